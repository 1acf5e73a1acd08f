/** Rows as a table for a spreadsheet. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export const toTable = (rows: readonly (readonly string[])[]): string => rows.map(row => row.map(cell).join(',')).join('\r\n') + '\r\n';

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Gives a text to the reader as a file. */
export function download(name: string, text: string, type = 'text/csv'): void {
  const link = document.createElement('a');
  // Spreadsheets take a table for UTF-8 only when it says so by its mark.
  link.href = URL.createObjectURL(new Blob([type === 'text/csv' ? '\uFEFF' : '', text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
