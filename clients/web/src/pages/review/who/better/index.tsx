import { useEffect, useState } from 'preact/hooks';
import type { Attribution, ReplayTimeline, ReviewPage, TeamPage, TeamStatus, TurningPointView, WhatIfBench } from '../../../../protocol';
import { language, t } from '../../../../messages';
import { TeamMark } from '../../../../parts/team-mark';
import type { Desk } from '../../../../wire/connection';
import { useScene, useTimeline } from '../../replay/use-replay';
import { pointsOf } from './attempt';
import { Exercise, type Mark } from './exercise';
import { Steps } from './steps';

interface Props {
  readonly desk: Desk<TeamPage>;
  readonly review: ReviewPage;
  readonly result: Attribution;
  /** A team, and a turn of its turning points, as the address has them. */
  readonly more: readonly string[];
  readonly onMore: (...more: readonly string[]) => void;
}

/** Learning from one's turning points: each asks what one would have ordered before it shows what was. */
export function Better({ desk, review, result, more, onMore }: Props) {
  const teams = review.teams.map(one => one.team).filter(team => result.turningPoints.some(point => point.actor === team.actor));
  const timeline = useTimeline(desk);
  const [bench, setBench] = useState<WhatIfBench | null>(null);
  useEffect(() => { void desk.ask('WhatIfBench').then(setBench, () => undefined); }, [desk, language()]);
  // Control's page has no team of its own.
  const own = (desk.page as Partial<TeamPage> | null)?.me?.actor;
  const team = teams.find(one => one.actor === more[0]) ?? teams.find(one => one.actor === own) ?? teams.find(one => one.played) ?? teams[0];
  if (!team) return <p class="muted">{t('better.none')}</p>;
  if (!timeline || !bench) return <p class="waterfall-wait" aria-busy="true" />;
  return (
    <div class="find-better" data-testid="better">
      <p class="subtitle">{t('better.text')}</p>
      <div class="viewpoints" role="group" aria-label={t('better.team')}>
        {teams.map(one => (
          <button key={one.actor} type="button" class="chip" aria-pressed={one.actor === team.actor} data-testid={`better-team-${one.actor}`} onClick={() => onMore(one.actor)}>
            <TeamMark shape={one.shape} colour={one.colour} size={16} /> {one.name} <span class="chip-name">{pointsOf(result.turningPoints, one.actor).length}</span>
          </button>
        ))}
      </div>
      <Walk key={team.actor} {...{ desk, bench, timeline, team }} points={pointsOf(result.turningPoints, team.actor)} turn={Number(more[1])} onTurn={turn => onMore(team.actor, String(turn))} />
    </div>
  );
}

interface WalkProps {
  readonly desk: Desk<TeamPage>;
  readonly bench: WhatIfBench;
  readonly timeline: ReplayTimeline;
  readonly team: TeamStatus;
  readonly points: readonly TurningPointView[];
  readonly turn: number;
  readonly onTurn: (turn: number) => void;
}

function Walk({ desk, bench, timeline, team, points, turn, onTurn }: WalkProps) {
  const [marks, setMarks] = useState<Readonly<Record<number, Mark>>>({});
  const [over, setOver] = useState(false);
  const at = Math.max(0, points.findIndex(point => point.turn === turn));
  const point = points[at]!;
  const played = bench.turns.find(one => one.turn === point.turn);
  // The turn begins for a team when its deliberation is opened: its news have come, and nothing is drafted.
  const opened = timeline.moments.find(moment => moment.turn === point.turn && moment.kind === 'phase' && moment.phase === 'deliberation');
  const scene = useScene(desk, opened?.version ?? 0, team.actor);
  const go = (place: number) => { setOver(false); onTurn(points[place]!.turn); scrollTo({ top: 0 }); };
  const next = () => (at + 1 < points.length ? go(at + 1) : setOver(true));
  const found = Object.values(marks).filter(mark => mark === 'better').length;
  return (
    <>
      <Steps points={points} at={at} marks={marks} onStep={go} />
      {over && (
        <section class="block better-over" role="status" data-testid="better-over">
          <h2>{t('better.over', { n: points.length, found })}</h2>
          <p class="buttons"><button type="button" class="button primary" onClick={() => { setMarks({}); go(0); }}>{t('better.restart')}</button></p>
        </section>
      )}
      {!over && played && (
        <Exercise key={point.turn} {...{ desk, bench, team, point }} turn={played} scene={scene?.header.turn === point.turn && scene.viewpoint === team.actor ? scene : null}
          last={at + 1 === points.length} onMark={mark => setMarks(now => ({ ...now, [point.turn]: best(now[point.turn], mark) }))} onNext={next} />
      )}
    </>
  );
}

const order: readonly Mark[] = ['shown', 'worse', 'same', 'better'];

/** Of several tries the best counts. */
const best = (before: Mark | undefined, mark: Mark): Mark => (before && order.indexOf(before) > order.indexOf(mark) ? before : mark);
