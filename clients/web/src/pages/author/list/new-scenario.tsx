import { useState } from 'preact/hooks';
import type { AuthorScenario } from '../../../protocol';
import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { Sheet } from '../../../parts/sheet';
import { go } from '../../../route';
import { useRequest } from '../../../wire/use-request';
import { makeScenario } from '../wire';

const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A name for a new scenario, or for a copy. */
export function NewScenario({ from, taken, onClose }: { from: AuthorScenario | null; taken: readonly string[]; onClose: () => void }) {
  const [id, setId] = useState(from ? free(`${from.id}-mine`, taken) : '');
  const request = useRequest();
  const make = () => request.run(async () => {
    await makeScenario(id, from?.id ?? null);
    go(`/author/${id}`);
  });
  return (
    <Sheet title={from ? t('author.copy.of', { title: from.title }) : t('author.new')} onClose={onClose} testid="author-new-sheet">
      <form onSubmit={event => { event.preventDefault(); if (form.test(id)) void make(); }}>
        <p>{from ? t('author.copy.text') : t('author.new.text')}</p>
        <label class="field"><span>{t('author.new.id')}</span>
          <input type="text" value={id} maxLength={60} placeholder="river-treaty" autocomplete="off" spellcheck={false} data-testid="author-new-id"
            onInput={event => setId(event.currentTarget.value.toLowerCase().replace(/[\s_]+/g, '-'))} />
          <small class="muted">{t('author.new.id.help')}</small>
        </label>
        <RefusalNote refusal={request.refusal} />
        <p class="buttons"><button type="submit" class="button primary" disabled={request.busy || !form.test(id)} data-testid="author-make">{t('author.make')}</button></p>
      </form>
    </Sheet>
  );
}

function free(id: string, taken: readonly string[]): string {
  let name = id;
  for (let n = 2; taken.includes(name); n++) name = `${id}-${n}`;
  return name;
}
