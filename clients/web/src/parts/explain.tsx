import { createContext, type ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { NumberView, Waterfall } from '../protocol';
import { ExplainSheet } from './waterfall/explain-sheet';

/** What may be explained: a number over its turns, or one movement of one turn. */
export type Question =
  | { readonly kind: 'number'; readonly number: NumberView; readonly turn?: number }
  | { readonly kind: 'movement'; readonly key: string; readonly label: string; readonly turn: number };

export type Explainer = (key: string, turn: number) => Promise<Waterfall | null>;

const Context = createContext<(question: Question) => void>(() => undefined);

export const useExplain = () => useContext(Context);

interface Props {
  readonly ask: Explainer;
  /** The last released turn; 0 when none was. */
  readonly lastTurn: number;
  /** What else belongs to a number, such as who knows it. */
  readonly more?: (key: string, turn: number) => ComponentChildren;
  readonly children: ComponentChildren;
}

/** Lets any number below it open its explanation. */
export function Explanations({ ask, lastTurn, more, children }: Props) {
  const [question, setQuestion] = useState<Question | null>(null);
  return (
    <Context.Provider value={setQuestion}>
      {children}
      {question && <ExplainSheet key={JSON.stringify(question)} question={question} ask={ask} lastTurn={lastTurn} more={more} onClose={() => setQuestion(null)} />}
    </Context.Provider>
  );
}
