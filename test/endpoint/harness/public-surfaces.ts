import type { Opened } from './databases.js';
import { otherCity } from './open311.js';

/** What everybody on the web is answered, by surface: status, headers and body. */
export async function allPublic(
  one: Opened,
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
    late: 'complaints?late=1',
    promises: 'complaints/promises',
    map: 'complaints/map?zoom=14',
    atom: 'complaints.atom',
    json: 'complaints.json',
    csv: 'complaints.csv',
    geojson: 'complaints.geojson',
  };
  const beside = {
    requests: 'open311/v2/requests.json?extensions=true',
    request: `open311/v2/requests/${trackingId}.xml?extensions=true`,
  };
  const city = otherCity(one);
  const answers: Record<string, string> = {};
  for (const [asker, all] of [
    [one.citizen, paths],
    [city, beside],
  ] as const)
    for (const [name, path] of Object.entries(all)) {
      const { status, headers, body } = await asker.get(path);
      answers[name] = JSON.stringify([status, [...headers].sort(), body]);
    }
  return answers;
}
