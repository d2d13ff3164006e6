/** Answered requests for information are found before they are asked again: in lists, on pages, before Kirim. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { feedWire } from '../../../../src/contract/public/feed.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { PageVisitor } from '../../harness/page-visitor.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const PUPR = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };
const ANSWER = 'Tahun ini 4,2 miliar rupiah, menurut Sumarni dari bagian keuangan.';
const LIST = 'classification_id=2&status=responded,done';

const NOTE = { content: 'Mohon lampirkan fotokopi KTP pemohon.' };

/** Answered between two notes, which are public and no answers. */
async function asked({ citizen, endpoint }: Opened, title: string, answer: object = {}, more: object = {}) {
  const content = `Kami ingin tahu: ${title}.`;
  const { trackingId } = await citizen.file({ classification_id: '2', title, content, ...more });
  await officerActs.verify(endpoint, trackingId, ADMIN);
  await officerActs.dispose(endpoint, trackingId, ADMIN, PUPR);
  await officerActs.note(endpoint, trackingId, PUPR, NOTE);
  await officerActs.respond(endpoint, trackingId, PUPR, { content: ANSWER, ...answer });
  await officerActs.note(endpoint, trackingId, PUPR, NOTE);
  return trackingId;
}

onOneDatabase('Answered requests for information', (databases) => {
  test('say in their own list what the office said to everybody, masked, and in no other', async () => {
    const one = await databases.open();
    const told = await asked(one, 'Anggaran jalan desa tahun 2026');
    const quiet = await asked(one, 'Daftar penerima bantuan', { isPrivate: true });
    const road = await asked(one, 'Jembatan putus', {}, { classification_id: '1' });
    await asked(one, 'Anggaran yang rahasia', {}, { is_secret: true });
    const answersOf = async (query: string) => {
      const { data } = feedWire.parse((await one.citizen.get(`complaints?${query}`)).body).results;
      return Object.fromEntries(data.map(({ tracking_id, answer }) => [tracking_id, answer]));
    };
    const answers = await answersOf(LIST);
    assert.deepEqual(Object.keys(answers).sort(), [told, quiet].sort());
    assert.equal(answers[quiet], null, 'a private answer is nobody’s');
    assert.match(answers[told]!, /^Tahun ini 4,2 miliar rupiah, menurut \S+ dari bagian keuangan\.$/);
    assert.doesNotMatch(answers[told]!, /Sumarni/);
    assert.deepEqual(Object.values(await answersOf('')), [undefined, undefined, undefined]);
    assert.deepEqual(await answersOf('classification_id=1'), { [road]: undefined });

    const visitor = new PageVisitor((request) => one.app.fetch(request));
    const list = await visitor.open('laporan?lang=id');
    const [, way] = /href="(laporan\?classification_id[^"]+)"/.exec(list.html)!;
    const shown = await visitor.open(way!.replaceAll('&amp;', '&'));
    assert.match(shown.text, /Sudah dijawab:\s+Tahun ini 4,2 miliar/);
    assert.doesNotMatch(shown.text, /Jembatan putus/);
    await one.close();
  });

  test('are shown before a like request is sent by a page without a script, by question or answer, and beside no complaint', async () => {
    const one = await databases.open();
    await asked(one, 'Anggaran jalan desa tahun 2026', {
      content: 'Rinciannya ada di papan pengumuman balai.',
    });
    await asked(one, 'Jadwal bus sekolah');
    const visitor = new PageVisitor((request) => one.app.fetch(request));
    const reviewOf = async (title: string, classification_id = '2') => {
      const about = { classification_id, title, content: `${title}, mohon dijelaskan.` };
      const who = { nameUser: 'Rahmat', phoneUser: '081200000037' };
      return await visitor.press(await visitor.open('lapor'), 'check', {
        ...about,
        location_text: 'Balai',
        ...who,
      });
    };
    const found = await reviewOf('Minta informasi anggaran jalan 2026');
    assert.match(
      found.text,
      /Mungkin sudah dijawab\s+Anggaran jalan desa tahun 2026\s+Sudah dijawab:\s+Rinciannya ada/,
    );
    assert.doesNotMatch(found.text, /Jadwal bus/);
    assert.match((await reviewOf('Papan pengumuman di mana')).text, /Mungkin sudah dijawab/);
    for (const [title, kind] of [
      ['Permintaan informasi cuaca', '2'],
      ['Anggaran jalan desa', '1'],
    ])
      assert.doesNotMatch((await reviewOf(title!, kind)).text, /Mungkin sudah dijawab/);
    await one.close();
  });
});
