import type { ComponentName } from '../../contract/openapi/components.js';
import type { Finding } from '../check.js';
import type { Answer } from '../visit/asker.js';
import { notJson, wrongStatus } from './found.js';
import { shapeOf } from './shape.js';

/** Status, media type and form of an answer, but for dates. */
export function notAnswered(answer: Answer, name: ComponentName, ...statuses: number[]): Finding[] {
  const wrong = wrongStatus(answer, ...(statuses.length > 0 ? statuses : [200]));
  if (wrong.length > 0) return wrong;
  const plain = notJson(answer);
  return answer.json === undefined ? plain : [...plain, ...shapeOf(name, answer).shape];
}
