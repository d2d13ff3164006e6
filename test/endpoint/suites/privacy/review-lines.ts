/**
 * Each line that the form's review says of who reads what, held against what feed, detail, office copy and relay show.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilitiesIn } from '../../../../demo/endpoint/pages/filing/rules.js';
import { wordsOf } from '../../../../demo/endpoint/pages/words/words.js';
import { whoOf } from '../../../../demo/endpoint/pages/filing/views/privacy-view.js';
import type { Capabilities } from '../../../../src/contract/capabilities.js';
import type { PickedFile } from '../../../../src/form-logic/files.js';
import { pointAt } from '../../../../src/form-logic/point.js';
import { reviewOf, type ReviewLine } from '../../../../src/form-logic/review.js';
import { EMPTY_VALUES, type FormValues } from '../../../../src/form-logic/state.js';
import {
  partsOf,
  passedOn,
  readersOf,
  type Group,
  type Part,
} from '../../../../src/form-logic/visibility.js';
import { NO_PRESETS } from '../../../form-logic/capabilities.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Databases } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { openForwarding, type Forwarding } from '../../relay/opened.js';

const SENT = aReport({
  title: 'Aspal di kelokanmerdeka hancur',
  content: 'Lubang sedalam betismu sudah menjatuhkan beberapa pengendara, tolong ditambal.',
  category_id: 'jalan-berlubang',
  suggestion_institution_id: 'dinas-pupr',
  location_id: 'r-1601222003',
  asset_ref: 'PJU-0413',
});

/** The same report as the form has it. */
const VALUES: FormValues = {
  ...EMPTY_VALUES,
  classificationId: '1',
  title: String(SENT['title']),
  content: String(SENT['content']),
  category: { id: 'jalan-berlubang', name: 'Jalan Berlubang', detail: '' },
  institution: { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang', detail: '' },
  location: { id: 'r-1601222003', name: 'Kurup', detail: 'Lubuk Batang' },
  locationText: String(SENT['location_text']),
  assetRef: 'PJU-0413',
  point: pointAt({ latitude: -4.1312, longitude: 104.0337 }, 'device'),
  dateOfIncident: String(SENT['date_of_incident']),
  name: String(SENT['nameUser']),
  phone: String(SENT['phoneUser']),
  email: String(SENT['emailUser']),
};
const PHOTO = { id: 1, name: 'Rumah Sumarni.jpg' } as PickedFile;

const EXACT = /-4\.1312|104\.0337/;
/** What shows that somebody was told a part; a photo is told by being opened. */
const TELLS: Readonly<Partial<Record<Part, RegExp>>> = {
  classificationId: /"classification_id":"?1"?/,
  title: /kelokanmerdeka/,
  content: /betismu/,
  category: /Jalan Berlubang/,
  institution: /Dinas Pekerjaan Umum dan Penataan Ruang/,
  location: /"location_name":"[^"]+"/,
  rough: /-4\.13\b(?!\d)/,
  exact: EXACT,
  locationText: /Dusun II RT 03/,
  dateOfIncident: /2026-11-20/,
  assetRef: /PJU-0413/,
  name: /Sumarni/,
  phone: /0812-?0000-?1111/,
  email: /sumarni@/,
};

/** All that somebody was answered, and whether they could open the photo. */
interface Told {
  words: string;
  hasPhoto: boolean;
}

interface Seen {
  /** Before an officer has looked at the report, and after. */
  before: Told;
  public: Told;
  publicName: string | null;
  office: Told;
  officers: Told;
  gateway: Told;
  isMarkedSecret: boolean;
  /** As the form has them. */
  capabilities: Capabilities;
}

const CASES = [
  { isAnonymous: false, isSecret: false },
  { isAnonymous: true, isSecret: false },
  { isAnonymous: false, isSecret: true },
  { isAnonymous: true, isSecret: true },
] as const;
type Ticks = { readonly isAnonymous: boolean; readonly isSecret: boolean };

const called = ({ isAnonymous, isSecret }: Ticks): string =>
  [isAnonymous ? 'anonymous' : 'named', ...(isSecret ? ['secret'] : [])].join(' and ');

async function asPublic({ citizen }: Forwarding, trackingId: string, photoId: string): Promise<Told> {
  const paths = ['complaints?page_size=100', `complaints/${trackingId}/complaint`, 'complaints/map?zoom=14'];
  const more = ['complaints.csv', 'complaints.geojson', `complaints/${trackingId}/followups`];
  const answers: unknown[] = [];
  for (const path of [...paths, ...more]) answers.push((await citizen.get(path)).body);
  const { status } = await citizen.bytes(`complaints/${trackingId}/files/${photoId}`);
  return { words: JSON.stringify(answers), hasPhoto: status === 200 };
}

async function look(databases: Databases, { isAnonymous, isSecret }: Ticks, config = {}): Promise<Seen> {
  const one = await openForwarding(databases, {}, {}, { anonymous: 'hidden-from-public', ...config });
  const officer = await anOfficer(one);
  const institutionIds = ['dinas-pupr'];
  const account = { name: 'Petugas PUPR', roles: ['office'], institutionIds, desk: officer.desk } as const;
  const office = await anOfficer(one, account);
  const uploaded = await one.citizen.upload([{ name: PHOTO.name, bytes: await photo(64, 48) }]);
  const photoId: string = uploaded.body.results.images[0].id;
  const ticks = { is_anonymous: isAnonymous, is_secret: isSecret };
  const { trackingId } = await one.citizen.file({ ...SENT, ...ticks, attachments: [photoId] });
  const before = await asPublic(one, trackingId, photoId);
  await officer.act(trackingId, 'verify', { released: [photoId] });
  await officer.act(trackingId, 'dispose', { institution_id: 'dinas-pupr' });
  await one.settled();
  const asDesk = async (who: typeof office): Promise<Told> => ({
    words: JSON.stringify([
      (await who.get(`reports/${trackingId}`)).body,
      (await who.post(`reports/${trackingId}/identity`)).body,
    ]),
    hasPhoto: (await who.get(`reports/${trackingId}/files/${photoId}`)).status === 200,
  });
  const { body } = one.gateway.books.creates[0]!;
  const detail = await one.citizen.get(`complaints/${trackingId}/complaint`);
  const seen: Seen = {
    before,
    public: await asPublic(one, trackingId, photoId),
    publicName: detail.body.results?.data?.reporter_name ?? null,
    office: await asDesk(office),
    officers: await asDesk(officer),
    gateway: { words: JSON.stringify(body), hasPhoto: body['attachments'] !== false },
    isMarkedSecret: body['is_secret'] === true,
    capabilities: capabilitiesIn(one.config, 'id'),
  };
  await one.close();
  return seen;
}

function isTold(part: Part, { words, hasPhoto }: Told): boolean {
  if (part === 'attachments') return hasPhoto;
  const tells = TELLS[part];
  assert.ok(tells, `nothing tells ${part}`);
  return tells.test(words);
}

const partOf = ({ field, point }: ReviewLine): Part => point ?? (field as Part);

/** Every line of the review as a part, and what is said below the lines. */
function said(ticks: Ticks, capabilities: Capabilities): Record<Group, { parts: Part[]; note: string }> {
  const values = { ...VALUES, ...ticks };
  const { lines } = reviewOf(values, { capabilities, presets: NO_PRESETS, files: [PHOTO] }, true);
  const who = whoOf({ words: wordsOf('id'), capabilities }, values);
  const of = (group: Group): { parts: Part[]; note: string } => ({
    parts: lines[group].map(partOf),
    note: who.find((one) => one.group === group)!.note,
  });
  return { everybody: of('everybody'), officers: of('officers'), person: of('person') };
}

function compare(ticks: Ticks, seen: Seen): void {
  const { everybody, officers, person } = said(ticks, seen.capabilities);
  const all = [...everybody.parts, ...officers.parts, ...person.parts];
  // A point is everybody's in the rough, and officers' as it is.
  const point = ticks.isAnonymous || ticks.isSecret ? ['exact'] : ['rough', 'exact'];
  const rest = Object.keys(TELLS).filter((part) => part !== 'rough' && part !== 'exact');
  assert.deepEqual([...all].sort(), [...rest, ...point, 'attachments'].sort(), 'each part is in one group');
  for (const part of everybody.parts) {
    assert.ok(!isTold(part, seen.before), `${part}: everybody, before an officer has looked`);
    assert.ok(isTold(part, seen.public), `${part}: everybody`);
  }
  for (const part of officers.parts) {
    assert.ok(!isTold(part, seen.public), `${part}: everybody, who may not`);
    for (const who of ['office', 'officers'] as const) assert.ok(isTold(part, seen[who]), `${part}: ${who}`);
  }
  const readers: readonly string[] = readersOf(ticks, seen.capabilities.identity);
  for (const part of person.parts) {
    assert.ok(!isTold(part, seen.public), `${part}: everybody, who may not`);
    for (const who of ['office', 'officers', 'gateway'] as const)
      assert.equal(isTold(part, seen[who]), readers.includes(who), `${part}: ${who}`);
  }
  comparePassedOn(ticks, seen, all);
  const { names } = wordsOf('id').sections.visibility;
  const name = ticks.isSecret ? null : ticks.isAnonymous ? names.anonymous : names.citizen;
  assert.equal(seen.publicName === null ? null : `“${seen.publicName}”`, name);
  assert.ok(name === null || everybody.note.includes(name), everybody.note);
}

/**
 * Of an open report what is said to leave, and of no other part that only officers read here; a secret one is marked.
 */
function comparePassedOn(ticks: Ticks, { gateway, isMarkedSecret }: Seen, all: readonly Part[]): void {
  assert.equal(isMarkedSecret, ticks.isSecret);
  if (ticks.isSecret) return;
  const open: readonly Part[] = partsOf(ticks).everybody.filter((part) => part !== 'attachments');
  const contact: readonly Part[] = ['phone', 'email'];
  for (const part of all.filter((one) => !open.includes(one) && !contact.includes(one)))
    assert.equal(isTold(part, gateway), passedOn(ticks).includes(part), `${part}: passed on`);
}

onOneDatabase('What the review says of who reads what', (databases) => {
  for (const ticks of CASES)
    test(`is so, line by line, of a report that is ${called(ticks)}: feed, detail, office copy and relay`, async () => {
      compare(ticks, await look(databases, ticks));
    });

  test('is so where no name is collected of the anonymous: nobody reads it', async () => {
    const ticks = { isAnonymous: true, isSecret: false };
    const seen = await look(databases, ticks, { anonymous: 'not-collected' });
    const { person } = said(ticks, seen.capabilities);
    assert.deepEqual(person.parts, []);
    assert.equal(person.note, wordsOf('id').sections.visibility.noName);
    for (const part of ['name', 'phone', 'email'] as const)
      for (const who of ['public', 'office', 'officers', 'gateway'] as const)
        assert.ok(!isTold(part, who === 'officers' ? withoutFiles(seen[who]) : seen[who]), `${part}: ${who}`);
  });
});

/** A file keeps for officers the name that its reporter gave it. */
const withoutFiles = (told: Told): Told => ({ ...told, words: told.words.replaceAll(PHOTO.name, '') });
