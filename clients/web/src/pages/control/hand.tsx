import { useState } from 'preact/hooks';
import type { InterventionDraft } from '../../protocol';
import { t } from '../../messages';
import { Audience } from '../../parts/agreements/audience';
import { everyone } from '../../parts/agreements/dealing';
import { partyOf } from '../../parts/party';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction } from '../../wire/use-desk';
import { useControl } from './context';
import { ReasonForm } from './reason-form';
import { Similar } from './similar';

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
  /** What hands are laid on, for those who hear the button and do not see what it stands beside. */
  readonly name: string;
  readonly lay: string;
  readonly takeBack: string;
  /** By what rulings of different turns are alike; the subject unless said otherwise. */
  readonly about?: string;
  /** The actor of a covert order: whoever else is told of it reads its name. */
  readonly covert?: string;
}

/** A small button that lays control's hand on something, asks why and who is told; or takes it back. */
export function Hand({ kind, subject, on, name, lay, takeBack, about, covert }: Props) {
  const { desk } = useControl();
  const action = useAction();
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState<Told>({ told: false, to: [] });
  if (on) {
    return (
      <>
        <button type="button" class="button small quiet" disabled={action.busy} aria-label={`${takeBack}: ${name}`} data-testid={`${kind}-back`}
          onClick={() => void action.run(() => desk.command('Intervene', { kind, subject, on: false, reason: t('rulings.back.reason'), told: false, to: [] }))}>{takeBack}</button>
        <RefusalNote refusal={action.refusal} />
      </>
    );
  }
  if (!asking) return <button type="button" class="button small quiet" aria-label={`${lay}: ${name}`} data-testid={`${kind}-ask`} onClick={() => setAsking(true)}>{lay}</button>;
  const named = covert !== undefined && told.told && !(told.to.length === 1 && told.to[0] === covert);
  return (
    <ReasonForm label={t('rulings.reason')} confirm={lay} testid="hand" onDone={() => setAsking(false)}
      send={(command, reason) => command('Intervene', { kind, subject, on: true, reason, told: told.told, to: [...told.to] })}>
      <ToldField value={told} onChange={setTold} />
      {named && <p class="warning" role="status" data-testid="hand-covert">{t('hand.covert')}</p>}
      <Similar kind={kind} about={about ?? subject} />
    </ReasonForm>
  );
}
