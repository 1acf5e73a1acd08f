import { useState } from 'preact/hooks';
import { limits, type InterventionDraft } from '../../protocol';
import { t } from '../../messages';
import { Audience } from '../../parts/agreements/audience';
import { everyone } from '../../parts/agreements/dealing';
import { partyOf } from '../../parts/party';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction } from '../../wire/use-desk';
import { useControl, useFormCommand } from './context';

/** Who is told of a ruling; nobody, unless control says so. */
export interface Told {
  readonly told: boolean;
  readonly to: readonly string[];
}

/** Chips for who is told: none pressed is nobody. */
export function ToldField({ value, onChange }: { value: Told; onChange: (told: Told) => void }) {
  const { page } = useControl();
  const chosen = !value.told ? [] : value.to.length === 0 ? [everyone] : value.to;
  const choose = (next: readonly string[]) => {
    const all = next.includes(everyone) && !chosen.includes(everyone);
    const to = all ? [] : next.filter(one => one !== everyone);
    onChange({ told: all || to.length > 0, to });
  };
  return <Audience parties={page.desks.filter(desk => desk.playable).map(({ team }) => partyOf(team))} chosen={chosen} onChoose={choose} testid="told" legend={t('hand.told')} />;
}

interface Props {
  readonly kind: InterventionDraft['kind'];
  readonly subject: string;
  /** Whether control's hand is on it already. */
  readonly on: boolean;
  readonly lay: string;
  readonly takeBack: string;
}

/** A small button that lays control's hand on something, asks why and who is told; or takes it back. */
export function Hand(props: Props) {
  const { kind, subject, on, lay, takeBack } = props;
  const { desk } = useControl();
  const action = useAction();
  const [asking, setAsking] = useState(false);
  if (on) {
    return (
      <>
        <button type="button" class="button small quiet" disabled={action.busy} data-testid={`${kind}-back`}
          onClick={() => void action.run(() => desk.command('Intervene', { kind, subject, on: false, reason: t('rulings.back.reason'), told: false, to: [] }))}>{takeBack}</button>
        <RefusalNote refusal={action.refusal} />
      </>
    );
  }
  if (!asking) return <button type="button" class="button small quiet" data-testid={`${kind}-ask`} onClick={() => setAsking(true)}>{lay}</button>;
  return <Asking {...props} onDone={() => setAsking(false)} />;
}

function Asking({ kind, subject, lay, onDone }: Props & { onDone: () => void }) {
  const command = useFormCommand();
  const action = useAction();
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<Told>({ told: false, to: [] });
  const send = async () => {
    if (await action.run(() => command('Intervene', { kind, subject, on: true, reason: reason.trim(), told: told.told, to: [...told.to] }))) onDone();
  };
  return (
    <form class="hand-form" onSubmit={event => { event.preventDefault(); void send(); }}>
      <label class="field"><span>{t('rulings.reason')}</span>
        <input type="text" value={reason} maxLength={limits.reasonCharacters} data-testid="hand-reason" ref={element => { if (element && !element.value) element.focus(); }} onInput={event => setReason(event.currentTarget.value)} />
      </label>
      <ToldField value={told} onChange={setTold} />
      <div class="buttons">
        <button type="submit" class="button small primary" disabled={action.busy || reason.trim().length < 3} data-testid="hand-confirm">{lay}</button>
        <button type="button" class="button small quiet" onClick={onDone}>{t('form.cancel')}</button>
      </div>
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
