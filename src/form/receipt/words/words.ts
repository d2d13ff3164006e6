import type { Explained } from '../../words/words.js';

/** What can be done with a receipt, besides copying it. */
export interface ReceiptMessages {
  /** For `Intl`: BCP 47, or several, where a browser may not know the first. */
  readonly locale: string | string[];
  /** The receipt as a picture; number, code and date are labels in it. */
  readonly picture: Readonly<
    Record<'save' | 'saved' | 'failed' | 'number' | 'code' | 'date' | 'note', string>
  >;
  readonly track: string;
  /** Where somebody files for another. */
  readonly whatsappReporter: string;
  readonly heading: string;
  readonly print: string;
  readonly share: string;
  readonly whatsapp: string;
  readonly showQr: string;
  readonly qr: {
    readonly label: (number: string) => string;
    readonly hint: string;
    readonly failed: string;
  };
  readonly text: (number: string, link: string) => string;
  readonly textWithCode: (number: string, code: string, link: string) => string;
  readonly shareTitle: string;
  readonly numberOnly: string;
  /** For an anonymous or secret report: what the number alone gives away. */
  readonly guarded: string;
  readonly withCode: Explained;
  readonly save: Explained;
  readonly saveCode: Explained;
  readonly saved: string;
  readonly unsaved: string;
  readonly saveFailed: string;
}
