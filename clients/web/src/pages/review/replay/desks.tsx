import type { ReplayDesk } from '../../../protocol';
import { t, tWord } from '../../../messages';
import { share } from '../../../numbers/format';
import { TeamMark } from '../../../parts/team-mark';

/** What lay on the desks: drafted orders and open requests. */
export function Desks({ desks }: { desks: readonly ReplayDesk[] }) {
  const busy = desks.filter(desk => desk.drafts.length > 0 || desk.requests.length > 0);
  if (busy.length === 0) return <p class="muted">{t('replay.desk.empty')}</p>;
  return (
    <ul class="replay-desks">
      {busy.map(({ team, drafts, requests }) => (
        <li key={team.actor} data-testid={`replay-desk-${team.actor}`}>
          <h3><TeamMark shape={team.shape} colour={team.colour} size={16} /> {team.name} <span class="muted">{tWord('status', team.status)}</span></h3>
          <ul class="choices">
            {drafts.map(draft => (
              <li key={draft.order.draftId}><strong>{draft.name}</strong>{draft.targetName && <span>, {draft.targetName}</span>} <span class="muted">{[
                t('order.share', { share: share(draft.order.level) }), draft.order.mode && tWord('mode', draft.order.mode),
                draft.answer && t('revealed.answer', { answer: tWord('answer', draft.answer) }),
              ].filter(Boolean).join(' · ')}</span></li>
            ))}
            {requests.map(request => (
              <li key={request.requestId}><span class="muted">{t('replay.asked', { from: request.fromName })}</span> <strong>{request.name}</strong>{request.targetName && `, ${request.targetName}`} {request.answer && <span class="muted">{t('revealed.answer', { answer: tWord('answer', request.answer) })}</span>}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
