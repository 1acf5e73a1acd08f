import { useState } from 'preact/hooks';
import type { ReviewPage, TeamPage } from '../../../protocol';
import { t, type Key } from '../../../messages';
import { saveFile } from '../../../parts/spreadsheet';
import type { Desk } from '../../../wire/connection';
import { RequestFailed, report } from '../../../wire/http';

interface Kind {
  readonly kind: string;
  readonly title: Key;
  readonly text: Key;
  /** Whether it is there in full alone, and so for control alone. */
  readonly whole?: boolean;
  /** Whether it tells of people, so that who only looks on is not given it. */
  readonly people?: boolean;
}

interface Group {
  readonly title: Key;
  readonly text: Key;
  readonly kinds: readonly Kind[];
}

const groups: readonly Group[] = [
  {
    title: 'home.paper', text: 'home.paper.text', kinds: [
      { kind: 'replay', title: 'home.replay', text: 'home.replay.text' },
      { kind: 'word', title: 'home.word', text: 'home.word.text', whole: true },
      { kind: 'word-causes', title: 'home.wordCauses', text: 'home.wordCauses.text', whole: true },
      { kind: 'word-names', title: 'home.wordNames', text: 'home.wordNames.text', whole: true },
    ],
  },
  {
    title: 'home.data', text: 'home.data.text', kinds: [
      { kind: 'xlsx', title: 'home.xlsx', text: 'home.xlsx.text' },
      { kind: 'csv', title: 'home.csv', text: 'home.csv.text' },
      { kind: 'parquet', title: 'home.parquet', text: 'home.parquet.text' },
      { kind: 'jsonl', title: 'home.events', text: 'home.events.text', whole: true },
    ],
  },
  {
    title: 'home.school', text: 'home.school.text', kinds: [
      { kind: 'canvas', title: 'home.canvas', text: 'home.canvas.text', whole: true },
      { kind: 'moodle', title: 'home.moodle', text: 'home.moodle.text', whole: true },
      { kind: 'xapi', title: 'home.xapi', text: 'home.xapi.text', people: true },
    ],
  },
];

export const fullEdition = 'full';
const everybody = 'public';

interface Chosen {
  readonly review: ReviewPage;
  readonly edition: string;
  readonly onEdition: (edition: string) => void;
}

/** For whose eyes control takes things home. */
export function EditionChoice({ review, edition, onEdition }: Chosen) {
  return (
    <label class="home-edition">{t('home.edition')}
      <select value={edition} data-testid="home-edition" onChange={event => onEdition(event.currentTarget.value)}>
        <option value={fullEdition}>{t('home.edition.full')}</option>
        {review.teams.map(one => <option key={one.team.actor} value={one.team.actor}>{t('home.edition.team', { team: one.team.name })}</option>)}
        <option value={everybody}>{t('home.edition.public')}</option>
      </select>
    </label>
  );
}

/** What the server makes of a session: each in the edition that its reader may have, and control chooses. */
export function Exports({ desk, edition }: { desk: Desk<TeamPage>; edition: string }) {
  const role = desk.attached?.role ?? '';
  const control = role === 'control';
  const shown = (kind: Kind) => control ? edition === fullEdition || (!kind.whole && !(kind.people && edition === everybody)) : !kind.whole && (!kind.people || role === 'team');
  return (
    <>
      {groups.map(group => {
        const kinds = group.kinds.filter(shown);
        return kinds.length > 0 && (
          <section key={group.title} class="home-group">
            <h2>{t(group.title)}</h2>
            <p class="muted">{t(group.text)}</p>
            <ul class="home-files">
              {kinds.map(kind => <Export key={kind.kind} kind={kind} desk={desk} edition={control ? edition : ''} />)}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Export({ kind, desk, edition }: { kind: Kind; desk: Desk<TeamPage>; edition: string }) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const save = () => {
    setBusy(true);
    setFailed('');
    report(desk.token, kind.kind, edition)
      .then(made => saveFile(made.name, made.content), (error: unknown) => setFailed(error instanceof RequestFailed ? `${error.refusal.why} ${error.refusal.mend}` : t('home.failed')))
      .finally(() => setBusy(false));
  };
  return (
    <li data-testid={`home-${kind.kind}`}>
      <div>
        <h3>{t(kind.title)}</h3>
        <p class="muted">{t(kind.text)}</p>
        {failed && <p class="refusal" role="alert">{failed}</p>}
      </div>
      <button type="button" class="button" disabled={busy} data-testid={`home-${kind.kind}-save`} aria-label={`${t('home.save')}: ${t(kind.title)}`} onClick={save}>{busy ? t('home.making') : t('home.save')}</button>
    </li>
  );
}
