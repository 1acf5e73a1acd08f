import { t } from '../../../messages';
import { MselGrid } from '../msel/grid';
import { MselTimeline } from '../msel/timeline';
import { CausalMapView } from './causal-map';
import { AllChanges } from './all-changes';
import { Plays } from '../plays';
import { Preview } from './preview';
import type { View } from './views';

export type { View } from './views';

/** One view of the scenario beside its text. */
export function Beside({ view, wide, onWide, onClose }: { view: View; wide: boolean; onWide: (wide: boolean) => void; onClose: () => void }) {
  return (
    <section class="author-beside" aria-label={t(`author.view.${view}`)} data-testid={`author-beside-${view}`}>
      <div class="author-beside-head">
        <h2>{t(`author.view.${view}`)}</h2>
        <div class="buttons">
          <button type="button" class="button small quiet author-wide" aria-pressed={wide} data-testid="author-beside-wide" onClick={() => onWide(!wide)}>{t('author.wide')}</button>
          <button type="button" class="quiet close" aria-label={t('sheet.close')} data-testid="author-beside-close" onClick={onClose}>
            <svg width="16" height="16" viewBox="0 0 18 18" aria-hidden="true"><path d="M2 2 16 16M16 2 2 16" stroke="currentColor" stroke-width="2" /></svg>
          </button>
        </div>
      </div>
      <div class="author-beside-body">
        {view === 'grid' && <MselGrid />}
        {view === 'timeline' && <MselTimeline />}
        {view === 'map' && <CausalMapView />}
        {view === 'changes' && <AllChanges />}
        {view === 'preview' && <Preview />}
        {view === 'plays' && <Plays />}
      </div>
    </section>
  );
}
