/** On an http page, in place of the form. */
export interface InsecureMessages {
  readonly why: string;
  readonly open: string;
}
