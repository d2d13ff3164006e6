import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { Search } from '../../../../demo/endpoint/feed/search/search.js';
import { MASK_VERSION } from '../../../../demo/endpoint/masking/mask-text.js';
import { rounds } from '../../../setup/full-run.js';
import fc from '../../../setup/property.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

const SECRET = '7a'.repeat(32);
const DAY_MS = 86_400_000;
/** From so many reports on a search goes other ways: a town of a few dozen is large. */
const LIMITS = {
  manyReports: 12,
  beginnings: 1,
  manyTimes: 0.02,
  spans: [8, 24],
  lookedThrough: 20,
  sizeKeptFrom: Infinity,
};

/** Some in most reports, some in few; several begin alike. */
const WORDS = [
  'lampu',
  'lampung',
  'lampuriang',
  'sampah',
  'sampaheri',
  'banjir',
  'jalan',
  'jembatan',
  'tiang',
];
const SEARCHES = ['lampu', 'samp', 'banjir lampu', 'jembatam'];

interface Written {
  words: readonly string[];
  /** Days before today. */
  age: number;
  /** Why nobody may see it; null for a public one. */
  hidden: 'secret' | 'unverified' | 'rejected' | 'withheld' | null;
}

const written = (hidden: fc.Arbitrary<Written['hidden']>): fc.Arbitrary<Written> =>
  fc.record({
    words: fc.array(fc.constantFrom(...WORDS, 'lampu', 'lampu', 'sampah'), { minLength: 1, maxLength: 4 }),
    age: fc.integer({ min: 0, max: 90 }),
    hidden,
  });

/** Public reports about as many as a threshold, and among them in one of two towns some that nobody may see. */
const TWINS = fc.constantFrom(8, 12, 13, 24, 40).chain((size) =>
  fc.record({
    open: fc.array(written(fc.constant(null)), { minLength: size, maxLength: size + 3 }),
    hidden: fc.array(written(fc.constantFrom('secret', 'unverified', 'rejected', 'withheld')), {
      minLength: 15,
      maxLength: 60,
    }),
    order: fc.integer(),
  }),
);

/** Each number is the report's own, whatever is filed between two. */
async function fill({ endpoint, clock }: Opened, reports: readonly (Written & { number: number })[]) {
  await sql`truncate complaints restart identity cascade`.execute(endpoint.database);
  const rows = reports.map(({ words, age, hidden, number }) => ({
    number: String(number),
    text: words.join(' '),
    at: new Date(clock.now.getTime() - age * DAY_MS),
    hidden: hidden ?? '',
  }));
  await sql`insert into complaints (tracking_id, access_code_hash, classification_id, title, content, public_title,
      public_content, mask_version, is_anonymous, is_secret, channel, status_code, relay_state, verified_at, withheld_at,
      created_at, updated_at)
    select number, md5(number), '1', 'Laporan', text, 'Laporan', text, ${MASK_VERSION}::int, false, hidden = 'secret', 'Website',
      case when hidden in ('unverified', 'rejected') then hidden else 'verified' end, 'none',
      case when hidden <> 'unverified' then at end, case when hidden = 'withheld' then at end, at, at
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (number text, text text, at timestamptz, hidden text)`.execute(
    endpoint.database,
  );
  // Emptying a table tells nobody of a report.
  endpoint.changes.renew();
}

/** Some hidden reports before, between and behind the public ones, the same way each time. */
function mixed(open: readonly Written[], hidden: readonly Written[], order: number) {
  const mix = [
    ...open.map((report, at) => ({ ...report, number: 1_000_000_000 + at })),
    ...hidden.map((report, at) => ({ ...report, number: 2_000_000_000 + at })),
  ];
  const place = ({ number }: { number: number }, at: number): number =>
    number < 2_000_000_000 ? at / open.length : ((at * 7_919 + Math.abs(order % 997)) % 101) / 100 - 0.2;
  return mix
    .map((report, at) => ({ report, place: place(report, at) }))
    .sort((a, b) => a.place - b.place)
    .map(({ report }) => report);
}

/** Every answer to every search, pages followed to their end. */
async function searched({ citizen }: Opened): Promise<Map<string, string>> {
  const answers = new Map<string, string>();
  const ask = async (path: string): Promise<string> => {
    const response = await citizen.open(path);
    const text = await response.text();
    answers.set(path, JSON.stringify([response.status, [...response.headers].sort(), text]));
    return text;
  };
  for (const words of SEARCHES) {
    const query = `search=${encodeURIComponent(words)}`;
    for (const more of ['', '&to=2026-10-20']) {
      let path: string | null = `complaints?page_size=25&${query}${more}`;
      while (path !== null) path = JSON.parse(await ask(path)).results.next_page_url;
    }
    await ask(`complaints/counts?${query}`);
  }
  return answers;
}

onOneDatabase('Twin searches', (databases) => {
  async function town(): Promise<Opened> {
    const one = await databases.open();
    await one.endpoint.database
      .updateTable('settings')
      .set({ value: SECRET })
      .where('name', '=', 'secret')
      .execute();
    await one.reopen();
    const { database, config, changes } = one.endpoint;
    one.endpoint.search = new Search(database, config, changes, LIMITS);
    return one;
  }

  test('of towns around each threshold find alike, byte for byte, however many reports are hidden among them', async () => {
    const [plain, other] = [await town(), await town()];
    await fc.assert(
      fc.asyncProperty(TWINS, async ({ open, hidden, order }) => {
        await fill(plain, mixed(open, [], 0));
        await fill(other, mixed(open, hidden, order));
        const [expected, actual] = [await searched(plain), await searched(other)];
        assert.deepEqual([...actual.keys()], [...expected.keys()]);
        for (const [asked, answer] of actual) assert.equal(answer, expected.get(asked), asked);
      }),
      { numRuns: rounds(4, 60), endOnFailure: true },
    );
    await plain.close();
    await other.close();
  });
});
