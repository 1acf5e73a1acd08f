import { useState } from 'preact/hooks';
import type { DutyView, FacilitatorView } from '../../protocol';
import { t, tWord } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction } from '../../wire/use-desk';
import { useControl, useMe } from './context';

/** The white cell itself: who is here, and who holds which duty. Whoever is alone sees nothing of it. */
export function Facilitators() {
  const { page } = useControl();
  const { facilitators, duties } = page.cell;
  if (facilitators.length < 2) return null;
  return (
    <section class="block facilitators" data-testid="facilitators">
      <h2>{t('cell.title')}</h2>
      {facilitators.map(one => <Person key={one.facilitatorId} one={one} />)}
      <h3>{t('cell.duties')}</h3>
      {duties.map(duty => <DutyRow key={duty.duty} duty={duty} />)}
    </section>
  );
}

function Person({ one }: { one: FacilitatorView }) {
  const { desk } = useControl();
  const me = useMe() === one.facilitatorId;
  const action = useAction();
  const [sure, setSure] = useState(false);
  return (
    <div class="seat-row" data-testid={`facilitator-${one.facilitatorId}`}>
      <span>{one.connected ? '●' : '○'} <strong>{one.person}</strong> <span class="muted">{me ? t('seat.you') : one.connected ? t('control.here') : t('control.away')} · {t('cell.acts', { n: one.acts })}</span></span>
      {!me && !sure && <button type="button" class="button small quiet" data-testid={`dismiss-facilitator-${one.facilitatorId}`} onClick={() => setSure(true)}>{t('cell.dismiss')}</button>}
      {!me && sure && (
        <span class="buttons">
          <button type="button" class="button small warm" disabled={action.busy} data-testid={`dismiss-facilitator-${one.facilitatorId}-confirm`} onClick={() => void action.run(() => desk.command('DismissFacilitator', one.facilitatorId))}>{t('cell.dismiss.sure')}</button>
          <button type="button" class="button small quiet" onClick={() => setSure(false)}>{t('form.cancel')}</button>
        </span>
      )}
      <RefusalNote refusal={action.refusal} />
    </div>
  );
}

/** One press takes a duty, takes it over, hands it on or lays it down. */
function DutyRow({ duty }: { duty: DutyView }) {
  const { desk, page } = useControl();
  const action = useAction();
  const me = useMe();
  const give = (to: string) => void action.run(() => desk.command('AssignDuty', duty.duty, to));
  const holder = page.cell.facilitators.find(one => one.facilitatorId === duty.holder);
  const name = tWord('duty', duty.duty);
  return (
    <div class="seat-row" data-testid={`duty-${duty.duty}`} data-holder={duty.holder}>
      <span><strong>{name}</strong> <span class="muted">{holder ? (holder.facilitatorId === me ? t('cell.mine') : holder.person) : t('cell.anybody')}</span></span>
      <span class="buttons">
        {duty.holder !== me && <button type="button" class="button small" disabled={action.busy} aria-label={`${t(holder ? 'cell.takeOver' : 'cell.take')}: ${name}`} data-testid={`duty-take-${duty.duty}`} onClick={() => give(me)}>{t(holder ? 'cell.takeOver' : 'cell.take')}</button>}
        {duty.holder === me && page.cell.facilitators.filter(one => one.facilitatorId !== me).map(one => (
          <button key={one.facilitatorId} type="button" class="button small" disabled={action.busy} aria-label={`${t('cell.handTo', { person: one.person })}: ${name}`} data-testid={`duty-hand-${duty.duty}-${one.facilitatorId}`} onClick={() => give(one.facilitatorId)}>{t('cell.handTo', { person: one.person })}</button>
        ))}
        {duty.holder === me && <button type="button" class="button small quiet" disabled={action.busy} aria-label={`${t('cell.layDown')}: ${name}`} data-testid={`duty-lay-${duty.duty}`} onClick={() => give('')}>{t('cell.layDown')}</button>}
      </span>
      <RefusalNote refusal={action.refusal} />
    </div>
  );
}
