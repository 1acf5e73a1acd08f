import { useState } from 'preact/hooks';
import { limits, type ArgumentView } from '../../../protocol';
import { t, tWord, type Key } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { useKept } from '../../../wire/kept';
import { useAction } from '../../../wire/use-desk';
import { useControl, useFormCommand } from '../context';
import { ChangeFields, changesOf, type TypedChange } from './change-fields';
import { VoteButton } from './vote-button';

const ways = ['ruling', 'vote', 'roll'] as const;
const verdicts = ['succeeds', 'partly', 'fails'] as const;

/** How a free-text order is decided: by control, by the teams' estimates, by a draw. What is typed survives a reload. */
export function Judging({ argument }: { argument: ArgumentView }) {
  const { desk } = useControl();
  const action = useAction();
  const [again, setAgain] = useState(false);
  if (argument.result && !again) {
    return (
      <p class="buttons">
        <button type="button" class="button small quiet" data-testid="judge-again" onClick={() => setAgain(true)}>{t('argument.judge.again')}</button>
        <button type="button" class="button small quiet" disabled={action.busy} data-testid="judge-back" onClick={() => void action.run(() => desk.command('TakeJudgementBack', argument.id))}>{t('argument.judge.back')}</button>
        <RefusalNote refusal={action.refusal} />
      </p>
    );
  }
  return <JudgeForm argument={argument} onDone={() => setAgain(false)} />;
}

function JudgeForm({ argument, onDone }: { argument: ArgumentView; onDone: () => void }) {
  const { page } = useControl();
  const command = useFormCommand();
  const action = useAction();
  const usual = argument.secret && page.arguments.way === 'vote' ? 'roll' : page.arguments.way;
  const [draft, setDraft] = useKept(`judge.${page.header.sessionId}.${argument.id}`, {
    way: usual, verdict: '', chance: '', reason: '', success: [] as readonly TypedChange[], failure: [] as readonly TypedChange[],
  });
  const put = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const suggested = Math.round(argument.suggested / 10);
  const chance = draft.chance === '' ? suggested : Number(draft.chance.replace(',', '.'));
  const median = argument.vote && !argument.vote.open ? argument.vote.median : null;
  const [success, failure] = [changesOf(draft.success), changesOf(draft.failure)];
  const decided = draft.way === 'ruling' ? draft.verdict !== '' : draft.way === 'vote' ? median !== null : Number.isFinite(chance);
  const whole = decided && draft.reason.trim().length >= 3 && success !== null && failure !== null;
  const send = async () => {
    const terms = { argumentId: argument.id, way: draft.way, verdict: draft.way === 'ruling' ? draft.verdict : '', chance: Math.round(chance * 10) || 0, reason: draft.reason.trim() };
    if (await action.run(() => command('JudgeArgument', { ...terms, success: success ?? [], failure: failure ?? [] }))) onDone();
  };
  const failing = draft.way === 'ruling' && draft.verdict === 'fails';
  return (
    <form class="judge-form" data-testid="judge-form" onSubmit={event => { event.preventDefault(); if (whole) void send(); }}>
      {!argument.result && <p class="muted">{t('argument.judge.waiting')}</p>}
      <fieldset class="field"><legend>{t('argument.judge.title')}</legend>
        <div class="segments">
          {ways.filter(way => way !== 'vote' || !argument.secret).map(way => (
            <button key={way} type="button" aria-pressed={draft.way === way} data-testid={`judge-${way}`} onClick={() => put({ way })}>{t(`argument.judge.${way}` as Key)}</button>
          ))}
        </div>
      </fieldset>
      {draft.way === 'ruling' && (
        <fieldset class="field"><legend>{t('argument.judge.verdict')}</legend>
          <div class="segments">{verdicts.map(verdict => <button key={verdict} type="button" aria-pressed={draft.verdict === verdict} data-testid={`judge-${verdict}`} onClick={() => put({ verdict })}>{tWord('argument.verdict', verdict)}</button>)}</div>
        </fieldset>
      )}
      {draft.way === 'vote' && <p class="buttons"><VoteButton argument={argument} /></p>}
      {draft.way === 'roll' && (
        <label class="field short"><span>{t('argument.judge.chance')}</span>
          <input type="text" inputMode="decimal" value={draft.chance} placeholder={String(suggested)} data-testid="judge-chance" onInput={event => put({ chance: event.currentTarget.value })} />
        </label>
      )}
      {draft.way !== 'ruling' && <p class="muted">{t('argument.judge.suggested', { percent: String(suggested), for: String(argument.reasons.length + argument.points.filter(point => point.for).length), against: String(argument.points.filter(point => !point.for).length) })}</p>}
      <div class="judge-consequences">
        {!failing && <ChangeFields legend={t(draft.way === 'ruling' ? 'argument.judge.changes' : 'argument.judge.success')} testid="success" changes={draft.success} onPut={next => put({ success: next })} />}
        {(draft.way !== 'ruling' || failing) && <ChangeFields legend={t(failing ? 'argument.judge.changes' : 'argument.judge.failure')} testid="failure" changes={draft.failure} onPut={next => put({ failure: next })} />}
      </div>
      <label class="field"><span>{t('argument.judge.reason')}</span>
        <input type="text" value={draft.reason} maxLength={limits.reasonCharacters} data-testid="judge-reason" onInput={event => put({ reason: event.currentTarget.value })} />
      </label>
      <div class="buttons">
        <button type="submit" class="button primary" disabled={!whole || action.busy} data-testid="judge-go">{t(draft.way === 'ruling' ? 'argument.judge.go' : 'argument.judge.draw')}</button>
        {argument.result && <button type="button" class="button small quiet" onClick={onDone}>{t('form.cancel')}</button>}
      </div>
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
