import { useState } from 'preact/hooks';
import type { ArgumentDraft, ArgumentView } from '../../protocol';
import { limits } from '../../protocol';
import { t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { Sheet } from '../../parts/sheet';
import { useKept } from '../../wire/kept';
import { useAction } from '../../wire/use-desk';
import { ArgumentCheck } from './argument-check';
import { ArgumentConflict, saysTheSame } from './argument-conflict';
import { useAtDesk } from './context';

const steps = ['action', 'effect', 'reasons', 'check'] as const;
const least = 3;

const blank: ArgumentDraft = { argumentId: '', action: '', effect: '', reasons: [''], place: '', number: '', secret: false, revision: 0 };

const draftOf = (argument: ArgumentView): ArgumentDraft => ({
  argumentId: argument.id, action: argument.action, effect: argument.effect, reasons: [...argument.reasons], place: argument.place, number: argument.number, secret: argument.secret, revision: argument.revision,
});

/** Three questions, one at a time, then all of it once more. What is typed survives a reload and a refusal. */
export function ArgumentSheet({ argument, onClose }: { argument?: ArgumentView; onClose: () => void }) {
  const { desk, page, session } = useAtDesk();
  const [draft, setDraft, drop] = useKept<ArgumentDraft>(`argument.${session}.${page.header.turn}.${argument?.id ?? 'new'}`, argument ? draftOf(argument) : blank);
  const [at, setAt] = useState(0);
  const action = useAction();
  const step = steps[at]!;
  const reasons = draft.reasons.filter(reason => reason.trim());
  const whole = { action: draft.action.trim().length >= least, effect: draft.effect.trim().length >= least, reasons: reasons.some(reason => reason.trim().length >= least), check: true }[step];
  const put = (part: Partial<ArgumentDraft>) => setDraft({ ...draft, ...part });
  const save = async () => {
    if (!(await action.run(() => desk.command('WriteArgument', { ...draft, reasons })))) return;
    drop();
    onClose();
  };
  const theirs = page.arguments.now.find(each => each.id !== '' && each.id === draft.argumentId) ?? null;
  const behind = !action.busy && draft.argumentId !== '' && (!theirs || (theirs.revision !== draft.revision && !saysTheSame(theirs, draft)));
  const take = () => {
    action.clear();
    if (theirs) setDraft(draftOf(theirs));
    else { drop(); onClose(); }
  };
  const keep = () => {
    action.clear();
    put(theirs ? { revision: theirs.revision } : { argumentId: '', revision: 0 });
  };
  const go = () => { if (!whole) return; if (step === 'check') void save(); else setAt(at + 1); };
  return (
    <Sheet title={t('argument.writing')} onClose={onClose} testid="argument-sheet">
      <form class="argument-writer" data-step={step} onSubmit={event => { event.preventDefault(); go(); }}>
        <p class="kicker">{t('argument.step', { n: String(at + 1), of: String(steps.length) })}</p>
        {(step === 'action' || step === 'effect') && (
          <Question key={step} title={t(`argument.q.${step}`)} hint={t(`argument.q.${step}.hint`)} value={draft[step]} testid={`argument-${step}-text`} onPut={text => put({ [step]: text })} onEnter={go} />
        )}
        {step === 'reasons' && <Reasons reasons={draft.reasons} onPut={next => put({ reasons: next })} />}
        {step === 'check' && <ArgumentCheck draft={{ ...draft, reasons }} onPut={put} />}
        {behind && <ArgumentConflict theirs={theirs} onTake={take} onKeep={keep} />}
        <RefusalNote refusal={action.refusal} />
        <div class="argument-steps">
          {at > 0 && <button type="button" class="button" data-testid="argument-back" onClick={() => setAt(at - 1)}>{t('argument.back')}</button>}
          <button type="submit" class="button primary" disabled={!whole || action.busy} data-testid={step === 'check' ? 'argument-save' : 'argument-next'}>{t(step === 'check' ? 'argument.save' : 'argument.next')}</button>
        </div>
      </form>
    </Sheet>
  );
}

interface QuestionProps {
  readonly title: string;
  readonly hint: string;
  readonly value: string;
  readonly testid: string;
  readonly onPut: (text: string) => void;
  readonly onEnter: () => void;
}

function Question({ title, hint, value, testid, onPut, onEnter }: QuestionProps) {
  return (
    <label class="question">
      <span class="question-title">{title}</span>
      <small class="muted">{hint}</small>
      <textarea rows={3} value={value} maxLength={limits.argumentCharacters} data-testid={testid} enterkeyhint="next"
        ref={element => { if (element && !value) element.focus(); }}
        onKeyDown={event => { if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); onEnter(); } }}
        onInput={event => onPut(event.currentTarget.value)} />
      <small class="muted counted" aria-hidden="true">{limits.argumentCharacters - value.length}</small>
    </label>
  );
}

function Reasons({ reasons, onPut }: { reasons: readonly string[]; onPut: (reasons: string[]) => void }) {
  const shown = reasons.length === 0 ? [''] : reasons;
  return (
    <fieldset class="question">
      <legend class="question-title">{t('argument.q.reasons')}</legend>
      <small class="muted">{t('argument.q.reasons.hint')}</small>
      {shown.map((reason, place) => (
        <label key={place} class="reason-field"><span class="unseen">{t('argument.reason', { n: String(place + 1) })}</span>
          <textarea rows={2} value={reason} maxLength={limits.argumentCharacters} placeholder={t('argument.reason', { n: String(place + 1) })} data-testid={`argument-reason-${place + 1}`}
            ref={element => { if (element && !reason && place === shown.length - 1) element.focus(); }}
            onInput={event => onPut(shown.map((old, at) => (at === place ? event.currentTarget.value : old)))} />
        </label>
      ))}
      {shown.length < limits.argumentReasons && <button type="button" class="button small" disabled={!shown.at(-1)!.trim()} data-testid="argument-reason-add" onClick={() => onPut([...shown, ''])}>{t('argument.reason.add')}</button>}
    </fieldset>
  );
}
