import { useState } from 'preact/hooks';
import { t } from '../../messages';
import { newId } from '../../wire/ids';
import { useKept } from '../../wire/kept';
import { Sheet } from '../sheet';
import { AgreementList } from './agreement-list';
import type { Dealing, Writing } from './dealing';
import { Reading } from './reading';
import { titleOf } from './standing';
import { Writer } from './writer';

/** All agreements; one of them open, or a text being written. What is being written survives a reload. */
export function AgreementsSheet({ dealing, onClose }: { dealing: Dealing; onClose: () => void }) {
  const [open, setOpen] = useState<string | null>(null);
  const [writing, setWriting, dropWriting] = useKept<Writing | null>(`agreement.${dealing.session}.${dealing.me}`, null);
  const [atDesk, setAtDesk] = useState(false);
  const agreement = dealing.known.agreements.find(one => one.id === open);
  const begin = () => {
    const me = dealing.me || dealing.voices[0]?.id || '';
    setWriting(writing ?? { id: `${me}/${newId().slice(0, 16)}`, onto: 0, text: blank(me), forActor: dealing.me ? '' : me });
    setAtDesk(true);
  };
  const write = (next: Writing) => { setWriting(next); setAtDesk(true); };
  const leave = (id: string | null) => { setAtDesk(false); setOpen(id); };
  const notMine = dealing.notMine('negotiate');
  const shown = atDesk && writing && !notMine;
  const title = shown ? writing.text.title || t('agreement.new') : agreement ? titleOf(agreement) : t('agreement.title');
  const back = <button type="button" class="button small quiet" data-testid="agreement-back" onClick={() => leave(null)}>‹ {t('agreement.all')}</button>;
  return (
    <Sheet title={title} onClose={onClose} wide testid="agreements">
      {shown && <>{back}<Writer key={writing.id} writing={writing} dealing={dealing} onChange={setWriting} onDone={id => { dropWriting(); leave(id); }} /></>}
      {!shown && agreement && <>{back}<Reading key={agreement.id} agreement={agreement} dealing={dealing} onWrite={write} /></>}
      {!shown && !agreement && (
        <>
          {notMine ? <p class="not-mine" data-testid="not-mine-negotiate">{notMine}</p> : (dealing.me || dealing.voices.length > 0) && (
            <button type="button" class="button primary" data-testid="agreement-new" onClick={begin}>{writing ? t('agreement.goOn') : t('agreement.new')}</button>
          )}
          <AgreementList dealing={dealing} onOpen={setOpen} />
        </>
      )}
    </Sheet>
  );
}

const blank = (me: string) => ({ title: '', parties: [me], sponsors: [], readers: [], clauses: [], until: 0 });
