import type { Opened } from './databases.js';

/** What everybody on the web is answered, by surface: status, headers and body. */
export async function allPublic(
  { citizen }: Opened,
  trackingId: string,
  word: string,
): Promise<Record<string, string>> {
  const paths = {
    list: 'complaints?page_size=100',
    updated: 'complaints?sort=updated',
    search: `complaints?search=${word}`,
    number: `complaints?search=${trackingId}`,
    detail: `complaints/${trackingId}/complaint`,
    followups: `complaints/${trackingId}/followups`,
    counts: `complaints/counts?search=${word}`,
    statistics: 'complaints/statistics',
    map: 'complaints/map?zoom=14',
    atom: 'complaints.atom',
    json: 'complaints.json',
    csv: 'complaints.csv',
    geojson: 'complaints.geojson',
  };
  const answers: Record<string, string> = {};
  for (const [name, path] of Object.entries(paths)) {
    const { status, headers, body } = await citizen.get(path);
    answers[name] = JSON.stringify([status, [...headers].sort(), body]);
  }
  return answers;
}
