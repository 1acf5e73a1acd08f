import type { AgreementsView } from '../../protocol';
import { t } from '../../messages';
import { isBroken } from '../../parts/agreements/standing';
import { PartyMarks } from '../../parts/talk/parties';

const shown = 3;

/** The public agreements that are in force, the latest first. */
export function BoardAgreements({ known }: { known: AgreementsView }) {
  const inForce = known.agreements.filter(agreement => agreement.standing === 'inForce');
  if (inForce.length === 0) return null;
  return (
    <div class="block board-agreements" data-testid="board-agreements">
      <h2>{t('agreement.title')}</h2>
      <ul>
        {[...inForce].reverse().slice(0, shown).map(agreement => (
          <li key={agreement.id}><PartyMarks parties={agreement.parties} /> <strong>{agreement.title}</strong>{isBroken(agreement, known) && <span class="standing-word broken">{t('agreement.standing.broken')}</span>}</li>
        ))}
      </ul>
      {inForce.length > shown && <p class="muted">{t('agreement.board.more', { n: inForce.length - shown })}</p>}
    </div>
  );
}
