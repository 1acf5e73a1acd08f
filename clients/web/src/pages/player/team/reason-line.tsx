import { limits } from '../../../protocol';
import { t } from '../../../messages';
import { useKept } from '../../../wire/kept';
import { useAtDesk } from '../context';

const least = 3;

export interface Reason {
  readonly text: string;
  readonly set: (text: string) => void;
  readonly drop: () => void;
  /** Whether the scenario wants one and none is there. */
  readonly missing: boolean;
}

/** A line of reason that is kept on the device until it is sent. */
export function useReason(place: string): Reason {
  const { page, session } = useAtDesk();
  const [text, set, drop] = useKept(`reason.${session}.${page.header.turn}.${place}`, '');
  return { text, set, drop, missing: page.decisionReasons === 'required' && text.trim().length < least };
}

/** Asks why in one line: short, and only as urgent as the scenario says. */
export function ReasonLine({ reason, testid }: { reason: Reason; testid: string }) {
  const { page } = useAtDesk();
  const required = page.decisionReasons === 'required';
  return (
    <label class="reason-line">
      <span>{t('reason.line')} <span class="muted">({t(required ? 'reason.required' : 'reason.optional')})</span></span>
      <input type="text" value={reason.text} maxLength={limits.reasonCharacters} required={required} data-testid={testid}
        onInput={event => reason.set(event.currentTarget.value)} />
    </label>
  );
}

/** For a reason that is written after the decision. */
export function KeepReason({ reason, busy, onKeep }: { reason: Reason; busy: boolean; onKeep: () => void }) {
  if (reason.text.trim().length < least) return null;
  return <p><button type="button" class="button small" disabled={busy} data-testid="reason-keep" onClick={onKeep}>{t('reason.keep')}</button></p>;
}
