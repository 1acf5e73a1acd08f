/** A random id. `crypto.randomUUID` is missing on plain http addresses of a LAN, so the bytes are drawn by hand. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of a press on control's page: it says as of how many deeds the page was, so that nothing that was not seen is overwritten. */
export const pressId = (seen: number | undefined): string => (seen === undefined ? newId() : `seen/${seen}/${newId()}`);
