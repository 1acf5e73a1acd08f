import { t, type Key } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { useAction } from '../../wire/use-desk';
import { useAtDesk } from './context';
import { NotMine } from './team/not-mine';
import { ReasonLine, useReason } from './team/reason-line';
import { useRights } from './team/use-rights';

/** Who must sign, who has, and the reader's own signature. */
export function SignOff() {
  const { desk, page, seatId } = useAtDesk();
  const action = useAction();
  if (page.header.phase !== 'deliberation') return null;
  const mine = page.signedBy.includes(seatId);
  const people = page.seats.filter(seat => seat.person && (seat.may.includes('sign') || page.signedBy.includes(seat.seatId)));
  const rights = useRights();
  const reason = useReason('sign');
  const own = page.seats.find(seat => seat.seatId === seatId);
  const short = page.means.some(means => means.left < 0);
  return (
    <section class="block sign" id="sign">
      <h2>{t('sign.title')}</h2>
      {people.length > 1 && <p class="muted">{t(`sign.rule.${page.signOff}` as Key)}</p>}
      {people.length > 1 && (
        <ul class="signatures">
          {people.map(seat => (
            <li key={seat.seatId} class={page.signedBy.includes(seat.seatId) ? 'signed' : ''}>
              <span class="signature">{page.signedBy.includes(seat.seatId) ? seat.person : '\u00a0'}</span>
              <span class="muted">{seat.title} · {seat.person}{seat.seatId === seatId ? ` (${t('sign.you')})` : ''}</span>
            </li>
          ))}
        </ul>
      )}
      {!mine && page.signed && <p data-testid="team-signed"><strong>{t('sign.done')}</strong></p>}
      <NotMine right="sign" />
      {page.seats.length > 1 && own?.standsIn.includes('sign') && <p class="muted">{t('right.standsIn', { what: t('right.sign') })}</p>}
      {!mine && rights.may('sign') && <ReasonLine reason={reason} testid="reason-sign" />}
      {mine ? (
        <>
          <p data-testid="signed"><strong>{page.signed ? t('sign.done') : t('sign.missing')}</strong></p>
          <button type="button" class="button wide" disabled={action.busy} data-testid="withdraw-signature"
            onClick={() => void action.run(() => desk.command('WithdrawSignature'))}>{t('sign.withdraw')}</button>
        </>
      ) : rights.may('sign') && (
        <button type="button" class="button primary wide" disabled={action.busy || short || reason.missing} data-testid="sign"
          onClick={() => void action.run(() => desk.command('Sign', reason.text)).then(done => { if (done) reason.drop(); })}>
          {page.drafts.length > 0 ? t('sign.go', { n: page.drafts.length, team: page.me.name }) : t('sign.none')}
        </button>
      )}
      <RefusalNote refusal={action.refusal} />
    </section>
  );
}
