import { useState } from 'preact/hooks';
import type { NewsView } from '../protocol';
import { t, textLang, tWord, type Key } from '../messages';
import { reportOf } from './intelligence';
import { Sheet } from './sheet';

/** Marks of the channels: shapes that stay apart without colour. */
const marks: Record<string, string> = {
  news: 'M3 4h12v10H3zM5 7h8M5 10h8', cable: 'M3 5h12v9H3zM3 5l6 5 6-5', intelligence: 'M2 9c4-6 10-6 14 0-4 6-10 6-14 0zM9 7a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  call: 'M4 3l3 1 1 3-2 2c1 2 2 3 4 4l2-2 3 1v3c-7 2-13-6-11-12z', rumour: 'M3 4h12v8H9l-3 3v-3H3z',
  email: 'M3 5h12v9H3zM3 5l6 5 6-5M6 2h6', social: 'M5 9a2 2 0 1 1 0 .1M13 4a2 2 0 1 1 0 .1M13 14a2 2 0 1 1 0 .1M6.5 8l5-3M6.5 10l5 3',
};

export function ChannelMark({ channel }: { channel: string }) {
  return (
    <svg class="channel-mark" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <path d={marks[channel] ?? marks['news']} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
    </svg>
  );
}

/** What happened to an agreement, said in the reader's language: the item's own words are names only. */
const storyOf = (item: NewsView) => {
  const story = /^agreement-(in-force|denounced|broken)\//.exec(item.id)?.[1];
  return story ? t(`agreement.news.${story}` as Key) : null;
};

export function NewsKicker({ item }: { item: NewsView }) {
  return (
    <span class="kicker">
      <ChannelMark channel={item.channel} />
      <span>{storyOf(item) ?? reportOf(item)?.kicker ?? tWord('channel', item.channel)} · {item.from || item.turnLabel}</span>
      {item.private && <span class="only-us">{t('news.private')}</span>}
    </span>
  );
}

/** The news of the session, the present turn first and open, older turns folded. */
export function NewsFeed({ news, turn }: { news: readonly NewsView[]; turn: number }) {
  const [open, setOpen] = useState<NewsView | null>(null);
  const fresh = news.filter(item => item.turn >= turn);
  const older = news.filter(item => item.turn < turn);
  return (
    <div class="news" data-testid="news">
      {fresh.length === 0 && <p class="muted">{t('news.none')}</p>}
      {fresh.map(item => <NewsItem key={item.id + item.turn} item={item} onOpen={setOpen} />)}
      {older.length > 0 && (
        <details>
          <summary>{t('news.older', { n: older.length })}</summary>
          {older.map(item => <NewsItem key={item.id + item.turn} item={item} onOpen={setOpen} dated />)}
        </details>
      )}
      {open && (
        <Sheet title={open.title} onClose={() => setOpen(null)} testid="news-sheet">
          <NewsKicker item={open} />
          <div class="prose" lang={textLang()} dangerouslySetInnerHTML={{ __html: open.html }} />
          <ReportWord item={open} />
        </Sheet>
      )}
    </div>
  );
}

function NewsItem({ item, onOpen, dated }: { item: NewsView; onOpen: (item: NewsView) => void; dated?: boolean }) {
  return (
    <article class={`news-item ${item.channel}`} data-testid={`news-${item.id}`}>
      <NewsKicker item={item} />
      <h3><button type="button" class="plain-link" onClick={() => onOpen(item)}>{item.title}</button></h3>
      {dated ? <p class="muted">{item.turnLabel}</p> : <div class="prose clipped" lang={textLang()} dangerouslySetInnerHTML={{ __html: item.html }} />}
      <ReportWord item={item} />
    </article>
  );
}

/** The one word of a rumour about a number. */
function ReportWord({ item }: { item: NewsView }) {
  const word = reportOf(item)?.word;
  return word ? <p class="report-word">{word}</p> : null;
}
