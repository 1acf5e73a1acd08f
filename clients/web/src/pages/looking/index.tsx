import { useEffect, useMemo } from 'preact/hooks';
import { t } from '../../messages';
import { Explanations } from '../../parts/explain';
import { Gate, NoKey } from '../../parts/gate';
import { tokenFor } from '../../wire/tokens';
import { useDesk } from '../../wire/use-desk';
import { DeskContext } from '../player/context';
import { PlayerDesk } from '../player/desk';

/**
 * Control looks with a team's eyes: the page that the team's seats receive, live, clearly marked, and nothing on it acts. On an older line of
 * play it does so with the key to the line that it came `from`.
 */
export function Looking({ id, more, from }: { id: string; more: string; from?: string | undefined }) {
  const known = tokenFor(from ?? id, 'control');
  return known ? <Attached token={`as:${more}:${from ? `line:${id}:` : ''}${known.token}`} id={id} /> : <NoKey />;
}

function Attached({ token, id }: { token: string; id: string }) {
  const desk = useDesk(token, 'TeamPage');
  const page = desk.page;
  // The server refuses commands from here; this only says so sooner and in the reader's language.
  useMemo(() => { desk.command = () => Promise.resolve({ code: 'H0003', why: t('as.noAct'), mend: '' }); }, [desk]);
  useEffect(() => { if (page) document.title = t('as.title', { team: page.me.name }); }, [page?.me.name]);
  if (!page || desk.ended) return <Gate status={desk.status} ended={desk.ended} />;
  return (
    <DeskContext.Provider value={{ desk, page, seatId: '', session: id }}>
      <Explanations ask={(key, turn) => desk.ask('Explain', key, turn)} lastTurn={page.outcome?.turn ?? 0}>
        <p class="looking" role="status" data-testid="looking"><strong>{t('as.title', { team: page.me.name })}</strong> {t('as.text')}</p>
        <PlayerDesk />
      </Explanations>
    </DeskContext.Provider>
  );
}
