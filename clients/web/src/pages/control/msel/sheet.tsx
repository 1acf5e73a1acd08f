import { useState } from 'preact/hooks';
import { t, tWord } from '../../../messages';
import { Sheet } from '../../../parts/sheet';
import { useControl } from '../context';
import { spreadsheet, statuses } from './plan';
import { Row } from './row';
import { WriteForm } from './write-form';

/** The whole master scenario events list: filtered by where its rows stand, changed, written on, taken along as a spreadsheet. */
export function MselSheet({ onClose, writing: first = false }: { onClose: () => void; writing?: boolean }) {
  const { page } = useControl();
  const [status, setStatus] = useState('');
  const [writing, setWriting] = useState(first);
  const rows = page.msel.filter(row => !status || row.status === status);
  const count = (one: string) => page.msel.filter(row => row.status === one).length;
  return (
    <Sheet title={writing ? t('msel.write') : t('msel.title.all')} onClose={onClose} wide testid="msel">
      {writing ? <WriteForm onDone={() => setWriting(false)} /> : (
        <>
          <div class="msel-tools">
            <div class="addressees" role="group" aria-label={t('msel.filter')}>
              <button type="button" class="chip" aria-pressed={!status} data-testid="msel-all" onClick={() => setStatus('')}>{t('msel.all')} · {page.msel.length}</button>
              {statuses.filter(one => count(one) > 0).map(one => (
                <button key={one} type="button" class="chip" aria-pressed={status === one} data-testid={`msel-${one}`} onClick={() => setStatus(one)}>{tWord('msel.status', one)} · {count(one)}</button>
              ))}
            </div>
            <div class="buttons">
              <button type="button" class="button small primary" data-testid="msel-write" onClick={() => setWriting(true)}>{t('msel.write')}</button>
              <a class="button small" download={`msel-${page.header.joinCode}.csv`} data-testid="msel-csv" href={`data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${spreadsheet(page.msel)}`)}`}>{t('msel.csv')}</a>
            </div>
          </div>
          <ul class="msel">{rows.map(row => <Row key={row.id} row={row} />)}</ul>
        </>
      )}
    </Sheet>
  );
}
