import type { Transport } from './connection';

/** A new connection to the hub. Reconnecting is the desk's own affair, so the library's is off. */
export async function makeTransport(): Promise<Transport> {
  const { HubConnectionBuilder, LogLevel } = await import('@microsoft/signalr');
  return new HubConnectionBuilder().withUrl('/hub').configureLogging(LogLevel.None).build();
}
