import type { CampaignMove } from '../../../protocol';
import { t } from '../../../messages';
import { plain, signed } from '../../../numbers/format';
import { PlaceLink } from './place-link';
import { percent } from './words';

/** What each actor's instruments go with, for better or worse. */
export function Moves({ moves }: { moves: readonly CampaignMove[] }) {
  if (moves.length === 0) return null;
  return (
    <section>
      <h3>{t('author.plays.moves')}</h3>
      <p class="muted">{t('author.plays.moves.text')}</p>
      <details>
        <summary>{t('author.plays.moves.all', { n: moves.length })}</summary>
        <div class="plays-scroll" tabIndex={0} role="group" aria-label={t('author.plays.moves')}>
          <table class="plays-table">
            <thead><tr><th scope="col">{t('author.plays.actor')}</th><th scope="col">{t('author.plays.instrument')}</th><th scope="col" class="number">{t('author.plays.used')}</th><th scope="col" class="number">{t('author.plays.points')}</th></tr></thead>
            <tbody>
              {moves.map(move => (
                <tr key={`${move.actor}/${move.id}`}>
                  <td>{move.actor}</td>
                  <td><PlaceLink kind="instrument" id={move.id} name={move.name} /></td>
                  <td class="number">{percent(move.used)}</td>
                  <td class="number">{move.verdict !== 'none' && <b>{move.verdict === 'dominant' ? '▲' : '▼'} </b>}{signed(move.lift, 1)} ± {move.error === null ? '?' : plain(move.error, 1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
