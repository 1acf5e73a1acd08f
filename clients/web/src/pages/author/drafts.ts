/** Unsaved work, kept on the device until it is saved: it survives a reload, a crash of the browser, and a server that is gone. */
export interface Draft {
  readonly text: string;
  /** The version of the file that it was made from; empty for a file that was not there. */
  readonly base: string;
}

const prefix = 'wargame.author.draft:';

export function keepDraft(path: string, draft: Draft | null): boolean {
  try {
    if (draft === null) localStorage.removeItem(prefix + path);
    else localStorage.setItem(prefix + path, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function draftOf(path: string): Draft | null {
  try {
    const found = JSON.parse(localStorage.getItem(prefix + path) ?? 'null') as Partial<Draft> | null;
    return typeof found?.text === 'string' && typeof found.base === 'string' ? { text: found.text, base: found.base } : null;
  } catch {
    return null;
  }
}

/** Paths of a folder that have unsaved work on this device. */
export function draftsIn(folder: string): readonly string[] {
  try {
    return Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
      .filter(key => key.startsWith(`${prefix}${folder}/`)).map(key => key.slice(prefix.length));
  } catch {
    return [];
  }
}
