import { useState } from 'preact/hooks';
import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { Sheet } from '../../../parts/sheet';
import { useRequest } from '../../../wire/use-request';
import { isText } from '../open-text';
import { useAuthorDesk } from './context';

export type FileWish = { readonly kind: 'new' } | { readonly kind: 'change'; readonly path: string };

const form = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\.(yaml|md|png|jpg|webp)$/;

/** A new file, or another name for one, or none at all. */
export function FileSheet({ wish, onClose }: { wish: FileWish; onClose: () => void }) {
  const { work, show } = useAuthorDesk();
  const old = wish.kind === 'change' ? wish.path : '';
  const [name, setName] = useState(old.slice(work.id.length + 1));
  const [sure, setSure] = useState(false);
  const request = useRequest();
  const target = `${work.id}/${name}`;
  const taken = target !== old && (work.texts.has(target) || work.files.some(file => file.path === target));
  const good = form.test(name) && !taken && target !== old;
  const make = () => request.run(async () => {
    if (wish.kind === 'change') await work.rename(old, target);
    else work.make(target, '');
    show(target);
    onClose();
  });
  const remove = () => request.run(async () => {
    await work.remove(old);
    show(`${work.id}/scenario.yaml`);
    onClose();
  });
  const upload = (file: File | undefined) => file && request.run(async () => {
    const path = `${work.id}/${file.name.replace(/[^A-Za-z0-9._-]+/g, '-')}`;
    if (isText(path)) work.make(path, await file.text());
    else await work.addPicture(path, file);
    show(path);
    onClose();
  });
  return (
    <Sheet title={wish.kind === 'new' ? t('author.file.new') : name} onClose={onClose} testid="author-file-sheet">
      <form onSubmit={event => { event.preventDefault(); if (good && (wish.kind === 'change' || isText(target))) void make(); }}>
        <label class="field"><span>{t('author.file.name')}</span>
          <input type="text" value={name} maxLength={120} placeholder="briefs/capital.md" spellcheck={false} autocomplete="off" data-testid="author-file-name" onInput={event => setName(event.currentTarget.value.trim())} />
          <small class="muted">{taken ? t('author.file.taken') : t('author.file.help')}</small>
        </label>
        <RefusalNote refusal={request.refusal} />
        <p class="buttons">
          <button type="submit" class="button primary" disabled={!good || request.busy || (wish.kind === 'new' && !isText(target))} data-testid="author-file-make">{wish.kind === 'new' ? t('author.make') : t('author.file.rename')}</button>
          {wish.kind === 'change' && (sure
            ? <button type="button" class="button warm" disabled={request.busy} data-testid="author-file-delete-sure" onClick={() => void remove()}>{t('author.file.delete.sure')}</button>
            : <button type="button" class="button quiet" data-testid="author-file-delete" onClick={() => setSure(true)}>{t('author.file.delete')}</button>)}
        </p>
      </form>
      {wish.kind === 'new' && (
        <label class="field"><span>{t('author.file.upload')}</span>
          <input type="file" accept=".yaml,.md,.png,.jpg,.webp" data-testid="author-file-upload" onChange={event => void upload(event.currentTarget.files?.[0])} />
        </label>
      )}
    </Sheet>
  );
}
