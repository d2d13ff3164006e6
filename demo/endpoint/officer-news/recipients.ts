import type { Complaint } from '../database/complaint.js';
import type { Database } from '../database/connect.js';
import type { OFFICER_EVENTS } from '../notifications/officer-letters.js';
import { isAlone, officerOf, type Account } from '../officers/accounts.js';
import { answersFor, mayKnow, type Officer } from '../officers/roles.js';
import { toldAccounts } from './told-accounts.js';
import { wishesOf, type Kind, type Wishes } from './wishes.js';

type NewsEvent = (typeof OFFICER_EVENTS)[number];

/** `Recipient` is an officer whose address is confirmed. */
export interface Recipient {
  officer: Officer;
  wishes: Wishes;
}

export async function recipients(database: Database, now: Date): Promise<Recipient[]> {
  const rows = await toldAccounts(database, now)
    .selectAll('officers')
    .select(['secret', 'created', 'overdue', 'replied'])
    .execute();
  if (rows.length === 0) return [];
  const alone = await isAlone(database);
  return rows.map((row) => ({ officer: officerOf(row as Account, alone), wishes: wishesOf(row) }));
}

/**
 * `isConcerned`: the officer may know of the report, and it is theirs to do something about it now. A report comes to
 * verifiers when it is filed, and to an office when it is handed on.
 */
export function isConcerned(officer: Officer, complaint: Complaint, event: NewsEvent): boolean {
  if (!mayKnow(officer, complaint)) return false;
  const verifies = officer.roles.includes('verifier');
  if (event === 'create') return verifies;
  const answers = answersFor(officer, complaint);
  // Who verifies heard of it when it was filed, and mostly hands it on themselves.
  if (event === 'dispose') return answers && !verifies;
  return verifies || answers;
}

const KIND_OF: Record<NewsEvent, Exclude<Kind, 'secret'>> = {
  create: 'created',
  dispose: 'created',
  reply: 'replied',
  overdue: 'overdue',
  'promised-day': 'overdue',
};

export const isNewsEvent = (event: string): event is NewsEvent => Object.hasOwn(KIND_OF, event);

export const kindOf = (event: NewsEvent, { is_secret }: Pick<Complaint, 'is_secret'>): Kind =>
  is_secret ? 'secret' : KIND_OF[event];
