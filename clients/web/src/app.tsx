import type { ComponentType } from 'preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { onLanguage, t } from './messages';
import { follow, useRoute, type Route } from './route';
import { LandingPage } from './pages/landing';
import { JoinPage } from './pages/join';
import { PassPage } from './pages/join/pass';
import { PlayPage } from './pages/player';

interface LateProps {
  readonly id: string;
  readonly more: string;
  readonly from?: string | undefined;
}

type Late = 'control' | 'board' | 'review' | 'as' | 'watch' | 'line' | 'author';

// Players on phones should not download what only control, the projector and the review need.
const late: Record<Late, () => Promise<ComponentType<LateProps>>> = {
  control: async () => (await import('./pages/control')).ControlRoom,
  line: async () => (await import('./pages/control')).LineRoom,
  board: async () => (await import('./pages/board')).Board,
  watch: async () => (await import('./pages/watch')).Watch,
  as: async () => (await import('./pages/looking')).Looking,
  author: async () => (await import('./pages/author')).Author,
  review: async () => (await import('./pages/review')).Review,
};

export function App() {
  const route = useRoute();
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => onLanguage(() => redraw(undefined as never)), []);
  return <Shown key={`${route.page}/${route.id}/${route.more}/${route.from ?? ''}`} route={route} />;
}

function Shown({ route }: { route: Route }) {
  switch (route.page) {
    case 'landing': return <LandingPage />;
    case 'join': return <JoinPage code={route.id} />;
    case 'pass': return <PassPage code={route.id} pass={route.more} />;
    case 'play': return <PlayPage id={route.id} />;
    case 'lost': return <Lost />;
    default: return <Later page={route.page} id={route.id} more={route.more} from={route.from} />;
  }
}

function Later({ page, ...props }: LateProps & { readonly page: Late }) {
  const [Page, setPage] = useState<ComponentType<LateProps> | null>(null);
  useEffect(() => void late[page]().then(found => setPage(() => found)), [page]);
  return Page ? <Page {...props} /> : <main class="calm" aria-busy="true" />;
}

function Lost() {
  return (
    <main class="calm">
      <h1>{t('lost.title')}</h1>
      <p>{t('lost.text')}</p>
      <p><a class="button primary" href="/" onClick={follow}>{t('lost.home')}</a></p>
    </main>
  );
}
