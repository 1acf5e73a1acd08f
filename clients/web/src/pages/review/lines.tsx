import { useEffect, useState } from 'preact/hooks';
import type { LineComparisonView, LineTree, TeamPage } from '../../protocol';
import { t } from '../../messages';
import { LineComparison } from '../../parts/lines/comparison';
import { LineList } from '../../parts/lines/line-list';
import type { Desk } from '../../wire/connection';

/** The lines of play in the review, when there was more than one: every one beside that which is looked at. */
export function ReviewLines({ desk }: { desk: Desk<TeamPage> }) {
  const [tree, setTree] = useState<LineTree | null>(null);
  const [compared, setCompared] = useState<LineComparisonView | null>(null);
  const [running, setRunning] = useState(false);
  useEffect(() => {
    let shown = true;
    desk.ask('Lines').then(found => { if (shown) setTree(found); }, () => undefined);
    return () => { shown = false; };
  }, [desk]);
  if (!tree || tree.lines.length < 2) return null;
  const compare = (session: string) => void desk.ask('CompareLines', session).then(found => { setCompared(found); setRunning(found === null); }, () => undefined);
  return (
    <section class="block" data-testid="review-lines">
      <h2>{t('line.lines')}</h2>
      <LineList tree={tree} deeds={line => line.sessionId !== tree.here && (
        <button type="button" class="button small" data-testid={`line-compare-${line.sessionId}`} onClick={() => compare(line.sessionId)}>{t('line.compare')}</button>
      )} />
      {running && <p role="status">{t('line.running')}</p>}
      {compared && <LineComparison compared={compared} />}
    </section>
  );
}
