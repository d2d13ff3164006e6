import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { capabilities } from '../../demo/endpoint/capabilities.js';
import { questionsOf } from '../../demo/endpoint/questions/questions.js';
import { readConfig } from '../../demo/endpoint/index.js';
import type { Masters } from '../../demo/endpoint/index.js';

const folder = mkdtempSync(join(tmpdir(), 'aduan-masters-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
/** @returns the path of a new file with that text */
function written(text: string, extension = 'json'): string {
  const path = join(folder, `masters-${++files}.${extension}`);
  writeFileSync(path, text);
  return path;
}

async function mastersOf(lists: unknown): Promise<Masters> {
  return (await readConfig({ MASTERS: written(JSON.stringify(lists)) })).masters;
}

const district = {
  name: 'Lubuk Batang',
  code: '16.01.22',
  level: 'district',
  parent_code: '16.01',
} as const;
const village = (number: number, name: string) => ({
  id: `v${number}`,
  name,
  code: `16.01.22.200${number}`,
  level: 'village',
  parent_code: '16.01.22',
});

const LISTS = {
  categories: [
    { id: 'jembatan', name: 'Jembatan', parent_id: 'jalan', keywords: ['kreteg'] },
    { id: 'jalan', name: 'Jalan', parent_id: null },
  ],
  institutions: [{ id: 'pu', name: 'Dinas PU' }],
  locations: [district, village(1, 'Kurup'), village(2, 'Batu Kurup'), village(3, 'Kurupan')],
  bounds: [103.6, -4.9, 104.6, -3.7],
};

const QUESTION = { code: 'kilometer', label: 'Kilometer berapa?', category_ids: ['jalan'] };

describe('an agency’s own masters', () => {
  test('are lists, with parents before their children whatever the order of the file', async () => {
    const masters = await mastersOf(LISTS);
    assert.deepEqual(
      masters.categories().map(({ id, keywords }) => [id, keywords]),
      [
        ['jalan', []],
        ['jembatan', ['kreteg']],
      ],
    );
    assert.equal(masters.category('jembatan')?.parentId, 'jalan');
    assert.equal(masters.institution('pu')?.name, 'Dinas PU');
    assert.deepEqual(masters.bounds, LISTS.bounds);
    assert.equal(masters.outline, null);
  });

  test('are found by the beginnings of words, whole names first, and by what they lie in', async () => {
    const masters = await mastersOf(LISTS);
    const find = (search: string, parentCode: string | null = null, limit = 20) =>
      masters.locations({ search, parentCode, limit }).map(({ name }) => name);
    assert.deepEqual(find('kurup'), ['Kurup', 'Kurupan', 'Batu Kurup']);
    assert.deepEqual(find('kurup', null, 1), ['Kurup']);
    assert.deepEqual(find('kurupan lubuk'), ['Kurupan']);
    assert.deepEqual(find('kurup', '16.02'), []);
    assert.deepEqual(find('urup'), []);
    assert.deepEqual(find(''), ['Lubuk Batang']);
    assert.deepEqual(find('', '16.01.22'), ['Kurup', 'Batu Kurup', 'Kurupan']);
    const place = masters.location('v1')!;
    assert.equal(masters.locationName(place), 'Kurup, Lubuk Batang');
    assert.deepEqual(masters.parentNames(place), ['Lubuk Batang']);
    assert.equal(
      masters.location('16.01.22')?.name,
      'Lubuk Batang',
      'a place without an id goes by its code',
    );
  });

  test('may come from a module, which may look things up itself', async () => {
    const lists = written(`export default ${JSON.stringify(LISTS)};`, 'mjs');
    assert.equal((await readConfig({ MASTERS: lists })).masters.institution('pu')?.name, 'Dinas PU');
    const calls = 'categories: () => [], category() {}, institution() {}, location() {}, locations: () => []';
    const rest = 'locationName: () => "", parentNames: () => [], bounds: null, outline: null';
    const own = written(`export default { ${calls}, institutions: () => [{ id: 'x' }], ${rest} };`, 'mjs');
    assert.deepEqual((await readConfig({ MASTERS: own })).masters.institutions(), [{ id: 'x' }]);
    const half = written(`export default { ${calls} };`, 'mjs');
    await assert.rejects(
      readConfig({ MASTERS: half }),
      /lacks? institutions, locationName, parentNames, bounds, outline/,
    );
  });

  test('ask what a category asks, and all that it lies in', async () => {
    const masters = await mastersOf({ ...LISTS, fields: [QUESTION] });
    assert.equal(questionsOf(masters, 'jembatan', 'id')[0]?.label, 'Kilometer berapa?');
    assert.deepEqual(questionsOf(masters, 'nowhere', 'id'), []);
    const path = written(JSON.stringify({ ...LISTS, fields: [QUESTION] }));
    assert.ok(capabilities(await readConfig({ MASTERS: path }), 'id').results.features.includes('fields'));
    assert.deepEqual((await mastersOf(LISTS)).questions?.(), []);
  });

  test('that are not there are not offered', async () => {
    const offered = async (masters?: string) => {
      const { features, map } = capabilities(await readConfig({ MASTERS: masters }), 'en').results;
      const listed = ['institutions', 'categories', 'locations', 'map'] as const;
      return { features: listed.filter((name) => features.includes(name)), map };
    };
    assert.deepEqual(await offered(), { features: [], map: null });
    const some = await offered(written(JSON.stringify({ institutions: LISTS.institutions })));
    assert.deepEqual(some, { features: ['institutions'], map: null });
    const all = await offered(written(JSON.stringify(LISTS)));
    assert.deepEqual(all.features, ['institutions', 'categories', 'locations', 'map']);
  });

  const [parent, child] = [LISTS.categories[1]!, LISTS.categories[0]!];
  const faults: [title: string, lists: unknown, said: RegExp][] = [
    ['a list under another name', { villages: [] }, /the file: .*"villages"/],
    ['an entry without its name', { institutions: [{ id: 'pu' }] }, /institutions\[0\]\.name: .*string/],
    [
      'a level that is none',
      { locations: [{ ...district, level: 'rt' }] },
      /locations\[0\]\.level: .*"village"/,
    ],
    [
      'a parent that is not there',
      { categories: [child] },
      /categories\[0\]\.parent_id: no category is "jalan"/,
    ],
    [
      'categories that lie in one another',
      { categories: [child, { ...parent, parent_id: 'jembatan' }] },
      /categories\[0\]\.parent_id: "jembatan" lies below itself/,
    ],
    [
      'an id given twice',
      { institutions: [LISTS.institutions[0], LISTS.institutions[0]] },
      /institutions\[1\]\.id: "pu" is taken/,
    ],
    [
      'a village outside its district',
      { locations: [{ ...village(1, 'Kurup'), code: '16.02.01.2001' }] },
      /locations\[0\]\.code: .* must begin with its parent's "16\.01\.22\."/,
    ],
    [
      'bounds the wrong way round',
      { bounds: [104.6, -4.9, 103.6, -3.7] },
      /bounds: .*west, south, east, north/,
    ],
    ...(
      [
        [
          'a question of no category',
          { category_ids: ['laut'] },
          /fields\[0\]\.category_ids: no category is "laut"/,
        ],
        [
          'a question for a PIN',
          { label: { id: 'Nomor', en: 'Your P.I.N.' } },
          /fields\[0\]\.label: asks for a password/,
        ],
        [
          'a question whose pattern nobody reads',
          { pattern: '(?=a)b' },
          /fields\[0\]\.pattern: can't be read/,
        ],
        ['a code that every object has', { code: 'constructor' }, /fields\[0\]\.code: small letters/],
        ['a choice of nothing', { type: 'choice' }, /fields\[0\]\.values: nothing to choose/],
      ] as const
    ).map(([title, changes, said]): (typeof faults)[number] => [
      title,
      { categories: [parent], fields: [{ ...QUESTION, ...changes }] },
      said,
    ]),
    [
      'more questions than a form shows',
      {
        categories: [parent],
        fields: Array.from({ length: 13 }, (_, index) => ({ ...QUESTION, code: `q${index}` })),
      },
      /fields: "jalan" has 13 of them, at most 12/,
    ],
  ];
  for (const [title, lists, said] of faults) {
    test(`refuse ${title}, and name the variable and the way out`, async () => {
      const path = written(JSON.stringify(lists));
      await assert.rejects(readConfig({ MASTERS: path }), (error: Error) => {
        assert.match(error.message, said);
        assert.ok(error.message.startsWith(`MASTERS=${path} `), error.message);
        assert.match(error.message, /demo\/endpoint\/README\.md.*without MASTERS/s);
        return true;
      });
    });
  }

  test('tell the first ten faults and count the others', async () => {
    const institutions = Array.from({ length: 13 }, () => ({ id: 'pu' }));
    const path = written(JSON.stringify({ institutions }));
    await assert.rejects(readConfig({ MASTERS: path }), /institutions\[9\][^]*\n {2}and 3 more/);
  });

  test('refuse a file that is not there, and one that is no JSON', async () => {
    await assert.rejects(readConfig({ MASTERS: join(folder, 'none.json') }), /MASTERS=[^]*ENOENT[^]*README/);
    await assert.rejects(readConfig({ MASTERS: written('{"a":') }), /MASTERS=[^]*JSON[^]*README/);
    await assert.rejects(readConfig({ MASTERS: written('', 'mjs') }), /default export/);
  });
});
