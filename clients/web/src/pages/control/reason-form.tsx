import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { limits, type ControlPage, type Refusal } from '../../protocol';
import { t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import type { Desk } from '../../wire/connection';
import { useAction } from '../../wire/use-desk';
import { useFormCommand } from './context';

interface Props {
  /** What the reason is for. */
  readonly label: string;
  /** The button: what is done. */
  readonly confirm: string;
  readonly testid: string;
  /** What is done; the command knows what there was to see when the form was opened. */
  readonly send: (command: Desk<ControlPage>['command'], reason: string) => Promise<Refusal | null>;
  readonly onDone: () => void;
  /** What else is asked. */
  readonly children?: ComponentChildren;
}

const least = 3;

/** A small form for something that control does: nothing is done without a reason, which stands in the log and the ledger. */
export function ReasonForm({ label, confirm, testid, send, onDone, children }: Props) {
  const action = useAction();
  const command = useFormCommand();
  const [reason, setReason] = useState('');
  const go = async () => {
    if (await action.run(() => send(command, reason.trim()))) onDone();
  };
  return (
    <form class="hand-form" onSubmit={event => { event.preventDefault(); void go(); }}>
      <label class="field"><span>{label}</span>
        <input type="text" value={reason} maxLength={limits.reasonCharacters} data-testid={`${testid}-reason`} ref={element => { if (element && !element.value) element.focus(); }} onInput={event => setReason(event.currentTarget.value)} />
      </label>
      {children}
      <div class="buttons">
        <button type="submit" class="button small primary" disabled={action.busy || reason.trim().length < least} data-testid={`${testid}-confirm`}>{confirm}</button>
        <button type="button" class="button small quiet" onClick={onDone}>{t('form.cancel')}</button>
      </div>
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
