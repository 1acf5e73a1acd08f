import type { AgreementsView, AgreementView } from '../../protocol';
import { t, type Key } from '../../messages';

/** Whether the reader knows that it was broken. */
export const isBroken = (agreement: AgreementView, known: AgreementsView) =>
  known.breaches.some(breach => breach.agreementId === agreement.id && !breach.proposed);

/** How an agreement stands, in words and with who has signed. */
export function Standing({ agreement, known }: { agreement: AgreementView; known: AgreementsView }) {
  const current = agreement.versions.at(-1);
  const signed = agreement.parties.filter(party => current?.signedBy.includes(party.id)).map(party => party.code || party.name);
  return (
    <span class="standing">
      <span class={`standing-word ${agreement.standing}`}>{t(`agreement.standing.${agreement.standing}` as Key)}</span>
      {agreement.standing === 'offered' && signed.length > 0 && <span class="muted">{t('agreement.signedBy', { who: signed.join(', ') })}</span>}
      {agreement.standing === 'inForce' && current && <span class="muted">{t('agreement.until', { turn: current.untilLabel })}</span>}
      {isBroken(agreement, known) && <span class="standing-word broken">{t('agreement.standing.broken')}</span>}
    </span>
  );
}

/** What an agreement is called while it has no title. */
export const titleOf = (agreement: AgreementView) => agreement.title || agreement.drafts[0]?.text.title || t('agreement.untitled');

/** How many agreements wait for the reader's party to sign. */
export const waiting = (known: AgreementsView) => known.agreements.filter(agreement => agreement.maySign).length;
