import { useState } from 'preact/hooks';
import type { Attribution, ReviewPage, TeamPage } from '../../../protocol';
import { t } from '../../../messages';
import { toCsv } from '../../../parts/ratings';
import { download } from '../../../parts/spreadsheet';
import type { Desk } from '../../../wire/connection';
import { drawn } from './drawn';
import { EditionChoice, Exports, fullEdition } from './exports';
import { Report } from './report';
import { Sending } from './sending';

const patience = 40;
const pause = 700;

/** What the class takes home: the session as a paper, and its data. */
export function TakeHome({ desk, review }: { desk: Desk<TeamPage>; review: ReviewPage }) {
  const [edition, setEdition] = useState(fullEdition);
  const control = desk.attached?.role === 'control';
  const [busy, setBusy] = useState('');
  const [failed, setFailed] = useState('');
  const name = (kind: string) => `${review.scenario}-${review.header.joinCode}${kind}`;
  const make = (kind: string, work: () => Promise<void>) => {
    setBusy(kind);
    setFailed('');
    work().then(() => setBusy(''), (error: unknown) => { setBusy(''); setFailed(error instanceof Error && error.message ? error.message : t('home.failed')); });
  };
  const item = (kind: string, title: string, text: string, work: () => Promise<void>) => (
    <li data-testid={`home-${kind}`}>
      <div><h2>{title}</h2><p class="muted">{text}</p></div>
      <button type="button" class="button" disabled={busy !== ''} data-testid={`home-${kind}-save`} onClick={() => make(kind, work)}>{busy === kind ? t('home.making') : t('home.save')}</button>
    </li>
  );
  return (
    <div class="take-home" data-testid="take-home">
      <h1>{t('home.title')}</h1>
      <p class="subtitle">{t('home.text')}</p>
      {control && <EditionChoice review={review} edition={edition} onEdition={setEdition} />}
      <ul class="home-list">
        {item('report', t('home.report'), t('home.report.text'), async () => { const made = await report(desk, control ? edition : ''); download(name(`-${made.edition}-report.html`), made.html, 'text/html'); })}
        {control && edition === fullEdition && review.observations.length > 0 && item('guide', t('home.guide'), t('home.guide.text'), async () => download(name('-evaluation.csv'), toCsv(review.observations)))}
      </ul>
      {failed && <p class="refusal" role="alert">{failed}</p>}
      <Exports desk={desk} edition={edition} />
      <Sending desk={desk} />
    </div>
  );
}

/** The report is drawn from the edition that the server gives, not from the page. */
async function report(desk: Desk<TeamPage>, wanted: string): Promise<{ readonly html: string; readonly edition: string }> {
  const reply = await desk.ask('TakeHome', wanted);
  const page = reply?.page;
  if (!reply || !page) throw new Error(reply?.refusal?.why ?? '');
  const full = reply.edition === fullEdition;
  const html = await drawn(<Report review={page} edition={reply.edition} caused={full ? await caused(desk) : null} />, page.header.title);
  return { html, edition: reply.edition };
}

/** The shares, when they are there in good time. */
async function caused(desk: Desk<TeamPage>): Promise<Attribution | null> {
  for (let tries = 0; tries < patience; tries++) {
    const view = await desk.ask('WhoCaused');
    if (!view || view.result) return view?.result ?? null;
    await new Promise(resolve => setTimeout(resolve, pause));
  }
  return null;
}
