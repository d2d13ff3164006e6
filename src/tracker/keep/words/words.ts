/** What is said around keeping, sharing and printing. Text or functions of text, never markup. */
export interface KeepMessages {
  list: {
    heading: string;
    open: (number: string) => string;
    /** Where it stood, and how long ago that was seen. */
    seen: (status: string, age: string) => string;
    forget: (number: string) => string;
    forgetOne: string;
    forgotten: (number: string) => string;
    wipe: string;
    wiped: string;
  };
  save: { label: string; hint: string; code: string; codeHint: string; failed: string };
  saved: string;
  unsaved: string;
  lastKnown: (status: string, age: string) => string;
  lastDue: (day: string) => string;
  share: string;
  whatsapp: string;
  /** Never with the code. */
  whatsappText: (number: string, link: string) => string;
  shareTitle: (number: string) => string;
  copied: string;
  /** The address, where it can neither be shared nor copied. */
  copyByHand: string;
  print: string;
  calendar: string;
  calendarSummary: (number: string) => string;
  age: (minutes: number) => string;
}
