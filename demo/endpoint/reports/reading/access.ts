import { canonicalAccessCode } from '../../../../src/contract/access-code.js';
import { ACCESS_CODE_HEADER } from '../../../../src/contract/headers.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import type { Complaint } from '../../database/complaint.js';
import { ApiError, notFound } from '../../words/errors.js';
import type { Hashing } from '../../guard/hashing.js';
import { sharedMisses } from '../../limits/shared-misses.js';
import { createThrottle, type GuessName } from '../../limits/throttle.js';
import { senderOf } from '../../http/remote-address.js';
import type { RequestContext } from '../../http/request-context.js';

/** A report, and whether the asker holds its code. */
export interface View {
  complaint: Complaint;
  isOwner: boolean;
}

/**
 * `Gate` is the only way to a report and all below it. An unknown number, a wrong code, and a secret or unverified
 * report without its code end in the same 404, after the same query and the same hash calls.
 */
export interface Gate {
  /** Opens a report by number, with or without a code. @throws ApiError 404 */
  open(context: RequestContext, trackingId: string): Promise<View>;
  /** Opens it by number for its reporter only. @throws ApiError 404; 401 for a public report without a code */
  openOwn(context: RequestContext, trackingId: string): Promise<View>;
  /** Opens it by code alone. @throws ApiError 404; 401 without a code */
  openByCode(context: RequestContext): Promise<View>;
}

/** Stands in for the hash of a missing report, so that a comparison happens all the same. */
const NOBODY = '0'.repeat(64);

export function createGate(config: EndpointConfig, database: Database, hashing: Hashing): Gate {
  // The embedded database has one process, which remembers by itself.
  const shared = config.databaseUrl === null ? undefined : sharedMisses(database, hashing);
  const throttle = createThrottle(config, shared);

  async function open(context: RequestContext, trackingId: string): Promise<View> {
    // No other text is a number of ours, and the database refuses a NUL: ask for none instead.
    const asked = /^\d{1,20}$/.test(trackingId) ? trackingId : '';
    const code = codeOf(context);
    const given = hashing.sha256(canonicalAccessCode(code ?? '') ?? 'no code');
    const look = async (): Promise<View | null> => {
      const gate = await database
        .selectFrom('complaints')
        .select(GATE)
        .where('tracking_id', '=', asked)
        .executeTakeFirst();
      const matches = hashing.equal(given, gate?.access_code_hash ?? NOBODY);
      if (gate === undefined) return null;
      const isOwner = code !== null && matches;
      return isOwner || (code === null && gate.is_public) ? await read(database, gate.id, isOwner) : null;
    };
    const address = senderOf(context, config);
    const view = code === null ? await look() : await throttle.guess(namesFor(asked, given, address), look);
    return view ?? refuse();
  }

  return {
    open,
    async openOwn(context, trackingId) {
      const view = await open(context, trackingId);
      if (!view.isOwner) throw new ApiError('unauthorized');
      return view;
    },
    async openByCode(context) {
      const code = codeOf(context);
      if (code === null) throw new ApiError('unauthorized');
      const given = hashing.sha256(canonicalAccessCode(code) ?? 'no code');
      const view = await throttle.guess(namesFor('', given, senderOf(context, config)), async () => {
        const gate = await database
          .selectFrom('complaints')
          .select('id')
          .where('access_code_hash', '=', given)
          .executeTakeFirst();
        return gate === undefined ? null : await read(database, gate.id, true);
      });
      return view ?? refuse();
    },
  };
}

function refuse(): never {
  throw notFound();
}

/** The columns that decide. No others are read of a closed report: reading its texts would take time that tells. */
const GATE = ['id', 'access_code_hash', 'is_public'] as const;

/** The report itself, once its gate is open; null where it was closed meanwhile. */
async function read(database: Database, id: number, isOwner: boolean): Promise<View | null> {
  const report = database.selectFrom('complaints').selectAll().where('id', '=', id);
  const complaint = await (isOwner ? report : report.where('is_public', '=', true)).executeTakeFirst();
  return complaint === undefined ? null : { complaint, isOwner };
}

/** Free wrong guesses, so that honest mistakes never wait: a family with one phone, a village behind one address. */
const FREE_AT_ONE = 10;
const FREE_PER_ADDRESS = 100;

/**
 * `namesFor` names the guesser and the target of a guess. Strangers' guesses at a report delay its owner by two seconds
 * at most, and guesses at others nobody; without a number, a code is its own target. Neighbours' guesses behind one
 * address cost the same, however many run: a right code is known only once it is checked, so a line would hold up both.
 * What an address can guess in an hour is then bounded by what it keeps running at once; guesses at one report wait in
 * line besides, and a code has 100 random bits.
 */
function namesFor(trackingId: string, codeHash: string, address: string): GuessName[] {
  const at = trackingId === '' ? `code ${codeHash}` : `report ${trackingId}`;
  return [
    { name: `address ${address}`, free: FREE_PER_ADDRESS, line: 'none' },
    { name: `${at} from ${address}`, free: FREE_AT_ONE, line: 'bounded' },
    { name: at, free: FREE_AT_ONE, line: 'none' },
  ];
}

function codeOf(context: RequestContext): string | null {
  return context.req.header(ACCESS_CODE_HEADER)?.trim() || null;
}
