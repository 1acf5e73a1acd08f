import { useEffect, useState } from 'preact/hooks';
import type { DoctrineInsteadView, TeamPage, TurningPointView, WhatIfAnswer, WhatIfDraft } from '../../../../protocol';
import { language } from '../../../../messages';
import type { Desk } from '../../../../wire/connection';

/** What came of an attempt and of the doctrine's, both played as what-ifs; `own` is null where somebody gave up. */
export interface Trial {
  readonly own: WhatIfAnswer | null;
  readonly doctrine: WhatIfAnswer | null;
  readonly instead: DoctrineInsteadView | null;
}

/** Plays an attempt and the doctrine's decision. What is asked anew, or in another language, takes the place of what is still on its way. */
export function useTrial(desk: Desk<TeamPage>, point: TurningPointView) {
  const [asked, setAsked] = useState<{ readonly draft: WhatIfDraft | null; readonly doctrines: boolean } | null>(null);
  const [trial, setTrial] = useState<Trial | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!asked) return undefined;
    let shown = true;
    setFailed(false);
    Promise.all([asked.draft ? desk.ask('RunWhatIf', asked.draft) : null, doctrineOf(desk, point, asked.doctrines)]).then(([own, theirs]) => {
      if (shown) setTrial({ own, ...theirs });
    }, () => { if (shown) setFailed(true); });
    return () => { shown = false; };
  }, [desk, asked, language()]);
  return {
    trial, failed, running: asked !== null && trial === null && !failed,
    play: (draft: WhatIfDraft | null, doctrines: boolean) => { setTrial(null); setAsked({ draft, doctrines }); },
    forget: () => { setAsked(null); setTrial(null); setFailed(false); },
  };
}

/** The doctrine's line is worth less than one's own: where it cannot be played, the rest is shown without it. */
async function doctrineOf(desk: Desk<TeamPage>, point: TurningPointView, doctrines: boolean): Promise<Pick<Trial, 'doctrine' | 'instead'>> {
  try {
    const instead = await desk.ask('DoctrineInstead', point.turn, point.actor);
    const doctrine = instead && await desk.ask('RunWhatIf', { changes: instead.changes, doctrines, luck: 0 });
    return { instead, doctrine: doctrine?.refusal ? null : doctrine };
  } catch {
    return { instead: null, doctrine: null };
  }
}
