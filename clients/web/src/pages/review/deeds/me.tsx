import { useState } from 'preact/hooks';
import type { OwnPart, ReviewPage, TeamPage } from '../../../protocol';
import { t, type Key } from '../../../messages';
import { MomentLink } from '../../../parts/moment-link';
import { download } from '../../../parts/spreadsheet';
import type { Desk } from '../../../wire/connection';
import { drawn } from '../take-home/drawn';

interface Props {
  readonly desk: Desk<TeamPage>;
  readonly own: OwnPart;
  readonly actor: string;
}

/** A participant's own page: what they did, turn by turn, beside what their team was told then; to look at and to save. */
export function Me({ desk, own, actor }: Props) {
  const [told, setTold] = useState<ReviewPage | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  // What the team was told is made anew by the server, so it is asked for when somebody looks.
  const look = async () => {
    if (told) return told;
    const reply = await desk.ask('TakeHome', '');
    if (!reply?.page) throw new Error(reply?.refusal?.why ?? t('home.failed'));
    setTold(reply.page);
    return reply.page;
  };
  const run = (work: () => Promise<unknown>) => {
    setBusy(true);
    setFailed('');
    work().catch((error: unknown) => setFailed(error instanceof Error ? error.message : t('home.failed'))).finally(() => setBusy(false));
  };
  const save = async () => {
    const page = await look();
    download(`${page.scenario}-${page.header.joinCode}-me.html`, await drawn(<OwnPaper own={own} actor={actor} told={page} />, page.header.title), 'text/html');
  };
  return (
    <section class="block own-page" data-testid="own-page">
      <h2>{t('own.title')} <span class="muted">{own.title}</span></h2>
      <p>{t('own.talk', { sent: own.sent, read: own.read, unread: own.unread })}</p>
      <details onToggle={event => { if (event.currentTarget.open && !told) run(look); }}>
        <summary>{t('own.open')}</summary>
        <OwnTurns own={own} actor={actor} told={told} />
      </details>
      <p class="buttons"><button type="button" class="button small" disabled={busy} data-testid="own-save" onClick={() => run(save)}>{busy ? t('home.making') : t('own.save')}</button></p>
      {failed && <p class="refusal" role="alert">{failed}</p>}
    </section>
  );
}

/** The same as a paper; it has the person's office and no name. */
function OwnPaper({ own, actor, told }: { own: OwnPart; actor: string; told: ReviewPage }) {
  const team = told.teams.find(one => one.team.actor === actor);
  return (
    <main class="review report">
      <header><p class="kicker">{t('own.title')} · {team?.team.name} · {own.title}</p><h1>{told.header.title}</h1><p class="subtitle">{told.header.subtitle}</p></header>
      <p>{t('own.talk', { sent: own.sent, read: own.read, unread: own.unread })}</p>
      <OwnTurns own={own} actor={actor} told={told} />
      {team && <section class="block"><h2>{t('review.verdicts')}</h2><p>{team.verdict.score} {t('verdict.of')}. {team.verdict.text}</p></section>}
    </main>
  );
}

function OwnTurns({ own, actor, told }: { own: OwnPart; actor: string; told: ReviewPage | null }) {
  const turns = [...new Set([...own.turns.map(one => one.turn), ...(told?.turns ?? []).map(one => one.turn)])].sort((a, b) => a - b);
  return (
    <>
      {turns.map(turn => {
        const mine = own.turns.find(one => one.turn === turn);
        const then = told?.turns.find(one => one.turn === turn);
        return (
          <section key={turn} class="own-turn" data-testid="own-turn">
            <h3>{mine?.turnLabel || then?.turnLabel || t('statement.lobby')}</h3>
            <div>
              <h4>{t('own.did')}</h4>
              {mine ? (
                <ul class="choices">{mine.deeds.map(deed => <li key={deed.version}><MomentLink version={deed.version} eyes={actor}>{t(`own.kind.${deed.kind}` as Key)}</MomentLink> {deed.words}</li>)}</ul>
              ) : <p class="muted">{t('own.did.none')}</p>}
            </div>
            {then && (
              <div>
                <h4>{t('own.told')}</h4>
                <p><strong>{then.outcome.headline}</strong></p>
                <ul class="choices">{then.news.map(({ news }) => <li key={news.id}>{news.title}</li>)}</ul>
              </div>
            )}
          </section>
        );
      })}
    </>
  );
}
