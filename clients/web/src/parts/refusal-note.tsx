import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Refusal } from '../protocol';

/** What a page offers beside a refusal, so that nobody has to go and look for the way out. */
export const WayOut = createContext<(refusal: Refusal) => ComponentChildren>(() => null);

/** Why something was not done, beside the button that asked for it. */
export function RefusalNote({ refusal }: { refusal: Refusal | null }) {
  const wayOut = useContext(WayOut);
  if (!refusal) return null;
  return (
    <div class="refusal" role="alert" data-testid="refusal">
      <p><strong>{refusal.why}</strong> {refusal.mend}
        {refusal.code && <span class="code"> {refusal.code}</span>}
      </p>
      {wayOut(refusal)}
    </div>
  );
}
