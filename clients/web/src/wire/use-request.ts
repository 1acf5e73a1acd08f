import { useState } from 'preact/hooks';
import type { Refusal } from '../protocol';
import { t } from '../messages';
import { RequestFailed } from './http';

/** One form's dealings with the HTTP API: busy while it waits, its refusal shown beside it. */
export function useRequest() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = async (send: () => Promise<void>) => {
    setBusy(true);
    setRefusal(null);
    try {
      await send();
    } catch (error) {
      setRefusal(error instanceof RequestFailed ? error.refusal : { code: '', why: t('wire.failed'), mend: t('wire.failed.mend') });
    }
    setBusy(false);
  };
  return { busy, refusal, run };
}
