import { useEffect, useState } from 'preact/hooks';

export interface Route {
  readonly page: 'landing' | 'join' | 'pass' | 'play' | 'control' | 'board' | 'review' | 'as' | 'watch' | 'line' | 'author' | 'lost';
  /** A session's id or a join code; empty on the landing page. */
  readonly id: string;
  /** What comes after it: a pass, an actor; empty on most pages. */
  readonly more: string;
  /** On an older line of play: the line whose key opens it; missing elsewhere. */
  readonly from?: string;
}

export function parse(path: string): Route {
  const [page = '', id = '', more = '', as = '', actor = ''] = path.split('/').filter(Boolean).map(decodeURIComponent);
  if (page === 'author') return { page, id, more: '' };
  if (page === '') return { page: 'landing', id: '', more: '' };
  if (id && more && page === 'join') return { page: 'pass', id: id.toUpperCase(), more: more.toUpperCase() };
  if (id && more && page === 'line' && as === 'as' && actor) return { page: 'as', id, more: actor, from: more };
  if (id && more && (page === 'as' || page === 'line')) return { page, id, more };
  if (id && (page === 'join' || page === 'board')) return { page, id: id.toUpperCase(), more: '' };
  if (id && (page === 'play' || page === 'control' || page === 'review' || page === 'watch')) return { page, id, more: '' };
  return { page: 'lost', id: '', more: '' };
}

export function go(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
  scrollTo(0, 0);
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => parse(location.pathname));
  useEffect(() => {
    const read = () => setRoute(parse(location.pathname));
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  return route;
}

/** For `onClick` of a link inside the application; lets the browser open new tabs as usual. */
export function follow(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  go((event.currentTarget as HTMLAnchorElement).pathname);
}
