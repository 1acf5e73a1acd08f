import type { ComponentChildren } from 'preact';
import type { DeedsView, WhatIfBench } from '../../../protocol';
import { t } from '../../../messages';
import { share } from '../../../numbers/format';
import { besideDoctrine } from './ledger';

/** What a team ordered beside what its doctrine would have ordered; nothing for a team that its doctrine played. */
export function BesideDoctrine({ bench, view, actor }: { bench: WhatIfBench; view: DeedsView; actor: string }) {
  if (!view.doctrine.some(order => order.actor === actor)) return null;
  const turns = besideDoctrine(bench, view.doctrine, actor);
  const sum = (of: 'both' | 'own' | 'left') => turns.reduce((all, turn) => all + turn[of].length, 0);
  return (
    <details data-testid="deeds-doctrine">
      <summary>{t('deeds.doctrine')} <span class="muted">{t('deeds.doctrine.sum', { both: sum('both'), own: sum('own'), left: sum('left') })}</span></summary>
      <p class="muted">{t('deeds.doctrine.text')}</p>
      {turns.map(turn => (
        <section key={turn.turn} class="beside">
          <h4>{turn.turnLabel}</h4>
          <dl>
            <Line title={t('deeds.doctrine.both')} kind="both">{turn.both.map(({ own, doctrine }) => (
              <li key={doctrine.words}>{doctrine.words} <span class="muted">{t('deeds.doctrine.levels', { own: share(own.order.level), doctrine: share(doctrine.level) })}</span></li>
            ))}</Line>
            <Line title={t('deeds.doctrine.own')} kind="own">{turn.own.map((order, place) => (
              <li key={place}>{order.name}{order.targetName && `, ${order.targetName}`} <span class="muted">{share(order.order.level)}</span></li>
            ))}</Line>
            <Line title={t('deeds.doctrine.left')} kind="left">{turn.left.map(order => (
              <li key={order.words}>{order.words} <span class="muted">{share(order.level)}</span>{order.because && <span class="because"> {order.because}</span>}</li>
            ))}</Line>
          </dl>
        </section>
      ))}
    </details>
  );
}

function Line({ title, kind, children }: { title: string; kind: string; children: readonly ComponentChildren[] }) {
  if (children.length === 0) return null;
  return <div class={`beside-line ${kind}`}><dt>{title}</dt><dd><ul>{children}</ul></dd></div>;
}
