import { useEffect, useState } from 'preact/hooks';
import type { FixLineView, FixView } from '../../../protocol';
import { t } from '../../../messages';
import { Sheet } from '../../../parts/sheet';
import { useControl } from '../context';
import { ReasonForm } from '../reason-form';
import { ChangedFiles } from './files';

const fates = ['taken', 'stays', 'next'] as const;

/** What a mended text comes to in this session: what is taken over with its effect, what stays, what only the next session has. */
export function FixSheet({ back, onClose }: { back: boolean; onClose: () => void }) {
  const { desk, page } = useControl();
  const [fix, setFix] = useState<FixView | null | 'waiting'>('waiting');
  // Every press of a facilitator, and every turn, may change what it comes to.
  useEffect(() => {
    let shown = true;
    desk.ask('ScenarioFix', back).then(found => { if (shown) setFix(found); }, () => { if (shown) setFix(null); });
    return () => { shown = false; };
  }, [back, page.header.phase, page.header.turn, page.cell.seen]);
  return (
    <Sheet title={t(back ? 'fix.title.back' : 'fix.title')} onClose={onClose} wide testid="fix">
      {fix === 'waiting' && <div class="waterfall-wait" aria-busy="true" />}
      {fix === null && <p class="muted">{t('fix.none')}</p>}
      {fix && fix !== 'waiting' && <Whole fix={fix} back={back} onClose={onClose} />}
    </Sheet>
  );
}

function Whole({ fix, back, onClose }: { fix: FixView; back: boolean; onClose: () => void }) {
  return (
    <>
      <p class="lead">{t(back ? 'fix.lead.back' : 'fix.lead')}</p>
      {fates.map(fate => <Fate key={fate} fate={fate} lines={fix.lines.filter(line => line.fate === fate)} />)}
      <ChangedFiles files={fix.files} />
      {fix.hasAny
        ? <ReasonForm label={t('fix.why')} confirm={t(back ? 'fix.take.back' : 'fix.take')} testid="fix" onDone={onClose} send={(command, reason) => command('TakeFix', { hash: fix.hash, reason })} />
        : <p class="muted" data-testid="fix-nothing">{t('fix.nothing')}</p>}
    </>
  );
}

function Fate({ fate, lines }: { fate: (typeof fates)[number]; lines: readonly FixLineView[] }) {
  if (lines.length === 0) return null;
  return (
    <section class={`fix-fate ${fate}`} data-testid={`fix-${fate}`}>
      <h3>{t(`fix.fate.${fate}`)}</h3>
      <ul>
        {lines.map((line, index) => (
          <li key={index}><strong>{line.what}</strong>{line.effects.map((effect, place) => <span key={place}>{effect}</span>)}</li>
        ))}
      </ul>
    </section>
  );
}
