import { useState } from 'preact/hooks';
import type { TraceLine } from '../../protocol';
import { t } from '../../messages';
import { change, tone } from '../../numbers/format';
import { Hand } from './hand';

const shownAtOnce = 6;

/** The rules behind the proposal, what moved most first; each can be switched off from the next turn. */
export function Trace({ lines }: { lines: readonly TraceLine[] }) {
  const [wanted, setWanted] = useState('');
  const [all, setAll] = useState(false);
  const words = wanted.trim().toLowerCase();
  const found = lines.filter(line => `${line.title} ${line.rule} ${line.source} ${line.moves.map(move => move.label).join(' ')}`.toLowerCase().includes(words));
  const shown = all || words ? found : found.slice(0, shownAtOnce);
  return (
    <>
      <input type="search" value={wanted} placeholder={t('trace.search')} aria-label={t('trace.search')} data-testid="trace-search" onInput={event => setWanted(event.currentTarget.value)} />
      <ul class="trace" data-testid="trace">
        {shown.map(line => (
          <li key={line.rule} class={line.off ? 'off' : ''} data-testid={`trace-${line.rule}`}>
            <details>
              <summary><strong>{line.title}</strong>{line.off && <span class="msel-status held">{t('trace.off')}</span>}
                <span class="trace-moves">{line.moves.map(move => <span key={move.label}>{move.label} <span class={`change ${tone(move.amount, move.good)}`}>{change(move.amount, move.unit)}</span></span>)}</span>
              </summary>
              <p>{line.because}</p>
              <p class="muted">{line.source} · <code>{line.at}</code></p>
              <Hand kind="ruleOff" name={line.title} subject={line.rule} on={line.off} lay={t('trace.switchOff')} takeBack={t('trace.switchOn')} />
            </details>
          </li>
        ))}
      </ul>
      {found.length > shown.length && <button type="button" class="button small" data-testid="trace-all" onClick={() => setAll(true)}>{t('control.more', { n: found.length - shown.length })}</button>}
    </>
  );
}
