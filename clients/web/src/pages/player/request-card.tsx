import type { RequestView } from '../../protocol';
import { t, tWord, type Key } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { share } from '../../numbers/format';
import { useAction } from '../../wire/use-desk';
import { useAtDesk } from './context';

const answers = ['request', 'accept', 'conditions', 'refuse'] as const;

/** A foreign order that asks for our consent: four answers, from making it ours to refusing. */
export function RequestCard({ request }: { request: RequestView }) {
  const { desk, page } = useAtDesk();
  const action = useAction();
  const open = page.header.phase === 'deliberation' || page.header.phase === 'commitment';
  return (
    <article class={request.answer ? 'card request answered' : 'card request'} data-testid={`request-${request.requestId}`}>
      <header>
        <h3><span class="code">{request.fromCode}</span> {request.name}{request.targetName && <span class="where">, {request.targetName}</span>}</h3>
      </header>
      <p class="details">{t('requests.from', { from: request.fromName })} · {t('order.share', { share: share(request.level) })} · {tWord('mode', request.mode)} · {t('order.turns', { n: request.turns })}</p>
      <p>{request.text}</p>
      <div class="answers" role="group" aria-label={t('requests.answer')}>
        {answers.map(answer => (
          <button key={answer} type="button" class="button small" aria-pressed={request.answer === answer} disabled={!open || action.busy}
            title={t(`answer.${answer}.text` as Key)} data-testid={`request-${request.requestId}-${answer}`}
            onClick={() => void action.run(() => desk.command('AnswerRequest', request.requestId, answer))}>
            {t(`answer.${answer}.do` as Key)}
          </button>
        ))}
      </div>
      <p class="muted">{request.answer ? t(`answer.${request.answer}.text` as Key) : t('requests.silence', { answer: tWord('answer', request.silence) })}</p>
      <RefusalNote refusal={action.refusal} />
    </article>
  );
}
