/** A column of the grid. */
export interface Column {
  /** The key in the text. */
  readonly key: string;
  /** Whether it may be empty. */
  readonly optional: boolean;
  /** How wide it is, in rem. */
  readonly width: number;
}

/** In the order in which they are written. */
export const columns: readonly Column[] = [
  { key: 'id', optional: false, width: 10 },
  { key: 'title', optional: false, width: 16 },
  { key: 'channel', optional: false, width: 7 },
  { key: 'from', optional: false, width: 11 },
  { key: 'to', optional: false, width: 10 },
  { key: 'turn', optional: true, width: 4 },
  { key: 'when', optional: true, width: 14 },
  { key: 'not_before', optional: true, width: 5 },
  { key: 'objective', optional: true, width: 12 },
  { key: 'responsible', optional: true, width: 10 },
  { key: 'expected', optional: true, width: 16 },
  { key: 'remarks', optional: true, width: 14 },
];

export const channels: readonly string[] = ['news', 'cable', 'call', 'email', 'social', 'intelligence', 'rumour'];
