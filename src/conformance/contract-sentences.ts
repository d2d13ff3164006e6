/** The sentences of `contract.md`, for whoever reads a report without the contract at hand. */
import { readFileSync } from 'node:fs';

/** `contract.md` lies beside the sources, and beside the built program. */
const FILE = new URL('contract.md', import.meta.url);
const LINE = /^- \*\*(\d+a?\.\d+)\*\* (.+) → .+$/gm;

let known: Map<string, string> | undefined;

/** `contractSentence` gives a sentence's text in English; null where the file was left behind. */
export function contractSentence(number: string): string | null {
  known ??= new Map([...read().matchAll(LINE)].map(([, name = '', text = '']) => [name, text]));
  return known.get(number) ?? null;
}

function read(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}
