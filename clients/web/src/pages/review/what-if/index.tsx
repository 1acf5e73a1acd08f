import { useEffect, useRef, useState } from 'preact/hooks';
import type { BenchOrder, KeptWhatIfView, ReviewPage, TeamPage, WhatIfAnswer, WhatIfBench, WhatIfDraft } from '../../../protocol';
import { language, t } from '../../../messages';
import type { Desk } from '../../../wire/connection';
import { Answer } from './answer';
import { Bench } from './bench';
import { changeWords, isSomething, nothing, withChange, without } from './draft';
import { Keep, Kept } from './kept';
import { OrderSheet } from './order-sheet';

interface Props {
  readonly desk: Desk<TeamPage>;
  readonly review: ReviewPage;
  /** A kept what-if, as the address has it. */
  readonly more: readonly string[];
  readonly onMore: (...more: readonly string[]) => void;
}

/** What would have been: one thing decided otherwise, and the two futures side by side. */
export function WhatIf({ desk, review, more, onMore }: Props) {
  const [bench, setBench] = useState<WhatIfBench | null>(null);
  const [kept, setKept] = useState<readonly KeptWhatIfView[]>([]);
  const [draft, setDraft] = useState<WhatIfDraft>(nothing);
  const [answer, setAnswer] = useState<WhatIfAnswer | 'running' | null>(null);
  const [order, setOrder] = useState<{ turn: number; recorded: BenchOrder | null } | null>(null);
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const open = more[0] ?? '';
  const result = useRef<HTMLDivElement>(null);
  // The bench is long: whoever has pressed is taken to what came of it.
  useEffect(() => { if (answer && answer !== 'running') result.current?.scrollIntoView({ block: 'start' }); }, [answer]);
  const reload = () => void desk.ask('WhatIfs').then(found => setKept(found ?? []), () => undefined);
  useEffect(() => {
    void desk.ask('WhatIfBench').then(setBench, () => undefined);
    reload();
  }, [desk, language()]);
  const opened = kept.find(one => one.id === open);
  useEffect(() => {
    if (!opened) return;
    setDraft(opened.draft);
    run(() => desk.ask('OpenWhatIf', opened.id));
  }, [opened?.id, language()]);
  const run = (ask: () => Promise<WhatIfAnswer | null>) => {
    setAnswer('running');
    ask().then(setAnswer, () => setAnswer(null));
  };
  const change = (next: WhatIfDraft) => { setDraft(next); setAnswer(null); };
  if (!bench) return <p class="waterfall-wait" aria-busy="true" />;
  const words = draft.changes.map(one => changeWords(one, bench, { order: (instrument, target) => names[`${instrument} ${target}`] ?? instrument, number: key => review.numbers.find(number => number.key === key) ?? { label: key, unit: '' } }));
  const labels = [t('review.opening'), ...bench.turns.map(turn => turn.turnLabel)];
  return (
    <div class="what-if" data-testid="whatif">
      <h1>{opened && draft === opened.draft ? opened.name : t('whatif.title')}</h1>
      <p class="subtitle">{t('whatif.text')}</p>
      <Kept desk={desk} kept={kept} open={open} onOpen={id => onMore(id)} onMoved={reload} />
      <div class="review-columns">
        <Bench bench={bench} numbers={review.numbers} draft={draft} onChange={one => change(withChange(draft, one))} onUndo={one => change(without(draft, one))} onOrder={(turn, recorded) => setOrder({ turn, recorded })} />
        <section class="block what-if-basket">
          <h2>{t('whatif.supposed')}</h2>
          {words.length === 0 && <p class="muted">{t('whatif.nothing')}</p>}
          <ul class="choices" data-testid="whatif-changes">
            {draft.changes.map((one, place) => (
              <li key={place}>{words[place]} <button type="button" class="button small quiet" aria-label={t('whatif.undo.of', { what: words[place]! })} onClick={() => change(without(draft, one))}>{t('whatif.undo')}</button></li>
            ))}
          </ul>
          <fieldset class="field"><legend>{t('whatif.others')}</legend>
            {[false, true].map(doctrines => (
              <label key={String(doctrines)} class="mode"><input type="radio" name="whatif-others" checked={draft.doctrines === doctrines} data-testid={doctrines ? 'whatif-doctrines' : 'whatif-hold'} onChange={() => change({ ...draft, doctrines })} />
                <span>{t(doctrines ? 'whatif.others.doctrine' : 'whatif.others.hold')}</span></label>
            ))}
          </fieldset>
          <label class="field"><span>{t('whatif.luck')}</span>
            <select value={String(draft.luck)} data-testid="whatif-luck" onChange={event => change({ ...draft, luck: Number(event.currentTarget.value) })}>
              {Array.from({ length: bench.lucks + 1 }, (_, luck) => <option key={luck} value={String(luck)}>{luck === 0 ? t('whatif.luck.same') : t('whatif.luck.other', { n: luck })}</option>)}
            </select>
          </label>
          <p class="buttons"><button type="button" class="button primary" disabled={!isSomething(draft) || answer === 'running'} data-testid="whatif-run" onClick={() => run(() => desk.ask('RunWhatIf', draft))}>{t(answer === 'running' ? 'whatif.running' : 'whatif.run')}</button></p>
          {answer && answer !== 'running' && !answer.refusal && <Keep desk={desk} draft={draft} onKept={id => { reload(); onMore(id); }} />}
        </section>
      </div>
      <div ref={result} class="what-if-result">{answer && answer !== 'running' && <Answer answer={answer} labels={labels} changes={words} />}</div>
      {order && (
        <OrderSheet desk={desk} draft={draft} turn={order.turn} recorded={order.recorded} teams={review.teams.map(one => one.team)} onClose={() => setOrder(null)}
          onChange={(one, name) => { setNames({ ...names, [`${one.order!.instrument} ${one.order!.target}`]: name }); change(withChange(draft, one)); }} />
      )}
    </div>
  );
}
