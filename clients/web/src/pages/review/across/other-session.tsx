import { useEffect, useState } from 'preact/hooks';
import type { BesideSessionReply, LineTree, ReviewPage, TeamPage } from '../../../protocol';
import { limits } from '../../../protocol';
import { t } from '../../../messages';
import { lineName } from '../../../parts/lines/line-list';
import { RefusalNote } from '../../../parts/refusal-note';
import type { Desk } from '../../../wire/connection';
import { RequestFailed, besideFile } from '../../../wire/http';
import { knownSessions, type KnownSession } from '../../../wire/tokens';
import { Beside } from './beside';
import { Difference } from './difference';

/** What was chosen: the key that opens it to this reader, empty for a file, and for a line of this session what it and this one are called. */
interface Chosen {
  readonly key: string;
  readonly names?: readonly [string, string];
}

/** Another session of the scenario beside this one: one that this device has a key to, one by the code on its wall, one in a file, or another line of this one. */
export function OtherSession({ desk, review }: { desk: Desk<TeamPage>; review: ReviewPage }) {
  const [code, setCode] = useState('');
  const [reply, setReply] = useState<BesideSessionReply | null>(null);
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState<Chosen>({ key: '' });
  const tree = useLines(desk);
  const lines = tree?.lines.filter(line => line.sessionId !== tree.here) ?? [];
  const known = others(knownSessions(), review).filter(one => lines.every(line => line.sessionId !== one.sessionId));
  const compare = (key: string, names?: readonly [string, string]) => {
    setBusy(true);
    setReply(null);
    setChosen(names ? { key, names } : { key });
    desk.ask('BesideSession', key).then(found => { setReply(found); setBusy(false); }, () => setBusy(false));
  };
  const compareFile = (file: File | undefined) => {
    if (!file) return;
    if (file.size > limits.comparedFileBytes) return setReply({ result: null, refusal: { code: 'H0057', why: t('across.other.file.large'), mend: t('across.other.file.large.mend') } });
    setBusy(true);
    setReply(null);
    setChosen({ key: '' });
    besideFile(desk.token, file)
      .then(result => setReply({ result, refusal: null }), (failed: unknown) => setReply({ result: null, refusal: failed instanceof RequestFailed ? failed.refusal : null }))
      .finally(() => setBusy(false));
  };
  return (
    <section class="block" data-testid="across-other">
      <h2>{t('across.other')}</h2>
      <p>{t('across.other.text')}</p>
      {known.length + lines.length > 0 && (
        <ul class="other-sessions">
          {lines.map(line => (
            <li key={line.sessionId}>
              <span><strong>{lineName(line)}</strong> <span class="muted">{[t('difference.line'), line.turnLabel].filter(Boolean).join(' · ')}</span></span>
              <button type="button" class="button small" disabled={busy} data-testid={`across-line-${line.sessionId}`} onClick={() => compare(`line:${line.sessionId}`, [lineName(tree!.lines.find(one => one.sessionId === tree!.here) ?? line), lineName(line)])}>{t('line.compare')}</button>
            </li>
          ))}
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
      {reply?.result && <Compared desk={desk} reply={reply} chosen={chosen} />}
    </section>
  );
}

function Compared({ desk, reply, chosen }: { desk: Desk<TeamPage>; reply: BesideSessionReply; chosen: Chosen }) {
  const result = reply.result!;
  const names = chosen.names ?? [result.first, result.second] as const;
  return (
    <Beside beside={{ ...result, first: names[0], second: names[1] }}>
      {chosen.key && result.sameVersion && <Difference key={chosen.key} desk={desk} of={chosen.key} names={names} />}
    </Beside>
  );
}

/** The lines of play of this session; null where they are not told. */
function useLines(desk: Desk<TeamPage>): LineTree | null {
  const [tree, setTree] = useState<LineTree | null>(null);
  useEffect(() => {
    let shown = true;
    desk.ask('Lines').then(found => { if (shown) setTree(found); }, () => undefined);
    return () => { shown = false; };
  }, [desk]);
  return tree;
}

/** One key for each other session, those that look like the same scenario first. */
export function others(known: readonly KnownSession[], review: Pick<ReviewPage, 'header'>): readonly KnownSession[] {
  const found = new Map(known.filter(one => one.sessionId !== review.header.sessionId).map(one => [one.sessionId, one]));
  const alike = (one: KnownSession) => Number(one.title === review.header.title);
  return [...found.values()].sort((a, b) => alike(b) - alike(a) || b.since - a.since);
}
