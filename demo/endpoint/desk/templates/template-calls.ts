import { sql } from 'kysely';
import { writeAudit } from '../../audit/audit.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import { readJson } from '../../http/request-body.js';
import { pathPart, type RequestContext } from '../../http/request-context.js';
import type { Officer } from '../../officers/roles.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { ApiError, invalid } from '../../words/errors.js';
import { WORKERS, type AddCall } from '../calls.js';
import type { DeskDeps } from '../deps.js';
import type { TemplateList } from '../wire.js';
import { readTemplate } from './template-fields.js';
import { keepers, mayKeep, rowOf, templateName, templatesFor } from './templates.js';

/** Templates of one office, or of the agency. */
const TEMPLATES_MAX = 200;

/** `addTemplates` adds the ready sentences: verifiers keep the agency's, an office its own. */
export function addTemplates(endpoint: DeskDeps, add: AddCall): void {
  const { database, config, hashing } = endpoint;
  const list = async (context: RequestContext, officer: Officer): Promise<Response> => {
    const data = await templatesFor(endpoint, officer);
    const results: TemplateList = { data, may_make: keepers(officer, config) };
    return context.json({ results });
  };
  const changing =
    (change: (asked: Change) => Promise<Changed>) =>
    async (context: RequestContext, { officer }: Session): Promise<Response> => {
      const body = context.req.method === 'DELETE' ? {} : await readJson(context);
      const name = context.req.param('id') === undefined ? null : pathPart(context, 'id');
      await database.transaction().execute(async (transaction) => {
        // Keys and numbers are counted over all rows of an office; changes are rare.
        await sql`lock table answer_templates in share row exclusive mode`.execute(transaction);
        const parts = { database: transaction, hashing };
        const id = name === null ? 0 : ((await rowOf(parts, officer, name)) ?? 0);
        const changed = await change({ transaction, config, officer, body, id });
        const detail = `${changed.how} ${templateName(hashing, changed.id)}`;
        await writeAudit(transaction, config.now(), { officer: officer.name, action: 'templates', detail });
      });
      return await list(context, officer);
    };
  add('GET', 'templates', WORKERS, (context, { officer }) => list(context, officer));
  add('POST', 'templates', WORKERS, changing(make));
  add('PUT', 'templates/:id', WORKERS, changing(replace));
  add('DELETE', 'templates/:id', WORKERS, changing(remove));
}

interface Change {
  transaction: Database;
  config: EndpointConfig;
  officer: Officer;
  body: Record<string, unknown>;
  /** 0 for a new one. */
  id: number;
}

/** `Changed` is what the trail says of a template: answers name it by the same id there. */
interface Changed {
  how: 'added' | 'changed' | 'removed';
  /** The table's. */
  id: number;
}

async function make({ transaction, config, officer, body }: Change): Promise<Changed> {
  const fields = readTemplate(body, config);
  const institutionId = readKeeper(body, officer, config);
  const { made } = await transaction
    .selectFrom('answer_templates')
    .select((row) => row.fn.countAll<string | number>().as('made'))
    .where(sql<boolean>`institution_id is not distinct from ${institutionId}`)
    .executeTakeFirstOrThrow();
  if (Number(made) >= TEMPLATES_MAX)
    throw new ApiError('closed', { say: 'desk-templates-full', values: { max: TEMPLATES_MAX } });
  await assertKeyIsFree(transaction, fields.key, institutionId, 0);
  const { id } = await transaction
    .insertInto('answer_templates')
    .values({ institution_id: institutionId, ...fields })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { how: 'added', id };
}

async function replace({ transaction, config, officer, body, id }: Change): Promise<Changed> {
  const { institution_id } = await findKept(transaction, officer, id);
  const fields = readTemplate(body, config);
  await assertKeyIsFree(transaction, fields.key, institution_id, id);
  await transaction.updateTable('answer_templates').set(fields).where('id', '=', id).execute();
  return { how: 'changed', id };
}

async function remove({ transaction, officer, id }: Change): Promise<Changed> {
  await findKept(transaction, officer, id);
  await transaction.deleteFrom('answer_templates').where('id', '=', id).execute();
  return { how: 'removed', id };
}

/** @throws ApiError 404 for one that the officer doesn't see; 403 for one that others keep */
async function findKept(transaction: Database, officer: Officer, id: number) {
  const seen = await transaction
    .selectFrom('answer_templates')
    .select('institution_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (seen === undefined) throw new ApiError('not-found', { say: 'desk-template-unknown' });
  if (!mayKeep(officer, seen.institution_id))
    throw new ApiError('forbidden', { say: 'desk-template-of-others' });
  return seen;
}

/** Whose the new template is: named, or the only one that the officer keeps templates for. @throws ApiError 422, 403 */
function readKeeper(
  { institution_id: asked }: Record<string, unknown>,
  officer: Officer,
  config: EndpointConfig,
): string | null {
  const own = keepers(officer, config);
  if (asked === undefined && own.length === 1) return own[0]!.institution_id;
  if (asked === undefined || (asked !== null && typeof asked !== 'string'))
    throw invalid({ institution_id: [{ key: 'desk-institution-unknown' }] });
  if (!mayKeep(officer, asked)) throw new ApiError('forbidden', { say: 'desk-template-of-others' });
  if (asked !== null && !own.some(({ institution_id }) => institution_id === asked))
    throw invalid({ institution_id: [{ key: 'desk-institution-unknown' }] });
  return asked;
}

/** @throws ApiError 422 */
async function assertKeyIsFree(
  transaction: Database,
  key: string | null,
  institutionId: string | null,
  except: number,
): Promise<void> {
  if (key === null) return;
  const taken = await transaction
    .selectFrom('answer_templates')
    .select('name')
    .where('key', '=', key)
    .where('id', '<>', except)
    .where(sql<boolean>`institution_id is not distinct from ${institutionId}`)
    .executeTakeFirst();
  if (taken !== undefined)
    throw invalid({ key: [{ key: 'desk-template-key-taken', values: { key, name: taken.name } }] });
}
