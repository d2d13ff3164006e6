import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { STATUSES } from '../../../../src/contract/statuses.js';
import { onOneDatabase } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const PUPR = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };

onOneDatabase('What the feed keeps to itself', (databases) => {
  test('shows nothing that isn’t public, in no list, count or map', async () => {
    const fresh = await databases.open();
    const { citizen, endpoint } = fresh;
    const secret = await citizen.file({ is_secret: true, category_id: 'jembatan' });
    await officerActs.verify(endpoint, secret.trackingId, ADMIN);
    await officerActs.dispose(endpoint, secret.trackingId, ADMIN, PUPR);
    await citizen.file({ category_id: 'jembatan' });
    const rejected = await citizen.file();
    await officerActs.reject(endpoint, rejected.trackingId, ADMIN, 'bukan wewenang');
    const withdrawn = await citizen.file({ category_id: 'jembatan' });
    await officerActs.verify(endpoint, withdrawn.trackingId, ADMIN);
    await citizen.withdraw(withdrawn.trackingId, withdrawn.accessCode);
    for (const query of [
      '',
      'search=jembatan',
      'category_id=jembatan',
      'status=archived',
      'bbox=100,-10,110,10',
    ]) {
      const { results } = (await citizen.get(`complaints?${query}`)).body;
      assert.deepEqual([results.data, results.total, results.next_page_url], [[], 0, null], query);
    }
    assert.deepEqual((await citizen.get('complaints/map?zoom=9')).body.results.data, []);
    const { results } = (await citizen.get('complaints/statistics')).body;
    const late = { total: null, by_institution: [] };
    assert.deepEqual(results, {
      total: 0,
      by_status: [],
      by_category: [],
      by_month: [],
      by_institution: [],
      late,
    });
    await fresh.close();
  });

  test('means the same by public as the gate, in every status', async () => {
    const fresh = await databases.open();
    const { trackingId } = await fresh.citizen.file();
    for (const { code, isPublic } of STATUSES) {
      for (const verified_at of [null, fresh.clock.now]) {
        await fresh.endpoint.database
          .updateTable('complaints')
          .set({ status_code: code, verified_at })
          .execute();
        const shown = (await fresh.citizen.get(`complaints/${trackingId}/complaint`)).status === 200;
        const listed = JSON.stringify((await fresh.citizen.get('complaints')).body).includes(trackingId);
        assert.deepEqual([listed, shown], [isPublic && verified_at !== null, listed], code);
      }
    }
    await fresh.close();
  });

  test('an anonymous report is Anonim and has no place; others are coarse and hidden behind “Warga”, or initials', async () => {
    const fresh = await databases.open();
    const { citizen, endpoint } = fresh;
    for (const is_anonymous of [true, false]) {
      const { trackingId } = await citizen.file({ is_anonymous });
      await officerActs.verify(endpoint, trackingId, ADMIN);
    }
    const { data } = (await citizen.get('complaints')).body.results;
    const seen = data.map((item: Record<string, unknown>) => [
      item['reporter_name'],
      item['latitude'],
      item['longitude'],
    ]);
    // Verified at one moment, they stand in the order of their random numbers: any order is right.
    assert.deepEqual(seen.sort(), [
      ['Anonim', null, null],
      ['Warga', -4.13, 104.035],
    ]);
    assert.deepEqual((await citizen.get('complaints/map')).body.results.data.length, 1);
    endpoint.config.publicName = 'initials';
    const names = (await citizen.get('complaints?sort=newest')).body.results.data.map(
      (item: { reporter_name: string }) => item.reporter_name,
    );
    assert.deepEqual(names.sort(), ['Anonim', 'S. B. K.']);
    await fresh.close();
  });

  test('a box narrower than the grid can’t tell the exact place', async () => {
    const { citizen, endpoint } = await databases.open();
    const { trackingId } = await citizen.file({ latitude: -4.1312, longitude: 104.0337 });
    await officerActs.verify(endpoint, trackingId, ADMIN);
    const inside = async (box: string) => (await citizen.get(`complaints?bbox=${box}`)).body.results.total;
    assert.equal(await inside('104.0336,-4.1313,104.0338,-4.1311'), 0);
    assert.equal(await inside('104.0349,-4.1301,104.0351,-4.1299'), 1);
    assert.equal(
      (await citizen.get('complaints/map?bbox=104.0336,-4.1313,104.0338,-4.1311')).body.results.total,
      0,
    );
  });

  test('no search can find out what was masked', async () => {
    const { citizen, endpoint } = await databases.open();
    const content = 'Hubungi 081234567890, NIK 1601010101010001, atas nama Budiman, surel budi@contoh.id ya.';
    const { trackingId } = await citizen.file({ content });
    await officerActs.verify(endpoint, trackingId, ADMIN);
    for (const search of ['081234567890', '0812', '1601010101010001', '1601', 'budiman', 'budi', 'contoh']) {
      assert.equal((await citizen.get(`complaints?search=${search}`)).body.results.total, 0, search);
    }
    assert.equal((await citizen.get('complaints?search=hubungi')).body.results.total, 1);
  });

  test('released photos alone have a small copy, which is gone when the report is withdrawn', async () => {
    const fresh = await databases.open();
    const { citizen, endpoint } = fresh;
    const upload = await citizen.upload([
      { name: 'a.jpg', bytes: await photo(1200, 900) },
      { name: 'b.png', bytes: await photo(64, 48, 'png') },
    ]);
    const [first, second] = upload.body.results.images.map(({ id }: { id: string }) => id);
    const filed = await citizen.file({ attachments: [first, second] });
    await officerActs.verify(endpoint, filed.trackingId, ADMIN);
    const item = async () => (await citizen.get('complaints')).body.results.data[0];
    const path = (id: string) => `complaints/${filed.trackingId}/files/${id}/thumbnail`;
    assert.deepEqual([(await item()).thumbnail_url, (await item()).attachments_count], [null, 0]);
    assert.equal((await citizen.get(path(second))).status, 404);
    await officerActs.release(endpoint, filed.trackingId, second, true);
    assert.deepEqual([(await item()).thumbnail_url, (await item()).attachments_count], [path(second), 1]);
    const { body } = await citizen.get(`complaints/${filed.trackingId}/complaint`);
    assert.equal(body.results.data.thumbnail_url, path(second));
    for (let time = 0; time < 2; time += 1) {
      const small = await citizen.bytes(path(second));
      assert.deepEqual([small.status, small.headers.get('Content-Type')], [200, 'image/webp']);
      assert.equal(Buffer.from(small.bytes.slice(8, 12)).toString(), 'WEBP');
    }
    assert.equal((await citizen.get(path(first), filed.accessCode)).status, 404, 'not released');
    await citizen.withdraw(filed.trackingId, filed.accessCode);
    assert.equal((await citizen.get(path(second))).status, 404);
    assert.deepEqual(await endpoint.database.selectFrom('thumbnails').select('attachment_id').execute(), []);
    await fresh.close();
  });
});
