import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReplayScene, ReplayTimeline, TeamPage } from '../../../protocol';
import { language } from '../../../messages';
import type { Desk } from '../../../wire/connection';

/** The timeline with somebody's eyes; null while it comes for the first time. Of eyes that there are not it is the truth. */
export function useTimeline(desk: Desk<TeamPage>, viewpoint = ''): ReplayTimeline | null {
  const [timeline, setTimeline] = useState<ReplayTimeline | null>(null);
  useEffect(() => {
    let shown = true;
    const look = async () => {
      const found = await desk.ask('ReplayTimeline', viewpoint) ?? (viewpoint ? await desk.ask('ReplayTimeline', '') : null);
      if (shown) setTimeline(found);
    };
    look().catch(() => undefined);
    return () => { shown = false; };
  }, [desk, viewpoint, language()]);
  return timeline;
}

/**
 * The scene of a moment. While one is on its way the last one stays; a moment that was left before it came is not asked for again, and scenes
 * that were seen once are kept.
 */
export function useScene(desk: Desk<TeamPage>, version: number, viewpoint: string): ReplayScene | null {
  const kept = useRef(new Map<string, ReplayScene>());
  const [scene, setScene] = useState<ReplayScene | null>(null);
  const wanted = `${language()}/${viewpoint}/${version}`;
  const last = useRef('');
  last.current = wanted;
  useEffect(() => {
    const known = kept.current.get(wanted);
    if (known) return setScene(known);
    if (version > 0) {
      void desk.ask('ReplayAt', version, viewpoint).then(found => {
        if (!found) return;
        kept.current.set(wanted, found);
        if (last.current === wanted) setScene(found);
      }, () => undefined);
    }
    return undefined;
  }, [desk, wanted]);
  return scene;
}
