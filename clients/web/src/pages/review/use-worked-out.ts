import { useEffect, useState } from 'preact/hooks';
import { language } from '../../messages';

const askAgain = 700;

/** Asks until the answer is there; the server works on it once for everyone, and says meanwhile how far it is. */
export function useWorkedOut<View extends { readonly result: unknown; readonly refusal?: unknown }>(ask: () => Promise<View | null>, desk: object): View | null {
  const [view, setView] = useState<View | null>(null);
  useEffect(() => {
    let shown = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => void ask().then(found => {
      if (!shown) return;
      setView(found);
      if (found && !found.result && !found.refusal) timer = setTimeout(again, askAgain);
    }, () => undefined);
    again();
    return () => { shown = false; clearTimeout(timer); };
  }, [desk, language()]);
  return view;
}
