import { useState } from 'preact/hooks';
import type { AuthorPinned } from '../../../protocol';
import { language, t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { useRequest } from '../../../wire/use-request';
import { useAuthorDesk } from '../desk/context';
import { pinnedBy } from '../wire';
import { Changes } from './changes';

/** What the text means otherwise than the one that a running session was opened with; the code is the one on its wall. */
export function PinnedChanges() {
  const { work } = useAuthorDesk();
  const [code, setCode] = useState('');
  const [pinned, setPinned] = useState<AuthorPinned | null>(null);
  const request = useRequest();
  const look = () => request.run(async () => {
    setPinned(null);
    setPinned(await pinnedBy(work.id, code));
  });
  return (
    <section class="author-pinned">
      <h3>{t('author.pinned')}</h3>
      <form class="author-pinned-form" onSubmit={event => { event.preventDefault(); void look(); }}>
        <label class="field short"><span>{t('author.pinned.code')}</span>
          <input type="text" value={code} maxLength={12} autocomplete="off" spellcheck={false} data-testid="author-pinned-code" onInput={event => setCode(event.currentTarget.value.toUpperCase().trim())} />
        </label>
        <button type="submit" class="button small" disabled={request.busy || code.length < 4} data-testid="author-pinned-look">{t('author.pinned.look')}</button>
      </form>
      <RefusalNote refusal={request.refusal} />
      {pinned && <Compared pinned={pinned} />}
    </section>
  );
}

function Compared({ pinned }: { pinned: AuthorPinned }) {
  const { work, show } = useAuthorDesk();
  const then = new Map(pinned.texts.map(text => [text.path, text.text]));
  const now = work.ownTexts;
  // A session keeps what its scenario reads; other files of the folder are nobody's difference.
  const read = new Set([...then.keys(), ...(work.check?.files ?? [])]);
  const paths = [...new Set([...then.keys(), ...now.keys()])].filter(path => read.has(path)).filter(path => (then.get(path) ?? '') !== (now.get(path) ?? '')).sort();
  const opened = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(pinned.openedAt));
  return (
    <div data-testid="author-pinned">
      <p class="muted">{t('author.pinned.since', { code: pinned.joinCode, time: opened })}</p>
      {paths.length === 0 && <p class="muted" data-testid="author-pinned-same">{t('author.pinned.same')}</p>}
      {paths.map(path => (
        <section key={path} class="author-changed-file">
          <h4><button type="button" class="plain-link" onClick={() => show(path)}>{path.split('/').slice(1).join('/')}</button></h4>
          <Changes path={path} before={then.get(path) ?? ''} after={now.get(path) ?? ''} />
        </section>
      ))}
    </div>
  );
}
