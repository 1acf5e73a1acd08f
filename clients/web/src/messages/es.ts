import type { Key, Message } from './en';
import { entrance } from './es/entrance';
import { play } from './es/play';
import { talk } from './es/talk';
import { teamwork } from './es/teamwork';
import { agreements } from './es/agreements';
import { evaluation } from './es/evaluation';
import { room } from './es/room';
import { lines } from './es/lines';
import { hotWash } from './es/hot-wash';
import { control } from './es/control';
import { cell } from './es/cell';
import { msel } from './es/msel';
import { disclosure } from './es/disclosure';
import { review } from './es/review';
import { replay } from './es/replay';
import { argumentTexts } from './es/arguments';

export const es: Record<Key, Message> = { ...entrance, ...play, ...talk, ...teamwork, ...agreements, ...control, ...cell, ...msel, ...disclosure, ...review, ...room, ...evaluation, ...lines, ...hotWash, ...argumentTexts, ...replay };
