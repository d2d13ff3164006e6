import type { DeskDeps } from '../deps.js';
import { readJson } from '../../http/request-body.js';
import type { RequestContext } from '../../http/request-context.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { ApiError, invalid } from '../../words/errors.js';
import { languageOf, say, type Language } from '../../words/messages.js';
import { readKey, readVersion, wakeAfter } from '../deeds/deed-calls.js';
import { doDeed } from '../deeds/deed.js';
import { assertMayDo } from '../deeds/rules.js';
import { readIds, readOneOf } from '../fields.js';
import type { BulkWire, ChangedWire } from '../wire.js';
import { ACTIONS, type ActionName } from './actions.js';
import type { Body } from './officer-action.js';

const IDS_MAX = 100;

/** `BULK_ACTS` may be done to many reports without a look at each. */
const BULK_ACTS = 'verify-and-forward dispose assign snooze reject archive close note'
  .split(' ')
  .filter((act): act is ActionName => Object.hasOwn(ACTIONS, act));

/** `POST bulk` does the same to many reports: a deed with its own transaction, trail, result and way back for each. */
export async function bulk(
  context: RequestContext,
  endpoint: DeskDeps,
  { officer }: Session,
): Promise<Response> {
  const asked = await readJson(context);
  const act = readOneOf(asked, 'act', BULK_ACTS, 'desk-bulk-act');
  assertMayDo(officer, act);
  const ids = [...new Set(readIds(asked, 'ids'))];
  if (ids.length === 0 || ids.length > IDS_MAX)
    throw invalid({ ids: [{ key: 'desk-bulk-ids', values: { max: IDS_MAX } }] });
  const seen = readVersions(asked);
  const { ids: _, act: __, versions: ___, ...fields } = asked;
  // A report that an officer has handled is rejected after a look at it, and not among others.
  const body: Body = act === 'reject' ? { ...fields, if_untouched: true } : fields;
  const asking = { officer, language: languageOf(context.req.header('Accept-Language')) };
  const key = readKey(context);
  const data: BulkWire[] = [];
  for (const id of ids) {
    const version = readVersion(seen[id]);
    const store = async (): Promise<Body> => body;
    const deed = { act, trackingId: id, same: { body, ids }, words: null, store, key, version };
    try {
      const { work } = await doDeed(endpoint, asking, deed);
      data.push({ id, ok: true, act: work.act, due_at: work.due_at ?? null, version: work.version });
    } catch (error) {
      if (!(error instanceof ApiError) || isWrongForAll(error, data)) throw error;
      data.push({ id, ok: false, ...refusalOf(error, asking.language) });
    }
  }
  wakeAfter(endpoint);
  return context.json({ results: { data } });
}

/** @returns by report; none where the call has none @throws ApiError 422 for what could be meant and not read */
function readVersions({ versions = {} }: Body): Readonly<Record<string, unknown>> {
  const isRead = typeof versions === 'object' && versions !== null && !Array.isArray(versions);
  if (!isRead || !Object.values(versions).every((version) => typeof version === 'string'))
    throw invalid({ versions: [{ key: 'desk-filter-unreadable' }] });
  return versions as Record<string, unknown>;
}

function refusalOf(error: ApiError, language: Language): Pick<BulkWire, 'code' | 'message' | 'changed'> {
  const changed = error.more['changed'] as ChangedWire | undefined;
  return {
    code: error.code,
    message: say(error.sentence, language),
    ...(changed && { changed: { lines: changed.lines, version: changed.results.work.version } }),
  };
}

/** `isWrongForAll`: a field or key that is refused before the first report is changed, for it would be for each. */
const isWrongForAll = ({ code }: ApiError, data: readonly BulkWire[]): boolean =>
  ['invalid', 'idempotency-mismatch'].includes(code) && !data.some(({ ok }) => ok);
