/** Rows as a table for a spreadsheet. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export const toTable = (rows: readonly (readonly string[])[]): string => rows.map(row => row.map(cell).join(',')).join('\r\n') + '\r\n';

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Gives a text to the reader as a file. */
export function download(name: string, text: string, type = 'text/csv'): void {
  // Spreadsheets take a table for UTF-8 only when it says so by its mark.
  saveFile(name, new Blob([type === 'text/csv' ? '\uFEFF' : '', text], { type: `${type};charset=utf-8` }));
}

/** Gives a file to the reader. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
