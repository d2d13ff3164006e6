import type { IdentityRequirement } from '../../../src/contract/features.js';
import type { Topic } from '../../../src/contract/capabilities.js';
import type { PromisedDays } from '../../../src/contract/working-days.js';
import type { Limits } from '../limits/limits.js';
import type { Thesaurus } from '../reference-data/search/thesaurus.js';
import type { Masters } from '../reference-data/masters.js';
import type { Consents } from '../words/consent.js';
import type { ClockRule } from '../clocks/rules.js';
import type { OfficeCalendar } from './calendar-file.js';
import type { UrgentEntry } from './urgent-file.js';

interface ReportKind {
  /** LAPOR's own id. */
  id: string;
  name: string;
}

/** `Town` is what an agency says of itself, its offices and places, and what it promises. */
export interface Town {
  name: string;
  timeZone: string;
  /** Host names whose requests are for this town, where one program serves many; the first is its own address. */
  hosts: readonly string[];
  classifications: readonly ReportKind[];
  /** How long each clock runs, with where that is from. */
  clocks: readonly ClockRule[];
  /** The days of `clocks` for the turns of a report, as the capabilities tell them. */
  deadlines: PromisedDays;
  calendar: OfficeCalendar;
  /** Address of a table with new holidays; null where the agency names none. */
  holidaysFrom: string | null;
  identityRequired: readonly IdentityRequirement[];
  anonymous: 'hidden-from-public' | 'not-collected';
  publicName: 'hidden' | 'initials';
  /** `office` looks after the server, for webmasters; null where the agency names nobody. */
  office: { name: string; contact: string | null } | null;
  /** Whom to tell of a hole in the server, and the last day on which that holds; null where the agency names nobody. */
  security: { contacts: readonly string[]; expires: string } | null;
  /** `inspectorate` holds the keys of sealed reports; where people find it. Null where the agency doesn't say. */
  inspectorate: { name: string; contact: string | null; address: string | null } | null;
  fallback: { web: string | null; sms: string | null };
  ombudsmanUrl: string | null;
  /** The most frequent categories, which the form offers first. */
  topics: readonly Topic[];
  limits: Partial<Limits>;
  masters: Masters;
  /** Synonyms for searches. */
  thesaurus: Thesaurus;
  consents: Consents;
  /** `urgent` entries wait for no form, in the order in which they matter. */
  urgent: readonly UrgentEntry[];
}
