import { safePage } from '../client/safe-page.js';
import type { FormContext } from './form-context.js';

/** The form on the endpoint's own https page; null on that page itself, and where the endpoint has none. */
export const safePageOf = ({ target, isForeign }: FormContext): string | null =>
  target && !isForeign ? safePage(target.root, 'lapor') : null;
