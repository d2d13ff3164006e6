import type { QueryProblem } from '../../report/report-query.js';
import type { ErrorMessages } from '../../widget/errors/messages.js';

/** What the tracker says before a report is found, in one language. Text or functions of text, never markup. */
export interface TrackerMessages {
  /** For `Intl`: BCP 47, or several, where a browser may not know the first. */
  locale: string | string[];
  errors: ErrorMessages;
  heading: string;
  lead: string;
  number: { label: string; hint: string };
  code: { label: string; optional: string; hint: string };
  search: string;
  /** Folded, while a report is on show. */
  other: string;
  safePage: { why: string; link: string };
  problems: Record<QueryProblem, string>;
  loading: { text: string; slow: string; cancel: string };
  cancelled: string;
  notFound: {
    heading: string;
    intro: string;
    /** By number alone: the number, the verification, the secrecy. */
    reasons: (facts: { verifyDays: number; canUseCode: boolean }) => string[];
    /** With a code: what can still be wrong. */
    withCode: string[];
  };
  failed: { heading: string; wait: (seconds: number) => string; kept: string; retry: string };
  fallback: { heading: string; sms: (number: string) => string };
}
