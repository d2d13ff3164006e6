import type { Pair } from './pairs.js';

interface Answer {
  content: string;
  is_private: boolean;
  /** Missing for words that promise nothing, such as an interim word. */
  promised_at?: string | null;
  template: string | null;
  files: readonly File[];
  pairs: readonly Pair[];
}

/** `answerBody` is an answer as its call takes it: JSON, or a form where files come with it. */
export function answerBody({ files, pairs, template, ...answer }: Answer): object | FormData {
  const fields = { ...answer, ...(template !== null && { template }) };
  if (files.length === 0) return fields;
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    if (value !== null && value !== undefined) form.append(name, String(value));
  for (const file of files) form.append('attachment[]', file);
  if (pairs.length > 0) form.append('pair', JSON.stringify(pairs));
  return form;
}
