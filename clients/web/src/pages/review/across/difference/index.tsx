import { useRef, useState } from 'preact/hooks';
import type { SharedDifferenceView, TeamPage } from '../../../../protocol';
import { t } from '../../../../messages';
import { change } from '../../../../numbers/format';
import { RefusalNote } from '../../../../parts/refusal-note';
import { WaterfallChart } from '../../../../parts/waterfall/chart';
import type { Desk } from '../../../../wire/connection';
import { useWorkedOut } from '../../use-worked-out';
import { Waiting } from '../../waiting';
import { asWaterfall, first, sentence } from './parts';
import { Rows } from './rows';

const told = 4;

interface DifferenceProps {
  readonly desk: Desk<TeamPage>;
  /** The key by which the other session was compared. */
  readonly of: string;
  /** What the two are called on the page. */
  readonly names: readonly [string, string];
}

/** Who made the difference between two sessions: a sentence and a picture to project, worked out in the background. */
export function Difference({ desk, of, names }: DifferenceProps) {
  const view = useWorkedOut(() => desk.ask('Difference', of), desk);
  return (
    <section class="difference" data-testid="difference">
      <h3>{t('difference.title')}</h3>
      {view?.refusal ? <RefusalNote refusal={view.refusal} /> : view?.result ? <Shared shared={{ ...view.result, first: names[0], second: names[1] }} /> : <Waiting done={view?.done ?? 0} words={percent => t('difference.wait', { percent })} label={t('difference.title')} testid="difference-wait" />}
    </section>
  );
}

function Shared({ shared }: { shared: SharedDifferenceView }) {
  const [key, setKey] = useState(first(shared)?.key ?? '');
  const number = shared.numbers.find(one => one.key === key) ?? first(shared);
  const rows = shared.numbers.filter(one => one.kind !== 'number' && one.first !== one.second);
  const picture = useRef<HTMLDivElement>(null);
  const choose = (chosen: string) => {
    setKey(chosen);
    // On a phone the picture lies above the rows: it would change out of sight.
    if ((picture.current?.getBoundingClientRect().top ?? 0) < 0) picture.current?.scrollIntoView();
  };
  if (!number) return null;
  return (
    <>
      {rows.length === 0 && <p>{t('difference.same', { turn: shared.turnLabel })}</p>}
      {shared.players.length === 0 && <p>{t('difference.none', { second: shared.second })}</p>}
      {shared.numbers.some(one => one.first !== one.second) && (
        <div class="difference-picture">
          <div class="difference-one" ref={picture} data-testid="difference-one" data-number={number.key}>
            <p class="difference-sentence" data-testid="difference-sentence">{sentence(number, shared, told)}</p>
            <WaterfallChart key={number.key} waterfall={asWaterfall(number, shared)} heading={false} ends={[shared.first, shared.second]} />
            <Choice shared={shared} chosen={number.key} onChoose={setKey} />
          </div>
          {rows.length > 0 && <Rows shared={shared} numbers={rows} chosen={number.key} onChoose={choose} />}
        </div>
      )}
      <Meaning shared={shared} />
    </>
  );
}

/** All numbers, those too that are no row of the picture. */
function Choice({ shared, chosen, onChoose }: { shared: SharedDifferenceView; chosen: string; onChoose: (key: string) => void }) {
  const groups = [['score', t('who.caused.group.score')], ['board', t('who.caused.group.board')], ['number', t('difference.others')]] as const;
  return (
    <label class="field"><span>{t('difference.number')}</span>
      <select value={chosen} data-testid="difference-number" onChange={event => onChoose(event.currentTarget.value)}>
        {groups.map(([kind, label]) => (
          <optgroup key={kind} label={label}>
            {shared.numbers.filter(one => one.kind === kind).map(one => <option key={one.key} value={one.key}>{one.label} ({change(one.second - one.first, one.unit)})</option>)}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Meaning({ shared }: { shared: SharedDifferenceView }) {
  const names = { first: shared.first, second: shared.second };
  return (
    <details class="what-shares-mean" data-testid="difference-means">
      <summary>{t('difference.means')}</summary>
      <p>{t('difference.means.1', names)}</p>
      <p>{t('difference.means.2', names)}</p>
      <p>{t('difference.means.3', names)}</p>
      <p class="muted">{t(shared.exact ? 'difference.exact' : 'difference.sampled', { n: shared.runs })}</p>
    </details>
  );
}
