import { useState } from 'preact/hooks';
import type { LineComparisonView, LineView } from '../../../protocol';
import { limits } from '../../../protocol';
import { t, tWord } from '../../../messages';
import { LineComparison } from '../../../parts/lines/comparison';
import { LineList, lineName } from '../../../parts/lines/line-list';
import { RefusalNote } from '../../../parts/refusal-note';
import { Sheet } from '../../../parts/sheet';
import { useControl } from '../context';
import { useLineDeeds, useLines } from './use-lines';

/** The lines of play as a small tree: where each left, where it stands; look at one, compare it, or take the room there. */
export function LinesSheet({ onClose }: { onClose: () => void }) {
  const { desk, page } = useControl();
  const tree = useLines();
  const [compared, setCompared] = useState<LineComparisonView | null>(null);
  const [moving, setMoving] = useState<LineView | null>(null);
  const here = tree?.here ?? '';
  const away = page.header.roomWentTo !== null;
  const compare = (line: LineView) => void desk.ask('CompareLines', line.sessionId).then(setCompared, () => setCompared(null));
  return (
    <Sheet title={t('line.lines')} onClose={onClose} wide testid="lines-sheet">
      <p class="muted">{t('line.lines.text')}</p>
      {tree && (
        <LineList tree={tree} deeds={line => line.sessionId !== here && (
          <>
            <a class="button small" href={`/line/${line.sessionId}/${here}`} target="_blank" rel="noopener" data-testid={`line-open-${line.sessionId}`}>{t('line.open')}</a>
            <button type="button" class="button small" data-testid={`line-compare-${line.sessionId}`} onClick={() => compare(line)}>{t('line.compare')}</button>
            {!line.hasRoom && !away && <button type="button" class="button small" data-testid={`line-move-${line.sessionId}`} onClick={() => setMoving(line)}>{t('line.move')}</button>}
          </>
        )} />
      )}
      {moving && <MoveForm line={moving} onDone={onClose} />}
      {compared && <LineComparison compared={compared} />}
    </Sheet>
  );
}

function MoveForm({ line, onDone }: { line: LineView; onDone: () => void }) {
  const deeds = useLineDeeds();
  const [reason, setReason] = useState('');
  const go = async () => { if (await deeds.move(line.sessionId, reason.trim())) onDone(); };
  return (
    <form class="hand-form" onSubmit={event => { event.preventDefault(); void go(); }}>
      <p><strong>{t('line.move.to', { name: lineName(line) })}</strong> {line.turnLabel} · {tWord('phase', line.phase)}</p>
      <label class="field"><span>{t('line.reason')}</span>
        <input type="text" value={reason} maxLength={limits.reasonCharacters} data-testid="line-move-reason" onInput={event => setReason(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button small primary" disabled={deeds.action.busy || reason.trim().length < 3} data-testid="line-move-go">{t('line.move')}</button>
      <RefusalNote refusal={deeds.action.refusal} />
    </form>
  );
}
