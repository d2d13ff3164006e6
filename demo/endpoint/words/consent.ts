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

/**
 * `SEALED_TEXT` names the text on the page that seals (`pages/sealing/words`), which says who alone can read a sealed
 * report, what others see of it, and how it is taken back. How long it is kept and whom to ask stand in the town's own
 * version. A text that was shown never changes: a new one has a new name, and this one then counts for `ACCEPTED_DAYS`.
 */
const SEALED_TEXT = '+segel-1';

/** Longest name of a town's version: with `SEALED_TEXT` behind it, it is as long as the contract has it. */
export const VERSION_MAX = 64 - SEALED_TEXT.length;

/** `sealedConsent` is `currentConsent` for a sealed report. @param text in the reader's language */
export function sealedConsent(
  consents: Consents,
  language: Language,
  text: string,
): ReturnType<typeof currentConsent> {
  const { version, ...words } = currentConsent(consents, language);
  return { ...words, version: version + SEALED_TEXT, text };
}

/** `isAcceptedSealedConsent` takes the general text too: pages of earlier releases, and others' clients, show that. */
export function isAcceptedSealedConsent(version: string, now: Date, versions: Consents): boolean {
  const own = version.endsWith(SEALED_TEXT) ? version.slice(0, -SEALED_TEXT.length) : version;
  return isAcceptedConsent(own, now, versions);
}
