import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Attribution, ReviewPage, TeamPage } from '../../../protocol';
import { t } from '../../../messages';
import { toCsv } from '../../../parts/ratings';
import { download } from '../../../parts/spreadsheet';
import type { Desk } from '../../../wire/connection';
import { Exports } from './exports';
import { Report } from './report';
import { selfContained } from './self-contained';
import { Sending } from './sending';

const patience = 40;
const pause = 700;

/** What the class takes home: the session as a paper, and its data. */
export function TakeHome({ desk, review }: { desk: Desk<TeamPage>; review: ReviewPage }) {
  const [busy, setBusy] = useState('');
  const [failed, setFailed] = useState(false);
  const name = (kind: string) => `${review.scenario}-${review.header.joinCode}${kind}`;
  const make = (kind: string, work: () => Promise<void>) => {
    setBusy(kind);
    setFailed(false);
    work().then(() => setBusy(''), () => { setBusy(''); setFailed(true); });
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
      <ul class="home-list">
        {item('report', t('home.report'), t('home.report.text'), async () => download(name('.html'), await report(desk, review), 'text/html'))}
        {review.observations.length > 0 && item('guide', t('home.guide'), t('home.guide.text'), async () => download(name('-evaluation.csv'), toCsv(review.observations)))}
      </ul>
      {failed && <p class="refusal" role="alert">{t('home.failed')}</p>}
      <Exports desk={desk} review={review} />
      <Sending desk={desk} />
    </div>
  );
}

/** Drawn beside the page, where nobody sees it, and taken from there. */
async function report(desk: Desk<TeamPage>, review: ReviewPage): Promise<string> {
  const place = document.createElement('div');
  place.className = 'report-stage';
  place.setAttribute('aria-hidden', 'true');
  document.body.append(place);
  try {
    render(<Report review={review} caused={await caused(desk)} />, place);
    return await selfContained(place.firstElementChild as HTMLElement, review.header.title);
  } finally {
    render(null, place);
    place.remove();
  }
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
