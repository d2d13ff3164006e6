import { randomUUID } from 'node:crypto';
import type { Filed, Reply } from '../harness/citizen.js';
import type { Opened } from '../harness/databases.js';
import type { Officer } from '../harness/officers/officer.js';
import { MARKS, sightOf, type Sight } from './sight.js';

/** Nobody's, with a right check digit. */
const UNKNOWN = '1000000003';
const WRONG = 'AAAAA-AAAAA-AAAAA-AAAAA';

export interface FiledWithPhotos extends Filed {
  /** The first one is released on verifying, the second never. */
  photos: [released: string, kept: string];
}

/** Anybody on the web, on every surface there is. */
export async function lookAsPublic(
  { citizen }: Opened,
  { trackingId, photos }: FiledWithPhotos,
): Promise<{ sight: Sight | null; surfaces: Record<string, boolean> }> {
  const path = `complaints/${trackingId}`;
  const listed = async (query: string): Promise<Reply> => citizen.get(`complaints?${query}`);
  const lists = {
    list: await listed('page_size=100'),
    oldest: await listed('sort=oldest'),
    search: await listed(`search=${MARKS.word}`),
    number: await listed(`search=${trackingId}`),
    category: await listed('category_id=jalan-berlubang'),
    area: await listed(`location_id=${MARKS.area}`),
    map: await citizen.get('complaints/map?zoom=14'),
    counts: await citizen.get('complaints/counts'),
    atom: await citizen.get('complaints.atom'),
    json: await citizen.get('complaints.json'),
    csv: await citizen.get('complaints.csv'),
    geojson: await citizen.get('complaints.geojson'),
    statistics: await citizen.get('complaints/statistics'),
  };
  const detail = await citizen.get(`${path}/complaint`);
  const followups = await citizen.get(`${path}/followups`);
  const support = await support_(citizen, trackingId);
  const small = await Promise.all(photos.map((id) => citizen.bytes(`${path}/files/${id}/thumbnail`)));
  const opened = await openable(photos, async (id) => (await citizen.bytes(`${path}/files/${id}`)).status);
  const has = (reply: Reply) => JSON.stringify(reply.body).includes(trackingId);
  const surfaces = {
    ...Object.fromEntries(Object.entries(lists).map(([name, reply]) => [name, has(reply)])),
    statistics: lists.statistics.body.results.total > 0,
    counts: lists.counts.body.results.total > 0,
    detail: detail.status === 200,
    followups: followups.status === 200,
    support: support.status === 200,
    file: opened > 0,
    thumbnail: small.some(({ status }) => status === 200),
  };
  if (!Object.values(surfaces).includes(true)) return { sight: null, surfaces };
  const answers = [...Object.values(lists), detail, followups].map(({ body, headers }) => [
    body,
    [...headers],
  ]);
  const calledBy: unknown = detail.body.results?.data.reporter_name;
  return { sight: sightOf(answers, opened, typeof calledBy === 'string' ? calledBy : null), surfaces };
}

/**
 * Asks for a report that the public may not know of in every way there is, and beside it for one that never was.
 * @returns the questions whose answers, or the work behind them, differed
 */
export async function askPublic(
  { citizen, config }: Opened,
  { trackingId, photos: [photo] }: FiledWithPhotos,
): Promise<string[]> {
  const asks: Record<string, (id: string) => Promise<Reply>> = {
    detail: (id) => citizen.get(`complaints/${id}/complaint`),
    'detail, wrong code': (id) => citizen.get(`complaints/${id}/complaint`, WRONG),
    followups: (id) => citizen.get(`complaints/${id}/followups`),
    'followups, wrong code': (id) => citizen.get(`complaints/${id}/followups`, WRONG),
    file: (id) => citizen.get(`complaints/${id}/files/${photo}`),
    'file, wrong code': (id) => citizen.get(`complaints/${id}/files/${photo}`, WRONG),
    thumbnail: (id) => citizen.get(`complaints/${id}/files/${photo}/thumbnail`),
    support: (id) => support_(citizen, id),
    unsupport: (id) => support_(citizen, id, 'DELETE'),
    reply: (id) => citizen.reply(id, undefined, { content: 'Halo' }),
    'reply, wrong code': (id) => citizen.reply(id, WRONG, { content: 'Halo' }),
    withdraw: (id) => citizen.withdraw(id, undefined),
    'withdraw, wrong code': (id) => citizen.withdraw(id, WRONG),
  };
  const betrayals: string[] = [];
  for (const [name, ask] of Object.entries(asks)) {
    const answer = async (id: string): Promise<string> => {
      Object.assign(config.meter!, { queries: 0, hashes: 0 });
      const { status, headers, body } = await ask(id);
      return JSON.stringify([status, [...headers].sort(), body, config.meter]);
    };
    const [real, none] = [await answer(trackingId), await answer(UNKNOWN)];
    if (real !== none || !real.startsWith('[404')) betrayals.push(`${name}: ${real} and not ${none}`);
  }
  return betrayals;
}

/** An account of the office, in every way it can ask. null where the report does not seem to exist. */
export async function lookAsOffice(
  office: Officer,
  { trackingId, photos }: FiledWithPhotos,
): Promise<Sight | null> {
  const path = `reports/${trackingId}`;
  const { status, body } = await office.get(path);
  const found = await office.post('reports/search', { search: trackingId });
  const byPerson = await office.post('reports/search', { search: 'Sumarni' });
  const who = await office.post(`${path}/identity`);
  const opened = await openable(photos, async (id) => (await office.get(`${path}/files/${id}`)).status);
  const isListed = found.body.results.total > 0;
  if (status === 404 && !isListed && opened === 0) return null;
  return sightOf([body, found.body, byPerson.body, who.body], opened, who.body.results?.name ?? null);
}

export async function lookAsOfficer(
  officer: Officer,
  { trackingId, photos }: FiledWithPhotos,
): Promise<Sight> {
  const path = `reports/${trackingId}`;
  const { results } = (await officer.get(path)).body;
  const found = await officer.post('reports/search', { search: trackingId });
  const opened = await openable(photos, async (id) => (await officer.get(`${path}/files/${id}`)).status);
  const who = await officer.post(`${path}/identity`);
  return sightOf([results, found.body, who.body], opened, who.body.results?.name ?? null);
}

/** Whoever holds the code. */
export async function lookAsReporter(
  { citizen }: Opened,
  { trackingId, accessCode, photos }: FiledWithPhotos,
): Promise<{ sight: Sight; relay: unknown }> {
  const path = `complaints/${trackingId}`;
  const answers = [
    await citizen.get(`${path}/complaint`, accessCode),
    await citizen.get('complaints/mine', accessCode),
    await citizen.get(`${path}/followups`, accessCode),
  ].map(({ body }) => body);
  const opened = await openable(
    photos,
    async (id) => (await citizen.bytes(`${path}/files/${id}`, accessCode)).status,
  );
  const { reporter_name, relay } = answers[0].results.data;
  // One's own file keeps the name one gave it, which is not an identity the endpoint tells.
  const withoutFileNames = JSON.parse(JSON.stringify(answers).replaceAll(/(Rumah|Wajah) Sumarni\.jpg/g, ''));
  return { sight: sightOf(withoutFileNames, opened, reporter_name), relay };
}

async function openable(photos: readonly string[], status: (id: string) => Promise<number>): Promise<number> {
  const answers = [];
  for (const id of photos) answers.push(await status(id));
  return answers.filter((code) => code === 200).length;
}

function support_(citizen: Opened['citizen'], id: string, method = 'POST'): Promise<Reply> {
  return citizen.request(method, `complaints/${id}/support`, { 'Idempotency-Key': randomUUID() });
}
