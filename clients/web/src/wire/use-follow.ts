import { useEffect } from 'preact/hooks';
import type { AttachReply } from '../protocol';
import { follow, tokenFor, type KnownSession } from './tokens';

/** Remembers a key under the line to which its room has gone. */
export function useFollow(desk: { readonly attached: AttachReply | null }, id: string, kind: KnownSession['kind']): void {
  const now = desk.attached?.sessionId ?? '';
  useEffect(() => {
    const known = tokenFor(id, kind);
    if (known && now && now !== id) follow(known, now);
  }, [now]);
}
