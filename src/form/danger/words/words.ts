/** Around a danger, whose own words are the endpoint's. */
export interface DangerMessages {
  /** Before the number, in the first step. */
  readonly line: string;
  readonly call: (number: string) => string;
  /** It is no stop. */
  readonly goesOn: string;
  /** Where a name is not even collected; where it is hidden; where the endpoint knows no Anonim. */
  readonly protect: Readonly<Record<'nameless' | 'hidden' | 'secret', string>>;
  readonly isProtected: string;
  readonly leave: string;
  readonly dismiss: string;
}
