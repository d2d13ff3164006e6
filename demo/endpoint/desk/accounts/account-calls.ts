import type { Endpoint } from '../../endpoint.js';
import { readJson } from '../../http/request-body.js';
import { createAccount, endSessions, lockAccount } from '../../officers/accounts.js';
import { PASSWORD_LENGTH, type Passwords } from '../../officers/passwords.js';
import { ApiError, invalid } from '../../words/errors.js';
import { writeAudit } from '../audit/audit.js';
import type { AddCall } from '../calls.js';
import { readName, readText } from '../fields.js';
import { readId } from '../two-persons/request-calls.js';
import { placeIn, readRights, rightsInWords } from './rights.js';

type Body = Record<string, unknown>;

/**
 * What an administrator does: keeps accounts, and sees no report. Their own roles they can't change, nor disable themselves:
 * power over oneself takes another one, and there is always somebody left.
 */
export function addAccounts(endpoint: Endpoint, passwords: Passwords, add: AddCall): void {
  const { database, config } = endpoint;
  add('GET', 'accounts', ['administrator'], async (context) =>
    context.json({ results: { data: await listAccounts(endpoint) } }),
  );
  add('POST', 'accounts', ['administrator'], async (context, { officer }) => {
    const body = await readJson(context);
    const rights = readRights(endpoint, body);
    const name = readName(body);
    const displayName = readText(body, 'display_name', 'label-display-name', { min: 2, max: 80 });
    const subject = readSubject(endpoint, body);
    const password =
      subject !== null && !body['password']
        ? null
        : readText(body, 'password', 'label-password', PASSWORD_LENGTH);
    const passwordHash = password === null ? null : await passwords.hash(password);
    const made = await database.transaction().execute(async (transaction) => {
      const now = config.now();
      const account = { name, displayName, passwordHash, ...rights };
      const row = await createAccount(transaction, now, account);
      if (row === null) throw invalid({ name: [{ key: 'desk-name-taken' }] });
      if (subject !== null) await link({ ...endpoint, database: transaction }, row.id, subject);
      const detail = `${row.name}: ${rightsInWords(row)}`;
      await writeAudit(transaction, now, { officer: officer.name, action: 'account-made', detail });
      return row;
    });
    return context.json({ results: { id: made.id } });
  });
  add('POST', 'accounts/:id', ['administrator'], async (context, { officer }) => {
    const body = await readJson(context);
    const id = readId(context);
    await change(endpoint, passwords, officer, id, body);
    return context.json({ results: { id } });
  });
}

async function listAccounts({ database, config }: Endpoint) {
  const rows = await database
    .selectFrom('officers')
    .leftJoin('officer_identities', 'officer_identities.officer_id', 'officers.id')
    .selectAll('officers')
    .select('subject')
    .orderBy('name_key')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    display_name: row.display_name,
    roles: row.roles,
    institution_ids: row.institution_ids,
    locations: row.location_codes.map((code) => placeIn(config.masters, code)),
    has_password: row.password_hash !== null,
    has_code: row.totp_is_confirmed,
    subject: row.subject,
    is_disabled: row.is_disabled,
  }));
}

/** Changes what the body names. Other rights, another password and a lost phone end the account's sessions. */
async function change(
  endpoint: Endpoint,
  passwords: Passwords,
  by: { id: number; name: string },
  id: number,
  body: Body,
): Promise<void> {
  const { database, config } = endpoint;
  const rights = body['roles'] === undefined ? null : readRights(endpoint, body);
  const disabled = typeof body['is_disabled'] === 'boolean' ? body['is_disabled'] : null;
  if (id === by.id && (rights !== null || disabled === true)) {
    throw new ApiError('forbidden', { say: 'desk-own-rights' });
  }
  const password =
    body['password'] === undefined
      ? null
      : await passwords.hash(readText(body, 'password', 'label-password', PASSWORD_LENGTH));
  const subject = readSubject(endpoint, body);
  await database.transaction().execute(async (transaction) => {
    const account = await lockAccount(transaction, id);
    if (account === null) throw new ApiError('not-found', { say: 'desk-account-unknown' });
    const next = {
      ...(rights !== null && {
        roles: [...rights.roles],
        institution_ids: [...rights.institutionIds],
        location_codes: [...rights.locationCodes],
      }),
      ...(disabled !== null && { is_disabled: disabled }),
      ...(password !== null && { password_hash: password }),
      ...(body['reset_code'] === true && { totp_secret: null, totp_is_confirmed: false }),
    };
    if (Object.keys(next).length > 0) {
      await transaction.updateTable('officers').set(next).where('id', '=', id).execute();
      await endSessions(transaction, id);
    }
    if (subject !== null) await link({ ...endpoint, database: transaction }, id, subject);
    const what = [
      rights !== null && rightsInWords({ ...account, ...next }),
      disabled !== null && (disabled ? 'disabled' : 'enabled'),
      password !== null && 'password',
      body['reset_code'] === true && 'code',
      subject !== null && 'openid',
    ].filter((word) => word !== false);
    if (what.length === 0) throw invalid({ roles: [{ key: 'desk-nothing-changed' }] });
    const detail = `${account.name}: ${what.join(', ')}`;
    await writeAudit(transaction, config.now(), { officer: by.name, action: 'account-changed', detail });
  });
}

/** Ties the account to who somebody is at the agency's OpenID Connect. */
async function link({ database, config }: Endpoint, officer_id: number, subject: string): Promise<void> {
  const issuer = config.desk.openId!.issuer;
  await database.deleteFrom('officer_identities').where('officer_id', '=', officer_id).execute();
  const linked = await database
    .insertInto('officer_identities')
    .values({ issuer, subject, officer_id })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .returning('officer_id')
    .executeTakeFirst();
  if (linked === undefined) throw invalid({ subject: [{ key: 'desk-subject-taken' }] });
}

/** @returns null where none is given, or where there is no OpenID Connect to be known at */
function readSubject({ config }: Endpoint, body: Body): string | null {
  if (config.desk.openId === null || !body['subject']) return null;
  return readText(body, 'subject', 'label-subject', { max: 255 });
}
