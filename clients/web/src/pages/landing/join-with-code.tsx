import { useState } from 'preact/hooks';
import { limits } from '../../protocol';
import { t } from '../../messages';
import { go } from '../../route';

/** Six letters and digits; what is typed is put right as far as it can be. */
export function cleanCode(text: string): string {
  return [...text.toUpperCase()].filter(letter => limits.joinCodeAlphabet.includes(letter)).join('').slice(0, limits.joinCodeCharacters);
}

export function JoinWithCode() {
  const [code, setCode] = useState('');
  const whole = code.length === limits.joinCodeCharacters;
  return (
    <section class="way join-way">
      <h2>{t('landing.join')}</h2>
      <p>{t('landing.join.text')}</p>
      <form onSubmit={event => { event.preventDefault(); if (whole) go(`/join/${code}`); }}>
        <label class="field">
          <span>{t('landing.join.code')}</span>
          <input class="code-input" type="text" value={code} inputMode="text" autocapitalize="characters" autocomplete="off" spellcheck={false}
            placeholder="KW7PT4" data-testid="landing-join-code" aria-describedby="code-hint"
            onInput={event => { const next = cleanCode(event.currentTarget.value); event.currentTarget.value = next; setCode(next); }} />
        </label>
        <p id="code-hint" class="muted">{t('landing.join.hint')}</p>
        <button type="submit" class="button" disabled={!whole} data-testid="landing-join">{t('landing.join.go')}</button>
      </form>
    </section>
  );
}
