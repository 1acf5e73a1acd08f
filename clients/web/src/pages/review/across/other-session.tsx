import { useState } from 'preact/hooks';
import type { BesideSessionReply, ReviewPage, TeamPage } from '../../../protocol';
import { limits } from '../../../protocol';
import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import type { Desk } from '../../../wire/connection';
import { RequestFailed, besideFile } from '../../../wire/http';
import { knownSessions, type KnownSession } from '../../../wire/tokens';
import { Beside } from './beside';

/** Another session of the scenario beside this one: one that this device has a key to, one by the code on its wall, or one in a file. */
export function OtherSession({ desk, review }: { desk: Desk<TeamPage>; review: ReviewPage }) {
  const [code, setCode] = useState('');
  const [reply, setReply] = useState<BesideSessionReply | null>(null);
  const [busy, setBusy] = useState(false);
  const known = others(knownSessions(), review);
  const compare = (key: string) => {
    setBusy(true);
    setReply(null);
    desk.ask('BesideSession', key).then(found => { setReply(found); setBusy(false); }, () => setBusy(false));
  };
  const compareFile = (file: File | undefined) => {
    if (!file) return;
    if (file.size > limits.comparedFileBytes) return setReply({ result: null, refusal: { code: 'H0057', why: t('across.other.file.large'), mend: t('across.other.file.large.mend') } });
    setBusy(true);
    setReply(null);
    besideFile(desk.token, file)
      .then(result => setReply({ result, refusal: null }), (failed: unknown) => setReply({ result: null, refusal: failed instanceof RequestFailed ? failed.refusal : null }))
      .finally(() => setBusy(false));
  };
  return (
    <section class="block" data-testid="across-other">
      <h2>{t('across.other')}</h2>
      <p>{t('across.other.text')}</p>
      {known.length > 0 && (
        <ul class="other-sessions">
          {known.map(one => (
            <li key={one.token}>
              <span><strong>{one.joinCode}</strong> <span class="muted">{[one.title, one.team, new Date(one.since).toLocaleDateString()].filter(Boolean).join(' · ')}</span></span>
              <button type="button" class="button small" disabled={busy} data-testid={`across-with-${one.sessionId}`} onClick={() => compare(one.token)}>{t('line.compare')}</button>
            </li>
          ))}
        </ul>
      )}
      <form class="other-code" onSubmit={event => { event.preventDefault(); compare(`board:${code.replace(/\s/g, '').toUpperCase()}`); }}>
        <label class="field"><span>{t('across.other.code')}</span>
          <input value={code} maxLength={12} autocomplete="off" autocapitalize="characters" spellcheck={false} data-testid="across-code" onInput={event => setCode(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button" disabled={busy || code.trim() === ''} data-testid="across-compare">{t('line.compare')}</button>
      </form>
      <div class="other-file">
        <label class="button" aria-disabled={busy}>
          {t('across.other.file')}
          <input type="file" class="unseen" accept=".zip" disabled={busy} data-testid="across-file" onChange={event => { compareFile(event.currentTarget.files?.[0]); event.currentTarget.value = ''; }} />
        </label>
        <p class="muted">{t('across.other.file.text')}</p>
      </div>
      {busy && <p role="status">{t('across.other.wait')}</p>}
      <RefusalNote refusal={reply?.refusal ?? null} />
      {reply?.result && <Beside beside={reply.result} />}
    </section>
  );
}

/** One key for each other session, those that look like the same scenario first. */
export function others(known: readonly KnownSession[], review: Pick<ReviewPage, 'header'>): readonly KnownSession[] {
  const found = new Map(known.filter(one => one.sessionId !== review.header.sessionId).map(one => [one.sessionId, one]));
  const alike = (one: KnownSession) => Number(one.title === review.header.title);
  return [...found.values()].sort((a, b) => alike(b) - alike(a) || b.since - a.since);
}
