import type { Message } from './message';
import { entrance } from './en/entrance';
import { play } from './en/play';
import { talk } from './en/talk';
import { teamwork } from './en/teamwork';
import { agreements } from './en/agreements';
import { evaluation } from './en/evaluation';
import { room } from './en/room';
import { lines } from './en/lines';
import { hotWash } from './en/hot-wash';
import { control } from './en/control';
import { cell } from './en/cell';
import { fix } from './en/fix';
import { msel } from './en/msel';
import { disclosure } from './en/disclosure';
import { review } from './en/review';
import { replay } from './en/replay';
import { whatIf } from './en/what-if';
import { better } from './en/better';
import { underBeliefs } from './en/under-beliefs';
import { who } from './en/who';
import { across } from './en/across';
import { contribution } from './en/contribution';
import { deeds } from './en/deeds';
import { statements } from './en/statements';
import { home } from './en/home';
import { argumentTexts } from './en/arguments';
import { author } from './en/author';

export type { Message } from './message';

const texts = { ...entrance, ...play, ...talk, ...teamwork, ...agreements, ...control, ...cell, ...msel, ...fix, ...disclosure, ...review, ...room, ...evaluation, ...lines, ...hotWash, ...argumentTexts, ...replay, ...whatIf, ...who, ...better, ...underBeliefs, ...across, ...deeds, ...statements, ...contribution, ...home, ...author };

export type Key = keyof typeof texts;
export const en: Record<Key, Message> = texts;
