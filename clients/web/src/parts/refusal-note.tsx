import type { Refusal } from '../protocol';

/** Why something was not done, beside the button that asked for it. */
export function RefusalNote({ refusal }: { refusal: Refusal | null }) {
  if (!refusal) return null;
  return (
    <p class="refusal" role="alert" data-testid="refusal">
      <strong>{refusal.why}</strong> {refusal.mend}
      {refusal.code && <span class="code"> {refusal.code}</span>}
    </p>
  );
}
