import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { feedWire } from '../../../../src/contract/public/feed.js';
import { seedTown } from '../../../../demo/town/database/seed-town.js';
import { vocabularyOf, WORDS_MAX } from '../../../../demo/endpoint/feed/search/vocabulary.js';
import { MASK_VERSION } from '../../../../demo/endpoint/masking/mask-text.js';
import { rounds } from '../../../setup/full-run.js';
import type { Reply } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { reportsOf } from '../../search/reports-of.js';
import queries from '../../search/development-queries.json' with { type: 'json' };
import { measureSearch, openQueriedTown } from '../../search/quality.js';

/** Roots in the left column, how people write them in the right ones. */
const FAMILIES: readonly (readonly string[])[] = [
  ['lubang', 'berlubang', 'melubangi'],
  ['tumpuk', 'menumpuk', 'tumpukan', 'bertumpuk', 'penumpukan'],
  ['rusak', 'kerusakan', 'merusak', 'dirusak'],
  ['keluh', 'mengeluh', 'dikeluhkan'],
  ['pungut', 'memungut', 'pungutan', 'dipungut', 'pemungutan'],
  ['kirim', 'mengirim', 'dikirim', 'pengiriman', 'kirimkan'],
  ['layan', 'pelayanan', 'dilayani', 'layanan', 'melayani'],
  ['banjir', 'kebanjiran', 'membanjiri', 'banjirnya'],
  ['padam', 'pemadaman', 'dipadamkan', 'padamnya'],
  ['sapu', 'menyapu', 'disapu', 'sapunya'],
  ['tanam', 'menanam', 'ditanam', 'penanaman', 'tanaman'],
  ['potong', 'memotong', 'dipotong', 'potongan', 'pemotongan'],
  ['lapor', 'melaporkan', 'laporan', 'dilaporkan'],
  ['sampah', 'sampahnya'],
];

onOneDatabase('Search', (databases) => {
  test('finds a word in whatever form it was written, and no other word', async () => {
    const fresh = await databases.open();
    const words = FAMILIES.flat();
    await reportsOf(
      fresh,
      words.map((word) => `Mohon diperhatikan soal ${word} di sini`),
    );
    const missed: string[] = [];
    const wrong: string[] = [];
    for (const family of FAMILIES) {
      for (const asked of family) {
        const { data } = (await fresh.citizen.get(`complaints?page_size=100&search=${asked}`)).body.results;
        const found = data.map(({ excerpt }: { excerpt: string }) => excerpt.split(' ')[3]!);
        for (const word of family) if (!found.includes(word)) missed.push(`${asked} → ${word}`);
        for (const word of found) if (!family.includes(word)) wrong.push(`${asked} → ${word}`);
      }
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual(missed, []);
    await fresh.close();
  });

  test('finds the beginning of a word, and several words together before some of them', async () => {
    const fresh = await databases.open();
    await reportsOf(fresh, ['Jembatan gantung putus', 'Jembatan kayu lapuk', 'Tiang listrik miring']);
    const count = async (search: string): Promise<number> =>
      (await fresh.citizen.get(`complaints?search=${encodeURIComponent(search)}`)).body.results.total;
    for (const [search, total] of [
      ['jemba', 2],
      ['JEMBATAN', 2],
      ['jembatan putus', 1],
      ['gantung, jembatan!', 1],
      ['kelurahan', 0],
      ['jembatan listrik', 3],
      ['gempa', 0],
    ] as const)
      assert.equal(await count(search), total, search);
    await fresh.close();
  });

  test('finds nearly every word of the town in which one letter went wrong', async () => {
    const fresh = await databases.open();
    await seedTown(fresh.endpoint, { seed: 2026, count: 120 });
    // The same extension on both; the embedded one is five times as slow.
    const words = rounds(8, 40);
    const { rows } = await sql<{ word: string }>`select word from (
        select unnest(tsvector_to_array(to_tsvector('simple', public_title))) as word from complaints where is_public
      ) as words where word ~ '^[a-z]{6,14}$' group by word order by count(*) desc, word limit ${sql.lit(words)}`.execute(
      fresh.endpoint.database,
    );
    const typos = rows.flatMap(({ word }, index) => typosOf(word, index).map((typo) => ({ word, typo })));
    const missed: string[] = [];
    for (const { word, typo } of typos) {
      const { data } = (await fresh.citizen.get(`complaints?page_size=100&search=${typo}`)).body.results;
      const found = JSON.stringify(data).toLowerCase().includes(word);
      if (!found) missed.push(`${typo} (${word})`);
    }
    const recall = 1 - missed.length / typos.length;
    assert.equal(typos.length, 4 * words);
    assert.ok(
      recall >= 0.9,
      `${(recall * 100).toFixed(1)} % of ${typos.length}; missed ${missed.join(', ')}`,
    );
    await fresh.close();
  });
});

/** The same for both: what the words of a search stand for is decided before the database is asked. */
onOneDatabase('What a search means', (databases) => {
  const TOWN = [
    'Banjir di pasar|Air naik sejak subuh',
    'Warung tutup|Kami kebanjiran dua malam',
    'Banjar pekan|Acara desa',
    'Listrik padam lagi|Sejak Kamis',
    'Ledeng keruh|Airnya kuning',
    'Jalan rusak|Di depan sekolah',
    'Tiang miring|Hampir roboh di jalan',
    'Bangku rusak|Di taman',
  ];
  const opened = async (): Promise<Opened> => {
    const fresh = await databases.open();
    await reportsOf(fresh, TOWN);
    return fresh;
  };
  const asked = async ({ citizen }: Opened, search: string) => {
    const { body } = await citizen.get(`complaints?search=${encodeURIComponent(search)}`);
    feedWire.parse(body);
    const titles: string[] = body.results.data.map(({ title }: { title: string }) => title);
    return { titles, meant: body.results.did_you_mean as string | undefined };
  };

  test('puts a slip right, says so, and lets no stranger in', async () => {
    const fresh = await opened();
    const flood = ['Banjir di pasar', 'Warung tutup'];
    for (const slip of ['banjr', 'bnajir', 'banjirr', 'bannjir'])
      assert.deepEqual(await asked(fresh, slip), { titles: flood, meant: 'banjir' }, slip);
    assert.deepEqual(await asked(fresh, 'banjir'), { titles: flood, meant: undefined });
    assert.deepEqual(await asked(fresh, 'jln rsak'), { titles: ['Jalan rusak'], meant: 'jalan rusak' });
    // What is a word of its own is not taken for another.
    assert.deepEqual(await asked(fresh, 'gempa'), { titles: [], meant: undefined });
    assert.deepEqual(await asked(fresh, 'xyzzyplugh'), { titles: [], meant: undefined });
    await fresh.close();
  });

  test('looks at nothing that an older release has masked, and learns no word from it', async () => {
    const fresh = await opened();
    await fresh.endpoint.database
      .updateTable('complaints')
      .set({ mask_version: MASK_VERSION - 1 })
      .where('public_title', '=', 'Banjir di pasar')
      .execute();
    assert.deepEqual(await asked(fresh, 'subuh'), { titles: [], meant: undefined });
    assert.deepEqual((await asked(fresh, 'banjir')).titles, ['Warung tutup']);
    assert.deepEqual(await asked(fresh, 'subuhh'), { titles: [], meant: undefined });
    await fresh.close();
  });

  test('takes short forms, what carries no subject, and other words for the same', async () => {
    const fresh = await opened();
    for (const [search, title] of [
      ['jln yg rusak tlg pak', 'Jalan rusak'],
      ['mati lampu', 'Listrik padam lagi'],
      ['lampu mati', 'Listrik padam lagi'],
      ['leding', 'Ledeng keruh'],
      ['pdam', 'Ledeng keruh'],
    ] as const)
      assert.equal((await asked(fresh, search)).titles[0], title, search);
    await fresh.close();
  });

  test('finds a village and a district by name where no text has it', async () => {
    const fresh = await opened();
    await sql`update complaints set location_code = '16.01.22.2003' where title = 'Jalan rusak'`.execute(
      fresh.endpoint.database,
    );
    const { masters } = fresh.endpoint.config;
    const village = masters.locationByCode('16.01.22.2003')!;
    for (const name of [village.name, ...masters.parentNames(village).slice(0, 1)])
      assert.deepEqual((await asked(fresh, `jalan ${name}`)).titles[0], 'Jalan rusak', name);
    assert.deepEqual(await asked(fresh, village.name), { titles: ['Jalan rusak'], meant: undefined });
    const slipped = village.name.toLowerCase().replace(/(?<=^..)./, '');
    assert.deepEqual(await asked(fresh, slipped), {
      titles: ['Jalan rusak'],
      meant: village.name.toLowerCase(),
    });
    await fresh.close();
  });

  test('puts all words before some, a title before a text, and leaves out what is far behind', async () => {
    const fresh = await opened();
    assert.deepEqual((await asked(fresh, 'jalan')).titles, ['Jalan rusak', 'Tiang miring']);
    assert.deepEqual((await asked(fresh, 'rusak jalan')).titles, ['Jalan rusak']);
    await fresh.close();
  });

  test('its pages are one list, though a closer report comes in between', async () => {
    const fresh = await opened();
    const whole = (await asked(fresh, 'jalan rusk taman')).titles;
    assert.ok(whole.length >= 2, whole.join(', '));
    const paged: string[] = [];
    let path: string | null = `complaints?page_size=1&search=${encodeURIComponent('jalan rusk taman')}`;
    for (let turn = 0; path !== null; turn += 1) {
      const { results }: Reply['body'] = (await fresh.citizen.get(path)).body;
      paged.push(...results.data.map(({ title }: { title: string }) => title));
      assert.equal('did_you_mean' in results, turn === 0);
      if (turn === 0)
        await sql`update complaints set public_title = 'Jalan taman rusak' where title = 'Banjar pekan'`.execute(
          fresh.endpoint.database,
        );
      path = results.next_page_url;
    }
    assert.deepEqual(paged, whole);
    await fresh.close();
  });

  test('finds the same for the list, the counts, the numbers, the map and what other programs read', async () => {
    const fresh = await opened();
    await sql`update complaints set latitude = -4.1, longitude = 104.1 where title in ('Banjir di pasar', 'Warung tutup')`.execute(
      fresh.endpoint.database,
    );
    const { citizen } = fresh;
    const results = async (path: string) => (await citizen.get(path)).body.results;
    assert.equal((await results('complaints?search=banjr&sort=newest')).total, 2);
    assert.equal((await results('complaints/counts?search=banjr')).total, 2);
    assert.equal((await results('complaints/statistics?search=banjr')).total, 2);
    const [cluster] = (await results('complaints/map?search=banjr&zoom=10')).data;
    assert.equal(cluster.count, 2);
    const { body: csv } = await citizen.get('complaints.csv?search=banjr');
    assert.equal(csv.trim().split('\n').length, 3);
    await fresh.close();
  });

  test('offers a commoner word for one that somebody wrote, and shows what was asked for', async () => {
    const fresh = await databases.open();
    await reportsOf(fresh, [
      ...Array.from({ length: 6 }, (_, at) => `Banjir ke-${at}`),
      'Bangir tua|Warungnya tutup',
    ]);
    assert.deepEqual(await asked(fresh, 'bangir'), { titles: ['Bangir tua'], meant: 'banjir' });
    await fresh.close();
  });

  test('takes a 2 behind a word as it was written, and for a doubled word where nobody wrote it', async () => {
    const fresh = await databases.open();
    await reportsOf(fresh, [
      'Atap sdn2 bocor|Airnya masuk',
      'Guru sdn kurang|Sejak Juli',
      'Jalan berlubang|Di pasar',
    ]);
    assert.deepEqual((await asked(fresh, 'sdn2')).titles, ['Atap sdn2 bocor']);
    assert.deepEqual((await asked(fresh, 'jalan2')).titles, ['Jalan berlubang']);
    await fresh.close();
  });

  test('continues a list of eight slips, and offers no more words than a search may have', async () => {
    const fresh = await databases.open();
    const words = [
      'penerangan',
      'jembatanku',
      'perbatasan',
      'kecelakaan',
      'pelabuhan',
      'pengaspal',
      'tambangan',
      'kehutanan',
    ];
    const near = words.map((word) => `${word.slice(0, -1)}z`);
    await reportsOf(fresh, [words.join(' '), words.join(' '), near.join(' ')]);
    const slips = words.map((word) => `${word.slice(0, -1)}x`).join(' ');
    const filters =
      'status=verified&classification_id=1&from=2020-01-01&to=2027-01-01&bbox=-179.1234,-89.1234,179.1234,89.1234';
    const { results } = (
      await fresh.citizen.get(`complaints?page_size=1&search=${encodeURIComponent(slips)}`)
    ).body;
    assert.ok(Buffer.byteLength(results.did_you_mean) <= 100, results.did_you_mean);
    assert.ok(results.next_page_url.length <= 'complaints?cursor='.length + 500, results.next_page_url);
    assert.equal((await fresh.citizen.get(results.next_page_url)).status, 200);
    const narrowed = await fresh.citizen.get(`complaints?search=${encodeURIComponent(slips)}&${filters}`);
    assert.equal(narrowed.status, 200);
    await fresh.close();
  });

  test('learns no more words than it can look through, and lets others have their turn meanwhile', async () => {
    let hadTurn = false;
    const texts = Array.from({ length: 300 }, (_, text) =>
      Array.from({ length: 100 }, (_, at) => `w${text}x${at}`).join(' '),
    );
    const learning = vocabularyOf([`${'x'.repeat(41)} air`, ...texts]);
    setImmediate(() => (hadTurn = true));
    const { times } = await learning;
    assert.ok(hadTurn);
    assert.deepEqual([times.size, times.get('air')], [WORDS_MAX, 1]);
    assert.equal(times.has('x'.repeat(41)), false);
  });

  test('finds what people of the demo look for, as they write it', async () => {
    const fresh = await databases.open();
    await openQueriedTown(fresh);
    const { share, missed } = await measureSearch(fresh, queries);
    assert.ok(share >= 0.95, JSON.stringify(missed, null, 1));
    await fresh.close();
  });
});

/** One letter left out, two changed for each other, one doubled, one from beside it on the keyboard. */
function typosOf(word: string, seed: number): string[] {
  const at = 1 + (seed % (word.length - 2));
  const beside: Record<string, string> = { a: 's', i: 'o', u: 'i', e: 'r', o: 'p', n: 'm', r: 't', t: 'r' };
  const letter = word.charAt(at);
  return [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + (beside[letter] ?? 'x') + word.slice(at + 1),
  ];
}
