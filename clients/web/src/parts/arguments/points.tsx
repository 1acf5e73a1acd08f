import { useState } from 'preact/hooks';
import { limits, type ArgumentView, type Refusal } from '../../protocol';
import { t } from '../../messages';
import { useKept } from '../../wire/kept';
import { useAction } from '../../wire/use-desk';
import { RefusalNote } from '../refusal-note';

/** How somebody speaks on another's free-text order. */
export interface Critic {
  readonly session: string;
  readonly say: (argumentId: string, speaksFor: boolean, text: string) => Promise<Refusal | null>;
  readonly withdraw: (argumentId: string, number: number) => Promise<Refusal | null>;
}

/** Reasons for and against, and the two buttons to add one. */
export function Points({ argument, critic }: { argument: ArgumentView; critic?: Critic }) {
  const [side, setSide] = useState<'for' | 'against' | null>(null);
  const action = useAction();
  return (
    <div class="argument-points">
      {argument.points.length > 0 && (
        <ul data-testid="argument-points">
          {argument.points.map(point => (
            <li key={point.number} class={point.for ? 'point for' : 'point against'}>
              <span class="point-side" aria-hidden="true">{point.for ? '+' : '−'}</span>
              <span><span class="unseen">{t(point.for ? 'argument.point.for' : 'argument.point.against')}: </span>{point.text} <span class="muted">{point.fromCode || t('argument.control')}</span></span>
              {critic && point.mine && <button type="button" class="button small quiet" disabled={action.busy} aria-label={`${t('argument.point.withdraw')}: ${point.text}`} data-testid="point-withdraw" onClick={() => void action.run(() => critic.withdraw(argument.id, point.number))}>×</button>}
            </li>
          ))}
        </ul>
      )}
      {critic && argument.pointsLeft > 0 && (side
        ? <PointForm key={side} argument={argument} critic={critic} side={side} onDone={() => setSide(null)} />
        : (
          <p class="buttons">
            <button type="button" class="button small" data-testid="point-for" onClick={() => setSide('for')}>{t('argument.for')}</button>
            <button type="button" class="button small" data-testid="point-against" onClick={() => setSide('against')}>{t('argument.against')}</button>
          </p>
        ))}
      <RefusalNote refusal={action.refusal} />
    </div>
  );
}

function PointForm({ argument, critic, side, onDone }: { argument: ArgumentView; critic: Critic; side: 'for' | 'against'; onDone: () => void }) {
  const action = useAction();
  const [text, setText, drop] = useKept(`point.${critic.session}.${argument.id}.${side}`, '');
  const send = async () => {
    if (!(await action.run(() => critic.say(argument.id, side === 'for', text)))) return;
    drop();
    onDone();
  };
  return (
    <form class="point-form" onSubmit={event => { event.preventDefault(); void send(); }}>
      <label class="field"><span>{t(side === 'for' ? 'argument.for.label' : 'argument.against.label')}</span>
        <input type="text" value={text} maxLength={limits.pointCharacters} data-testid="point-text" ref={element => { if (element && !text) element.focus(); }} onInput={event => setText(event.currentTarget.value)} />
      </label>
      <div class="buttons">
        <button type="submit" class="button small primary" disabled={action.busy || text.trim().length < 3} data-testid="point-send">{t('argument.point.send')}</button>
        <button type="button" class="button small quiet" onClick={onDone}>{t('form.cancel')}</button>
        <span class="muted">{t('argument.points.left', { n: argument.pointsLeft })}</span>
      </div>
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
