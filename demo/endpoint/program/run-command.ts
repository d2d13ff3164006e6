import { writeBackup } from '../backup/write-backup.js';
import { writeAudit, SYSTEM } from '../audit/audit.js';
import type { Endpoint } from '../endpoint.js';
import { createAccount } from '../officers/accounts.js';
import { createPasswords, PASSWORD_LENGTH } from '../officers/signing-in/passwords.js';
import { EVERY_INSTITUTION, ROLES, type Role } from '../officers/roles.js';
import { takeOver, type Batch } from '../import/take-over.js';
import { buildApp } from '../server/app.js';
import { routes } from '../../../src/contract/routes.js';
import { CommandError } from '../words/command-error.js';

type DatabaseCommand = (endpoint: Endpoint, args: readonly string[]) => AsyncIterable<Uint8Array>;

/** `DATABASE_COMMANDS` run on an open database; the bytes each yields are the command’s output. */
export const DATABASE_COMMANDS = {
  backup: writeBackup,
  export: publicReports,
  import: importBatch,
  'user add': addUser,
  'user list': listUsers,
} satisfies Record<string, DatabaseCommand>;

export type DatabaseCommandName = keyof typeof DATABASE_COMMANDS;

const line = (words: string): Uint8Array => Buffer.from(`${words}\n`);

/** `publicReports` is the open data's CSV, as anybody may download it. */
async function* publicReports(endpoint: Endpoint): AsyncGenerator<Uint8Array> {
  const answer = await buildApp(endpoint).fetch(new Request(`http://localhost/${routes.openData.csv}`));
  if (answer.body === null || !answer.ok) throw new CommandError('refused', await answer.text());
  yield* answer.body as unknown as AsyncIterable<Uint8Array>;
}

/** @param args a `Batch` as JSON; the answer is its outcomes, as JSON */
async function* importBatch(endpoint: Endpoint, [batch = '']: readonly string[]): AsyncGenerator<Uint8Array> {
  yield line(JSON.stringify(await takeOver(endpoint, JSON.parse(batch) as Batch)));
}

/** @param args name, role, institution or '', password, place codes separated by commas or '' */
async function* addUser(
  { database, config }: Endpoint,
  [name = '', role = '', institution = '', password = '', places = '']: readonly string[],
): AsyncGenerator<Uint8Array> {
  if (!(ROLES as readonly string[]).includes(role))
    throw new CommandError('usage', `--role is one of ${ROLES.join(', ')}`);
  if ((role === 'office') !== (institution !== ''))
    throw new CommandError('usage', '--role office needs --institution, and only that role takes it');
  const isKnown = institution === EVERY_INSTITUTION || config.masters.institution(institution) !== undefined;
  if (institution !== '' && !isKnown)
    throw new CommandError('usage', `institutions.csv has no "${institution}"`);
  const locationCodes = places.split(',').flatMap((code) => code.trim() || []);
  const unknown = locationCodes.find((code) => config.masters.locationByCode(code) === undefined);
  if (unknown !== undefined) throw new CommandError('usage', `villages.csv has no "${unknown}"`);
  if (locationCodes.length > 0 && role === 'administrator')
    throw new CommandError('usage', 'an administrator keeps all accounts: --village is for the other roles');
  const { min, max } = PASSWORD_LENGTH;
  if (password.length < min || password.length > max)
    throw new CommandError('usage', `a password has ${min} to ${max} characters`);
  const passwordHash = await createPasswords(config.desk.passwordCost).hash(password);
  const now = config.now();
  await database.transaction().execute(async (transaction) => {
    const institutionIds = institution === '' ? [] : [institution];
    const account = { name, passwordHash, roles: [role as Role], institutionIds, locationCodes };
    const made = name.trim() === '' ? null : await createAccount(transaction, now, account);
    if (made === null) throw new CommandError('refused', `The name "${name}" is taken, or can't be given.`);
    await writeAudit(transaction, now, { officer: SYSTEM, action: 'account-made', detail: made.name });
  });
  yield line(
    `${name} can sign in at the desk as ${role}${locationCodes.length > 0 ? ` of ${locationCodes.join(', ')}` : ''}`,
  );
}

async function* listUsers({ database }: Endpoint): AsyncGenerator<Uint8Array> {
  const rows = await database.selectFrom('officers').selectAll().orderBy('name_key').execute();
  for (const { name, roles, institution_ids, location_codes, is_disabled } of rows) {
    const lists = [roles, institution_ids, location_codes].map((list) => list.join(','));
    yield line([name, ...lists, is_disabled ? 'disabled' : ''].join('\t'));
  }
}
