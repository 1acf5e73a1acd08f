import { useState } from 'preact/hooks';
import type { Refusal } from '../../protocol';
import { t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { Masthead } from '../landing/masthead';
import { keyIn, setKey } from './key';

/** Somebody without the author's key, or who has not signed in where one does. */
export function Door({ refusal, onKey }: { refusal: Refusal; onKey: () => void }) {
  const [pasted, setPasted] = useState('');
  const key = keyIn(pasted);
  return (
    <div class="author-list">
      <Masthead />
      <main class="narrow" data-testid="author-door">
        <h1>{t('author.title')}</h1>
        <RefusalNote refusal={refusal} />
        {refusal.code === 'H0025' ? <p class="buttons"><a class="button primary" href="/sign-in?back=/author">{t('signIn.go')}</a></p> : refusal.code === 'H0030' ? (
          <form onSubmit={event => { event.preventDefault(); setKey(key); onKey(); }}>
            <label class="field"><span>{t('author.door.key')}</span>
              <input type="text" value={pasted} autocomplete="off" spellcheck={false} data-testid="author-key" onInput={event => setPasted(event.currentTarget.value)} />
              <small class="muted">{t('author.door.help')}</small>
            </label>
            <p class="buttons"><button type="submit" class="button primary" disabled={!key} data-testid="author-enter">{t('author.door.enter')}</button></p>
          </form>
        ) : <p class="buttons"><button type="button" class="button" onClick={onKey}>{t('wire.again')}</button></p>}
      </main>
    </div>
  );
}
