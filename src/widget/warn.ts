const warned = new Set<string>();

/** Warns the page's author once per message, on the console. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`aduan: ${message}`);
}
