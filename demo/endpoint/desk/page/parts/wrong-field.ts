import { Refusal } from '../api.js';

/** `wrongField` is a refusal by the page itself, shown beside its field as the server's are. */
export const wrongField = (name: string, sentence: string): Refusal =>
  new Refusal(422, { message: sentence, errors: { [name]: [sentence] } });
