import { fillTemplate } from '../../../../src/contract/markup.js';

/** Values of the wire's own placeholders, which a reader fills from the fields beside the text. */
export type PlaceholderValues = Readonly<
  Record<'institution_from' | 'institution_to' | 'status_old' | 'status_new', string | null>
>;
const OURS = /^\{\{\s*(?:institution_from|institution_to|status_old|status_new)\s*\}\}/;

/**
 * `typedWords` makes a person's words safe in a text of the wire, where a reader fills `{{name}}` and drops unknown
 * names: a blank between the braces keeps the words visible.
 */
export function typedWords(text: string): string {
  return text.replace(/\{(?=\{)/g, '{ ');
}

/** A line of ours that may quote somebody: all braces but those of the wire's own placeholders are words. */
export function templateLine(content: string): string {
  return content.replace(/\{(?=\{)/g, (brace, at: number) =>
    OURS.test(content.slice(at)) ? brace : `${brace} `,
  );
}

/** The line with its placeholders filled. */
export function filledLine(content: string, values: PlaceholderValues): string {
  return fillTemplate(templateLine(content), values);
}
