import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { seedTown } from '../../../demo/town/database/seed-town.js';
import { MASK_VERSION } from '../../../demo/endpoint/masking/mask-text.js';
import { rounds } from '../../setup/full-run.js';
import { onBothDatabases, type Opened } from '../databases.js';

/** Public reports with these words and no others. */
async function reportsOf({ endpoint, clock }: Opened, texts: readonly string[]): Promise<void> {
  await sql`insert into complaints (tracking_id, access_code_hash, classification_id, title, content, public_title,
      public_content, mask_version, is_anonymous, is_secret, channel, status_code, relay_state, verified_at, created_at, updated_at)
    select (2000000000 + n)::text, md5(n::text), '1', '', text, '', text, ${MASK_VERSION}::int, false, false, 'Website',
      'verified', 'none', ${clock.now}::timestamptz, ${clock.now}::timestamptz, ${clock.now}::timestamptz
    from unnest(${sql.val(texts)}::text[]) with ordinality as given (text, n)`.execute(endpoint.database);
}

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

onBothDatabases('Search', (databases) => {
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

  test('finds the beginning of a word, several words together, and nothing by half of them', async () => {
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
      ['jembatan listrik', 0],
    ] as const)
      assert.equal(await count(search), total, search);
    await fresh.close();
  });

  test('finds nearly every word of the town in which one letter went wrong', async () => {
    const fresh = await databases.open();
    await seedTown(fresh.endpoint, { seed: 2026, count: 120 });
    // The same extension on both; the embedded one is five times as slow.
    const words = rounds(databases.kind === 'PGlite' ? 4 : 15, 40);
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
