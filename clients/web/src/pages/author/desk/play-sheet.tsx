import { useState } from 'preact/hooks';
import type { SandboxReply } from '../../../protocol';
import { t } from '../../../messages';
import { RefusalNote } from '../../../parts/refusal-note';
import { Sheet } from '../../../parts/sheet';
import { useKept } from '../../../wire/kept';
import { remember } from '../../../wire/tokens';
import { useRequest } from '../../../wire/use-request';
import { sandbox } from '../wire';
import { useAuthorDesk } from './context';

/** Opens a session of the text as it stands, at a turn; and opens it anew there when the text has changed. */
export function PlaySheet({ onClose }: { onClose: () => void }) {
  const { work } = useAuthorDesk();
  const turns = work.check!.turns;
  const [turn, setTurn] = useKept(`author.turn.${work.id}`, 1);
  const [opened, setOpened] = useState<SandboxReply | null>(null);
  const request = useRequest();
  const chosen = Math.min(turn, Math.max(1, turns.length));
  const play = () => request.run(async () => {
    const reply = await sandbox(work.id, work.pending, chosen);
    remember({ sessionId: reply.sessionId, kind: 'control', token: reply.controlToken, title: `${reply.title} · ${t('author.sandbox')}`, team: '', joinCode: reply.joinCode, since: Date.now() });
    setOpened(reply);
    // One window for all tries: it follows the text. Where the browser opens none, the link below does.
    window.open(`/control/${reply.sessionId}`, 'wargame-sandbox');
  });
  return (
    <Sheet title={t('author.play')} onClose={onClose} testid="author-play-sheet">
      <p>{t('author.play.text')}</p>
      {!work.check!.playable && <p class="refusal">{t('author.play.errors')}</p>}
      <form onSubmit={event => { event.preventDefault(); void play(); }}>
        <label class="field"><span>{t('author.play.turn')}</span>
          <select value={chosen} disabled={turns.length === 0} data-testid="author-play-turn" onChange={event => setTurn(Number(event.currentTarget.value))}>
            {turns.map((label, index) => <option key={label} value={index + 1}>{index + 1} · {label}</option>)}
          </select>
        </label>
        <RefusalNote refusal={request.refusal} />
        <p class="buttons">
          <button type="submit" class="button primary" disabled={request.busy || !work.check!.playable} data-testid="author-play-go">{opened ? t('author.play.again') : t('author.play.go')}</button>
          {request.busy && <span role="status">{t('author.play.wait')}</span>}
        </p>
      </form>
      {opened && (
        <p data-testid="author-sandbox">
          <a class="button small" href={`/control/${opened.sessionId}`} target="wargame-sandbox" data-testid="author-sandbox-link">{t('author.play.control', { turn: opened.turn })}</a>
          {' '}{t('author.play.code', { code: opened.joinCode })}
        </p>
      )}
    </Sheet>
  );
}
