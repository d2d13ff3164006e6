/** Open311 (GeoReport v2) beside the endpoint, where there is one. */
import { isRecord } from '../../contract/read.js';
import { fact, skip, type Visit } from '../visit/visit.js';
import type { Answer, Question } from '../visit/asker.js';

export type Row = Record<string, unknown>;

export const open311Base = ({ asker }: Visit): string => `${new URL(asker.base).origin}/open311`;

/** @throws Skipped where nothing of the kind answers */
export const discovery = fact('X-01', async (visit) => {
  const answer = await visit.ask(`${open311Base(visit)}/discovery.json`);
  // A site's own page for what it doesn't know.
  if (answer.status === 404 || (answer.status === 200 && answer.json === undefined))
    return skip(`tidak ada Open311 di ${open311Base(visit)}`, `there is no Open311 at ${open311Base(visit)}`);
  return answer;
});

/** A call of GeoReport v2. @throws Skipped where there is none */
export async function askOpen311(
  visit: Visit,
  path: string,
  more: Omit<Question, 'path'> = {},
): Promise<Answer> {
  await discovery(visit);
  return await visit.ask({ ...more, path: `${open311Base(visit)}/v2/${path}` });
}

/** Rows of an answer; null where it is no list of objects. */
export function rowsOf({ status, json }: Answer): Row[] | null {
  return status === 200 && Array.isArray(json) && json.every(isRecord) ? json : null;
}

export const servicesAnswer = fact('X-02', (visit) => askOpen311(visit, 'services.json'));
export const services = fact('X-02', async (visit) => rowsOf(await servicesAnswer(visit)));

const LIST = { page: 1, page_size: 50, extensions: 'true' };

export const requestsAnswer = fact('X-04', (visit) => askOpen311(visit, 'requests.json', { query: LIST }));
const requestRows = fact('X-04', async (visit) => rowsOf(await requestsAnswer(visit)));

/** @throws Skipped where there is none to judge by */
export async function requests(visit: Visit): Promise<Row[]> {
  const rows = await requestRows(visit);
  return rows.length > 0
    ? rows
    : skip('belum ada permintaan Open311 untuk dinilai', 'there is no Open311 request yet to judge by');
}

export const textOf = (row: Row, name: string): string => {
  const value = row[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};
export const idOf = (row: Row): string => textOf(row, 'service_request_id');
