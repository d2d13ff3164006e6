/**
 * A table as CSV (RFC 4180) that Excel reads as UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe
 * before it (OWASP, "CSV Injection"): names come from the endpoint.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => {
    if (typeof value !== 'string') return String(value ?? '');
    const harmless = /^\s*[=+\-@＝＋－＠|%]/.test(value) ? `'${value}` : value;
    return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  };
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
