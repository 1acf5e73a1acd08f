import { useEffect } from 'preact/hooks';
import { Gate, NoKey } from '../../parts/gate';
import { Explanations } from '../../parts/explain';
import { remember, tokenFor } from '../../wire/tokens';
import { useDesk } from '../../wire/use-desk';
import { useFollow } from '../../wire/use-follow';
import { PlayerDesk } from './desk';
import { DeskContext } from './context';

/** A team's page: the token kept on this device opens it. */
export function PlayPage({ id }: { id: string }) {
  const known = tokenFor(id, 'team');
  return known ? <Attached token={known.token} id={id} /> : <NoKey />;
}

function Attached({ token, id }: { token: string; id: string }) {
  const desk = useDesk(token, 'TeamPage');
  useFollow(desk, id, 'team');
  const page = desk.page;
  useEffect(() => {
    if (!page) return;
    document.title = `${page.me.name} · ${page.header.title}`;
    remember({ sessionId: id, kind: 'team', token, title: page.header.title, team: page.me.name, joinCode: page.header.joinCode, since: tokenFor(id, 'team')?.since ?? Date.now() });
  }, [page?.me.name, page?.header.title]);
  if (!page || desk.ended) return <Gate status={desk.status} ended={desk.ended} />;
  return (
    <DeskContext.Provider value={{ desk, page, seatId: desk.attached?.seatId ?? '', session: id }}>
      <Explanations ask={(key, turn) => desk.ask('Explain', key, turn)} lastTurn={page.outcome?.turn ?? 0}>
        <PlayerDesk />
      </Explanations>
    </DeskContext.Provider>
  );
}
