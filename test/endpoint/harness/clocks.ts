/** What a report's clocks are, as anybody reads them, and reports in the states that start them. */
import assert from 'node:assert/strict';
import { clockDaysWire } from '../../../src/contract/reporting/clocks.js';
import { detailWire } from '../../../src/contract/reporting/report.js';
import type { Filed } from './citizen.js';
import type { Opened } from './databases.js';
import type { Officer } from './officers/officer.js';

export async function detailOf({ citizen }: Opened, { trackingId }: Filed, code?: string) {
  const { body } = await citizen.get(`complaints/${trackingId}/complaint`, code);
  return detailWire.parse(body).results.data;
}

export async function daysOf({ citizen }: Opened, { trackingId }: Filed, kind: string, code?: string) {
  const { status, body } = await citizen.get(`complaints/${trackingId}/clocks/${kind}`, code);
  assert.equal(status, 200, JSON.stringify(body));
  return clockDaysWire.parse(body).results;
}

export async function inProgress(one: Opened, officer: Officer, report: object = {}): Promise<Filed> {
  const filed = await one.citizen.file({ ...report });
  await officer.act(filed.trackingId, 'verify');
  await officer.act(filed.trackingId, 'dispose', { institution_id: 'dinas-pupr' });
  return filed;
}

export async function answered(one: Opened, officer: Officer, answer: object = {}): Promise<Filed> {
  const filed = await inProgress(one, officer);
  await officer.act(filed.trackingId, 'respond', { content: 'Jalan kami tambal.', ...answer });
  return filed;
}
