import type { AuthorMap } from '../../../protocol';
import { t } from '../../../messages';

interface Props {
  readonly map: AuthorMap;
  /** The node that is looked at; empty for all. */
  readonly node: string;
  readonly zoom: number;
  readonly onNode: (key: string) => void;
}

const signs: Readonly<Record<string, string>> = { more: '+', less: '−', either: '±' };
const longest = 28;

/** The map as a picture. Pressing a node shows its arrows alone; the list beside says the same in words. */
export function MapPicture({ map, node, zoom, onNode }: Props) {
  const near = new Set(map.edges.filter(edge => edge.from === node || edge.to === node).flatMap(edge => [edge.from, edge.to]));
  const isFaint = (key: string) => node !== '' && key !== node && !near.has(key);
  return (
    <div class="author-map" tabIndex={0} role="group" aria-label={t('author.view.map')} data-testid="author-map">
      <svg viewBox={`0 0 ${map.width} ${map.height}`} width={map.width * zoom} height={map.height * zoom}>
        {map.columns.map(column => <text key={column.x} class="author-map-title" x={column.x} y={26}>{column.title}</text>)}
        {map.edges.map((edge, index) => {
          const shown = node === '' || edge.from === node || edge.to === node;
          const end = /(-?\d+) (-?\d+)(?:H-?\d+)?$/.exec(edge.path);
          return (
            <g key={index} class={`author-map-edge ${edge.sign}${shown ? '' : ' faint'}`}>
              <title>{`${edge.from.split(':')[1]} ${signs[edge.sign] ?? '±'} ${edge.to.split(':')[1]}: ${edge.causes.map(cause => cause.because).join(' ')}`}</title>
              <path d={edge.path} />
              {end && <circle cx={Number(end[1])} cy={Number(end[2])} r="3.2" />}
            </g>
          );
        })}
        {map.nodes.map(one => (
          <g key={one.key} class={`author-map-node ${one.kind === 'variable' ? 'variable' : 'outside'}${one.key === node ? ' chosen' : ''}${isFaint(one.key) ? ' faint' : ''}`} onClick={() => onNode(one.key)}>
            <title>{`${one.name} (${one.kind} ${one.id})`}</title>
            <rect x={one.x} y={one.y} width={one.width} height={one.height} rx={one.kind === 'variable' ? 4 : 15} />
            <text x={one.x + one.width / 2} y={one.y + one.height / 2 + 4}>{one.name.length > longest ? `${one.name.slice(0, longest - 1)}…` : one.name}</text>
          </g>
        ))}
      </svg>
    </div>
  );
}
