import { resultsOf } from '../../contract/envelope.js';
import { toRecord } from '../../contract/read.js';

export { isRecord } from '../../contract/read.js';

/** `results` of an answer, empty where it is no object. */
export const resultsRecord = (json: unknown): Record<string, unknown> => toRecord(resultsOf(json));
