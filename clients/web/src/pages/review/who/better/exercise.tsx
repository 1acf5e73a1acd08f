import { useEffect, useRef, useState } from 'preact/hooks';
import type { BenchTurn, ReplayScene, TeamPage, TeamStatus, TurningPointView, WhatIfBench } from '../../../../protocol';
import { t, type Key } from '../../../../messages';
import { RefusalNote } from '../../../../parts/refusal-note';
import type { Desk } from '../../../../wire/connection';
import { byIds, changeWords } from '../../what-if/draft';
import { draftOf, empty, isAnswered, type Attempt } from './attempt';
import { grade, measures, type Grade } from './measure';
import { OwnOrders } from './own-orders';
import { Rails } from './rails';
import { Shown } from './shown';
import { Situation } from './situation';
import { useTrial, type Trial } from './use-trial';

export type Mark = Grade | 'shown';

interface Props {
  readonly desk: Desk<TeamPage>;
  readonly bench: WhatIfBench;
  readonly turn: BenchTurn;
  readonly team: TeamStatus;
  readonly point: TurningPointView;
  readonly scene: ReplayScene | null;
  readonly last: boolean;
  readonly onMark: (mark: Mark) => void;
  readonly onNext: () => void;
}

/** One turning point: the situation, the question, and then what would have come of the answer. */
export function Exercise({ desk, bench, turn, team, point, scene, last, onMark, onNext }: Props) {
  const [attempt, setAttempt] = useState<Attempt>(empty);
  const [doctrines, setDoctrines] = useState(false);
  const [shown, setShown] = useState(false);
  const { trial, failed, running, play, forget } = useTrial(desk, point);
  const draft = draftOf(attempt, turn, team.actor, doctrines);
  const change = (next: Attempt) => { setAttempt(next); forget(); };
  const show = () => { setShown(true); if (!trial) play(null, doctrines); };
  return (
    <>
      <div class="review-columns better-columns">
        <div class="column">
          <p class="kicker">{t('better.knew', { turn: point.turnLabel, team: team.name })}</p>
          {scene ? <Situation scene={scene} /> : <p class="waterfall-wait" aria-busy="true" />}
        </div>
        <section class="block better-question" data-testid="better-question">
          <h2>{t('better.question')}</h2>
          <OwnOrders desk={desk} turn={turn} team={team} attempt={attempt} onAttempt={change} />
          <fieldset class="field"><legend>{t('whatif.others')}</legend>
            {[false, true].map(each => (
              <label key={String(each)} class="mode"><input type="radio" name="better-others" checked={doctrines === each} data-testid={each ? 'better-doctrines' : 'better-hold'} onChange={() => { setDoctrines(each); forget(); }} />
                <span>{t(each ? 'whatif.others.doctrine' : 'whatif.others.hold')}</span></label>
            ))}
          </fieldset>
          {!isAnswered(attempt, turn, team.actor) && <p class="muted">{t('better.cards')}</p>}
          <p class="buttons">
            <button type="button" class="button primary" disabled={running || !isAnswered(attempt, turn, team.actor)} data-testid="better-play" onClick={() => play(draft, doctrines)}>{t(running ? 'whatif.running' : attempt.orders.length === 0 ? 'better.play.nothing' : 'better.play')}</button>
            {!shown && <button type="button" class="button quiet" data-testid="better-give-up" onClick={show}>{t('better.show')}</button>}
          </p>
          {failed && <p role="alert">{t('better.failed')}</p>}
        </section>
      </div>
      {trial && <Outcome {...{ trial, point, attempt, turn, team, shown, last, onMark, onNext }} onShow={show} onAgain={() => { setShown(false); forget(); }} refused={at => changeWords(draft.changes[at]!, bench, { ...byIds, order: (instrument, target) => attempt.orders.find(own => own.order.instrument === instrument && own.order.target === target)?.name ?? instrument })} />}
    </>
  );
}

interface OutcomeProps extends Pick<Props, 'turn' | 'team' | 'point' | 'last' | 'onMark' | 'onNext'> {
  readonly trial: Trial;
  readonly attempt: Attempt;
  readonly shown: boolean;
  readonly onShow: () => void;
  readonly onAgain: () => void;
  readonly refused: (change: number) => string;
}

function Outcome({ trial, point, attempt, turn, team, shown, last, onMark, onNext, onShow, onAgain, refused }: OutcomeProps) {
  const refusal = trial.own?.refusal ?? null;
  const all = refusal ? [] : measures(point, trial.own, trial.doctrine);
  const found = grade(all);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'start' });
    if (!refusal) onMark(found ?? 'shown');
  }, [trial]);
  if (refusal) {
    return (
      <section ref={place} class="block better-outcome" data-testid="better-refused">
        {trial.own!.refusedChange >= 0 && <p>{refused(trial.own!.refusedChange)}</p>}
        <RefusalNote refusal={refusal} />
      </section>
    );
  }
  return (
    <section ref={place} class="block better-outcome" data-testid="better-outcome" data-grade={found ?? 'shown'}>
      <h2 class={found ?? ''} role="status">{t(`better.grade.${found ?? 'shown'}` as Key, { team: team.name })}</h2>
      <div class="rails-grid">{all.map(one => <Rails key={one.key} measure={one} />)}</div>
      <p class="muted">{t('better.rails.text', { n: (trial.own ?? trial.doctrine)?.otherLucks ?? 0 })}</p>
      <p class="buttons">
        <button type="button" class="button" data-testid="better-again" onClick={onAgain}>{t('better.again')}</button>
        {!shown && <button type="button" class="button" data-testid="better-show" onClick={onShow}>{t('better.show')}</button>}
        <button type="button" class="button primary" data-testid="better-next" onClick={onNext}>{t(last ? 'better.finish' : 'better.next')}</button>
      </p>
      {shown && <Shown attempt={attempt} turn={turn} team={team} instead={trial.instead} />}
    </section>
  );
}
