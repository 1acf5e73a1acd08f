import type { ComponentChildren } from 'preact';
import type { SessionHeader } from '../protocol';
import type { ServerClock } from '../wire/server-clock';
import { Clock } from './clock';
import { Phases, PhaseVoice, TurnLabel } from './phases';
import { useStuck } from './use-stuck';

interface Props {
  readonly header: SessionHeader;
  readonly clock: ServerClock;
  readonly children: ComponentChildren;
  readonly menu?: ComponentChildren;
}

/** The navy bar of every page of a session: who, where in the turn, how long still. */
export function Topbar({ header, clock, children, menu }: Props) {
  const bar = useStuck('bar');
  return (
    <header class="topbar" ref={bar}>
      <div class="who">{children}</div>
      <div class="when">
        <Phases header={header} />
        <Clock header={header} clock={clock} />
        <TurnLabel header={header} />
        {menu}
      </div>
      <PhaseVoice header={header} />
    </header>
  );
}
