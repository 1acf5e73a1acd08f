import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { RequestFailed } from '../../../wire/http';
import type { Refusal } from '../../../protocol';
import { Workspace } from '../workspace';

/** A scenario's files and what is said of them, drawn anew whenever something changes. */
export function useWorkspace(id: string): { readonly work: Workspace; readonly refusal: Refusal | null } {
  const work = useMemo(() => new Workspace(id), [id]);
  const [, redraw] = useReducer((count: number, _: void) => count + 1, 0);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    const stop = work.subscribe(redraw as () => void);
    work.load().catch(error => setRefusal(error instanceof RequestFailed ? error.refusal : null));
    return () => { stop(); work.close(); };
  }, [work]);
  return { work, refusal };
}
