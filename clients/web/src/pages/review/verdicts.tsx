import type { ReviewTeam } from '../../protocol';
import { t, tWord } from '../../messages';
import { ValueAdded } from '../../parts/value-added';
import { TeamMark } from '../../parts/team-mark';
import { Mandate, StateMark } from '../player/mandate';

/** How every team did, its secret motive on the table. */
export function Verdicts({ teams }: { teams: readonly ReviewTeam[] }) {
  return (
    <section class="block verdicts">
      <h2>{t('review.verdicts')}</h2>
      <div class="verdict-row">
        {teams.map(({ team, verdict }) => (
          <article key={team.actor} data-testid={`review-verdict-${team.actor}`}>
            <h3><TeamMark shape={team.shape} colour={team.colour} size={20} /> {team.name} {!team.played && <span class="muted">{tWord('status', 'doctrine')}</span>}</h3>
            <p class="score"><span class="figure-value">{verdict.score}</span> <span class="muted">{t('verdict.of')}</span></p>
            <p>{verdict.text}</p>
            {verdict.added && <ValueAdded score={verdict.score} added={verdict.added} />}
            <details>
              <summary>{t('review.mandate')}</summary>
              <Mandate lines={verdict.lines} over />
            </details>
            {verdict.privateCard && (
              <p class="mandate-state"><StateMark state={verdict.privateCard.state} /> <strong>{verdict.privateCard.title}</strong> · {tWord('mandate', verdict.privateCard.state)}{verdict.privateCard.stateWithout === verdict.privateCard.state && <span class="muted"> · {t('added.anyway')}</span>}</p>
            )}
          </article>
        ))}
      </div>
    </section>
  );
}
