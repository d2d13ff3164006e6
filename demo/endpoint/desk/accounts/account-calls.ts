import type { DeskDeps } from '../deps.js';
import { readJson } from '../../http/request-body.js';
import { closeAccount, makeLink, type AccountLink } from '../../officers/account-links.js';
import { createAccount, endSessions, lockAccount, type Account } from '../../officers/accounts.js';
import { dropPasskeys } from '../../officers/signing-in/passkeys.js';
import { leaveNotice } from '../../officers/notices.js';
import { CODE_MISSES_MAX } from '../../officers/signing-in/time-codes.js';
import { ApiError, invalid } from '../../words/errors.js';
import { writeAudit } from '../../audit/audit.js';
import type { AddCall } from '../calls.js';
import { readName, readText } from '../fields.js';
import { mayHold, takeCopies } from '../sealed/keys/holders.js';
import { readId } from '../two-persons/request-calls.js';
import { placeIn, readRights, rightsInWords } from './rights.js';
import { readSuperior, setSuperior } from './superior.js';
import type { AccountWire } from './wire.js';

type Body = Record<string, unknown>;

/**
 * `addAccounts` adds an administrator's calls: they keep accounts and see no report. They can't change their own roles
 * or disable themselves: only another administrator can, so one always remains. They know no password: a link opens an
 * account.
 */
export function addAccounts(endpoint: DeskDeps, add: AddCall): void {
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
    const superior = readSuperior(body);
    refusePassword(body);
    const made = await database.transaction().execute(async (transaction) => {
      const now = config.now();
      const account = { name, displayName, passwordHash: null, ...rights };
      const row = await createAccount(transaction, now, account);
      if (row === null) throw invalid({ name: [{ key: 'desk-name-taken' }] });
      const own = { ...endpoint, database: transaction };
      if (subject !== null) await tie(own, row, subject, officer);
      const link = subject === null ? await makeLink(transaction, endpoint, row, officer) : undefined;
      const how = [subject === null ? 'link' : 'openid'];
      if (superior != null) how.push(await setSuperior(transaction, row.id, superior));
      const detail = `${row.name}: ${rightsInWords(row)}, ${how.join(', ')}`;
      await writeAudit(transaction, now, { officer: officer.name, action: 'account-made', detail });
      return { id: row.id, link };
    });
    return context.json({ results: made });
  });
  add('POST', 'accounts/:id', ['administrator'], async (context, { officer }) => {
    const body = await readJson(context);
    const id = readId(context);
    const link = await change(endpoint, officer, id, body);
    return context.json({ results: { id, ...(link !== null && { link }) } });
  });
}

async function listAccounts({ database, config }: DeskDeps): Promise<AccountWire[]> {
  const rows = await database
    .selectFrom('officers')
    .leftJoin('officer_identities', (join) =>
      join.onRef('officer_identities.officer_id', '=', 'officers.id').on('is_cut', '=', false),
    )
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
    superior: row.superior_id,
    locations: row.location_codes.map((code) => placeIn(config.masters, code)),
    has_password: row.password_hash !== null,
    has_own_password: row.has_own_password,
    has_code: row.totp_is_confirmed,
    is_code_closed: row.code_misses >= CODE_MISSES_MAX,
    subject: row.subject,
    is_disabled: row.is_disabled,
  }));
}

/**
 * `change` changes what the body names. New rights, a new link, a lost phone or another identity end the account's
 * sessions.
 */
async function change(
  endpoint: DeskDeps,
  by: { id: number; name: string },
  id: number,
  body: Body,
): Promise<AccountLink | null> {
  const { database, config } = endpoint;
  refusePassword(body);
  const rights = body['roles'] === undefined ? null : readRights(endpoint, body);
  const disabled = typeof body['is_disabled'] === 'boolean' ? body['is_disabled'] : null;
  const subject = readSubject(endpoint, body);
  const superior = readSuperior(body);
  const isReset = body['reset_code'] === true;
  const opensAnew = body['new_link'] === true || isReset || subject !== null;
  if (id === by.id && (rights !== null || disabled === true || opensAnew))
    throw new ApiError('forbidden', { say: 'desk-own-rights' });
  return await database.transaction().execute(async (transaction) => {
    const above = superior === undefined ? null : await setSuperior(transaction, id, superior);
    const account = await lockAccount(transaction, id);
    if (account === null) throw new ApiError('not-found', { say: 'desk-account-unknown' });
    // So many wrong codes came after the right password: somebody else knows it.
    const isKnown = isReset && account.code_misses >= CODE_MISSES_MAX;
    const needsLink = body['new_link'] === true || isKnown;
    const next = {
      ...(rights !== null && {
        roles: [...rights.roles],
        institution_ids: [...rights.institutionIds],
        location_codes: [...rights.locationCodes],
      }),
      ...(disabled !== null && { is_disabled: disabled }),
      ...(isReset && { totp_secret: null, totp_is_confirmed: false, code_misses: 0 }),
    };
    const what = [
      rights !== null && rightsInWords({ ...account, ...next }),
      disabled !== null && (disabled ? 'disabled' : 'enabled'),
      needsLink && 'link',
      isReset && 'code',
      subject !== null && 'openid',
      above,
    ].filter((word) => word !== false && word !== null);
    if (what.length === 0) throw invalid({ roles: [{ key: 'desk-nothing-changed' }] });
    if (Object.keys(next).length > 0) {
      await transaction.updateTable('officers').set(next).where('id', '=', id).execute();
      await endSessions(transaction, id);
      if (!mayHold({ ...account, ...next }) && (await takeCopies(transaction, id, config)))
        what.push('sealed-copies-taken');
    }
    const now = config.now();
    if (isReset) {
      await leaveNotice(transaction, id, { at: now, kind: 'code-reset', detail: by.name });
      await dropPasskeys(transaction, id, now);
    }
    const link = needsLink ? await makeLink(transaction, endpoint, account, by) : null;
    // `makeLink` cuts an earlier tie, so the new tie comes after it.
    if (subject !== null) await tie({ ...endpoint, database: transaction }, account, subject, by);
    const detail = `${account.name}: ${what.join(', ')}`;
    // The trail's head is locked last: a transaction that decides a request holds the request before the head.
    await writeAudit(transaction, now, { officer: by.name, action: 'account-changed', detail });
    return link;
  });
}

/**
 * `tie` connects the account to an identity at the agency's OpenID Connect. That is as good as a new password: the old
 * one opens nothing until a link is used, or its officer would not notice that somebody else comes in.
 */
async function tie(
  { database, config }: DeskDeps,
  { id: officer_id }: Pick<Account, 'id'>,
  subject: string,
  by: { id: number; name: string },
): Promise<void> {
  const issuer = config.desk.openId!.issuer;
  await closeAccount(database, officer_id);
  await database.deleteFrom('officer_identities').where('officer_id', '=', officer_id).execute();
  const tied = await database
    .insertInto('officer_identities')
    .values({ issuer, subject, officer_id })
    // A cut identity opens no account; an administrator may give it to another.
    .onConflict((conflict) =>
      conflict
        .columns(['issuer', 'subject'])
        .doUpdateSet({ officer_id, is_cut: false })
        .where('officer_identities.is_cut', '=', true),
    )
    .returning('officer_id')
    .executeTakeFirst();
  if (tied === undefined) throw invalid({ subject: [{ key: 'desk-subject-taken' }] });
  const now = config.now();
  await database
    .updateTable('officers')
    .set({ password_hash: null, has_own_password: false, opened_by: by.id, opened_at: now })
    .where('id', '=', officer_id)
    .execute();
  await leaveNotice(database, officer_id, { at: now, kind: 'identity', detail: by.name });
}

/** @throws ApiError 422: an administrator who typed a password could act in the officer's name */
function refusePassword(body: Body): void {
  if (body['password'] !== undefined) throw invalid({ password: [{ key: 'desk-password-by-link' }] });
}

/** @returns null where the body has none, or the desk has no OpenID Connect */
function readSubject({ config }: DeskDeps, body: Body): string | null {
  if (config.desk.openId === null || !body['subject']) return null;
  return readText(body, 'subject', 'label-subject', { max: 255 });
}
