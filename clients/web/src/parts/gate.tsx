import type { Refusal } from '../protocol';
import { t, tWord } from '../messages';
import { follow } from '../route';
import type { Status } from '../wire/connection';

/** Shown instead of a page that is not there yet, or to which the token no longer leads. */
export function Gate({ status, ended }: { status: Status; ended: Refusal | null }) {
  if (status === 'refused' || status === 'detached') {
    return (
      <main class="calm" data-testid="gate-ended">
        <h1>{t('gate.ended')}</h1>
        <p data-testid="gate-why">{tWord('farewell', ended?.why ?? '')} {ended?.mend}</p>
        <p><a class="button primary" href="/" onClick={follow}>{t('lost.home')}</a></p>
      </main>
    );
  }
  return (
    <main class="calm" aria-busy="true">
      <p class="muted" role="status">{t('gate.connecting')}</p>
    </main>
  );
}

/** This device has no key to the session. */
export function NoKey() {
  return (
    <main class="calm" data-testid="no-key">
      <h1>{t('gate.noKey')}</h1>
      <p>{t('gate.noKey.text')}</p>
      <p><a class="button primary" href="/" onClick={follow}>{t('lost.home')}</a></p>
    </main>
  );
}
