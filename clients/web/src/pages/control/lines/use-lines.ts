import { useEffect, useRef, useState } from 'preact/hooks';
import type { LineReply, LineTree } from '../../../protocol';
import { t } from '../../../messages';
import { pressId } from '../../../wire/ids';
import { useAction, type Action } from '../../../wire/use-desk';
import { useControl } from '../context';

export interface LineDeeds {
  readonly action: Action;
  /** The room goes on a branch, back to a moment or on from now (null); true when it did. */
  readonly rewind: (name: string, reason: string, version: number | null) => Promise<boolean>;
  /** The room goes to another line. */
  readonly move: (to: string, reason: string) => Promise<boolean>;
}

/** The lines of play, asked anew whenever the sheet is opened or the session has moved on. */
export function useLines(): LineTree | null {
  const { desk, page } = useControl();
  const [tree, setTree] = useState<LineTree | null>(null);
  const moment = `${page.header.sessionId}/${page.header.turn}/${page.header.phase}/${page.header.roomWentTo ?? '-'}`;
  useEffect(() => {
    let shown = true;
    desk.ask('Lines').then(found => { if (shown) setTree(found); }, () => undefined);
    return () => { shown = false; };
  }, [desk, moment]);
  return tree;
}

export function useLineDeeds(): LineDeeds {
  const { desk, page } = useControl();
  const action = useAction();
  // What was shown when the form was opened counts: another facilitator's deed meanwhile refuses it once.
  const seen = useRef(page.cell.seen);
  const run = (ask: () => Promise<LineReply>) => action.run(async () => {
    try {
      const { refusal } = await ask();
      if (refusal) seen.current = desk.page?.cell.seen ?? seen.current;
      return refusal;
    } catch {
      return { code: '', why: t('wire.failed'), mend: t('wire.failed.mend') };
    }
  });
  return {
    action,
    rewind: (name, reason, version) => {
      const id = pressId(seen.current);
      return run(() => desk.ask('Rewind', id, { name, reason, version }));
    },
    move: (to, reason) => {
      const id = pressId(seen.current);
      return run(() => desk.ask('MoveRoom', id, to, reason));
    },
  };
}
