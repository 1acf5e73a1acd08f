import type { ComponentChildren } from 'preact';
import type { ArgumentView } from '../../protocol';
import { t } from '../../messages';
import { Result } from './result';

interface Props {
  readonly argument: ArgumentView;
  readonly children?: ComponentChildren;
  /** Whether whose order it is stands above it; a team knows its own. */
  readonly named?: boolean;
  /** What stands below the result. */
  readonly after?: ComponentChildren;
}

/** A free-text order as a card: the act, what shall come of it, why; then what others say and what came of it. */
export function ArgumentCard({ argument, children, named = true, after }: Props) {
  return (
    <article class="card argument" data-testid={`argument-${argument.id}`} aria-label={`${argument.actorName}: ${argument.action}`}>
      <p class="argument-who">
        {named && <><span class="code">{argument.actorCode}</span> {argument.actorName}</>}
        {argument.by && <span class="muted">{argument.by}</span>}
        {argument.secret && <span class="only-us">{t('argument.secret.mark')}</span>}
      </p>
      <h3 class="argument-action">{argument.action}</h3>
      <p class="argument-effect"><span class="muted">{t('argument.so.that')}</span> {argument.effect}</p>
      <p class="argument-because muted">{t('argument.because')}</p>
      <ol class="argument-reasons">{argument.reasons.map(reason => <li key={reason}>{reason}</li>)}</ol>
      {(argument.placeName || argument.numberLabel) && <p class="details">{t('argument.about', { what: [argument.placeName, argument.numberLabel].filter(Boolean).join(' · ') })}</p>}
      {children}
      {argument.result && <Result result={argument.result} />}
      {after}
    </article>
  );
}
