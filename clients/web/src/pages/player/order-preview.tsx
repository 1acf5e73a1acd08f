import { useEffect, useState } from 'preact/hooks';
import type { DraftOrder, OrderPreview as Preview } from '../../protocol';
import { language, t } from '../../messages';
import { Change } from '../../parts/change';
import { useAtDesk } from './context';

/** What the model expects of the order, other things staying as they are; asked for while the form is filled in. */
export function OrderPreview({ draft }: { draft: DraftOrder }) {
  const { desk } = useAtDesk();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let shown = true;
    const timer = setTimeout(() => {
      desk.ask('PreviewOrder', draft).then(
        found => { if (shown) { setPreview(found); setFailed(false); } },
        () => { if (shown) setFailed(true); });
    }, 250);
    return () => {
      shown = false;
      clearTimeout(timer);
    };
  }, [draft.level, draft.mode, draft.turns, draft.imposeIfRefused, language()]);
  return (
    <section class="preview" aria-live="polite" data-testid="order-preview" data-ready={preview !== null || failed}>
      <h3>{t('preview.title')} <span class="muted">{t('preview.alone')}</span></h3>
      {failed && <p class="muted">{t('preview.failed')}</p>}
      {!preview && !failed && <p class="muted">{t('preview.wait')}</p>}
      {preview && preview.whyNot.length > 0 && <p class="refusal" data-testid="order-why-not">{preview.whyNot.join(' ')}</p>}
      {preview && preview.effects.length === 0 && <p class="muted">{t('preview.none')}</p>}
      {preview && <ExpectedEffects preview={preview} />}
    </section>
  );
}

/** The numbers that are expected to move, next quarter and at the end of the forecast. */
export function ExpectedEffects({ preview }: { preview: Preview }) {
  return (
    <>
      {preview.effects.length > 0 && (
        <table>
          <thead><tr><th scope="col"><span class="unseen">{t('preview.number')}</span></th><th scope="col">{t('preview.next')}</th><th scope="col">{t('preview.later', { n: preview.turns })}</th></tr></thead>
          <tbody>
            {preview.effects.map(effect => (
              <tr key={effect.key}>
                <th scope="row">{effect.label}</th>
                <td><Change value={effect.next} unit={effect.unit} good={effect.good} /></td>
                <td><Change value={effect.later} unit={effect.unit} good={effect.good} /></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
