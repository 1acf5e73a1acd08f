import type { CampaignMandate } from '../../../protocol';
import { t } from '../../../messages';
import { percent } from './words';

const width = 400;
const legible = 0.24;

/** What decides how far each mandate is met: its team, the others, or luck. */
export function Deciders({ mandates }: { mandates: readonly CampaignMandate[] }) {
  return (
    <section>
      <h3>{t('author.plays.decides')}</h3>
      <p class="muted">{t('author.plays.decides.text')}</p>
      <ul class="plays-deciders">
        {mandates.map(mandate => <li key={mandate.actor}><span>{mandate.name}</span><Shares mandate={mandate} /></li>)}
      </ul>
    </section>
  );
}

function Shares({ mandate }: { mandate: CampaignMandate }) {
  const shares = ([['own', mandate.own], ['others', mandate.others], ['luckShare', mandate.luck]] as const)
    .map(([kind, share], index, all) => ({ kind, share, from: all.slice(0, index).reduce((sum, [, before]) => sum + before, 0), words: `${t(`author.plays.${kind}`)} ${percent(share)}` }));
  return (
    <svg viewBox={`0 0 ${width} 24`} role="img" aria-label={shares.map(one => one.words).join(', ')}>
      {shares.map(one => (
        <g key={one.kind} class={one.kind}>
          <rect x={one.from * width} width={one.share * width} height={24} />
          {one.share > legible && <text x={one.from * width + 7} y={16.5}>{one.words}</text>}
        </g>
      ))}
    </svg>
  );
}
