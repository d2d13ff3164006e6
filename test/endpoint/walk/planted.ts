/**
 * Four reports, one of each kind, with something in every place that nobody but a few may read, two that were taken
 * over from a table, and a stranger beside them who has a report, too.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Filed } from '../harness/citizen.js';
import { documentWithEverything, photo } from '../harness/files.js';
import { withEverything } from '../../images/containers.js';
import { SECRET } from '../../images/exif.js';
import { imported } from '../harness/imported.js';
import { anAccount, anOfficer, type Officer } from '../harness/officers/officer.js';
import type { Forwarding } from '../relay/opened.js';

/** Each stands in one place alone. Found anywhere outside, it tells by its name what was let out. */
export const MARKS = {
  'the name': 'penandanama',
  'the mail address': 'penandasurel',
  'the phone number': '081277776661',
  'who helped': 'penandapendamping',
  'where news goes': 'penandakabar',
  'what a file is called': 'penandaberkas',
  'what a file says of itself': SECRET.toLowerCase(),
  'the place in words': 'penandagang',
  'a phone number in the text': '081277776663',
  'a mail address in the text': 'penandateks',
  'an answer for the office': '77776664',
  'what the office told the reporter alone': 'penandapribadi',
  'a reply that nobody has read': 'penandabalasan',
  'why it was taken back': 'penandaalasan',
  'the exact place': '-4.1777',
  'the place of an anonymous report': '-4.25',
  'a secret report': 'penandarahasia',
  'what officers write to one another': 'penandacatatan',
  'an answer that isn’t sent': 'penandakonsep',
  'whose it is at the desk': 'penandapetugas',
  'until when it is put off': '2027-01-13',
  'a name that an import keeps': 'penandaimpor',
  'a contact that an import keeps': '081277776665',
  'a name that an import was not to keep': 'penandalupa',
} as const;

export type Mark = keyof typeof MARKS;

/** In what everybody may read. */
export const PUBLIC_WORD = 'penandaumum';

export interface Planted extends Filed {
  isAnonymous: boolean;
  isSecret: boolean;
  /** The first photo and the document are released, where the report is public; the second photo never. */
  files: readonly string[];
}

export interface Walked {
  reports: readonly Planted[];
  /** Numbers of those that were taken over: of one the name is kept, of the other not. */
  old: readonly string[];
  /** The stranger's own, verified. */
  own: Filed & { files: readonly string[] };
  /** Of an upload that waits for its report, and isn't the stranger's. */
  waiting: string;
  officer: Officer;
  office: Officer;
}

export async function plant(one: Forwarding): Promise<Walked> {
  const officer = await anOfficer(one);
  const office = await anOfficer(one, {
    name: 'Petugas PUPR',
    roles: ['office'],
    institutionIds: ['dinas-pupr'],
    desk: officer.desk,
  });
  await anAccount(one, { name: MARKS['whose it is at the desk'], roles: ['verifier'] });
  const reports: Planted[] = [];
  for (const isAnonymous of [false, true])
    for (const isSecret of [false, true]) reports.push(await file(one, isAnonymous, isSecret));
  const gone = await file(one, false, false);
  for (const report of [...reports, gone]) await lead(one, officer, report);
  const reason = MARKS['why it was taken back'];
  assert.equal(
    (await one.citizen.withdraw(gone.trackingId, gone.accessCode, randomUUID(), reason)).status,
    200,
  );
  const [waiting] = await upload(one);
  const own = await one.citizen.file({ attachments: [] });
  await officer.act(own.trackingId, 'verify');
  const old = await takeOverOld(one, officer);
  return { reports, old, own: { ...own, files: [] }, waiting: waiting!, officer, office };
}

/** What an import takes over, and an officer shows. */
async function takeOverOld(one: Forwarding, officer: Officer): Promise<string[]> {
  const kept = MARKS['a name that an import keeps'];
  const lost = MARKS['a name that an import was not to keep'];
  const phone = MARKS['a contact that an import keeps'];
  const head = 'No Laporan;Tanggal;Nama;No HP;Uraian;Lokasi;Tanggapan;Anonim;Status';
  const said = (name: string, isAnonymous: string): string =>
    `;20/11/2026;${name};${phone};Sumur ${PUBLIC_WORD} kering, kata ${name === lost ? name : 'warga'};` +
    `rumah ${name};Yth. ${name}, kami gali di dekat ${phone}.;${isAnonymous};Selesai`;
  await imported(one, [head, `1${said(kept, 'Tidak')}`].join('\n'), { withNames: true });
  await imported(one, [head, `2${said(lost, 'Ya')}`].join('\n'));
  const rows = await one.endpoint.database
    .selectFrom('complaints')
    .select('tracking_id')
    .where('imported_from', 'is not', null)
    .execute();
  for (const { tracking_id } of rows) await officer.act(tracking_id, 'withhold', { is_withheld: false });
  return rows.map(({ tracking_id }) => tracking_id);
}

async function upload({ citizen }: Forwarding): Promise<string[]> {
  const name = `Foto ${MARKS['what a file is called']}`;
  const picture = withEverything(await photo(64, 48), 6, await photo(16, 12));
  assert.ok(picture.includes(SECRET));
  const { body } = await citizen.upload([
    { name: `${name} 1.jpg`, bytes: picture },
    { name: `${name} 2.jpg`, bytes: withEverything(await photo(48, 64), 6, await photo(16, 12)) },
    { name: `${name} 3.pdf`, bytes: await documentWithEverything(), type: 'application/pdf' },
  ]);
  const { images, docs } = body.results;
  return [images[0], docs[0], images[1]].map(({ id }: { id: string }) => id);
}

async function file(one: Forwarding, isAnonymous: boolean, isSecret: boolean): Promise<Planted> {
  const files = await upload(one);
  const said = isSecret ? MARKS['a secret report'] : PUBLIC_WORD;
  const [phone, mail] = ['0812-7777-6663', `${MARKS['a mail address in the text']}@contoh.id`];
  const filed = await one.citizen.file({
    title: `Air ${said} tidak mengalir`,
    content: `Sejak Minggu air ${said} tidak mengalir ke rumah warga. Hubungi saya di ${phone} atau ${mail} ya.`,
    category_id: 'pdam',
    fields: { nomor_pelanggan: MARKS['an answer for the office'] },
    location_id: 'r-1601222003',
    location_text: `${MARKS['the place in words']} nomor 7`,
    latitude: isAnonymous ? -4.2512 : -4.1777,
    longitude: isAnonymous ? 104.1537 : 104.0337,
    is_anonymous: isAnonymous,
    is_secret: isSecret,
    attachments: files,
    nameUser: `Zulbahri ${MARKS['the name']}`,
    emailUser: `${MARKS['the mail address']}@contoh.id`,
    phoneUser: '0812-7777-6661',
    assisted_by: { name: MARKS['who helped'], organisation: 'Karang Taruna' },
    notify: { channel: 'email', to: `${MARKS['where news goes']}@contoh.id` },
    consent: { version: '2026-01', given_at: '2026-11-24T09:59:00+07:00', given_by: 'assistant' },
  });
  return { ...filed, files, isAnonymous, isSecret };
}

/** Through the desk and back: answered to all and to the reporter alone, and a reply that waits to be read. */
async function lead(one: Forwarding, officer: Officer, report: Planted): Promise<void> {
  const { trackingId, accessCode, files } = report;
  await officer.act(trackingId, 'verify', { released: files.slice(0, 2) });
  await officer.act(trackingId, 'dispose', { institution_id: 'dinas-pupr' });
  const content = `Ini ${MARKS['what the office told the reporter alone']} untuk pelapor.`;
  await officer.act(trackingId, 'respond', { content, is_private: true });
  await officer.act(trackingId, 'respond', { content: 'Pipa sudah kami sambung kemarin.' });
  await keepAtDesk(officer, trackingId);
  const said = { content: `Masih ${MARKS['a reply that nobody has read']} sampai sekarang.` };
  const file = { name: `${MARKS['what a file is called']} 4.jpg`, bytes: await photo(32, 24) };
  assert.equal((await one.citizen.reply(trackingId, accessCode, said, { files: [file] })).status, 201);
  await officer.act(trackingId, 'snooze', { until: MARKS['until when it is put off'] });
}

/** What officers keep beside a report, for themselves. */
async function keepAtDesk(officer: Officer, trackingId: string): Promise<void> {
  const content = `Tanya ${MARKS['what officers write to one another']} dulu.`;
  await officer.act(trackingId, 'internal-note', { content });
  const draft = { content: `Kami akan ${MARKS['an answer that isn’t sent']} besok.` };
  const { status } = await officer.request('PUT', `reports/${trackingId}/drafts/respond`, draft);
  assert.equal(status, 200);
  await officer.act(trackingId, 'assign', { user: MARKS['whose it is at the desk'] });
}
