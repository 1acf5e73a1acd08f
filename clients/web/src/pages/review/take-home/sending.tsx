import { useEffect, useState } from 'preact/hooks';
import type { SendingView, TeamPage } from '../../../protocol';
import { language, t } from '../../../messages';
import type { Desk } from '../../../wire/connection';
import { hashOf } from '../use-place';

/** How far the session's statements went to the school's record store: for control, and where one is set up. */
export function Sending({ desk }: { desk: Desk<TeamPage> }) {
  const control = desk.attached?.role === 'control';
  const [view, setView] = useState<SendingView | null>(null);
  useEffect(() => void (control && desk.ask('Sending').then(setView, () => undefined)), [desk, control, language()]);
  if (!view || view.all === 0) return null;
  const { waiting } = view;
  return (
    <section class="home-sending" data-testid="home-sending" data-state={stateOf(view)}>
      <h2>{t('home.sending')}</h2>
      <p><strong>{t('home.sending.sent', { n: view.sent, all: view.all })}</strong> {waiting && t(view.why ? 'home.sending.fails' : 'home.sending.follows')}</p>
      {waiting && <p class="muted">{t('home.sending.next')} <a href={hashOf('replay', String(waiting.version))}>{waiting.turnLabel || t('contribution.moment', { version: waiting.version })}</a>{waiting.words && `, ${waiting.words}`}.</p>}
      {view.why && <p class="muted">{t('home.sending.why', { why: view.why.replace(/\.$/, '') })} {view.triedAgain && t('home.sending.again', { time: clock(view.triedAgain) })}</p>}
      {view.refused > 0 && <p class="muted">{t('home.sending.refused', { n: view.refused })}</p>}
    </section>
  );
}

/** done, waits (its turn comes) or fails (the store did not take what it was given). */
export function stateOf(view: SendingView): 'done' | 'waits' | 'fails' {
  if (!view.waiting) return 'done';
  return view.why ? 'fails' : 'waits';
}

const clock = (at: string) => new Intl.DateTimeFormat(language(), { timeStyle: 'short' }).format(new Date(at));
