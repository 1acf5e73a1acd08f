import type { ComponentChildren } from 'preact';
import type { BesideSessionView } from '../../../protocol';
import { t } from '../../../messages';
import { Differences, Figures } from '../../../parts/lines/comparison';

/** Two sessions side by side: where they parted, who made the difference, how they ended, and what differs most. */
export function Beside({ beside, children }: { beside: BesideSessionView; children?: ComponentChildren }) {
  const names = [beside.first, beside.second] as const;
  if (beside.turns === 0) return <p data-testid="across-beside">{t('line.compare.none')}</p>;
  return (
    <section class="line-comparison" data-testid="across-beside" data-parted={beside.parted}>
      <h3>{t('line.compare.title', { first: beside.first, second: beside.second, turn: beside.turnLabel })}</h3>
      <ul class="beside-notes">{notes(beside).map(note => <li key={note}>{note}</li>)}</ul>
      <h4>{beside.parted ? t('across.parted', { turn: beside.parted }) : t('across.parted.never')}</h4>
      {beside.parted && (
        <div class="line-orders"><div>
          <Only title={beside.first} deeds={beside.partedFirst} /><Only title={beside.second} deeds={beside.partedSecond} />
        </div></div>
      )}
      {children}
      {beside.endings.length > 0 && (
        <table class="line-table endings">
          <caption>{t('across.endings')}</caption>
          <thead><tr><td></td><th scope="col">{names[0]}</th><th scope="col">{names[1]}</th></tr></thead>
          <tbody>{beside.endings.map(ending => <tr key={ending.name}><th scope="row">{ending.name}</th><td>{ending.first}</td><td>{ending.second}</td></tr>)}</tbody>
        </table>
      )}
      <Figures title={t('line.scores')} figures={beside.scores} names={names} />
      <Figures title={t('line.board')} figures={beside.board} names={names} />
      <Differences numbers={beside.differences} names={names} title={t('across.differences')} />
    </section>
  );
}

/** What must be known before the figures are believed. */
export function notes(beside: BesideSessionView): readonly string[] {
  return [
    beside.sameVersion ? '' : t('across.note.version', { n: beside.notInBoth }),
    beside.sameBeliefs ? '' : t('across.note.beliefs'),
    beside.sameLuck ? t('across.note.luck.same') : t('across.note.luck'),
  ].filter(Boolean);
}

function Only({ title, deeds }: { title: string; deeds: readonly string[] }) {
  return <div><p class="muted">{t('line.only', { name: title })}</p><ul>{deeds.length === 0 ? <li>–</li> : deeds.map((deed, place) => <li key={place}>{deed}</li>)}</ul></div>;
}
