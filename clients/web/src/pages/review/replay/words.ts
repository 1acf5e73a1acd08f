import type { ReplayMomentView, TeamStatus } from '../../../protocol';
import { t, tWord } from '../../../messages';
import type { Stop } from './moments';

const few = 3;

/** What happened at a place: one kind of thing, by one actor. */
export interface Said {
  readonly kind: string;
  readonly words: string;
}

/** What happened at a place, in a line for each kind of thing; that a phase begins is said where nothing else happened with it. */
export function saidAt(stop: Stop, teams: readonly TeamStatus[]): readonly Said[] {
  const groups = new Map<string, ReplayMomentView[]>();
  for (const moment of stop.moments) {
    const key = `${moment.kind} ${moment.actor}`;
    groups.set(key, [...(groups.get(key) ?? []), moment]);
  }
  const said = [...groups.values()].map(alike => ({ kind: alike[0]!.kind, words: wordsOf(alike, teams) }));
  return said.length > 1 ? said.filter(one => one.kind !== 'phase') : said;
}

function wordsOf(alike: readonly ReplayMomentView[], teams: readonly TeamStatus[]): string {
  const { kind, actor } = alike[0]!;
  const who = teams.find(team => team.actor === actor)?.name ?? '';
  const subjects = alike.map(moment => moment.subject).filter(Boolean);
  const what = kind === 'message' && subjects[0] ? t('moment.message.to', { who: subjects[0] }) : tWord('moment', kind);
  const about = kind === 'message' ? [] : subjects.slice(0, few);
  const more = kind === 'message' || subjects.length <= few ? [] : [t('control.more', { n: subjects.length - few })];
  return [who ? `${who}: ${what}` : what, ...about, ...more].join(' · ');
}

/** The same in one sentence, for who hears it. */
export const placeWords = (stop: Stop, teams: readonly TeamStatus[]) =>
  `${stop.turnLabel}, ${tWord('phase', stop.phase)}: ${saidAt(stop, teams).map(one => one.words).join('; ')}`;
