import type { FileLimits } from '../form-logic/files.js';
import { photoBudget, type ConnectionHints } from '../form-logic/photo-budget.js';

/** How small a photo must be, for this endpoint and the line as it is now. */
export const shrinkOptions = (limits: FileLimits, photos?: number) => ({
  maxBytes: photoBudget((navigator as { connection?: ConnectionHints }).connection, limits, photos),
  types: limits.attachmentTypes.filter((type) => type.startsWith('image/')),
});
