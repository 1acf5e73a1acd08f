import { useState } from 'preact/hooks';
import type { Waterfall, WaterfallBar } from '../../protocol';
import { t, tWord } from '../../messages';
import { plain, signed, tone, withUnit } from '../../numbers/format';
import { layOut, type Row } from './layout';

/** The causes of one change, from its start to its end; each bar leads to its rule and its source. */
export function WaterfallChart({ waterfall, heading = true, ends }: { waterfall: Waterfall; heading?: boolean; ends?: readonly [string, string] }) {
  const layout = layOut(waterfall);
  const [open, setOpen] = useState(-1);
  const show = (value: number) => withUnit(plain(value, layout.decimals), waterfall.unit);
  const moved = layout.end.shown - layout.start.shown;
  const verb = moved > 0 ? 'waterfall.rose' : moved < 0 ? 'waterfall.fell' : 'waterfall.stayed';
  return (
    <section class="waterfall" data-testid="waterfall">
      {heading && (
        <h3>{t(verb, { name: waterfall.label, before: show(layout.start.shown), after: show(layout.end.shown) })} <span class="muted">{waterfall.turnLabel}</span></h3>
      )}
      <ol>
        <li class="total">
          <Line label={ends?.[0] ?? t('waterfall.start')} amount={show(layout.start.shown)} row={layout.start} kind="start" />
        </li>
        {waterfall.bars.map((bar, i) => (
          <li key={i} class={open === i ? 'open' : ''}>
            <button type="button" aria-expanded={open === i} data-testid={`waterfall-bar-${i}`} onClick={() => setOpen(open === i ? -1 : i)}>
              <Line label={bar.label} behind={bar.behind} code={bar.actorCode} row={layout.bars[i]!}
                amount={withUnit(signed(layout.bars[i]!.shown, layout.decimals), waterfall.unit)}
                kind={tone(bar.amount, waterfall.good, 3)} up={bar.amount >= 0} />
            </button>
            {open === i && <Reason bar={bar} />}
          </li>
        ))}
        <li class="total">
          <Line label={ends?.[1] ?? t('waterfall.end')} amount={show(layout.end.shown)} row={layout.end} kind="end" />
        </li>
      </ol>
      {layout.remainder !== 0 && <p class="refusal" role="alert">{t('waterfall.broken', { rest: signed(layout.remainder, 3) })}</p>}
    </section>
  );
}

interface LineProps {
  readonly label: string;
  readonly behind?: string;
  readonly code?: string;
  readonly amount: string;
  readonly row: Row;
  readonly kind: string;
  readonly up?: boolean;
}

function Line({ label, behind, code, amount, row, kind, up }: LineProps) {
  return (
    <span class="line">
      <span class="line-label">
        {code && <span class="code">{code}</span>}
        <span>{label}{behind && behind !== label && <small> · {behind}</small>}</span>
      </span>
      <svg class={`bar ${kind}`} viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
        <rect x={row.left} y="1" width={row.width} height="14" fill="currentColor" />
      </svg>
      <span class={`amount ${kind}`}>
        {up !== undefined && <span class="arrow" aria-hidden="true">{row.shown === 0 ? '' : up ? '▲' : '▼'}</span>} {amount}
      </span>
    </span>
  );
}

function Reason({ bar }: { bar: WaterfallBar }) {
  return (
    <div class="reason" data-testid="waterfall-reason">
      <p>{bar.because || tWord('waterfall.kind', bar.kind)}</p>
      <dl>
        {bar.behind && <><dt>{t('waterfall.behind')}</dt><dd>{bar.behind}</dd></>}
        {bar.source && <><dt>{t('waterfall.source')}</dt><dd>{bar.source}{bar.grade && <span class="grade" title={tWord('grade', bar.grade)}> {bar.grade} · {tWord('grade', bar.grade)}</span>}</dd></>}
        {bar.rule && <><dt>{t('waterfall.rule')}</dt><dd><code>{bar.rule}</code></dd></>}
        {bar.at && <><dt>{t('waterfall.at')}</dt><dd><code>{bar.at}</code></dd></>}
      </dl>
    </div>
  );
}
