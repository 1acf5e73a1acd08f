import { useEffect, useState } from 'preact/hooks';
import type { Refusal, ScenarioCard, SignInView } from '../../protocol';
import { language, t } from '../../messages';
import { RefusalNote } from '../../parts/refusal-note';
import { follow } from '../../route';
import { RequestFailed, scenarios, signedIn } from '../../wire/http';
import { authorKey } from '../author/key';
import { CoverMap } from './cover-map';
import { Masthead } from './masthead';
import { EarlierSessions } from './earlier-sessions';
import { JoinWithCode } from './join-with-code';
import { PlayAlone } from './play-alone';
import { RunSeminar } from './run-seminar';
import { ScenarioChoice } from './scenario-choice';
import { SignIn, SignedIn } from './sign-in';

/** What this is in one breath, the scenarios, and three ways in. */
export function LandingPage() {
  const [cards, setCards] = useState<readonly ScenarioCard[] | null>(null);
  const [chosen, setChosen] = useState(0);
  const [failed, setFailed] = useState<Refusal | null>(null);
  const [entry, setEntry] = useState<SignInView | null>(null);
  const mustSignIn = entry?.required === true && entry.person === null;
  const load = () => {
    setFailed(null);
    // Where this cannot be asked, opening a session says what is missing.
    signedIn().then(setEntry, () => setEntry({ required: false, person: null }));
    scenarios().then(setCards, error => setFailed((error as RequestFailed).refusal));
  };
  useEffect(() => {
    document.title = 'Wargame';
    load();
  }, [language()]);
  const card = cards?.[chosen];
  return (
    <div class="landing">
      <Masthead />
      <main>
        <div class="opening">
          <div>
            <section class="hero">
              <h1>{t('landing.title')}</h1>
              <p class="lead">{t('landing.lead')}</p>
            </section>
            {failed && <div class="failed"><RefusalNote refusal={failed} /><button type="button" class="button" onClick={load}>{t('wire.again')}</button></div>}
            {cards && card && <ScenarioChoice cards={cards} chosen={chosen} onChoose={setChosen} />}
          </div>
          {card && <CoverMap key={card.id} cover={card.cover} />}
        </div>
        {entry?.person && <SignedIn person={entry.person} onChange={setEntry} />}
        <EarlierSessions />
        <div class="ways">
          {card && entry && (mustSignIn ? <SignIn /> : <><PlayAlone key={card.id} card={card} /><RunSeminar card={card} /></>)}
          <JoinWithCode />
        </div>
      </main>
      <footer class="colophon">{t('footer.map')}{authorKey() && <> · <a href="/author" onClick={follow} data-testid="landing-author">{t('author.title')}</a></>}</footer>
    </div>
  );
}
