import { useState } from 'preact/hooks';
import type { ArgumentView, Refusal } from '../../protocol';
import { t } from '../../messages';
import { useAction } from '../../wire/use-desk';
import { RefusalNote } from '../refusal-note';

const even = 50;
const step = 5;

/** A team's estimate of a chance, by thumb; or what the vote came to. */
export function Estimate({ argument, give }: { argument: ArgumentView; give: (argumentId: string, percent: number) => Promise<Refusal | null> }) {
  const action = useAction();
  const [percent, setPercent] = useState(argument.vote?.own ?? even);
  const { vote } = argument;
  if (!vote) return null;
  if (!vote.mayVote) return <Spread argument={argument} />;
  return (
    <section class="estimate" data-testid="estimate">
      <h4>{t('argument.vote.title')}</h4>
      <p class="muted">{t('argument.vote.text')}</p>
      <label class="estimate-slide"><span class="unseen">{t('argument.vote.title')}</span>
        <input type="range" min={0} max={100} step={step} value={percent} data-testid="estimate-percent" onInput={event => setPercent(Number(event.currentTarget.value))} />
        <output class="estimate-value">{percent} %</output>
      </label>
      <button type="button" class="button primary wide" disabled={action.busy || vote.own === percent} data-testid="estimate-give"
        onClick={() => void action.run(() => give(argument.id, percent))}>{t('argument.vote.give', { percent: String(percent) })}</button>
      {vote.own !== null && <p class="muted" data-testid="estimate-given">{t('argument.vote.given', { percent: String(vote.own) })}</p>}
      <RefusalNote refusal={action.refusal} />
    </section>
  );
}

/** How many have given an estimate; once it may be known, what they came to. */
export function Spread({ argument }: { argument: ArgumentView }) {
  const { vote } = argument;
  if (!vote) return null;
  return (
    <p class="details" data-testid="vote-spread">
      {t('argument.vote.count', { given: String(vote.given), asked: String(vote.asked) })}
      {vote.median !== null && vote.estimates.length > 0 && ` ${t('argument.vote.spread', { list: vote.estimates.join(', '), median: String(vote.median / 10) })}`}
    </p>
  );
}
