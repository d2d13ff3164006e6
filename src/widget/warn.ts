const warned = new Set<string>();

/** Tells the page's author once, on the console, and keeps the page alive. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`aduan: ${message}`);
}
