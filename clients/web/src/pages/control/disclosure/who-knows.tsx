import { useEffect, useState } from 'preact/hooks';
import type { WhoKnowsView } from '../../../protocol';
import { t } from '../../../messages';
import { figure } from '../../../numbers/format';
import { Sheet } from '../../../parts/sheet';
import { useControl } from '../context';
import { Grid } from './grid';

interface Props {
  readonly kind: string;
  readonly subject: string;
  /** What it is, for those who hear the button and do not see what it stands beside. */
  readonly name?: string;
}

/** A small button on a number, order, agreement, inject or card: who knows of it, and who shall. */
export function WhoKnows({ kind, subject, name }: Props) {
  const [open, setOpen] = useState(false);
  const words = t(kind === 'clauses' ? 'intelligence.clauses' : 'who.open');
  return (
    <>
      <button type="button" class="button small quiet" aria-label={name && `${words}: ${name}`} data-testid={`who-knows-${kind}`} onClick={() => setOpen(true)}>{words}</button>
      {open && <WhoSheet kind={kind} subject={subject} onClose={() => setOpen(false)} />}
    </>
  );
}

function WhoSheet({ kind, subject, onClose }: Props & { onClose: () => void }) {
  const { desk, page } = useControl();
  const [fact, setFact] = useState<WhoKnowsView | null | 'waiting'>('waiting');
  // What is told may change with every turn and every setting.
  const said = JSON.stringify(page.disclosures) + page.header.turn + page.header.phase;
  useEffect(() => {
    let shown = true;
    desk.ask('WhoKnows', kind, subject).then(found => { if (shown) setFact(found); }, () => { if (shown) setFact(null); });
    return () => { shown = false; };
  }, [kind, subject, said]);
  return (
    <Sheet title={t('who.title')} onClose={onClose} testid="who-knows" wide>
      {fact === 'waiting' && <div class="waterfall-wait" aria-busy="true" />}
      {fact === null && <p class="muted">{t('who.none')}</p>}
      {fact && fact !== 'waiting' && (
        <>
          <p class="who-fact"><strong>{fact.label}</strong>{fact.kind === 'number' && <> · {t('who.truth', { value: figure(fact.truth, fact.unit) })}</>}</p>
          <Grid fact={fact} />
        </>
      )}
    </Sheet>
  );
}
