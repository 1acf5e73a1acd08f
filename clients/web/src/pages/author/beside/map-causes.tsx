import type { AuthorMap, AuthorMapEdge } from '../../../protocol';
import { t } from '../../../messages';
import { useAuthorDesk } from '../desk/context';

/** The arrows of a node in words, each with the rules behind it and the way to their lines. */
export function MapCauses({ map, edges, node }: { map: AuthorMap; edges: readonly AuthorMapEdge[]; node: string }) {
  const desk = useAuthorDesk();
  const name = (key: string) => map.nodes.find(one => one.key === key)?.name ?? key;
  return (
    <ul class="author-causes">
      {edges.map((edge, index) => (
        <li key={index}>
          <h3>{edge.to === node ? t('author.map.moves', { from: name(edge.from), to: name(node) }) : t('author.map.moves', { from: name(node), to: name(edge.to) })} <span class={edge.sign}>{edge.sign === 'more' ? '+' : edge.sign === 'less' ? '−' : '±'}</span></h3>
          {edge.causes.map(cause => (
            <p key={cause.id}>
              {cause.because}{' '}
              {cause.at
                ? <button type="button" class="plain-link" onClick={() => desk.show(cause.at!.file, cause.at!)}><code>{cause.id} · {cause.at.file.split('/').slice(1).join('/')}:{cause.at.line}</code></button>
                : <code>{cause.id}</code>}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
