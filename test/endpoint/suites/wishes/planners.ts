import assert from 'node:assert/strict';
import type { Filed, Reply } from '../../harness/citizen.js';
import type { Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';

/** `OTHER` is another village of the same district. */
const KURUP = 'r-1601222003';
export const OTHER = 'r-1601222004';

/** `Planners` are an endpoint whose officer carries aspirations to a plan and back. */
export interface Planners extends Opened {
  officer: Officer;
  /** A verified aspiration. */
  wish(changes?: Record<string, unknown>): Promise<Filed>;
  /** The table of aspirations filed in 2026, as it comes over the wire. */
  table(): Promise<string>;
  send(table: string | Uint8Array, query?: string, headers?: Record<string, string>): Promise<Reply>;
  detail(filed: Filed, isOwner?: boolean): Promise<Reply['body']>;
}

export async function planners(one: Opened): Promise<Planners> {
  const officer = await anOfficer(one);
  const more = {
    officer,
    async wish(changes: Record<string, unknown> = {}) {
      const filed = await one.citizen.file({
        classification_id: '3',
        title: 'Jembatan gantung baru',
        category_id: 'jembatan',
        location_id: KURUP,
        ...changes,
      });
      await officer.act(filed.trackingId, 'verify');
      return filed;
    },
    async table() {
      const response = await officer.open('wishes.csv?year=2026');
      assert.equal(response.status, 200);
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    },
    async send(table: string | Uint8Array, query = '', headers: Record<string, string> = {}) {
      const response = await officer.desk.app.fetch(
        new Request(`http://localhost/wishes.csv?${query}`, {
          method: 'POST',
          headers: {
            Cookie: officer.cookie,
            Origin: 'http://localhost',
            'Content-Type': 'text/csv',
            ...headers,
          },
          body: table as BodyInit,
        }),
      );
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
    async detail({ trackingId, accessCode }: Filed, isOwner = false) {
      const path = `complaints/${trackingId}/complaint`;
      const { status, body } = await one.citizen.get(path, isOwner ? accessCode : undefined);
      assert.equal(status, 200, JSON.stringify(body));
      return body.results;
    },
  };
  return Object.assign(one, more);
}

/** How many aspirations have something said of them. */
export const decided = async ({ endpoint }: Opened): Promise<number> =>
  (await endpoint.database.selectFrom('wishes').select('id').execute()).length;
