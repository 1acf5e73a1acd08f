import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AuthorScenario, Refusal } from '../../protocol';
import { language, t } from '../../messages';
import { RequestFailed } from '../../wire/http';
import '../../styles/author.css';
import '../../styles/author-desk.css';
import '../../styles/author-views.css';
import '../../styles/author-plays.css';
import { Door } from './door';
import { takeKey } from './key';
import { ScenarioList } from './list';
import { scenarios } from './wire';

/** Where scenarios are written: the list of them, or one of them open. */
export function Author({ id }: { id: string }) {
  const [list, setList] = useState<readonly AuthorScenario[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const load = () => {
    takeKey();
    scenarios().then(found => { setList(found); setRefusal(null); }, error => setRefusal(error instanceof RequestFailed ? error.refusal : null));
  };
  useEffect(() => {
    document.title = t('author.title');
    load();
    // The link may be opened in a window that shows the page already.
    addEventListener('hashchange', load);
    return () => removeEventListener('hashchange', load);
  }, [language()]);
  if (refusal && !list) return <Door refusal={refusal} onKey={load} />;
  if (!list) return <main class="calm" aria-busy="true" />;
  return id ? <Later id={id} /> : <ScenarioList list={list} onChange={load} />;
}

// The list shows before the editor has come.
function Later({ id }: { id: string }) {
  const [Desk, setDesk] = useState<ComponentType<{ id: string }> | null>(null);
  useEffect(() => void import('./desk').then(found => setDesk(() => found.AuthorDesk)), []);
  return Desk ? <Desk id={id} /> : <main class="calm" aria-busy="true" />;
}
