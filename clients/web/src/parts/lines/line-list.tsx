import type { ComponentChildren } from 'preact';
import type { LineTree, LineView } from '../../protocol';
import { t, tWord } from '../../messages';

export const lineName = (line: LineView) => line.name || t('line.first');

/** The lines of play, every branch under the line that it left. */
export function LineList({ tree, deeds }: { tree: LineTree; deeds: (line: LineView) => ComponentChildren }) {
  return (
    <ul class="lines" data-testid="line-list">
      {tree.lines.map(line => (
        <li key={line.sessionId} class={line.sessionId === tree.here ? 'here' : ''} style={{ '--depth': Math.min(line.depth, 4) }} data-testid={`line-${line.depth}`} data-session={line.sessionId}>
          <div>
            <p><strong>{lineName(line)}</strong> {line.sessionId === tree.here && <span class="line-mark">{t('line.here')}</span>}</p>
            {line.from && <p class="muted">{t('line.left.at', { moment: momentWords(line.from) })} {line.reason}</p>}
            <p class="muted">{[line.turnLabel, tWord('phase', line.phase), line.hasRoom ? t('line.people', { n: line.people }) : t('line.still'), line.paused && line.hasRoom ? t('line.paused') : ''].filter(Boolean).join(' · ')}{line.hasRoom && <> · <code>{line.joinCode}</code></>}</p>
          </div>
          <span class="buttons">{deeds(line)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The stored words of a moment end with the phase's English word. */
function momentWords(from: string): string {
  const comma = from.lastIndexOf(', ');
  const phase = from.slice(comma + 2);
  return `${from.slice(0, comma)}, ${tWord('phase', phase === 'hot wash' ? 'hotWash' : phase).toLowerCase()}`;
}
