import type { Complaint } from '../database/complaint.js';
import type { Database } from '../database/connect.js';
import type { OFFICER_EVENTS } from '../notifications/officer-letters.js';
import { isAlone, officerOf, type Account } from '../officers/accounts.js';
import { answersFor, mayKnow, type Officer } from '../officers/roles.js';
import { toldAccounts } from './told-accounts.js';
import { KINDS, wishesOf, type Kind, type Wishes } from './wishes.js';

type NewsEvent = (typeof OFFICER_EVENTS)[number];

/** `Recipient` is an officer whose address is confirmed. */
export interface Recipient {
  officer: Officer;
  wishes: Wishes;
}

export async function recipients(database: Database, now: Date): Promise<Recipient[]> {
  const rows = await toldAccounts(database, now).selectAll('officers').select(KINDS).execute();
  if (rows.length === 0) return [];
  const alone = await isAlone(database);
  return rows.map((row) => ({ officer: officerOf(row as Account, alone), wishes: wishesOf(row) }));
}

/** `About` is a report that news is of; `superiorId` is for whom it was escalated, null for whoever verifies. */
type About = Complaint & { superiorId: number | null };

/**
 * `isConcerned`: the officer may know of the report, and it is theirs to do something about it now. A report comes to
 * verifiers when it is filed, to an office when it is handed on, and to whoever is above them when a day passes.
 */
export function isConcerned(officer: Officer, complaint: About, event: NewsEvent): boolean {
  if (!mayKnow(officer, complaint)) return false;
  const verifies = officer.roles.includes('verifier');
  const { superiorId } = complaint;
  if (event === 'escalated') return superiorId === null ? verifies : superiorId === officer.id;
  if (event === 'create') return verifies;
  const answers = answersFor(officer, complaint);
  // `verifies`: a verifier heard of it when it was filed, and mostly hands it on themselves.
  if (event === 'dispose') return answers && !verifies;
  return verifies || answers;
}

const KIND_OF: Record<NewsEvent, Exclude<Kind, 'secret'>> = {
  create: 'created',
  dispose: 'created',
  reply: 'replied',
  reopen: 'replied',
  overdue: 'overdue',
  'promised-day': 'overdue',
  escalated: 'escalated',
};

export const isNewsEvent = (event: string): event is NewsEvent => Object.hasOwn(KIND_OF, event);

export const kindOf = (event: NewsEvent, { is_secret }: Pick<Complaint, 'is_secret'>): Kind =>
  is_secret ? 'secret' : KIND_OF[event];
