import type { ComponentChildren } from 'preact';
import type { CampaignReport } from '../../../protocol';
import { t } from '../../../messages';
import { PlaceLink } from './place-link';

/** What may not be meant: what never came or never mattered, each with the way to its line. */
export function Suspects({ report }: { report: CampaignReport }) {
  const lines = report.mandates.flatMap(mandate => mandate.lines.map(line => ({ ...line, name: mandate.name, actor: mandate.actor })));
  const groups = [
    group('injects', report.injects.filter(one => one.share === 0).map(one => <PlaceLink kind="inject" id={one.id} name={one.name} />)),
    group('crises', report.crises.filter(one => one.share === 0).map(one => <PlaceLink kind="crisis" id={one.id} name={one.name} />)),
    group('choices', report.choices.filter(one => one.neverMatters).map(one => <PlaceLink kind="card" id={one.id} name={one.title} />)),
    group('unmet', lines.filter(line => line.met === 0).map(line => <>{line.name}: {line.text}</>)),
    group('always', lines.filter(line => line.met === 1).map(line => <>{line.name}: {line.text}</>)),
    group('unused', report.neverOrdered.map(one => <PlaceLink kind="instrument" id={one.id} name={one.name} />)),
    group('dominant', report.moves.filter(move => move.verdict === 'dominant').map(move => <>{move.actor}: <PlaceLink kind="instrument" id={move.id} name={move.name} /></>)),
  ].filter(one => one !== null);
  return (
    <section class="plays-suspects" data-testid="author-plays-suspects">
      <h3>{t('author.plays.suspects')}</h3>
      {groups.length === 0 ? <p>{t('author.plays.suspects.none')}</p> : <p class="muted">{t('author.plays.suspects.text')}</p>}
      {groups}
    </section>
  );
}

function group(what: 'injects' | 'crises' | 'choices' | 'unmet' | 'always' | 'unused' | 'dominant', items: readonly ComponentChildren[]) {
  if (items.length === 0) return null;
  return (
    <div key={what} data-testid={`author-plays-never-${what}`}>
      <h4>{t(`author.plays.never.${what}`)} <span class="plays-number">{items.length}</span></h4>
      <ul>{items.map((item, index) => <li key={index}>{item}</li>)}</ul>
    </div>
  );
}
