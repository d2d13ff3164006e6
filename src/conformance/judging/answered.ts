import type { ComponentName } from '../../contract/openapi/components.js';
import type { Finding } from '../check.js';
import type { Answer } from '../visit/asker.js';
import { notJson, wrongStatus, errorOf, finding, notRefused } from './found.js';
import { shapeOf } from './shape.js';

/** Status, media type and form of an answer, but for dates. */
export function notAnswered(answer: Answer, name: ComponentName, ...statuses: number[]): Finding[] {
  const wrong = wrongStatus(answer, ...(statuses.length > 0 ? statuses : [200]));
  if (wrong.length > 0) return wrong;
  const plain = notJson(answer);
  return answer.json === undefined ? plain : [...plain, ...shapeOf(name, answer).shape];
}

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
