import type { Choice } from './snippet.js';

/** Fields that are seen, and large enough for a thumb, also in a theme that gives fields no looks. */
export const SMALL_FORM_STYLES: string;
export function fallbackForm(choice: Pick<Choice, 'endpoint' | 'attributes'>): string[];
