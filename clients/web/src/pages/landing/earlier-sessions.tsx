import { useState } from 'preact/hooks';
import { t } from '../../messages';
import { language } from '../../messages';
import { follow } from '../../route';
import { forget, homeOf, knownSessions } from '../../wire/tokens';

/** Sessions that this device has a key to. */
export function EarlierSessions() {
  const [list, setList] = useState(knownSessions);
  // Playing alone leaves two keys to one session; the seat is the one to go back to.
  // A key that followed its room over several lines is one session still.
  const keys = list.filter((known, place) => list.findIndex(other => other.token === known.token) === place);
  const shown = keys.filter(known => known.kind === 'team' || !list.some(other => other.kind === 'team' && other.sessionId === known.sessionId)).slice(0, 4);
  if (shown.length === 0) return null;
  const when = new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section class="earlier" data-testid="earlier-sessions">
      <h2>{t('landing.earlier')}</h2>
      <ul>
        {shown.map(known => (
          <li key={known.sessionId}>
            <a href={homeOf(known)} onClick={follow} data-testid={`earlier-${known.sessionId}`}>
              <strong>{known.team || (known.kind === 'watch' ? t('role.observer') : t('landing.control'))}</strong> {known.title}
            </a>
            <span class="muted">{when.format(known.since)}</span>
            <button type="button" class="quiet" onClick={() => { forget(known.sessionId, 'team'); forget(known.sessionId, 'control'); forget(known.sessionId, 'watch'); setList(knownSessions()); }}>{t('landing.forget')}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}
