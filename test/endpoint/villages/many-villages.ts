/** A regency of 300 villages on one endpoint, each with a report of every kind that somebody may or may not know of. */
import { createHash } from 'node:crypto';
import type { Insertable } from 'kysely';
import { createPasswords, readConfig, type EndpointConfig, type Role } from '../../../demo/endpoint/index.js';
import type { ComplaintTable } from '../../../demo/endpoint/database/schema.js';
import { listedMasters } from '../../../demo/endpoint/reference-data/listed-masters.js';
import type { MasterLocation } from '../../../demo/endpoint/reference-data/masters.js';
import { createAccount } from '../../../demo/endpoint/officers/accounts.js';
import { maskedTexts } from '../../../demo/endpoint/reports/moderation/masked-texts.js';
import { seededTrackingIds } from '../../../demo/town/database/tracking-ids.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import type { Opened } from '../harness/databases.js';
import { Officer, PASSWORD, type OfficerOptions } from '../harness/officers/officer.js';

const REGENCY = '99.01';
const DISTRICTS = 10;
const VILLAGES_EACH = 30;

/** What each of its reports says, beside the village's own word. */
export const COMMON_WORD = 'berlubang';

export interface Village {
  id: string;
  code: string;
  district: string;
  /** A word that stands in its reports alone. */
  word: string;
  /** Numbers of its reports: the public reads the first; officers know the other two alone. */
  shown: string;
  secret: string;
  unread: string;
}

/** None that makes an ending, which the search would take off. */
const LETTERS = 'bcdfgjpqvz';
const inLetters = (number: number): string =>
  [...String(number).padStart(3, '0')].map((digit) => LETTERS[Number(digit)]).join('');
const idOf = (code: string): string => `r-${code.replaceAll('.', '')}`;
const two = (number: number): string => String(number).padStart(2, '0');

const NUMBERS = seededTrackingIds(17, DISTRICTS * VILLAGES_EACH * 3 + 1);

export const VILLAGES: readonly Village[] = Array.from({ length: DISTRICTS * VILLAGES_EACH }, (_, index) => {
  const district = `${REGENCY}.${two(Math.floor(index / VILLAGES_EACH) + 1)}`;
  const code = `${district}.${2001 + (index % VILLAGES_EACH)}`;
  const [shown = '', secret = '', unread = ''] = NUMBERS.slice(index * 3, index * 3 + 3);
  return { id: idOf(code), code, district, word: `kata${inLetters(index)}`, shown, secret, unread };
});

/** Of a report of which nobody has said where it was. */
export const PLACELESS = NUMBERS.at(-1)!;

/** The demo's town in everything but its places. */
export async function mastersOfVillages(): Promise<EndpointConfig['masters']> {
  const { masters } = await readConfig(TOWN_ENVIRONMENT);
  const place = (code: string, level: MasterLocation['level'], name: string): MasterLocation => ({
    id: idOf(code),
    code,
    level,
    name,
    parentCode: code === REGENCY ? null : code.slice(0, code.lastIndexOf('.')),
  });
  const districts = [...new Set(VILLAGES.map(({ district }) => district))];
  return listedMasters({
    categories: masters.categories(),
    institutions: masters.institutions(),
    bounds: masters.bounds,
    outline: null,
    layers: new Map(),
    questions: [],
    locations: [
      place(REGENCY, 'regency', 'Kabupaten Seribu Desa'),
      ...districts.map((code) => place(code, 'district', `Kecamatan ${code}`)),
      ...VILLAGES.map(({ code }) => place(code, 'village', `Desa ${code}`)),
    ],
  });
}

/** Writes the reports of all villages as the endpoint would have, and one without a place. */
export async function fillVillages({ endpoint }: Opened): Promise<void> {
  const { database, config } = endpoint;
  const [west, south, east, north] = config.masters.bounds!;
  const now = config.now();
  const texts = { title: `Jalan ${COMMON_WORD}`, content: `Jalan ${COMMON_WORD} di depan balai desa.` };
  const masked = maskedTexts(texts);
  const row = (
    trackingId: string,
    village: Village | null,
    more: Partial<Insertable<ComplaintTable>> = {},
  ): Insertable<ComplaintTable> => {
    const title = `${texts.title} ${village?.word ?? ''}`;
    const part = (VILLAGES.indexOf(village!) + 1) / (VILLAGES.length + 1);
    return {
      ...masked,
      tracking_id: trackingId,
      access_code_hash: createHash('sha256').update(trackingId).digest('hex'),
      classification_id: '1',
      title,
      public_title: title,
      content: texts.content,
      date_of_incident: '2026-11-20',
      location_id: village?.id ?? null,
      location_code: village?.code ?? null,
      location_text: 'Depan balai desa',
      latitude: south + (north - south) * part,
      longitude: west + (east - west) * part,
      suggestion_institution_id: null,
      category_id: 'jalan-berlubang',
      is_anonymous: false,
      is_secret: false,
      channel: 'Website',
      status_code: 'verified',
      disposition_id: 'dinas-pupr',
      disposition_name: 'Dinas PUPR',
      rating: null,
      consent_version: null,
      consent_given_by: null,
      relay_state: 'none',
      national_id: null,
      verified_at: now,
      created_at: now,
      updated_at: now,
      ...more,
    };
  };
  const rows = VILLAGES.flatMap((village) => [
    row(village.shown, village),
    row(village.secret, village, { is_secret: true }),
    row(village.unread, village, { status_code: 'unverified', verified_at: null, disposition_id: null }),
  ]);
  for (const some of [rows.slice(0, 500), rows.slice(500), [row(PLACELESS, null)]])
    await database.insertInto('complaints').values(some).execute();
}

const COOKIE = 'aduan_desk';

/** Accounts that have signed in, without the work that signing in is: that is shown elsewhere. */
export async function officersOf(
  one: Opened,
  { desk }: Pick<Officer, 'desk'>,
  accounts: readonly { name: string; roles: readonly Role[]; locationCodes: readonly string[] }[],
): Promise<Officer[]> {
  const { database, config, hashing } = one.endpoint;
  const passwordHash = await createPasswords(config.desk.passwordCost).hash(PASSWORD);
  const now = config.now();
  const officers: Officer[] = [];
  for (const account of accounts) {
    const institutionIds = account.roles.includes('office') ? ['*'] : [];
    const held = { institutionIds, passwordHash, hasOwnPassword: true };
    const made = await createAccount(database, now, { ...account, ...held });
    const token = `session of ${account.name}`.replaceAll(/[^a-z\d]/gi, '-');
    await database
      .insertInto('officer_sessions')
      .values({ token_hash: hashing.sha256(token), officer_id: made!.id, started_at: now, used_at: now })
      .execute();
    const options: OfficerOptions = { desk };
    const officer = new Officer(one, options);
    officer.cookie = `${COOKIE}=${token}`;
    officers.push(officer);
  }
  return officers;
}
