import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { BoardPage, ControlPage, Refusal, TeamPage } from '../protocol';
import { t } from '../messages';
import { Desk } from './connection';
import { makeTransport } from './transport';

interface Pages {
  TeamPage: TeamPage;
  ControlPage: ControlPage;
  BoardPage: BoardPage;
}

/** The desk that a token opens, kept open while the component is shown. */
export function useDesk<M extends keyof Pages>(token: string, message: M): Desk<Pages[M]> {
  return useOpen(`${token} ${message}`, () => new Desk<Pages[M]>(token, message, makeTransport, failed, left));
}

const watched = ['ControlPage', 'BoardPage'] as const;
const failed = () => ({ code: '', why: t('wire.failed'), mend: t('wire.failed.mend') });

const left = () => ({ code: '', why: t('line.left'), mend: t('line.left.mend') });

interface Openable {
  listen(listener: () => void): () => void;
  open(): void;
  close(): void;
}

function useOpen<D extends Openable>(key: string, make: () => D): D {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const desk = useMemo(make, [key]);
  useEffect(() => {
    const stop = desk.listen(() => redraw(undefined as never));
    desk.open();
    return () => {
      stop();
      desk.close();
    };
  }, [desk]);
  return desk;
}

/** The desk of somebody who watches: the public board, or all that control sees. */
export function useWatching(token: string): Desk<ControlPage | BoardPage> {
  return useOpen(token, () => new Desk<ControlPage | BoardPage>(token, watched, makeTransport, failed, left));
}

export interface Action {
  /** Whether an answer is awaited. */
  readonly busy: boolean;
  /** Why the last try was refused, or null. */
  readonly refusal: Refusal | null;
  /** Sends; true when it was carried out. */
  readonly run: (send: () => Promise<Refusal | null>) => Promise<boolean>;
  readonly clear: () => void;
}

/** One button's dealings with the server: busy while it waits, its refusal shown beside it. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const shown = useRef(true);
  useEffect(() => {
    shown.current = true;
    return () => { shown.current = false; };
  }, []);
  const run = async (send: () => Promise<Refusal | null>) => {
    setBusy(true);
    setRefusal(null);
    const answer = await send();
    if (shown.current) {
      setBusy(false);
      setRefusal(answer);
    }
    return answer === null;
  };
  return { busy, refusal, run, clear: () => setRefusal(null) };
}
