import { useState } from 'preact/hooks';
import { limits, type PacketView } from '../../protocol';
import { t } from '../../messages';
import { change, tone } from '../../numbers/format';
import { RefusalNote } from '../../parts/refusal-note';
import { useKept } from '../../wire/kept';
import { useAction } from '../../wire/use-desk';
import { useControl, useFormCommand } from './context';
import { ToldField } from './hand';
import { Similar } from './similar';
import { numbersToRule } from './numbers-to-rule';

/** Control's changes to the proposal, each with a reason that goes into the ledger. */
export function Rulings({ packet }: { packet: PacketView }) {
  const { desk } = useControl();
  const action = useAction();
  const [open, setOpen] = useState(false);
  return (
    <>
      {packet.rulings.map(ruling => (
        <p key={`${ruling.key}/${ruling.argumentId}`} class="ruling" data-testid={`ruling-${ruling.key}`}>
          <strong>{ruling.label}</strong> <span class={`change ${tone(ruling.change, 'neither')}`}>{change(ruling.change, '')}</span> {ruling.reason}{ruling.by && <span class="muted"> · {ruling.by}</span>}
          {ruling.argumentId
            ? <button type="button" class="button small quiet" disabled={action.busy} aria-label={`${t('argument.judge.back')}: ${ruling.label}`} data-testid="ruling-judge-back" onClick={() => void action.run(() => desk.command('TakeJudgementBack', ruling.argumentId))}>{t('argument.judge.back')}</button>
            : <button type="button" class="button small quiet" disabled={action.busy} aria-label={`${t('rulings.back')}: ${ruling.label}`} data-testid="ruling-back"
              onClick={() => void action.run(() => desk.command('MakeRuling', { key: ruling.key, change: 0, reason: t('rulings.back.reason'), told: false, to: [] }))}>{t('rulings.back')}</button>}
        </p>
      ))}
      <RefusalNote refusal={action.refusal} />
      {open
        ? <RulingForm onDone={() => setOpen(false)} />
        : <button type="button" class="button small" data-testid="ruling-open" onClick={() => setOpen(true)}>{t('rulings.make')}</button>}
    </>
  );
}

/** A button beside a proposed number that opens the ruling on it. */
export function ChangeNumber({ number, label }: { number: string; label: string }) {
  const [open, setOpen] = useState(false);
  return open
    ? <RulingForm number={number} onDone={() => setOpen(false)} />
    : <button type="button" class="button small quiet" aria-label={`${t('rulings.here')}: ${label}`} data-testid={`rule-here-${number}`} onClick={() => setOpen(true)}>{t('rulings.here')}</button>;
}

/** The ruling on a number that is chosen here, or that was chosen by pressing beside it. */
function RulingForm({ number, onDone }: { number?: string; onDone: () => void }) {
  const { page } = useControl();
  const command = useFormCommand();
  const action = useAction();
  const [draft, setDraft, drop] = useKept(`ruling.${page.header.sessionId}.${page.header.turn}${number ? `.${number}` : ''}`, { key: number ?? '', change: '', reason: '', told: false, to: [] as readonly string[] });
  const amount = Number(draft.change.replace(',', '.').replace('−', '-'));
  const whole = draft.key !== '' && draft.change !== '' && Number.isFinite(amount) && draft.reason.trim().length >= 3;
  const send = async () => {
    if (!(await action.run(() => command('MakeRuling', { key: draft.key, change: amount, reason: draft.reason.trim(), told: draft.told, to: [...draft.to] })))) return;
    drop();
    onDone();
  };
  return (
    <form class={number ? 'ruling-form here' : 'ruling-form'} onSubmit={event => { event.preventDefault(); if (whole) void send(); }}>
      {!number && <label class="field"><span>{t('rulings.number')}</span>
        <select value={draft.key} data-testid="ruling-key" onChange={event => setDraft({ ...draft, key: event.currentTarget.value })}>
          <option value="">{t('rulings.choose')}</option>
          {numbersToRule(page).map(([key, label]) => <option key={key} value={key}>{label}</option>)}
        </select>
      </label>}
      <label class="field short"><span>{t('rulings.change')}</span>
        <input type="text" inputMode="decimal" value={draft.change} placeholder="−2" data-testid="ruling-change" ref={element => { if (number && element && !draft.change && !draft.reason) element.focus(); }} onInput={event => setDraft({ ...draft, change: event.currentTarget.value })} />
      </label>
      <label class="field long"><span>{t('rulings.reason')}</span>
        <input type="text" value={draft.reason} maxLength={limits.reasonCharacters} data-testid="ruling-reason" onInput={event => setDraft({ ...draft, reason: event.currentTarget.value })} />
      </label>
      {draft.key && <Similar kind="number" about={draft.key} />}
      <ToldField value={draft} onChange={told => setDraft({ ...draft, ...told })} />
      <div class="buttons">
        <button type="submit" class="button small primary" disabled={!whole || action.busy} data-testid="ruling-save">{t('rulings.save')}</button>
        <button type="button" class="button small quiet" onClick={onDone}>{t('form.cancel')}</button>
      </div>
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
