import { useState } from 'preact/hooks';
import { t } from '../../messages';
import { CrisisLine } from '../../parts/crises';
import { useControl } from './context';

const few = 6;

/** All crises, most pressing first, with their conditions as the author wrote them. */
export function ControlCrises() {
  const { page } = useControl();
  const [all, setAll] = useState(false);
  if (page.crises.length === 0) return null;
  const pressing = page.crises.filter(({ crisis }) => crisis.state !== 'far').slice(0, few);
  const shown = all ? page.crises : pressing;
  return (
    <section class="block" data-testid="control-crises">
      <h2>{t('crisis.title')}</h2>
      {shown.length === 0 && <p class="muted">{t('crisis.none')}</p>}
      <ul class="injects">
        {shown.map(({ crisis, to, onWhen, offWhen, source }) => (
          <li key={crisis.id}>
            <CrisisLine crisis={crisis} />
            <details>
              <summary>{t('crisis.conditions')}</summary>
              <p>{t('crisis.onWhen')} <code>{onWhen}</code></p>
              {offWhen && <p>{t('crisis.offWhen')} <code>{offWhen}</code></p>}
              <p class="muted">{to.length === 0 ? t('control.everyone') : to.join(', ')} · {source}</p>
            </details>
          </li>
        ))}
      </ul>
      {page.crises.length > shown.length && <button type="button" class="button small" data-testid="crises-all" onClick={() => setAll(true)}>{t('control.more', { n: page.crises.length - shown.length })}</button>}
    </section>
  );
}
