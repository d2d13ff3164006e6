import type { FileLimits } from '../form-logic/files.js';
import { photoBudget } from '../form-logic/photo-budget.js';
import { isDearNetwork } from '../widget/network.js';

/**
 * How small a photo must be, for this endpoint and the network as it is now.
 * @param photos how many the report has; they share what a poor network bears. Default 2.
 */
export const shrinkOptions = (limits: FileLimits, photos?: number) => ({
  maxBytes: photoBudget(isDearNetwork(), limits, photos),
  types: limits.attachmentTypes.filter((type) => type.startsWith('image/')),
});
