import { useState } from 'preact/hooks';
import { t, tWord } from '../../../messages';
import { useAuthorDesk } from '../desk/context';
import { isYaml } from '../open-text';
import { offsetPlace } from '../yaml/places';
import type { Row } from '../yaml/items';
import { addItem } from '../yaml/patch';
import { GridCell } from './cell';
import { columns } from './columns';
import { turnOf, useInjects } from './use-injects';

/** The master list as a table. Each change is a change of the text, of that value alone. */
export function MselGrid() {
  const desk = useAuthorDesk();
  const { rows, set, readOnly } = useInjects();
  const [byTurn, setByTurn] = useState(false);
  const shown = byTurn ? [...rows].sort((one, other) => (turnOf(one) ?? 99) - (turnOf(other) ?? 99)) : rows;
  const file = rows.at(-1)?.file ?? [...desk.work.texts.values()].find(one => isYaml(one.path) && /^injects:/m.test(one.text))?.path;
  const add = () => {
    const text = file && desk.work.texts.get(file)?.text;
    const id = free(rows);
    const patch = text ? addItem(text, 'injects', [['id', id], ['title', t('author.grid.new.title')], ['text', t('author.grid.new.text')], ['channel', 'news'], ['from', t('author.grid.new.from')], ['to', 'everyone'], ['turn', '1'], ['source', 'Design of this scenario'], ['grade', 'D']]) : null;
    if (patch) desk.patch(file!, patch);
  };
  const open = (row: Row) => desk.show(row.file, offsetPlace(desk.work.texts.get(row.file)!.text, row.cells['id']?.from ?? row.at));
  if (rows.length === 0) return <p class="muted">{t('author.grid.none')}</p>;
  return (
    <>
      <div class="buttons author-grid-tools">
        {!readOnly && <button type="button" class="button small primary" data-testid="author-grid-add" onClick={add}>{t('author.grid.add')}</button>}
        <label class="author-check"><input type="checkbox" checked={byTurn} onChange={event => setByTurn(event.currentTarget.checked)} /> {t('author.grid.byTurn')}</label>
      </div>
      <div class="author-grid" tabIndex={0} role="group" aria-label={t('author.view.grid')}>
        <table data-testid="author-grid">
          <thead><tr>{columns.map(column => <th key={column.key} scope="col">{tWord('author.column', column.key)}</th>)}</tr></thead>
          <tbody>
            {shown.map(row => (
              <tr key={`${row.file}:${row.at}`} data-testid={`author-row-${row.id}`}>
                {columns.map(column => (column.key === 'id'
                  ? <th key="id" scope="row"><button type="button" class="plain-link" title={t('author.grid.open')} onClick={() => open(row)}>{row.id}</button></th>
                  : <td key={column.key}><GridCell row={row} column={column} readOnly={readOnly} onSet={value => set(row, column.key, value)} onText={() => open(row)} /></td>))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function free(rows: readonly Row[]): string {
  let n = rows.length + 1;
  while (rows.some(row => row.id === `inject-${n}`)) n++;
  return `inject-${n}`;
}
