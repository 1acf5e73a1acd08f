/** A session that this device has a key to. The token is the key: whoever has it has the seat. */
export interface KnownSession {
  readonly sessionId: string;
  readonly kind: 'team' | 'control' | 'watch';
  readonly token: string;
  readonly title: string;
  /** The team's name; empty for control. */
  readonly team: string;
  readonly joinCode: string;
  /** When it was opened or joined, in milliseconds since 1970. */
  readonly since: number;
}

const place = 'wargame.sessions';
const most = 24;

export function knownSessions(): readonly KnownSession[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return Array.isArray(list) ? (list as KnownSession[]) : [];
  } catch {
    return [];
  }
}

export function remember(session: KnownSession): void {
  const others = knownSessions().filter(known => known.sessionId !== session.sessionId || known.kind !== session.kind);
  store([session, ...others].slice(0, most));
}

export function forget(sessionId: string, kind: KnownSession['kind']): void {
  store(knownSessions().filter(known => known.sessionId !== sessionId || known.kind !== kind));
}

export function tokenFor(sessionId: string, ...kinds: readonly KnownSession['kind'][]): KnownSession | undefined {
  const known = knownSessions().filter(session => session.sessionId === sessionId);
  return kinds.map(kind => known.find(session => session.kind === kind)).find(session => session !== undefined);
}

/** The room went to another line: the same key opens it there, and the page of the old address still leads to it. */
export function follow(known: KnownSession, sessionId: string): void {
  if (sessionId && !knownSessions().some(other => other.sessionId === sessionId && other.kind === known.kind && other.token === known.token))
    remember({ ...known, sessionId });
}

/** The page that a key opens. */
export function homeOf(session: Pick<KnownSession, 'kind' | 'sessionId'>): string {
  const page = { team: 'play', control: 'control', watch: 'watch' }[session.kind];
  return `/${page}/${session.sessionId}`;
}

function store(list: readonly KnownSession[]): void {
  try {
    localStorage.setItem(place, JSON.stringify(list));
  } catch {
    // A private window may keep nothing; the page still works until it is closed.
  }
}
