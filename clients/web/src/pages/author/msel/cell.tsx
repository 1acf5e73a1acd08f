import { useEffect, useState } from 'preact/hooks';
import { t, tWord } from '../../../messages';
import type { Row } from '../yaml/items';
import { channels, type Column } from './columns';

interface Props {
  readonly row: Row;
  readonly column: Column;
  readonly readOnly: boolean;
  /** Returns false where the value cannot be set without touching something else. */
  readonly onSet: (value: string) => boolean;
  /** Goes to the text instead. */
  readonly onText: () => void;
}

/** A value of the grid. Enter and leaving it set it, Escape takes it back. */
export function GridCell({ row, column, readOnly, onSet, onText }: Props) {
  const cell = row.cells[column.key];
  const value = cell?.text ?? '';
  const [typed, setTyped] = useState(value);
  const [failed, setFailed] = useState(false);
  useEffect(() => { setTyped(value); setFailed(false); }, [value]);
  const label = `${row.id}: ${tWord('author.column', column.key)}`;
  const testid = `author-cell-${row.id}-${column.key}`;
  const set = (next: string) => {
    if (next === value) return;
    const isBad = (next === '' && !column.optional) || (column.key === 'turn' && next !== '' && !/^[1-9]\d*$/.test(next)) || !onSet(next);
    setFailed(isBad);
  };
  if (cell && !cell.simple) return <button type="button" class="plain-link author-cell-long" title={t('author.grid.inText')} data-testid={testid} onClick={onText}>{value}</button>;
  if (readOnly) return <span class="author-cell-long">{value}</span>;
  if (column.key === 'channel') {
    return (
      <select aria-label={label} value={value} data-testid={testid} onChange={event => set(event.currentTarget.value)}>
        {[...new Set([...channels, value])].map(channel => <option key={channel} value={channel}>{channel}</option>)}
      </select>
    );
  }
  return (
    <>
      <input type="text" aria-label={label} aria-invalid={failed} value={typed} style={{ width: `${column.width}rem` }} data-testid={testid}
        onInput={event => setTyped(event.currentTarget.value)} onBlur={() => set(typed.trim())}
        onKeyDown={event => {
          if (event.key === 'Enter') set(typed.trim());
          if (event.key === 'Escape') { setTyped(value); setFailed(false); }
        }} />
      {failed && <button type="button" class="plain-link author-cell-failed" onClick={onText}>{t('author.grid.cannot')}</button>}
    </>
  );
}
