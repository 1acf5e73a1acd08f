import { useState } from 'preact/hooks';
import type { PassReply } from '../protocol';
import { useAction, type Action } from './use-desk';
import { t } from '../messages';

export interface PassMaking {
  readonly action: Action;
  /** The pass to show, or null. */
  readonly pass: PassReply | null;
  readonly make: (ask: () => Promise<PassReply>) => void;
  readonly close: () => void;
}

/** A pass for another device: asked for, then shown until it is put away. */
export function usePass(): PassMaking {
  const action = useAction();
  const [pass, setPass] = useState<PassReply | null>(null);
  const make = (ask: () => Promise<PassReply>) => void action.run(async () => {
    try {
      const reply = await ask();
      if (!reply.refusal) setPass(reply);
      return reply.refusal;
    } catch {
      return { code: '', why: t('wire.failed'), mend: t('wire.failed.mend') };
    }
  });
  return { action, pass, make, close: () => setPass(null) };
}
