/**
 * mySociety's open311-adapter, a strict server that nobody here wrote, asked by our adapter: it refuses whatever
 * GeoReport v2 doesn't name. Its sources are fetched when the test runs, and are no part of this repository.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { createOpen311Service } from '../../src/client/open311/index.js';
import { readQuestions } from '../../src/contract/questions/read-questions.js';
import type { AduanError } from '../../src/errors.js';
import { SUBMISSION } from '../client/samples.js';
import { startOtherCity, type OtherCity } from './other-city/other-city.js';

/** Before every call of these tests. */
const WRITTEN_AT = Date.UTC(2026, 0, 1);
const BRIDGE = { ...SUBMISSION, categoryId: 'BIN', title: 'Jembatan – patah' };

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => assert.fail('it did not fail'),
    (error: unknown) => error as AduanError,
  );

for (const format of ['json', 'xml'] as const)
  test(`another city's server, by ${format}`, async (context) => {
    const started = await startOtherCity({ format });
    if ('why' in started) return context.skip(started.why);
    const city: OtherCity = started;
    const service = createOpen311Service({ endpoint: city.endpoint });
    const create = (submission: typeof BRIDGE, idempotencyKey: string, isDoubtful = false) =>
      service.create(submission, {
        attachments: [],
        idempotencyKey,
        triedSince: isDoubtful && WRITTEN_AT,
      });
    const kept = async (): Promise<string[]> =>
      (await city.requests()).map(({ description }) => description.split('\n')[0]!);
    try {
      await context.test('its services are topics, below their groups', async () => {
        const { items } = await service.categories();
        assert.deepEqual(
          items.filter(({ parentId }) => parentId !== null).map(({ id, parentId }) => [id, parentId]),
          [
            ['POT', 'group:highways'],
            ['SPOT', 'group:highways'],
            ['BIN', 'group:sanitation'],
            ['TREE', 'group:parks'],
          ],
        );
        assert.deepEqual(items.find(({ id }) => id === 'POT')!.keywords, ['deep', 'hole', 'wow']);
        assert.ok((await service.capabilities()).features.has('fields'));
      });

      await context.test('its attributes are questions, and the answers arrive', async () => {
        const questions = readQuestions(await service.questions!('SPOT'));
        assert.deepEqual(
          questions.map(({ code, type, required, values }) => [
            code,
            type,
            required,
            values.map(({ id }) => id),
          ]),
          [
            ['depth', 'number', true, []],
            ['shape', 'choice', false, ['circle', 'triangle', 'square']],
          ],
        );
        assert.deepEqual(await service.questions!('BIN'), []);
        const pothole = {
          ...BRIDGE,
          categoryId: 'SPOT',
          title: 'Lubang',
          fields: { depth: 30, shape: 'circle' },
        };
        const { trackingId } = await create(pothole, randomUUID());
        assert.equal(trackingId, String((await city.requests()).at(-1)!.service_request_id));
        const refused = await failureOf(create({ ...pothole, fields: { shape: 'circle' } }, randomUUID()));
        assert.deepEqual([refused.status, refused.bodyLeft], [400, false], 'a required answer is missing');
        assert.deepEqual(await kept(), ['Earlier', 'Lubang']);
      });

      await context.test('a report is sent, read and listed, without the marker', async () => {
        const { trackingId } = await create(BRIDGE, randomUUID());
        const report = await service.report(trackingId);
        assert.ok(report.content.startsWith('Jembatan – patah'), report.content);
        assert.doesNotMatch(report.content, /\[aduan/);
        assert.deepEqual(
          [report.statusCode, report.category, report.locationName],
          ['open', { id: 'BIN', name: 'Bin Enforcement' }, BRIDGE.locationText],
        );
        const { items, nextPageUrl } = await service.feed({ categoryId: 'BIN', page: 1, pageSize: 5 });
        assert.deepEqual([items.map((item) => item.trackingId), nextPageUrl], [[trackingId], null]);
        assert.equal(
          (await failureOf(service.report('77'))).code,
          'server-error',
          'it breaks at unknown numbers',
        );
      });

      await context.test('a list without pages is cut into pages here', async () => {
        const seen: string[] = [];
        let page = await service.feed({ page: 1, pageSize: 1 });
        for (; page.nextPageUrl !== null; page = await service.feed({ pageUrl: page.nextPageUrl }))
          seen.push(...page.items.map(({ trackingId }) => trackingId));
        seen.push(...page.items.map(({ trackingId }) => trackingId));
        assert.deepEqual(seen.sort(), ['1', '2']);
      });

      await context.test('a report whose answer was lost is found by its marker', async () => {
        const key = randomUUID();
        const before = await kept();
        city.lose('answer');
        const failure = await failureOf(create(BRIDGE, key));
        assert.deepEqual([failure.code, failure.bodyLeft], ['network', true]);
        const { trackingId } = await create(BRIDGE, key, true);
        assert.equal(trackingId, String((await city.requests()).at(-1)!.service_request_id));
        assert.equal((await kept()).length, before.length + 1);
      });

      await context.test('a report that never arrived is sent', async () => {
        const key = randomUUID();
        const before = await kept();
        city.lose('question');
        await failureOf(create(BRIDGE, key));
        assert.deepEqual(await kept(), before);
        await create(BRIDGE, key, true);
        assert.equal((await kept()).length, before.length + 1);
      });

      await context.test('a token leads to its number', async () => {
        const { trackingId } = await create({ ...BRIDGE, categoryId: 'TREE' }, randomUUID());
        assert.equal(trackingId, String((await city.requests()).at(-1)!.service_request_id));
        const report = await service.report(`token-${trackingId}`);
        assert.equal(report.trackingId, trackingId);
      });
    } finally {
      await city.stop();
    }
  });
