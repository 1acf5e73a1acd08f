import { useEffect } from 'preact/hooks';
import { Explanations } from '../../parts/explain';
import { Gate, NoKey } from '../../parts/gate';
import { WayOut } from '../../parts/refusal-note';
import { tokenFor } from '../../wire/tokens';
import { useDesk } from '../../wire/use-desk';
import { useFollow } from '../../wire/use-follow';
import { ControlContext } from './context';
import { ControlDesk } from './desk';
import { WhoKnows } from './disclosure/who-knows';
import { TakeOver } from './take-over';

/** The white cell's page: the control token kept on this device opens it. */
export function ControlRoom({ id }: { id: string }) {
  const known = tokenFor(id, 'control');
  return known ? <Attached id={id} token={known.token} looking={`/as/${id}`} /> : <NoKey />;
}

/** Control's page of one line, whichever the room is on: `more` is a line that this device has control's key to. */
export function LineRoom({ id, more }: { id: string; more: string }) {
  const known = tokenFor(more, 'control');
  return known ? <Attached id={more} token={`line:${id}:${known.token}`} looking={`/line/${id}/${more}/as`} /> : <NoKey />;
}

function Attached({ id, token, looking }: { id: string; token: string; looking: string }) {
  const desk = useDesk(token, 'ControlPage');
  useFollow(desk, id, 'control');
  const page = desk.page;
  useEffect(() => { if (page) document.title = `${page.header.title} · ${page.header.joinCode}`; }, [page?.header.title]);
  if (!page || desk.ended) return <Gate status={desk.status} ended={desk.ended} />;
  return (
    <ControlContext.Provider value={{ desk, page, looking }}>
      <WayOut.Provider value={refusal => <TakeOver refusal={refusal} />}>
        <Explanations ask={(key, turn) => desk.ask('Explain', key, turn)} lastTurn={page.packet ? page.header.turn : page.outcome?.turn ?? 0} more={key => <WhoKnows kind="number" subject={key} />}>
          <ControlDesk />
        </Explanations>
      </WayOut.Provider>
    </ControlContext.Provider>
  );
}
