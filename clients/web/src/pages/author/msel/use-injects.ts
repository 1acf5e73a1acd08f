import { useMemo } from 'preact/hooks';
import { useAuthorDesk } from '../desk/context';
import { isYaml } from '../open-text';
import { rowsOf, type Row } from '../yaml/items';
import { setCell } from '../yaml/patch';
import { columns } from './columns';

const keys = columns.map(column => column.key);

/** The injects of all own files, as far as they can be read, and the way to change one. */
export function useInjects() {
  const desk = useAuthorDesk();
  const own = [...desk.work.texts.values()].filter(file => isYaml(file.path) && file.path.startsWith(`${desk.work.id}/`));
  const rows = useMemo(() => own.flatMap(file => rowsOf(file.path, file.text, 'injects')), [desk.work.texts]);
  const set = (row: Row, key: string, value: string): boolean => {
    const file = desk.work.texts.get(row.file);
    const patch = file?.own ? setCell(file.text, row, key, value, keys) : null;
    if (patch) desk.patch(row.file, patch);
    return patch !== null;
  };
  return { rows, set, readOnly: !desk.work.scenario!.own };
}

/** The turn that a row is set for; null for one that waits on its condition. */
export const turnOf = (row: Row): number | null => {
  const turn = Number(row.cells['turn']?.text);
  return Number.isInteger(turn) && turn > 0 ? turn : null;
};
