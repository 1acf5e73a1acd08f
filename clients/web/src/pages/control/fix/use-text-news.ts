import { useEffect, useState } from 'preact/hooks';
import type { TextNews } from '../../../protocol';
import { useControl } from '../context';

const often = 20_000;

/** Whether the scenario's author has changed its text: asked now and then, and whenever control did something or looks at the page again. */
export function useTextNews(): TextNews | null {
  const { desk, page } = useControl();
  const [news, setNews] = useState<TextNews | null>(null);
  const over = page.header.phase === 'hotWash' || page.header.phase === 'closed';
  useEffect(() => {
    if (over) {
      setNews(null);
      return;
    }
    let shown = true;
    // What cannot be asked now is asked again soon.
    const ask = () => { if (!document.hidden) desk.ask('TextNews').then(found => { if (shown) setNews(found); }, () => undefined); };
    ask();
    const timer = setInterval(ask, often);
    document.addEventListener('visibilitychange', ask);
    return () => {
      shown = false;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [desk, over, page.header.phase, page.header.turn, page.cell.seen]);
  return news;
}
