import type { Language } from './messages.js';

/** What a consent says to whoever reads one language. The Indonesian text is the one that binds. */
export interface ConsentWords {
  /** Plain text; blank lines part paragraphs. */
  text: string;
  retention: string;
  contact: string;
}

/**
 * A text that people agree to before they file a report. Purpose, data, retention, rights and contact are what UU 27/2022 (Pelindungan
 * Data Pribadi), articles 21 and 22, asks for.
 */
export interface ConsentVersion extends ConsentWords {
  version: string;
  /** When it was first shown. */
  publishedAt: Date;
  /** The number of years that `retention` says, in every language. */
  retentionYears: number;
  translations: Readonly<Partial<Record<Language, ConsentWords>>>;
}

/** Newest first. A text that has been shown never changes: a new version goes above it. */
export type Consents = readonly [ConsentVersion, ...ConsentVersion[]];

/** A phone may hold a report for weeks before it finds a network; what was agreed to then still counts. */
const ACCEPTED_DAYS = 90;

/** The shortest that any text promises: who agreed to another one has nothing kept for longer than that one said either. */
export function longestRetention(consents: Consents): number {
  return Math.min(...consents.map(({ retentionYears }) => retentionYears));
}

/** The current text, as this language's readers are shown it; the one that binds where nobody has translated it. */
export function currentConsent(
  [current]: Consents,
  language: Language,
): ConsentWords & Pick<ConsentVersion, 'version'> {
  const { text, retention, contact } = current.translations[language] ?? current;
  return { version: current.version, text, retention, contact };
}

/** True for the current text, and for an older one until 90 days after the next took its place. */
export function isAcceptedConsent(version: string, now: Date, versions: Consents): boolean {
  const place = versions.findIndex((consent) => consent.version === version);
  if (place < 0) return false;
  const successor = versions[place - 1];
  return (
    successor === undefined || now.getTime() - successor.publishedAt.getTime() <= ACCEPTED_DAYS * 86_400_000
  );
}
