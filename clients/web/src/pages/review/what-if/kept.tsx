import { useState } from 'preact/hooks';
import type { KeptWhatIfView, TeamPage, WhatIfDraft } from '../../../protocol';
import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import type { Desk } from '../../../wire/connection';
import { newId } from '../../../wire/ids';
import { useAction } from '../../../wire/use-desk';
import { hashOf } from '../use-place';

interface Props {
  readonly desk: Desk<TeamPage>;
  readonly kept: readonly KeptWhatIfView[];
  readonly open: string;
  readonly onOpen: (id: string) => void;
  readonly onMoved: () => void;
}

/** The what-ifs of the class: anyone opens them, control puts one on the projector. */
export function Kept({ desk, kept, open, onOpen, onMoved }: Props) {
  const action = useAction();
  const control = desk.attached?.role === 'control';
  const run = (send: () => ReturnType<Desk<TeamPage>['command']>) => void action.run(send).then(done => { if (done) onMoved(); });
  if (kept.length === 0) return null;
  return (
    <section class="block" data-testid="whatif-kept">
      <h2>{t('whatif.kept')}</h2>
      <ul class="lines">
        {kept.map(one => (
          <li key={one.id} class={one.id === open ? 'here' : ''} data-testid={`whatif-kept-${one.id}`}>
            <div><p><strong>{one.name}</strong> {one.isShown && <span class="line-mark">{t('whatif.shown')}</span>}</p><p class="muted">{one.by || t('control.title')}</p></div>
            <span class="buttons">
              <a class="button small" href={hashOf('what-if', one.id)} data-testid={`whatif-open-${one.id}`} onClick={event => { event.preventDefault(); onOpen(one.id); }}>{t('line.open')}</a>
              {control && <button type="button" class="button small" disabled={action.busy} aria-pressed={one.isShown} data-testid={`whatif-show-${one.id}`} onClick={() => run(() => desk.command('ShowWhatIf', one.isShown ? '' : one.id))}>{t('whatif.show')}</button>}
              {one.mayDrop && <button type="button" class="button small quiet" disabled={action.busy} data-testid={`whatif-drop-${one.id}`} onClick={() => run(() => desk.command('DropWhatIf', one.id))}>{t('whatif.drop')}</button>}
            </span>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={action.refusal} />
    </section>
  );
}

/** Gives the what-if a name and keeps it for everyone. */
export function Keep({ desk, draft, onKept }: { desk: Desk<TeamPage>; draft: WhatIfDraft; onKept: (id: string) => void }) {
  const [name, setName] = useState('');
  const action = useAction();
  const role = desk.attached?.role;
  if (role !== 'team' && role !== 'control') return null;
  const keep = async () => {
    const id = newId();
    if (await action.run(() => desk.command('KeepWhatIf', id, name, draft))) {
      setName('');
      onKept(id);
    }
  };
  return (
    <form class="what-if-keep" onSubmit={event => { event.preventDefault(); void keep(); }}>
      <label class="field"><span>{t('whatif.name')}</span>
        <input type="text" value={name} maxLength={60} placeholder={t('whatif.name.example')} data-testid="whatif-name" onInput={event => setName(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button" disabled={action.busy || name.trim() === ''} data-testid="whatif-keep">{t('whatif.keep')}</button>
      <RefusalNote refusal={action.refusal} />
    </form>
  );
}
