/**
 * How far the server's clock is ahead of this device's, learned from the pages themselves: a page with a deadline says how much was left
 * when it was made. It may have travelled or waited since, so the largest estimate is the nearest to the truth.
 */
export class ServerClock {
  #offset: number | null = null;
  #anew = false;

  /** Milliseconds to add to `Date.now()`. */
  get offset(): number {
    return this.#offset ?? 0;
  }

  /**
   * A new connection begins, perhaps to another server: its first page replaces what was learned. Until it comes the old estimate stays, since
   * the server sends no page to one who has the last.
   */
  reset(): void {
    this.#anew = true;
  }

  observe(deadline: string | null, secondsLeft: number | null, now: number): void {
    if (deadline === null || secondsLeft === null) return;
    const estimate = Date.parse(deadline) - secondsLeft * 1000 - now;
    this.#offset = this.#offset === null || this.#anew ? estimate : Math.max(this.#offset, estimate);
    this.#anew = false;
  }

  /** Seconds left on a page's clock, or null without one; frozen while paused. */
  left(header: { deadline: string | null; secondsLeft: number | null; pausedBecause: string | null; halted: boolean }, now: number): number | null {
    if (header.secondsLeft === null) return null;
    if (header.deadline === null || header.pausedBecause !== null || header.halted) return header.secondsLeft;
    return Math.max(0, Math.round((Date.parse(header.deadline) - now - this.offset) / 1000));
  }
}

/** Minutes and seconds: `07:42`. */
export function clockFace(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${String(minutes).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
