import type { EndpointConfig } from '../../config.js';
import type { OfficeWords } from '../../reports/lifecycle/officer-acts.js';
import { writePairs, type Pair } from '../../reports/conversation/answer-pairs.js';
import { attachOfficersFiles, OFFICERS_FILE_FIELD } from './officers-files.js';
import { invalid } from '../../words/errors.js';
import { readIds } from '../fields.js';

/**
 * `readAnswerFiles` reads the uploads that an answer takes, and which of them shows what a photo of the report shows.
 * @returns what attaches them to the answer, in its transaction; and how many there are, for the trail
 * @throws ApiError 422
 */
export function readAnswerFiles(
  body: Record<string, unknown>,
  config: EndpointConfig,
  officerId: number,
): Required<Pick<OfficeWords, 'attach'>> & { count: number } {
  const files = [...new Set(readIds(body, 'files'))];
  const max = config.limits.attachmentsMax;
  if (files.length > max)
    throw invalid({ [OFFICERS_FILE_FIELD]: [{ key: 'files-too-many', values: { max } }] });
  const pairs = readPairs(body['pair'] ?? [], files);
  return {
    count: files.length,
    async attach(transaction, followUp) {
      await attachOfficersFiles(transaction, config, followUp, { officerId, ids: files });
      await writePairs(transaction, { id: followUp.id, complaintId: followUp.complaint.id }, pairs);
    },
  };
}

/** @param value `[{before, after}]`: an attachment of the report, and the place of an upload among `files` */
function readPairs(value: unknown, files: readonly string[]): Pair[] {
  const unfit = () => invalid({ pair: [{ key: 'desk-pair-unfit' }] });
  if (!Array.isArray(value) || value.length > files.length) throw unfit();
  const pairs = value.map((one: unknown): Pair => {
    const { before, after } = (one ?? {}) as Record<string, unknown>;
    const file = typeof after === 'number' ? files[after] : undefined;
    const [photo] = readIds({ ids: [before] }, 'ids');
    if (file === undefined || photo === undefined) throw unfit();
    return { before: photo, after: file };
  });
  if (new Set(pairs.map(({ after }) => after)).size < pairs.length) throw unfit();
  return pairs;
}
