import type { ComponentChildren } from 'preact';
import type { BenchCard, BenchTurn, NumberView, WhatIfChange } from '../../../protocol';
import { t, type Key } from '../../../messages';
import { changeOf } from './draft';
import { OtherRuling, RulingRow } from './rulings';

/** What a row of the bench can do. */
export interface Deeds {
  readonly turn: number;
  readonly marked: (change: WhatIfChange) => WhatIfChange | undefined;
  readonly toggle: (change: WhatIfChange) => void;
  readonly onChange: (change: WhatIfChange) => void;
  readonly onUndo: (change: WhatIfChange) => void;
}

/** What was decided in a turn besides orders: answers to cards, what came, and control's hand. */
export function Others({ shown, numbers, ...deeds }: Deeds & { shown: BenchTurn; numbers: readonly NumberView[] }) {
  const { turn, marked, toggle } = deeds;
  const row = (change: WhatIfChange, words: string, button: string, testid: string) => (
    <li key={testid} class="bench-order"><div>{words}</div>
      <span class="buttons"><button type="button" class="button small" aria-pressed={!!marked(change)} data-testid={testid} onClick={() => toggle(change)}>{button}</button></span>
    </li>
  );
  return (
    <>
      {shown.cards.length > 0 && <Part title={t('whatif.choices')}>{shown.cards.map(card => <CardRow key={card.cardId} card={card} {...deeds} />)}</Part>}
      {shown.injects.length > 0 && <Part title={t('whatif.injects')}>{shown.injects.map(inject => row(changeOf(turn, 'injectLeftOut', '', inject.id), inject.title, t('whatif.inject'), `whatif-inject-${inject.id}`))}</Part>}
      <Part title={t('whatif.hand')}>
        {shown.hands.map(hand => row(changeOf(turn, hand.kind, '', hand.subject), t(`whatif.of.${hand.kind}` as Key, { what: hand.label }), t(`whatif.${hand.kind}` as Key), `whatif-hand-${hand.subject}`))}
        {shown.rulings.map(ruling => <RulingRow key={ruling.key} ruling={ruling} {...deeds} />)}
        <OtherRuling numbers={numbers.filter(number => !shown.rulings.some(ruling => ruling.key === number.key))} turn={turn} onChange={deeds.onChange} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return <section class="bench-actor"><h3>{title}</h3><ul>{children}</ul></section>;
}

function CardRow({ card, turn, marked, onChange, onUndo }: Deeds & { card: BenchCard }) {
  const change = changeOf(turn, 'choice', card.actor, card.cardId);
  return (
    <li class="bench-order">
      <label class="bench-answer"><span>{card.actorName}: {card.title}</span>
        <select value={marked(change)?.word ?? card.chosen} data-testid={`whatif-card-${card.cardId}`}
          onChange={event => (event.currentTarget.value === card.chosen ? onUndo(change) : onChange({ ...change, word: event.currentTarget.value }))}>
          {card.options.map(option => <option key={option.optionId} value={option.optionId}>{option.label}</option>)}
        </select>
      </label>
    </li>
  );
}
