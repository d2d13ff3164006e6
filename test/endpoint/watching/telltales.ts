import assert from 'node:assert/strict';
import { aReport } from '../harness/citizen.js';
import type { Opened } from '../harness/databases.js';
import { photo } from '../harness/files.js';
import { anOfficer, Officer, PASSWORD } from '../harness/officers/officer.js';
import { TOKEN, type Watched } from './opened.js';

/** What people, officers and operators say, each in one place alone. */
export const TELLTALES = {
  name: 'Wagiyem',
  phone: '081298765432',
  email: 'wagiyem@contoh.id',
  title: 'selokanmampet',
  content: 'baunyamenyengat',
  place: 'gangmelati',
  answer: 'sudahkamikuras',
  fileName: 'ktp-wagiyem',
  searched: 'carikanwagiyem',
  path: 'tidakadadisini',
  deskSearch: 'tetangganyawagiyem',
  officer: 'pakwarsito',
  password: PASSWORD,
  token: TOKEN,
  quoted: 'kutipanbaris',
} as const;

/** As a database quotes a row that it refuses. */
export function breakNextReport({ endpoint }: Opened): void {
  endpoint.newTrackingId = () => {
    throw Object.assign(new Error(`Key (name)=(${TELLTALES.quoted}) exists`), {
      code: '23505',
      detail: TELLTALES.quoted,
    });
  };
}

/** Says each of the telltales wherever it can be said. @returns the keys, codes and numbers that came about */
export async function tellEverything(one: Watched): Promise<string[]> {
  const { citizen, endpoint } = one;
  const report = {
    title: `Selokan ${TELLTALES.title}`,
    content: `Selokan penuh lumpur dan ${TELLTALES.content} sekali.`,
    location_text: TELLTALES.place,
    nameUser: TELLTALES.name,
    phoneUser: TELLTALES.phone,
    emailUser: TELLTALES.email,
    notify: { channel: 'email', to: TELLTALES.email },
  };
  const uploaded = await citizen.upload([
    { name: `${TELLTALES.fileName}.jpg`, bytes: await photo(64, 48) },
    { name: `${TELLTALES.fileName}.exe`, bytes: new Uint8Array(64) },
  ]);
  const whole = await citizen.upload([{ name: `${TELLTALES.fileName}.jpg`, bytes: await photo(64, 48) }]);
  assert.equal(uploaded.status, 415);
  const [{ id: fileId }] = whole.body.results.images;
  const { trackingId, accessCode, key } = await citizen.file({ ...report, attachments: [fileId] });
  const path = `complaints/${trackingId}`;
  await citizen.get(`${path}/complaint?kode=${accessCode}`, accessCode);
  await citizen.get(`${path}/complaint`, 'AAAAA-AAAAA-AAAAA-AAAAA');
  await citizen.get(`${path}/files/${fileId}`, accessCode);
  await citizen.get(`complaints?search=${TELLTALES.searched}`);
  await citizen.get(`complaints.csv?search=${TELLTALES.searched}`);
  await citizen.get(`complaints?from=${TELLTALES.searched}`);
  await citizen.get(`${TELLTALES.path}/${accessCode}`);
  await citizen.request('PROPFIND', `complaints/${TELLTALES.path}`);
  await citizen.get('capabilities', undefined, {
    'X-Request-Id': TELLTALES.phone,
    Referer: `https://contoh.id/?q=${TELLTALES.searched}`,
    'User-Agent': TELLTALES.name,
  });
  const form = new FormData();
  for (const [name, value] of Object.entries(report)) if (typeof value === 'string') form.append(name, value);
  await citizen.request('POST', 'lapor', { Origin: 'http://localhost' }, form);

  const desk = await anOfficer(one, { name: TELLTALES.officer });
  const stranger = new Officer(one, { desk: desk.desk });
  await stranger.post('session', { name: TELLTALES.name, password: TELLTALES.content });
  await desk.post('reports/search', { search: TELLTALES.deskSearch });
  await desk.post('reports/search', { status: TELLTALES.deskSearch });
  await desk.get(`reports/${TELLTALES.path}`);
  await desk.act(trackingId, 'verify', { released: [fileId] });
  await desk.act(trackingId, 'dispose', { institution_id: 'dinas-pupr' });
  await desk.act(trackingId, 'respond', { content: `Selokan ${TELLTALES.answer} kemarin.` });
  await citizen.reply(trackingId, accessCode, { content: `Masih ${TELLTALES.content}, pak.` });
  const { newTrackingId } = endpoint;
  breakNextReport(one);
  assert.equal((await citizen.create(aReport(report))).status, 500);
  endpoint.newTrackingId = newTrackingId;
  return [trackingId, accessCode, key, fileId, desk.cookie.split('=')[1]!.split(';')[0]!];
}
