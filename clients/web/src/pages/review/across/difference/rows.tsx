import type { SharedDifferenceView, SharedNumberView } from '../../../../protocol';
import { t } from '../../../../messages';
import { arrow, change, tone } from '../../../../numbers/format';
import { TeamMark } from '../../../../parts/team-mark';
import { partsOf, reach, sentence, stacked, type Part, type Placed } from './parts';

interface RowsProps {
  readonly shared: SharedDifferenceView;
  readonly numbers: readonly SharedNumberView[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** Every number that differs in one picture: who pulled it down, who lifted it; a press tells one of them in full. */
export function Rows({ shared, numbers, chosen, onChoose }: RowsProps) {
  return (
    <div class="difference-rows" data-testid="difference-rows">
      <Legend parts={numbers.flatMap(number => partsOf(number, shared))} />
      {(['score', 'board'] as const).map(kind => <Group key={kind} kind={kind} shared={shared} numbers={numbers} chosen={chosen} onChoose={onChoose} />)}
      <p class="muted">{t('difference.scale', { second: shared.second })}</p>
    </div>
  );
}

function Group({ kind, shared, numbers, chosen, onChoose }: RowsProps & { readonly kind: 'score' | 'board' }) {
  const own = numbers.filter(number => number.kind === kind);
  if (own.length === 0) return null;
  return (
    <>
      <h4>{t(`who.caused.group.${kind}`)}</h4>
      <ul>
        {own.map(number => (
          <li key={number.key}>
            <button type="button" aria-pressed={number.key === chosen} data-testid={`difference-row-${number.key}`} onClick={() => onChoose(number.key)}>
              <span class="difference-name">{number.label}</span>
              <Bars parts={partsOf(number, shared)} most={reach(numbers, shared, number.unit)} />
              <Amount number={number} />
              <span class="unseen">{sentence(number, shared)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Amount({ number }: { number: SharedNumberView }) {
  const amount = Math.round((number.second - number.first) * 1000) / 1000;
  return <b class={`difference-amount ${tone(amount, number.good, 3)}`}><span class="arrow" aria-hidden="true">{arrow(amount, 3)}</span> {change(amount, number.unit)}</b>;
}

function Bars({ parts, most }: { parts: readonly Part[]; most: number }) {
  const { down, up } = stacked(parts, most);
  return (
    <span class="difference-bars" aria-hidden="true">
      <span class="down">{down.map(placed => <Segment key={placed.part.label} placed={placed} />)}</span>
      <span class="up">{up.map(placed => <Segment key={placed.part.label} placed={placed} />)}</span>
    </span>
  );
}

const Segment = ({ placed: { part, at, width } }: { placed: Placed }) => (
  <i class={part.colour ? 'team' : part.kind} style={{ '--at': `${at}%`, '--width': `${width}%`, ...(part.colour ? { '--team': part.colour } : {}) }} />
);

function Legend({ parts }: { parts: readonly Part[] }) {
  const known = [...new Map(parts.map(part => [part.label, part])).values()];
  const order = ['player', 'control', 'luck', 'beliefs'];
  known.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return (
    <ul class="difference-legend" aria-hidden="true">
      {known.map(part => (
        <li key={part.label}>{part.colour ? <TeamMark shape={part.shape} colour={part.colour} size={17} /> : <i class={part.kind} />} {part.label}</li>
      ))}
    </ul>
  );
}
