import { limits } from '../../../protocol';
import { t } from '../../../messages';

interface Words {
  readonly title: string;
  readonly text: string;
  readonly from: string;
}

/** Headline, sender and text of an inject. */
export function WordFields({ words, onWords }: { words: Words; onWords: (part: Partial<Words>) => void }) {
  return (
    <>
      <label class="field"><span>{t('msel.title')}</span>
        <input type="text" value={words.title} maxLength={limits.headlineCharacters} data-testid="inject-title" onInput={event => onWords({ title: event.currentTarget.value })} />
      </label>
      <label class="field"><span>{t('msel.from')}</span>
        <input type="text" value={words.from} maxLength={limits.senderCharacters} data-testid="inject-from" onInput={event => onWords({ from: event.currentTarget.value })} />
      </label>
      <label class="field"><span>{t('msel.text')}</span>
        <textarea rows={5} value={words.text} maxLength={limits.messageCharacters} data-testid="inject-text" onInput={event => onWords({ text: event.currentTarget.value })} />
      </label>
    </>
  );
}
