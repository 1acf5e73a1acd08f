import { useState } from 'preact/hooks';
import { limits, type HotWashQuestionView } from '../../protocol';
import { t } from '../../messages';
import { questionWords } from '../../parts/hot-wash';
import { RefusalNote } from '../../parts/refusal-note';
import { useKept } from '../../wire/kept';
import { useAction } from '../../wire/use-desk';
import { useAtDesk } from './context';

/** The hot wash on a phone: a few questions, answered in a sentence, by nobody in particular. What was sent is kept on this device alone. */
export function HotWash() {
  const { page } = useAtDesk();
  if (page.hotWash.length === 0) return null;
  return (
    <section class="hot-wash" data-testid="hot-wash">
      <h2>{t('hotwash.title')}</h2>
      <p class="muted">{t('hotwash.promise')}</p>
      {page.hotWash.map(question => <Question key={question.id} question={question} />)}
    </section>
  );
}

function Question({ question }: { question: HotWashQuestionView }) {
  const { desk, page } = useAtDesk();
  const place = `${page.header.sessionId}.${question.id}`;
  const [text, setText] = useKept(`hotwash.${place}`, '');
  const [sent, setSent] = useKept(`hotwash.sent.${place}`, '');
  const [open, setOpen] = useState(false);
  const action = useAction();
  const send = async () => {
    const words = text.trim();
    if (await action.run(() => desk.command('AnswerHotWash', question.id, words))) {
      setSent(words);
      setOpen(false);
    }
  };
  if (sent && !open) {
    return (
      <div class="hot-wash-question" data-testid={`hotwash-${question.id}`}>
        <h3>{questionWords(question)}</h3>
        <p class="hot-wash-sent" role="status" data-testid={`hotwash-sent-${question.id}`}>{sent}</p>
        <button type="button" class="button small quiet" data-testid={`hotwash-change-${question.id}`} onClick={() => setOpen(true)}>{t('hotwash.change')}</button>
      </div>
    );
  }
  return (
    <form class="hot-wash-question" data-testid={`hotwash-${question.id}`} onSubmit={event => { event.preventDefault(); void send(); }}>
      <label class="field">
        <span>{questionWords(question)}</span>
        <textarea rows={2} value={text} maxLength={limits.hotWashCharacters} data-testid={`hotwash-text-${question.id}`} onInput={event => setText(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button primary" disabled={action.busy || !text.trim() || text.trim() === sent} data-testid={`hotwash-send-${question.id}`}>{t('hotwash.send')}</button>
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
