/** Lets pages through in order: one that is older than the last shown is dropped. */
export class Sequence {
  #last = 0;

  /** The last sequence number shown; 0 before any. */
  get last(): number {
    return this.#last;
  }

  /** Whether a page with this number may be shown; remembers it when so. The same number may come again with fresher presence. */
  accept(sequence: number): boolean {
    if (sequence < this.#last) return false;
    this.#last = sequence;
    return true;
  }

  /**
   * A new connection begins: nothing that was sent on the old one can arrive any more, so the server's next page counts,
   * whatever its number. Without this a server restored from a backup would be ignored for ever.
   */
  reconnected(): void {
    this.#last = 0;
  }
}
