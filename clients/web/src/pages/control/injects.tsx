import { useState } from 'preact/hooks';
import { t, tWord } from '../../messages';
import { ChannelMark, NewsKicker } from '../../parts/news';
import { useControl } from './context';

const audience = (to: readonly string[]) => (to.length === 0 ? t('control.everyone') : to.join(', '));

/** What would come in the next turns as things stand. */
export function NextInjects() {
  const { page } = useControl();
  const [all, setAll] = useState(false);
  const shown = all ? page.nextInjects : page.nextInjects.slice(0, 6);
  if (page.nextInjects.length === 0) return <p class="muted">{t('control.next.none')}</p>;
  return (
    <>
      <ul class="injects" data-testid="next-injects">
        {shown.map(inject => (
          <li key={inject.id} data-testid={`inject-${inject.id}`}>
            <p class="kicker">
              <ChannelMark channel={inject.channel} />
              {inject.serial} · {inject.turn !== null ? t('course.turn', { n: inject.turn }) : inject.holds ? t('control.holds') : t('control.waits')} · {audience(inject.to)}
            </p>
            <details>
              <summary><strong>{inject.title}</strong></summary>
              {inject.condition && <p><code>{inject.condition}</code></p>}
              {inject.expected && <p><em>{t('control.expected')}</em> {inject.expected}</p>}
              <p class="muted">{tWord('channel', inject.channel)}{inject.source && ` · ${inject.source}`}</p>
            </details>
          </li>
        ))}
      </ul>
      {page.nextInjects.length > shown.length && <button type="button" class="button small" data-testid="next-injects-all" onClick={() => setAll(true)}>{t('control.more', { n: page.nextInjects.length - shown.length })}</button>}
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
              <div class="prose" dangerouslySetInnerHTML={{ __html: news.html }} />
              {expected && <p><em>{t('control.expected')}</em> {expected}</p>}
            </details>
          </li>
        ))}
      </ul>
      {page.news.length > shown.length && <button type="button" class="button small" onClick={() => setAll(true)}>{t('news.older', { n: page.news.length - shown.length })}</button>}
    </>
  );
}
