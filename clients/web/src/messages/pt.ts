import type { Key, Message } from './en';
import { entrance } from './pt/entrance';
import { play } from './pt/play';
import { talk } from './pt/talk';
import { teamwork } from './pt/teamwork';
import { agreements } from './pt/agreements';
import { evaluation } from './pt/evaluation';
import { room } from './pt/room';
import { lines } from './pt/lines';
import { hotWash } from './pt/hot-wash';
import { control } from './pt/control';
import { cell } from './pt/cell';
import { msel } from './pt/msel';
import { disclosure } from './pt/disclosure';
import { review } from './pt/review';
import { replay } from './pt/replay';
import { argumentTexts } from './pt/arguments';

export const pt: Record<Key, Message> = { ...entrance, ...play, ...talk, ...teamwork, ...agreements, ...control, ...cell, ...msel, ...disclosure, ...review, ...room, ...evaluation, ...lines, ...hotWash, ...argumentTexts, ...replay };
