/** A report reaches a city that knows no keys once, whatever becomes of the answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AduanError } from '../../src/errors.js';
import { KEY, SUBMISSION } from '../client/samples.js';
import { recorded, replay, type Answer } from './replay.js';

const REPORT = { ...SUBMISSION, categoryId: '001' };
const OTHER_KEY = '9e0d7c6b-5a49-4838-a726-15f4e3d2c1b0';
/** Before every call of these tests. */
const WRITTEN_AT = Date.UTC(2026, 10, 20);

/** A city that keeps what it gets, and whose first answers to a POST are lost. */
function forgetfulCity({ lost, listsTexts }: { lost: number; listsTexts: boolean }) {
  const kept: string[] = [];
  let left = lost;
  const row = (description: string, at: number) =>
    `<request><service_request_id>${at + 1}</service_request_id><service_code>001</service_code>` +
    `<description>${listsTexts ? description : ''}</description></request>`;
  const all = (rows: readonly string[]): Answer => `<service_requests>${rows.join('')}</service_requests>`;
  const city = replay({
    services: recorded('codeforamerica/services.xml'),
    requests: () => all(kept.map(row)),
    'POST requests': (body) => {
      kept.push(body.get('description')!.replace(/&/g, '&amp;').replace(/</g, '&lt;'));
      if (left-- > 0) throw new TypeError('the line broke');
      return all([row(kept.at(-1)!, kept.length - 1)]);
    },
  });
  const create = (idempotencyKey: string, isDoubtful: boolean) =>
    city.service.create(REPORT, {
      attachments: [],
      idempotencyKey,
      triedSince: isDoubtful && WRITTEN_AT,
    });
  return { ...city, kept, create };
}

test('after a lost answer the report is found by its marker, and not sent again', async () => {
  const city = forgetfulCity({ lost: 1, listsTexts: true });
  const first = (await city.create(KEY, false).catch((error: unknown) => error)) as AduanError;
  assert.deepEqual([first.code, first.bodyLeft], ['network', true]);
  const receipt = await city.create(KEY, true);
  assert.deepEqual([receipt.trackingId, city.kept.length], ['1', 1]);
});

test('a report that never arrived is sent, and another one is not taken for it', async () => {
  const city = forgetfulCity({ lost: 0, listsTexts: true });
  await city.create(OTHER_KEY, false);
  const receipt = await city.create(KEY, true);
  assert.deepEqual([receipt.trackingId, city.kept.length], ['2', 2]);
});

test('where the list shows no texts a person decides, told that it may have arrived', async () => {
  const city = forgetfulCity({ lost: 1, listsTexts: false });
  await city.create(KEY, false).catch(() => undefined);
  const error = (await city.create(KEY, true).catch((one: unknown) => one)) as AduanError;
  assert.equal(error.code, 'refused');
  assert.match(error.serverMessage ?? '', /mungkin sudah sampai/);
  assert.equal(city.kept.length, 1);
});

test('the key stays on the device: the description has a part of it alone, as its last line', async () => {
  const city = forgetfulCity({ lost: 0, listsTexts: true });
  await city.create(KEY, false);
  const lines = city.kept[0]!.split('\n');
  assert.match(lines.at(-1)!, /^\[aduan [\da-f]{12}\]$/);
  assert.ok(!city.kept[0]!.includes(KEY));
});
