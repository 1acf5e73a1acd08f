import type { BeliefDecision, BeliefNumber, BeliefsSlide, ProfileCard } from '../../../../protocol';
import { language, t } from '../../../../messages';

/** How much of a session depends on the belief. */
export interface Counts {
  readonly turns: number;
  readonly some: number;
  readonly holds: number;
  readonly verdicts: number;
}

export function counts({ decisions, scores }: BeliefsSlide): Counts {
  const of = (dependence: string) => decisions.filter(decision => decision.dependence === dependence).length;
  return { turns: of('turnsRound'), some: of('onlyUnderSome'), holds: of('holds'), verdicts: scores.filter(score => score.dependence === 'turnsRound').length };
}

/** Whether every number ends the same, and every decision does the same, under every belief. */
export const isSame = ({ scores, board, decisions }: BeliefsSlide): boolean =>
  [...scores, ...board].every(({ ends }) => ends.every(end => end.value === ends[0]!.value)) && decisions.every(({ effects }) => effects.every(effect => effect === effects[0]));

/** Where an effect leads: 1 up, -1 down, 0 where nobody would notice it. The server judges by the same measure: half a point, or half a percent of a number. */
export function directions({ effects, unit, dependence }: BeliefDecision): readonly number[] {
  const least = unit === 'points' ? 0.5 : Math.max(...effects.map(Math.abs)) / 20;
  return effects.map(effect => (Math.abs(effect) >= least || dependence === 'holds' ? Math.sign(effect) : 0));
}

/** What a decision is worth under the beliefs, in a sentence: if which is right it helped, if which is right it harmed. */
export function sentence(decision: BeliefDecision, profiles: readonly ProfileCard[]): string {
  const led = directions(decision);
  const names = (direction: number) => list(profiles.filter((_, place) => led[place] === direction).map(profile => profile.name));
  const what = judgedBy(decision);
  if (decision.dependence === 'turnsRound') {
    const [up, down] = [names(1), names(-1)];
    return decision.good === 'neither' ? t('under.says.raises', { up, down }) : t('under.says.helps', decision.good === 'low' ? { what, helps: down, harms: up } : { what, helps: up, harms: down });
  }
  return decision.dependence === 'onlyUnderSome' ? t('under.says.some', { beliefs: list(profiles.filter((_, place) => led[place] !== 0).map(profile => profile.name)) }) : '';
}

/** The number that a decision is judged by, in words. */
export const judgedBy = ({ key, label }: BeliefDecision): string => (key.startsWith('mandate/') ? t('better.mandate', { team: label }) : label);

/** What is remarkable about a number, or nothing. */
export function remark(number: BeliefNumber, score: boolean): string {
  if (number.dependence === 'turnsRound') return t(score ? 'under.mark.own' : 'under.mark.moved');
  return number.dependence === 'onlyUnderSome' ? t('under.mark.some') : '';
}

const list = (names: readonly string[]) => new Intl.ListFormat(language(), { type: 'conjunction' }).format(names.map(name => `“${name}”`));
