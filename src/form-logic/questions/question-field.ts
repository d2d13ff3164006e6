/** Wire name of a question's control and problems; or the key of an answer whose question isn't asked any more. */
export type QuestionField = `fields.${string}` | `lost.${string}`;

export const questionField = (code: string): QuestionField => `fields.${code}`;
export const lostField = (key: string): QuestionField => `lost.${key}`;

/** @returns undefined for every other name */
export const questionCode = (name: string): string | undefined =>
  /^fields\.([a-z0-9_]{1,40})$/.exec(name)?.[1];
