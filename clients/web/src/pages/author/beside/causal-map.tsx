import { useEffect, useRef, useState } from 'preact/hooks';
import type { AuthorMap, AuthorMapEdge, Refusal } from '../../../protocol';
import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { RequestFailed } from '../../../wire/http';
import { useAuthorDesk } from '../desk/context';
import { causalMap } from '../wire';
import { MapCauses } from './map-causes';
import { MapPicture } from './map-picture';

/** What moves what, drawn of the text as it stands; each arrow leads to the rules behind it. */
export function CausalMapView() {
  const { work } = useAuthorDesk();
  const [map, setMap] = useState<AuthorMap | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [node, setNode] = useState('');
  const [zoom, setZoom] = useState<number | null>(null);
  const room = useRef<HTMLDivElement>(null);
  // At first as large as there is room for, and no smaller than can be read.
  const shown = zoom ?? (map && room.current ? Math.min(1.1, Math.max(0.75, (room.current.clientWidth - 24) / map.width)) : 0.8);
  useEffect(() => {
    if (!work.isChecked) return undefined;
    let shown = true;
    causalMap(work.id, work.pending).then(
      drawn => { if (shown) { setMap(drawn); setRefusal(null); } },
      error => { if (shown) setRefusal(error instanceof RequestFailed ? error.refusal : null); });
    return () => { shown = false; };
  }, [work.check, work.isChecked]);
  const edges: readonly AuthorMapEdge[] = map?.edges.filter(edge => edge.from === node || edge.to === node) ?? [];
  return (
    <>
      <div ref={room} />
      <RefusalNote refusal={refusal} />
      {refusal && map && <p class="muted">{t('author.map.older')}</p>}
      {map && (
        <>
          <p class="author-map-key muted"><span class="more">+ {t('author.map.more')}</span> <span class="less">− {t('author.map.less')}</span> <span class="either">± {t('author.map.either')}</span></p>
          <div class="buttons">
            <label class="author-map-choice"><span class="unseen">{t('author.map.about')}</span>
              <select value={node} data-testid="author-map-node" onChange={event => setNode(event.currentTarget.value)}>
                <option value="">{t('author.map.all')}</option>
                {[...map.nodes].sort((one, other) => one.name.localeCompare(other.name)).map(one => <option key={one.key} value={one.key}>{one.name}</option>)}
              </select>
            </label>
            <button type="button" class="button small" aria-label={t('author.map.smaller')} onClick={() => setZoom(Math.max(0.3, shown - 0.15))}>−</button>
            <button type="button" class="button small" aria-label={t('author.map.larger')} onClick={() => setZoom(Math.min(1.6, shown + 0.15))}>+</button>
          </div>
          <MapPicture map={map} node={node} zoom={shown} onNode={key => setNode(key === node ? '' : key)} />
          {node && <MapCauses map={map} edges={edges} node={node} />}
        </>
      )}
    </>
  );
}
