import { useState } from 'preact/hooks';
import type { AnswerPreview as Previewed } from '../../protocol';
import { language, t, type Key } from '../../messages';
import { useAtDesk } from './context';
import { ExpectedEffects } from './order-preview';

/** What the answers to a request are expected to come to, asked for when somebody wants to know. */
export function AnswerPreview({ requestId }: { requestId: string }) {
  const { desk } = useAtDesk();
  const [known, setKnown] = useState<readonly Previewed[] | null>(null);
  const [failed, setFailed] = useState(false);
  const ask = (open: boolean) => {
    if (!open) return;
    desk.ask('PreviewAnswers', requestId).then(found => { setKnown(found); setFailed(false); }, () => setFailed(true));
  };
  return (
    <details class="preview answers-preview" data-testid={`preview-${requestId}`} onToggle={event => ask(event.currentTarget.open)} lang={language()}>
      <summary>{t('answer.preview')}</summary>
      <div aria-live="polite" data-ready={known !== null || failed}>
        {failed && <p class="muted">{t('preview.failed')}</p>}
        {!known && !failed && <p class="muted">{t('preview.wait')}</p>}
        {known?.filter(each => each.answer !== 'refuse').map(each => (
          <section key={each.answer}>
            <h4>{t(`answer.${each.answer}.do` as Key)}</h4>
            {each.expected.effects.length === 0 ? <p class="muted">{t('preview.none')}</p> : <ExpectedEffects preview={each.expected} />}
          </section>
        ))}
        {known && <p class="muted">{t('answer.preview.refuse')}</p>}
      </div>
    </details>
  );
}
