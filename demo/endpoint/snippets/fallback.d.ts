import type { Choice } from './snippet.js';

export function fallbackForm(choice: Pick<Choice, 'endpoint' | 'attributes'>): string[];
