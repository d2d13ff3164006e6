import type { Language } from './messages.js';

/** `ConsentWords` is a consent in one language; the Indonesian text is binding. */
export interface ConsentWords {
  /** Plain text; blank lines separate paragraphs. */
  text: string;
  retention: string;
  contact: string;
}

/**
 * `ConsentVersion` is what people agree to before they file a report. Its purpose, data, retention, rights and contact
 * are required by UU 27/2022 (Pelindungan Data Pribadi), articles 21 and 22.
 */
export interface ConsentVersion extends ConsentWords {
  version: string;
  /** When the text was first shown. */
  publishedAt: Date;
  /** Years that `retention` says, in every language. */
  retentionYears: number;
  translations: Readonly<Partial<Record<Language, ConsentWords>>>;
}

/** Newest first. A text that was shown never changes: a new version goes above it. */
export type Consents = readonly [ConsentVersion, ...ConsentVersion[]];

/** A phone may hold a report for weeks without a network; the consent given then still counts. */
const ACCEPTED_DAYS = 90;

/** `longestRetention` is the most years that break no text's promise: the shortest retention of all versions. */
export function longestRetention(consents: Consents): number {
  return Math.min(...consents.map(({ retentionYears }) => retentionYears));
}

/** `currentConsent` is the current text in the reader's language, or the binding one where it isn't translated. */
export function currentConsent(
  [current]: Consents,
  language: Language,
): ConsentWords & Pick<ConsentVersion, 'version'> {
  const { text, retention, contact } = current.translations[language] ?? current;
  return { version: current.version, text, retention, contact };
}

/** `isAcceptedConsent`: the text is current, or was replaced at most 90 days ago. */
export function isAcceptedConsent(version: string, now: Date, versions: Consents): boolean {
  const place = versions.findIndex((consent) => consent.version === version);
  if (place < 0) return false;
  const successor = versions[place - 1];
  return (
    successor === undefined || now.getTime() - successor.publishedAt.getTime() <= ACCEPTED_DAYS * 86_400_000
  );
}
