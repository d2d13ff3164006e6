import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleKeys, seedTown } from '../../../../demo/town/database/seed-town.js';
import { maskText, MASK } from '../../../../demo/endpoint/masking/mask-text.js';
import { makeTown, SAMPLES } from '../../../../demo/town/seed.js';
import { feedWire } from '../../../../src/contract/public/feed.js';
import { detailWire } from '../../../../src/contract/reporting/report.js';
import { statisticsWire } from '../../../../src/contract/public/statistics.js';
import { hasValidCheckDigit } from '../../../../src/contract/tracking-id.js';
import type { Reply } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

/** All public reports, by following the pages. */
async function everything({ citizen }: Opened): Promise<Reply['body'][]> {
  const items = [];
  for (let path: string | null = 'complaints?page_size=100'; path !== null;) {
    const { body } = await citizen.get(path);
    feedWire.parse(body);
    items.push(...body.results.data);
    path = body.results.next_page_url;
  }
  return items;
}

onOneDatabase('The town', (databases) => {
  let one: Opened;
  const seeded = async (): Promise<Opened> => {
    if (one === undefined) {
      one = await databases.open();
      assert.equal(await seedTown(one.endpoint, { seed: 2026 }), 300);
    }
    return one;
  };

  test('has the same reports under the same numbers, wherever it is loaded, and once', async () => {
    const first = await seeded();
    const { database } = first.endpoint;
    const second = await databases.open();
    await seedTown(second.endpoint, { seed: 2026 });
    const dump = ({ endpoint }: Opened) =>
      endpoint.database
        .selectFrom('complaints')
        .select([
          'tracking_id',
          'title',
          'content',
          'status_code',
          'created_at',
          'updated_at',
          'supports_count',
        ])
        .orderBy('id')
        .execute();
    const [here, there] = [await dump(first), await dump(second)];
    assert.deepEqual(here, there);
    assert.equal(new Set(here.map(({ tracking_id }) => tracking_id)).size, 300);
    for (const { tracking_id } of here)
      assert.ok(hasValidCheckDigit(tracking_id) && tracking_id.length === 10);
    await second.close();
    assert.equal(await seedTown(first.endpoint, { seed: 1 }), 0);
    assert.equal((await database.selectFrom('complaints').select('id').execute()).length, 300);
  });

  test('never joins a database that has a report', async () => {
    const fresh = await databases.open();
    await fresh.citizen.file();
    assert.equal(await seedTown(fresh.endpoint, { seed: 2026 }), 0);
    await fresh.close();
  });

  test('is public exactly as far as its reports are, and served by every call', async () => {
    const { citizen, clock } = await seeded();
    const town = makeTown({ seed: 2026, now: clock.now });
    const hidden = ['unverified', 'archived', 'rejected'];
    const open = town.filter(
      ({ history, isSecret, statusCode }) =>
        !isSecret && !hidden.includes(statusCode) && history.some(({ kind }) => kind === 'verified'),
    );
    const items = await everything(one);
    assert.equal(items.length, open.length);
    assert.equal(
      items.filter((item) => item['reporter_name'] === 'Anonim').length,
      open.filter((r) => r.isAnonymous).length,
    );
    assert.equal(
      items.filter((item) => item['thumbnail_url'] !== null).length,
      open.filter(({ released }) => released).length,
    );
    assert.equal(
      items.reduce((sum, item) => sum + item['supports_count'], 0),
      open.reduce((sum, { supports }) => sum + supports, 0),
    );
    const answered = items.find((item) => item['status_code'] === 'done' && item['thumbnail_url'] !== null)!;
    const { body } = await citizen.get(`complaints/${answered['tracking_id']}/complaint`);
    detailWire.parse(body);
    assert.ok(body.results.data_logs.length >= 4);
    assert.equal((await citizen.bytes(answered['thumbnail_url'])).status, 200);
    assert.equal((await citizen.bytes(body.results.data.attachments[0].path)).status, 200);
    const statistics = (await citizen.get('complaints/statistics')).body;
    statisticsWire.parse(statistics);
    assert.equal(statistics.results.total, open.length);
    for (const office of statistics.results.by_institution) assert.ok(office.done <= office.total);
  });

  test('shows no phone, NIK, mail or account, though people wrote them', async () => {
    const { citizen, clock } = await seeded();
    const written = makeTown({ seed: 2026, now: clock.now }).map(({ content }) => content);
    const telling = written.filter((text) => maskText(text).includes(MASK));
    assert.ok(telling.length >= 8, `${telling.length}`);
    const items = await everything(one);
    const shown =
      JSON.stringify(items) + JSON.stringify((await citizen.get('complaints?search=rekening')).body);
    for (const pattern of [/0800\D{0,2}0000/, /8000000\d{4}/, /9900998013/, /surel\.example/, /0000-00-00/])
      assert.doesNotMatch(shown, pattern);
    const detail = await citizen.get(
      `complaints/${items.find((item) => item['excerpt'].includes(MASK))?.['tracking_id'] ?? items[0]!['tracking_id']}/complaint`,
    );
    assert.equal(detail.status, 200);
  });

  test('has, where it is asked to, promises, decisions and plans behind reports that stay as they are', async () => {
    const plain = await databases.open();
    const shown = await databases.open();
    assert.equal(await seedTown(plain.endpoint, { seed: 2026, count: 12 }), 12);
    const asked = { seed: 2026, count: 12, withSamples: true };
    assert.equal(await seedTown(shown.endpoint, asked), 12 + SAMPLES.length);
    const first = ({ endpoint }: Opened) =>
      endpoint.database
        .selectFrom('complaints')
        .select(['tracking_id', 'title', 'status_code', 'created_at'])
        .orderBy('id')
        .limit(12)
        .execute();
    assert.deepEqual(await first(shown), await first(plain));
    const { kept, broken, open } = (await shown.citizen.get('complaints/promises')).body.results;
    assert.deepEqual([kept, broken, open], [3, 3, 3]);
    const [granted, refused] = sampleKeys(shown.endpoint, asked);
    const detail = async ({ number, code }: { number: string; code?: string }) => {
      const { body } = await shown.citizen.get(`complaints/${number}/complaint`, code);
      detailWire.parse(body);
      return body.results.data;
    };
    assert.equal((await detail(granted!)).information.decision, 'granted');
    const { information } = await detail(refused!);
    assert.equal(information.decision, 'refused');
    assert.deepEqual(information.may, ['object']);
    const [mended] = (await shown.citizen.get('complaints?search=puskesmas+pembantu')).body.results.data;
    const answers = (await shown.citizen.get(`complaints/${mended.tracking_id}/followups`)).body.results.data;
    assert.equal(answers.flatMap(({ pair = [] }: { pair?: unknown[] }) => pair).length, 1);
    await plain.close();
    await shown.close();
  });
});
