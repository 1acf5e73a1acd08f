import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RemarkView, TeamPage } from '../../../protocol';
import { language } from '../../../messages';
import type { Desk } from '../../../wire/connection';

/** What the class wrote about moments, and a way to look again after one wrote something. */
export function useRemarks(desk: Desk<TeamPage>): readonly [readonly RemarkView[], () => void] {
  const [remarks, setRemarks] = useState<readonly RemarkView[]>([]);
  const spoken = language();
  const look = useCallback(() => { desk.ask('Remarks').then(found => setRemarks(found ?? []), () => undefined); }, [desk]);
  useEffect(look, [look, spoken]);
  return [remarks, look];
}
