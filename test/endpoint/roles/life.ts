/** One report of each kind, led through every step of its life, and looked at by everybody at each. */
import assert from 'node:assert/strict';
import type { Databases, Opened } from '../harness/databases.js';
import { photo } from '../harness/files.js';
import { anOfficer, type Officer } from '../harness/officers/officer.js';
import {
  askPublic,
  lookAsOffice,
  lookAsOfficer,
  lookAsPublic,
  lookAsReporter,
  type FiledWithPhotos,
} from './roles.js';
import { MARKS, type Sight } from './sight.js';

export const KINDS = ['neither', 'Anonim', 'Rahasia', 'both'] as const;
export type Kind = (typeof KINDS)[number];

export const STEPS = [
  'unverified',
  'held',
  'verified',
  'dispositioned',
  'in_progress',
  'responded',
  'reopened',
  'done',
  'withdrawn',
  'archived',
] as const;
export type Step = (typeof STEPS)[number];

export const ROLES = ['public', 'office', 'officers', 'reporter'] as const;
export type Role = (typeof ROLES)[number];

/** What somebody saw of the report; null where it did not seem to exist. */
type Seen = Record<Role, Sight | null>;

export interface Life {
  /** At each step. */
  seen: Map<Step, Seen>;
  /** At each step: on which public surface the report showed itself. */
  surfaces: Map<Step, Record<string, boolean>>;
  /** At each step where the public may not know: which answers differed from those about a report that never was. */
  betrayals: Map<Step, string[]>;
  /** At each step: what the reporter is told about the way to the national gateway. */
  relay: Map<Step, unknown>;
}

/** @param everybody false where the officers' sight alone is wanted */
export async function walk(
  databases: Databases,
  kind: Kind,
  config: object = {},
  everybody = true,
): Promise<Life> {
  // The table's column for officers is of an agency that keeps the name of an anonymous reporter.
  const one = await databases.open({ anonymous: 'hidden-from-public', ...config });
  one.config.limits = { ...one.config.limits, guessDelayMaxMs: 0 };
  const officer = await anOfficer(one);
  const office = await anOfficer(one, {
    name: 'Petugas PUPR',
    roles: ['office'],
    institutionIds: ['dinas-pupr'],
    desk: officer.desk,
  });
  const desk = { officer, office };
  const lookAround = everybody ? lookAsAll : lookAsDesk;
  const life: Life = { seen: new Map(), surfaces: new Map(), betrayals: new Map(), relay: new Map() };
  const main = await file(one, kind);
  const look = (step: Step) => lookAround(one, desk, main, step, life);

  await look('unverified');
  await officer.act(main.trackingId, 'verify', { released: [main.photos[0]] });
  await look('verified');
  await officer.act(main.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
  await look('dispositioned');
  await officer.act(main.trackingId, 'note', { content: 'Petugas kami sedang menuju lokasi.' });
  await look('in_progress');
  await officer.act(main.trackingId, 'respond', { content: 'Keterangan khusus pelapor.', is_private: true });
  await officer.act(main.trackingId, 'respond', { content: 'Jalan sudah kami tambal hari ini.' });
  await look('responded');
  const reply = await one.citizen.reply(
    main.trackingId,
    main.accessCode,
    { content: `Masih rusak, hubungi ${MARKS.masked}.`, resolved: 'false' },
    { files: [{ name: 'Rumah Sumarni.jpg', bytes: await photo(64, 48) }] },
  );
  assert.equal(reply.body.results.status_code, 'reopened');
  await look('reopened');
  await officer.act(main.trackingId, 'respond', { content: 'Sudah kami perbaiki lagi.' });
  await officer.act(main.trackingId, 'close');
  await look('done');
  assert.equal((await one.citizen.withdraw(main.trackingId, main.accessCode)).status, 200);
  await look('withdrawn');

  // What the desk puts aside and away is another report, when the first is gone.
  const other = await file(one, kind);
  await officer.act(other.trackingId, 'verify', { released: [other.photos[0]] });
  await officer.act(other.trackingId, 'hold', { reason: 'Menunggu keterangan' });
  await lookAround(one, desk, other, 'held', life);
  await officer.act(other.trackingId, 'archive', { reason: 'Sudah dilaporkan orang lain' });
  await lookAround(one, desk, other, 'archived', life);
  await one.close();
  return life;
}

type Desk = Record<'officer' | 'office', Officer>;

async function file({ citizen }: Opened, kind: Kind): Promise<FiledWithPhotos> {
  const uploaded = await citizen.upload([
    { name: 'Rumah Sumarni.jpg', bytes: await photo(64, 48) },
    { name: 'Wajah Sumarni.jpg', bytes: await photo(48, 64) },
  ]);
  const photos = uploaded.body.results.images.map(({ id }: { id: string }) => id);
  const filed = await citizen.file({
    title: `Jalan rusak di ${MARKS.word}`,
    content: `Jalan di ${MARKS.word} berlubang besar sejak Minggu. Hubungi ${MARKS.masked} untuk ke lokasi.`,
    category_id: 'jalan-berlubang',
    location_id: MARKS.area,
    is_anonymous: kind === 'Anonim' || kind === 'both',
    is_secret: kind === 'Rahasia' || kind === 'both',
    attachments: photos,
  });
  return { ...filed, photos };
}

async function lookAsAll(
  one: Opened,
  desk: Desk,
  report: FiledWithPhotos,
  step: Step,
  life: Life,
): Promise<void> {
  const { sight, surfaces } = await lookAsPublic(one, report);
  life.surfaces.set(step, surfaces);
  life.betrayals.set(step, sight === null ? await askPublic(one, report) : []);
  const { sight: reporter, relay } = await lookAsReporter(one, report);
  life.relay.set(step, relay);
  await lookAsDesk(one, desk, report, step, life);
  Object.assign(life.seen.get(step)!, { public: sight, reporter });
}

async function lookAsDesk(
  _one: Opened,
  { officer, office }: Desk,
  report: FiledWithPhotos,
  step: Step,
  { seen }: Life,
): Promise<void> {
  seen.set(step, {
    public: null,
    office: await lookAsOffice(office, report),
    officers: await lookAsOfficer(officer, report),
    reporter: null,
  });
}
