import { t } from '../../../messages';
import { ChannelMark } from '../../../parts/news';
import { useAuthorDesk } from '../desk/context';
import type { Row } from '../yaml/items';
import { offsetPlace } from '../yaml/places';
import { turnOf, useInjects } from './use-injects';

/** The injects by the turn in which they come. A card is dragged to another turn, or moved there by its buttons. */
export function MselTimeline() {
  const { work } = useAuthorDesk();
  const { rows, set, readOnly } = useInjects();
  const labels = work.check?.turns ?? [];
  const last = Math.max(labels.length, ...rows.map(row => turnOf(row) ?? 0), 1);
  const turns = Array.from({ length: last }, (_, index) => index + 1);
  const waiting = rows.filter(row => turnOf(row) === null);
  if (rows.length === 0) return <p class="muted">{t('author.grid.none')}</p>;
  return (
    <div class="author-timeline" tabIndex={0} role="group" aria-label={t('author.view.timeline')} data-testid="author-timeline">
      <ol>
        {turns.map(turn => (
          <li key={turn} data-testid={`author-turn-${turn}`} onDragOver={event => event.preventDefault()}
            onDrop={event => {
              event.preventDefault();
              const row = rows.find(one => nameOf(one) === event.dataTransfer?.getData('text/plain'));
              if (row && !readOnly) set(row, 'turn', String(turn));
            }}>
            <h3>{turn}<span class="muted"> {labels[turn - 1] ?? ''}</span></h3>
            <ul>{rows.filter(row => turnOf(row) === turn).map(row => <Card key={nameOf(row)} row={row} turn={turn} last={last} readOnly={readOnly} onMove={to => set(row, 'turn', String(to))} />)}</ul>
          </li>
        ))}
      </ol>
      {waiting.length > 0 && (
        <section class="author-waiting">
          <h3>{t('author.timeline.condition')}</h3>
          <ul>{waiting.map(row => <Card key={nameOf(row)} row={row} turn={null} last={last} readOnly onMove={() => undefined} />)}</ul>
        </section>
      )}
    </div>
  );
}

const nameOf = (row: Row) => `${row.file}#${row.id}`;

function Card({ row, turn, last, readOnly, onMove }: { row: Row; turn: number | null; last: number; readOnly: boolean; onMove: (turn: number) => void }) {
  const desk = useAuthorDesk();
  const title = row.cells['title']?.text || row.id;
  return (
    <li class="author-timed" draggable={!readOnly} data-testid={`author-timed-${row.id}`} onDragStart={event => event.dataTransfer?.setData('text/plain', nameOf(row))}>
      <button type="button" class="plain-link" onClick={() => desk.show(row.file, offsetPlace(desk.work.texts.get(row.file)!.text, row.cells['id']?.from ?? row.at))}>
        <ChannelMark channel={row.cells['channel']?.text ?? 'news'} /> <strong>{title}</strong>
        <span class="muted">{row.cells['to']?.text}</span>
        {row.cells['when'] && <code>{row.cells['when'].text}</code>}
      </button>
      {turn !== null && !readOnly && (
        <span class="author-steps">
          <button type="button" class="button small" disabled={turn === 1} aria-label={t('author.timeline.earlier', { title })} data-testid={`author-earlier-${row.id}`} onClick={() => onMove(turn - 1)}>←</button>
          <button type="button" class="button small" disabled={turn === last} aria-label={t('author.timeline.later', { title })} data-testid={`author-later-${row.id}`} onClick={() => onMove(turn + 1)}>→</button>
        </span>
      )}
    </li>
  );
}
