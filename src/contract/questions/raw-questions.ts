import { readPage } from '../envelope.js';
import { reads } from '../read.js';

const anything = /* @__PURE__ */ reads((value) => value);

/**
 * What stands in the list, unread: most categories ask nothing, and a form fetches what reads questions only where there are some.
 * @throws a zod error when there is no list
 */
export function readRawQuestions(json: unknown): unknown[] {
  return readPage(json, anything).items;
}
