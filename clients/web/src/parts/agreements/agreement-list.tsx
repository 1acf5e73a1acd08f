import { t } from '../../messages';
import { PartyMarks } from '../talk/parties';
import { BreachList } from './breach-list';
import type { Dealing } from './dealing';
import { Standing, titleOf } from './standing';

/** Breaches first, because they ask for something; then every agreement that the reader knows, what waits for a signature on top. */
export function AgreementList({ dealing, onOpen }: { dealing: Dealing; onOpen: (id: string) => void }) {
  const { agreements, breaches } = dealing.known;
  const ordered = [...agreements].reverse().sort((one, other) => Number(other.maySign) - Number(one.maySign));
  return (
    <>
      {breaches.length > 0 && <BreachList breaches={breaches} dealing={dealing} />}
      {ordered.length === 0 && <p class="muted agreements-none">{t('agreement.none')}</p>}
      <ul class="conversations" data-testid="agreement-list">
        {ordered.map(agreement => (
          <li key={agreement.id}>
            <button type="button" class={agreement.maySign ? 'conversation unread' : 'conversation'} data-testid={`agreement-${agreement.id}`} onClick={() => onOpen(agreement.id)}>
              <span class="conversation-name">
                <strong>{titleOf(agreement)}</strong>
                {agreement.maySign && <span class="unread-count">{t('agreement.yourTurn')}</span>}
              </span>
              <span class="agreement-line"><PartyMarks parties={agreement.parties} /><Standing agreement={agreement} known={dealing.known} /></span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
