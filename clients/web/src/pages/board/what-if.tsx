import { useEffect, useState } from 'preact/hooks';
import type { BoardPage, KeptWhatIfView, WhatIfAnswer } from '../../protocol';
import { language, t } from '../../messages';
import { TwoLines } from '../../parts/two-lines';
import type { Desk } from '../../wire/connection';

const most = 6;

/** A what-if on the wall: its name and, large, the two futures of the numbers that differ most. */
export function BoardWhatIf({ desk, id }: { desk: Desk<BoardPage>; id: string }) {
  const [kept, setKept] = useState<KeptWhatIfView | null>(null);
  const [answer, setAnswer] = useState<WhatIfAnswer | null>(null);
  useEffect(() => {
    let shown = true;
    void Promise.all([desk.ask('WhatIfs'), desk.ask('OpenWhatIf', id)]).then(([all, found]) => {
      if (!shown) return;
      setKept(all?.find(one => one.id === id) ?? null);
      setAnswer(found);
    }, () => undefined);
    return () => { shown = false; };
  }, [desk, id, language()]);
  if (!kept || !answer) return <section class="board-what-if" aria-busy="true" />;
  const scores = answer.scores.map(score => ({ ...score, label: t('whatif.score', { team: score.label }) }));
  const moved = [...scores, ...answer.board].filter(number => number.real.at(-1) !== number.changed.at(-1));
  return (
    <section class="board-what-if" data-testid="board-what-if">
      <p class="kicker">{t('whatif.board')}</p>
      <h1>{kept.name}</h1>
      <p class="muted">{t('whatif.answer.legend', { n: answer.otherLucks })}</p>
      {moved.length === 0 && <p class="story">{t('whatif.same')}</p>}
      <div class={moved.length > 4 ? 'two-lines-grid' : 'two-lines-grid few'}>{moved.slice(0, most).map(number => <TwoLines key={number.key} number={number} labels={[]} />)}</div>
    </section>
  );
}
