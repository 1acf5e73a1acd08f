import { createContext } from 'preact';
import { useContext, useRef } from 'preact/hooks';
import type { ControlPage } from '../../protocol';
import type { Desk } from '../../wire/connection';

export interface AtControl {
  readonly desk: Desk<ControlPage>;
  readonly page: ControlPage;
  /** Where control looks as a team: this address and the actor. */
  readonly looking: string;
}

export const ControlContext = createContext<AtControl | null>(null);

export function useControl(): AtControl {
  const at = useContext(ControlContext);
  if (!at) throw new Error('no control desk around this component');
  return at;
}

/**
 * The commands of a form. What its facilitator saw when it was opened counts, not what has come since: another's deed meanwhile refuses it,
 * and the text stays. Whoever was refused has been told, and may send it after all.
 */
export function useFormCommand(): Desk<ControlPage>['command'] {
  const { desk, page } = useControl();
  const seen = useRef(page.cell.seen);
  return async (method, ...args) => {
    const refusal = await desk.commandSeen(seen.current, method, ...args);
    if (refusal) seen.current = desk.page?.cell.seen ?? seen.current;
    return refusal;
  };
}

/** The facilitator at this desk. */
export function useMe(): string {
  return useControl().desk.attached?.seatId ?? '';
}
