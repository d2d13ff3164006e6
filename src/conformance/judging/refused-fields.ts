import type { Finding } from '../check.js';
import type { Answer } from '../visit/asker.js';
import { errorOf, finding, notRefused } from './found.js';

/** Nothing where it is a 422 that names each of these; of alternatives one is enough. */
export function notNamed(answer: Answer, ...wanted: (string | readonly string[])[]): Finding[] {
  const wrong = notRefused(answer, 422);
  if (wrong.length > 0) return wrong;
  const named = Object.keys(errorOf(answer)?.errors ?? {});
  const missing = wanted.filter((one) => ![one].flat().some((name) => named.includes(name)));
  if (missing.length === 0) return [];
  const list = missing.map((one) => [one].flat().join(' / ')).join(', ');
  return [
    finding(
      `422 tanpa errors untuk ${list} (ada: ${named.join(', ') || '–'})`,
      `a 422 without errors for ${list} (there are: ${named.join(', ') || '–'})`,
    ),
  ];
}
