import { useState } from 'preact/hooks';
import { t, textLang } from '../../messages';
import { NewsKicker } from '../../parts/news';
import { useControl } from './context';
import { audience, toCome } from './msel/plan';
import { Row } from './msel/row';
import { MselSheet } from './msel/sheet';

const shownAtOnce = 5;

/** What comes soonest, each with what control can do about it; the whole list is one press away. */
export function NextInjects() {
  const { page } = useControl();
  const [sheet, setSheet] = useState<'list' | 'write' | null>(null);
  const coming = toCome(page.msel);
  return (
    <>
      {coming.length === 0 && <p class="muted">{t('control.next.none')}</p>}
      <ul class="msel short" data-testid="next-injects">{coming.slice(0, shownAtOnce).map(row => <Row key={row.id} row={row} />)}</ul>
      <div class="buttons">
        <button type="button" class="button small" data-testid="open-msel" onClick={() => setSheet('list')}>{t('msel.open', { n: page.msel.length })}</button>
        <button type="button" class="button small" data-testid="open-inject-form" onClick={() => setSheet('write')}>{t('msel.write')}</button>
      </div>
      {sheet && <MselSheet writing={sheet === 'write'} onClose={() => setSheet(null)} />}
    </>
  );
}

/** Everything that has come, to whom. */
export function NewsSent() {
  const { page } = useControl();
  const [all, setAll] = useState(false);
  const shown = all ? page.news : page.news.slice(0, 5);
  if (page.news.length === 0) return <p class="muted">{t('news.none')}</p>;
  return (
    <>
      <ul class="injects">
        {shown.map(({ news, to, expected }) => (
          <li key={news.id + news.turn}>
            <NewsKicker item={news} />
            <details>
              <summary><strong>{news.title}</strong> <span class="muted">{news.turnLabel} · {audience(to)}</span></summary>
              <div class="prose" lang={textLang()} dangerouslySetInnerHTML={{ __html: news.html }} />
              {expected && <p><em>{t('control.expected')}</em> {expected}</p>}
            </details>
          </li>
        ))}
      </ul>
      {page.news.length > shown.length && <button type="button" class="button small" onClick={() => setAll(true)}>{t('news.older', { n: page.news.length - shown.length })}</button>}
    </>
  );
}
