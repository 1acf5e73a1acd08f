import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Waterfall } from '../../protocol';
import { language, t } from '../../messages';
import { figure } from '../../numbers/format';
import { isExact } from '../../numbers/told';
import type { Explainer, Question } from '../explain';
import { Course } from '../course';
import { Sheet } from '../sheet';
import { ToldNumber } from '../told';
import { WaterfallChart } from './chart';

interface Props {
  readonly question: Question;
  readonly ask: Explainer;
  readonly lastTurn: number;
  readonly onClose: () => void;
  /** What else belongs to a number, such as who knows it. */
  readonly more?: ((key: string, turn: number) => ComponentChildren) | undefined;
}

type Answer = Waterfall | 'waiting' | 'none';

/** Why a number is what it is: its meaning, its course, and the waterfall of one turn. */
export function ExplainSheet({ question, ask, lastTurn, onClose, more }: Props) {
  const number = question.kind === 'number' ? question.number : null;
  const keys = question.kind === 'number' ? question.number.explains : [question.key];
  const label = question.kind === 'number' ? question.number.label : question.label;
  const newest = question.turn ?? lastTurn;
  const [turn, setTurn] = useState(newest);
  return (
    <Sheet title={label} onClose={onClose} testid="explain" wide>
      {number && (
        <div class="about-number">
          <p class="about">{number.about}</p>
          {isExact(number) && <p class="now"><span class="figure-value">{figure(number.value, number.unit)}</span></p>}
        </div>
      )}
      {number && !isExact(number) && <ToldNumber number={number} />}
      {more && keys.length === 1 && more(keys[0]!, turn)}
      {number && number.course.length > 1 && <Course number={number} turn={turn} onTurn={setTurn} />}
      {newest === 0 && (!number || isExact(number)) && <p class="muted" data-testid="explain-too-early">{t('explain.early')}</p>}
      {newest > 0 && keys.length === 0 && (!number || isExact(number)) && <p class="muted">{t('explain.none')}</p>}
      {newest > 0 && keys.map(key => <Explained key={`${key}@${turn}`} name={key} turn={turn} ask={ask} />)}
    </Sheet>
  );
}

export function Explained({ name, turn, ask, quiet }: { name: string; turn: number; ask: Explainer; quiet?: boolean }) {
  const [answer, setAnswer] = useState<Answer>('waiting');
  useEffect(() => {
    let shown = true;
    ask(name, turn).then(found => shown && setAnswer(found ?? 'none'), () => shown && setAnswer('none'));
    return () => { shown = false; };
  }, [name, turn, language()]);
  if (answer === 'waiting') return <div class="waterfall-wait" aria-busy="true" />;
  if (answer === 'none') return quiet ? null : <p class="muted">{t('explain.none')}</p>;
  return <WaterfallChart waterfall={answer} />;
}
