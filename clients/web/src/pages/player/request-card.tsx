import type { RequestView } from '../../protocol';
import { t, tWord, type Key } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { share } from '../../numbers/format';
import { useAction } from '../../wire/use-desk';
import { AnswerPreview } from './answer-preview';
import { useAtDesk } from './context';
import { KeepReason, ReasonLine, useReason } from './team/reason-line';
import { useRights } from './team/use-rights';

const answers = ['request', 'accept', 'conditions', 'refuse'] as const;

/** A foreign order that asks for our consent: four answers, from making it ours to refusing, each with what it means. */
export function RequestCard({ request }: { request: RequestView }) {
  const { desk, page } = useAtDesk();
  const action = useAction();
  const reason = useReason(request.requestId);
  const rights = useRights();
  const open = (page.header.phase === 'deliberation' || page.header.phase === 'commitment') && rights.may('answer');
  const send = (answer: string) => void action.run(() => desk.command('AnswerRequest', request.requestId, answer, reason.text)).then(done => { if (done) reason.drop(); });
  return (
    <article class={request.answer ? 'card request answered' : 'card request'} data-testid={`request-${request.requestId}`}>
      <header>
        <h3><span class="code">{request.fromCode}</span> {request.name}{request.targetName && <span class="where">, {request.targetName}</span>}</h3>
      </header>
      <p class="details">{t('requests.from', { from: request.fromName })} · {t('order.share', { share: share(request.level) })} · {tWord('mode', request.mode)} · {t('order.turns', { n: request.turns })}</p>
      <p>{request.text}</p>
      {open && <ReasonLine reason={reason} testid={`reason-request-${request.requestId}`} />}
      <div class="options" role="group" aria-label={t('requests.answer')}>
        {answers.map(answer => (
          <button key={answer} type="button" class="option" aria-pressed={request.answer === answer} disabled={!open || action.busy || reason.missing}
            data-testid={`request-${request.requestId}-${answer}`} onClick={() => send(answer)}>
            <strong>{t(`answer.${answer}.do` as Key)}</strong>
            <span>{t(`answer.${answer}.text` as Key)}</span>
          </button>
        ))}
      </div>
      {open && <AnswerPreview requestId={request.requestId} />}
      {open && request.answer && <KeepReason reason={reason} busy={action.busy} onKeep={() => send(request.answer)} />}
      {!request.answer && <p class="muted">{t('requests.silence', { answer: tWord('answer', request.silence) })}</p>}
      <RefusalNote refusal={action.refusal} />
    </article>
  );
}
