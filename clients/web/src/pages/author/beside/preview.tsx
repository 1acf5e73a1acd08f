import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../messages';
import { useAuthorDesk } from '../desk/context';
import { preview } from '../wire';

const pause = 300;
const wordsAMinute = 200;

/** A brief as its team reads it. */
export function Preview() {
  const { work, path } = useAuthorDesk();
  const [html, setHtml] = useState('');
  const file = work.texts.get(path);
  const text = path.endsWith('.md') ? file?.text : undefined;
  useEffect(() => {
    if (text === undefined) return undefined;
    let shown = true;
    const timer = setTimeout(() => void preview(text).then(made => { if (shown) setHtml(made); }, () => undefined), html ? pause : 0);
    return () => { shown = false; clearTimeout(timer); };
  }, [text]);
  if (text === undefined) return <p class="muted">{t('author.preview.none')}</p>;
  const words = text.split(/\s+/).filter(Boolean).length;
  return (
    <>
      <p class="muted">{t('author.preview.length', { n: words, minutes: Math.max(1, Math.round(words / wordsAMinute)) })}</p>
      <div class="prose brief" data-testid="author-preview" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
