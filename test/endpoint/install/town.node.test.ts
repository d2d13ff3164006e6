import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readConfig, readTown, SettingsError, TownError } from '../../../demo/endpoint/index.js';
import { listedMasters } from '../../../demo/endpoint/reference-data/listed-masters.js';
import { TOWN_FOLDER } from '../../../demo/town/files.js';

const OTHER_TOWN = fileURLToPath(new URL('../../../demo/town/maluku-tenggara', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'aduan-town-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const agency = readFileSync(join(OTHER_TOWN, 'agency.yaml'), 'utf8');
const clock = ({ kind = 'verify', days = '2', source = "  source: 'Perbup'\n", more = '' }): string =>
  `- kind: ${kind}\n  days: ${days}\n${source}${more}`;

let towns = 0;
/** @returns a copy of the second town, some of whose files are others; null takes one away */
function townWith(files: Record<string, string | null> = {}): string {
  const path = join(folder, `town-${(towns += 1)}`);
  cpSync(OTHER_TOWN, path, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    if (text === null) rmSync(join(path, name));
    else writeFileSync(join(path, name), text);
  }
  return path;
}

const file = (name: string): string => readFileSync(join(OTHER_TOWN, name), 'utf8');

async function faultsOf(files: Record<string, string | null>): Promise<readonly string[]> {
  const faults = await readTown(townWith(files)).then(
    () => [],
    (error: unknown) => {
      assert.ok(error instanceof TownError, String(error));
      return error.faults;
    },
  );
  return faults;
}

describe('the files of a town', () => {
  test('hold two quite different ones', async () => {
    const [one, other] = await Promise.all([readTown(TOWN_FOLDER), readTown(OTHER_TOWN)]);
    assert.deepEqual([one.timeZone, other.timeZone], ['Asia/Jakarta', 'Asia/Jayapura']);
    assert.deepEqual(one.deadlines.resolveWorkingDays, { '1': 14, '2': 5, '3': 5 });
    assert.deepEqual(other.deadlines.resolveWorkingDays, { '1': 30, '2': 10, '3': 20 });
    assert.deepEqual([one.anonymous, other.anonymous], ['not-collected', 'hidden-from-public']);
    assert.equal(other.masters.institution('dinas-pu')?.name, 'Dinas Pekerjaan Umum');
    assert.equal(other.limits.titleMax, 120);
    assert.ok(
      other.calendar.holidays.includes('2026-12-03') && !one.calendar.holidays.includes('2026-12-03'),
    );
    assert.equal(other.consents[0].publishedAt.toISOString(), '2026-10-31T15:00:00.000Z', 'midnight there');
  });

  test('name the Inspectorate that holds the keys of sealed reports, where they do', async () => {
    const agency = file('agency.yaml');
    const inspectorateOf = async (line: string) =>
      (await readTown(townWith({ 'agency.yaml': `${agency}${line}\n` }))).inspectorate;
    assert.equal(await inspectorateOf(''), null);
    assert.deepEqual(
      await inspectorateOf("inspectorate: { name: Inspektorat, contact: 'tel:+62811', address: Jalan 1 }"),
      {
        name: 'Inspektorat',
        contact: 'tel:+62811',
        address: 'Jalan 1',
      },
    );
    assert.deepEqual(await inspectorateOf('inspectorate: { name: Inspektorat }'), {
      name: 'Inspektorat',
      contact: null,
      address: null,
    });
    const [fault] = await faultsOf({
      'agency.yaml': `${agency}inspectorate: { name: I, contact: Jalan 1 }\n`,
    });
    assert.match(fault!, /agency\.yaml.*mailto:/);
  });

  test('say which words are danger and whom to call, in the language asked for', async () => {
    const { urgent } = await readTown(TOWN_FOLDER);
    assert.deepEqual(
      urgent.map(({ id, tel, secret }) => [id, tel, secret]),
      [
        ['kekerasan', '129', true],
        ['tenggelam', '112', false],
        ['kebakaran', '112', false],
        ['kecelakaan', '112', false],
        ['listrik', '123', false],
      ],
    );
    for (const { title, text, id } of urgent)
      for (const said of [title, text])
        assert.deepEqual(Object.keys(said).sort(), ['en', 'id', 'jv', 'mui', 'su'], id);
    assert.deepEqual((await readTown(OTHER_TOWN)).urgent, []);
  });

  test('say how long each clock runs and where that is from: by clocks.yaml, else by agency.yaml, else as released', async () => {
    const days = ({ clocks }: Awaited<ReturnType<typeof readTown>>) =>
      clocks.map(({ kind, classification, days, source }) => [
        `${kind}${classification ?? ''}`,
        days,
        source,
      ]);
    const promised = 'Janji layanan Pemerintah Kabupaten Maluku Tenggara';
    const released = days(await readTown(TOWN_FOLDER));
    assert.deepEqual(
      released.map(([kind, count]) => [kind, count]),
      [
        ['verify', 3],
        ['followup', 5],
        ['reply', 10],
        ['resolve1', 14],
        ['resolve2', 5],
        ['resolve3', 5],
        ['information', 10],
        ['extension', 7],
        ['objection', 30],
        ['superior', 30],
      ],
    );
    assert.ok(released.every(([, , source]) => /SP4N|PermenPANRB|UU 14\/2008/.test(String(source))));
    const other = days(await readTown(OTHER_TOWN));
    assert.deepEqual(other[0], ['verify', 5, promised]);
    assert.deepEqual(other.at(-1), released.at(-1));

    const written = await readTown(
      townWith({
        'agency.yaml': agency
          .replace('  verify_working_days: 5\n', '')
          .replace(/, resolve_working_days: 20/, ''),
        'clocks.yaml':
          clock({}) +
          clock({ kind: 'objection', days: '30', more: '  after: extension\n  counted: calendar\n' }),
      }),
    );
    assert.deepEqual(days(written)[0], ['verify', 2, 'Perbup']);
    assert.deepEqual(written.deadlines, {
      verifyWorkingDays: 2,
      followupWorkingDays: 7,
      autocloseWorkingDays: 15,
      resolveWorkingDays: { '1': 30, '2': 10, '3': 5 },
    });
    assert.deepEqual(
      written.clocks.find(({ kind }) => kind === 'objection'),
      {
        kind: 'objection',
        classification: null,
        days: 30,
        counted: 'calendar',
        after: 'extension',
        pausesWhenHeld: false,
        source: 'Perbup',
      },
    );
  });

  test('say which office handles a topic, where exactly one does', async () => {
    const { topics } = await readTown(TOWN_FOLDER);
    const officeOf = (topic: string) => topics.find(({ id }) => id === topic)?.office?.id;
    assert.deepEqual([officeOf('sampah'), officeOf('penerangan-jalan')], ['dlh', 'dinas-perkim']);
    const agency = `${file('agency.yaml')}topics: [{ category: jalan, name: Jalan }]\n`;
    const offices = ['id,name,categories', 'satu,Dinas Satu,jalan', 'dua,Dinas Dua,jalan', ''].join('\n');
    const shared = await readTown(townWith({ 'agency.yaml': agency, 'institutions.csv': offices }));
    assert.equal(shared.topics[0]!.office, undefined);
  });

  test('name villages by code, with what lies in them and what they lie in', async () => {
    const { masters } = await readTown(OTHER_TOWN);
    const list = (parentCode: string | null, search = '') =>
      masters.locations({ search, parentCode, limit: 500 }).map(({ name }) => name);
    assert.deepEqual(list(null), ['Maluku']);
    assert.deepEqual(list('81'), ['Kabupaten Maluku Tenggara']);
    assert.equal(list('81.02').length, 11);
    const [village] = masters.locations({ search: 'ohoi', parentCode: '81.02.01', limit: 1 });
    assert.deepEqual(masters.parentNames(village!), ['Kei Kecil', 'Kabupaten Maluku Tenggara', 'Maluku']);
    assert.equal(masters.location(village!.id), village);
    const few = await readTown(
      townWith({ 'villages.csv': 'code;name\n81.02.01.1013;\n81.02.01.9999;Desa Baru\n' }),
    );
    const named = few.masters.locations({ search: '', parentCode: '81.02.01', limit: 9 });
    assert.deepEqual([named.length, named[1]!.name], [2, 'Desa Baru'], 'a name of the agency’s own');
    assert.equal(few.masters.locations({ search: 'kei besar', parentCode: null, limit: 9 }).length, 0);
  });

  test('put a name right by what lies in the place that was chosen before', () => {
    const place = (code: string, name: string, level: 'district' | 'village' = 'village') => ({
      id: code,
      code,
      name,
      level,
      parentCode: level === 'village' ? code.slice(0, 2) : null,
    });
    const masters = listedMasters({
      categories: [],
      institutions: [],
      locations: [
        place('01', 'Hulu', 'district'),
        place('01.1', 'Kemalo'),
        place('02', 'Hilir', 'district'),
        ...['1', '2', '3'].map((number) => place(`02.${number}`, 'Kemala')),
      ],
      bounds: null,
      outline: null,
      layers: new Map(),
      questions: [],
    });
    const found = (parentCode: string | null) =>
      masters.locations({ search: 'kemalu', parentCode, limit: 9 }).map(({ name }) => name);
    assert.deepEqual(found('01'), ['Kemalo']);
    assert.deepEqual(found(null), ['Kemala', 'Kemala', 'Kemala']);
  });

  test('offer places of the town alone, by names that are typed with a slip too', async () => {
    const { masters } = await readTown(TOWN_FOLDER);
    const found = (search: string) => masters.locations({ search, parentCode: null, limit: 30 });
    for (const search of ['tanjung kemala', 'tanjng kemala', 'tanjung kmeala'])
      assert.equal(found(search)[0]?.name, 'Tanjung Kemala', search);
    // There are Tanjungs in half of the country.
    for (const { code } of [...found('tanjung'), ...found('air'), ...found('tanjnug')])
      assert.match(code, /^16\.01\b/);
    assert.deepEqual(found('kisaran asahan'), []);
    // A word that is only begun is none that was typed wrongly.
    assert.equal(found('tanjng kema')[0]?.name, 'Tanjung Kemala');
  });

  const urgent = ({ tel = "'112'", plain = '[kebakaran]', words = '[api besar]' }): string =>
    `- id: api\n  tel: ${tel}\n  title: Api\n  text: Keluar dulu\n  plain: ${plain}\n  words: ${words}\n`;
  const wrong: [title: string, files: Record<string, string | null>, said: RegExp][] = [
    [
      'a zone by its short name',
      { 'agency.yaml': agency.replace('Asia/Jayapura', 'WIT') },
      /^agency\.yaml:4: time_zone: write a zone .*Asia\/Jayapura$/,
    ],
    [
      'a short form in capitals',
      { 'search.yaml': 'short_forms:\n  JLN: jalan\n' },
      /^search\.yaml:2: short_forms\.JLN: write one word in small letters$/,
    ],
    [
      'names of one another that grow without end',
      {
        'search.yaml': `a: &a [x,x]\n${[...'bcdefgh'].map((name, at) => `${name}: &${name} [${'*' + 'abcdefg'[at]},${'*' + 'abcdefg'[at]},${'*' + 'abcdefg'[at]}]\n`).join('')}`,
      },
      /^search\.yaml:1: .*alias/,
    ],
    [
      'expressions that say one thing twice',
      { 'search.yaml': 'same:\n  - got, selokan\n  - banjir, air naik, banjir\n' },
      /^search\.yaml:3: same\[1\]: "banjir" stands there twice$/,
    ],
    [
      'a short form of a short form',
      { 'search.yaml': 'short_forms:\n  jln: jl\n  jl: jalan\n' },
      /^search\.yaml:2: short_forms\.jln: "jl" is itself a short form; write the whole word$/,
    ],
    [
      'an expression that means nothing else',
      { 'search.yaml': 'same: [banjir]\nignored: yang\n' },
      /^search\.yaml:2: ignored: /,
    ],
    [
      'a rule that is nearly one',
      { 'agency.yaml': agency.replace('hidden-from-public', 'not_collected') },
      /^agency\.yaml:\d+: identity\.anonymous: .*nearest is not-collected$/,
    ],
    [
      'a name that means nothing',
      { 'agency.yaml': `${agency}fallbak: { web: null }\n` },
      /^agency\.yaml:\d+: fallbak: there is nothing of this name$/,
    ],
    [
      'days that are no number',
      { 'agency.yaml': agency.replace('resolve_working_days: 30', 'resolve_working_days: sebulan') },
      /^agency\.yaml:\d+: classifications\[0\]\.resolve_working_days: .*number/,
    ],
    [
      'a topic of no category',
      { 'agency.yaml': `${agency}topics: [{ category: tidak-ada, name: Jalan }]\n` },
      /topics: no category is "tidak-ada"/,
    ],
    [
      'a kind given twice',
      { 'agency.yaml': agency.replace("id: '2'", "id: '1'") },
      /classifications\[1\]\.id: "1" stands above/,
    ],
    [
      'hours the wrong way round',
      { 'agency.yaml': agency.replace('opens: 8', 'opens: 16') },
      /^agency\.yaml:5: office_hours/,
    ],
    [
      'bounds the wrong way round',
      { 'agency.yaml': agency.replace('132.4', '139.4') },
      /map\.bounds: write \[west, south, east, north\]/,
    ],
    ['YAML that is none', { 'agency.yaml': 'name: [' }, /^agency\.yaml:\d+: /],
    ['no such file', { 'holidays.csv': null }, /^holidays\.csv: can't be read \(ENOENT\)$/],
    [
      'an office given twice',
      { 'institutions.csv': `${file('institutions.csv')}dinas-pu;Lagi;\n` },
      /^institutions\.csv:8: id: "dinas-pu" stands in line 3 already$/,
    ],
    [
      'an office without its name',
      { 'institutions.csv': 'id,name\npu,\n' },
      /^institutions\.csv:2: name: is missing$/,
    ],
    [
      'an office for no category',
      { 'institutions.csv': 'id,name,categories\npu,PU,jalan jalna\n' },
      /^institutions\.csv:2: categories: no category is "jalna"$/,
    ],
    [
      'a column that means nothing',
      { 'institutions.csv': 'id,nama\npu,PU\n' },
      /^institutions\.csv:1: there is no column "nama"; write id, name, categories$/,
    ],
    [
      'a parent that is not there',
      { 'categories.csv': `${file('categories.csv')}x,xx,X,\n` },
      /^categories\.csv:10: parent_id: no category is "xx"$/,
    ],
    [
      'categories in one another',
      { 'categories.csv': `${file('categories.csv')}x,y,X,\ny,x,Y,\n` },
      /^categories\.csv:10: parent_id: "x" lies below itself$/,
    ],
    [
      'a code that is none',
      { 'villages.csv': 'code\n8102012001\n' },
      /^villages\.csv:2: code: "8102012001": write a code/,
    ],
    [
      'a code that nobody knows',
      { 'villages.csv': 'code\n81.02\n99.01\n' },
      /^villages\.csv:3: code: idn-area-data has no 99\.01; write its name too$/,
    ],
    [
      'a day that is none',
      { 'holidays.csv': 'date,name,status\n2026-02-30,X,announced\n' },
      /^holidays\.csv:2: date: there is no day 2026-02-30$/,
    ],
    [
      'a day known and expected',
      { 'holidays.csv': 'date,name,status\n2026-02-03,X,expected\n' },
      /^holidays\.csv:2: status: expected, but/,
    ],
    [
      'a last known day that is none',
      { 'agency.yaml': agency.replace(/holidays_known_until: .*/, "holidays_known_until: '2026-13-45'") },
      /^agency\.yaml:\d+: holidays_known_until: write a day that there is/,
    ],
    [
      'a consent of a day that is none',
      {
        'consent/2026-11.id.md': file('consent/2026-11.id.md').replace(
          /published: .*/,
          "published: '2026-02-30'",
        ),
      },
      /^consent\/2026-11\.id\.md:\d+: published: write a day that there is/,
    ],
    [
      'a file under another name',
      { 'question.yaml': '[]' },
      /^question\.yaml: there is no such file of a town; nearest is questions\.yaml$/,
    ],
    [
      'a year without its days',
      { 'holidays.csv': 'date,name,status\n2025-01-01,Tahun Baru,fixed\n' },
      /^holidays\.csv: no day of 2026, but agency\.yaml says/,
    ],
    [
      'a second row that is too short',
      { 'holidays.csv': 'date,name,status\n2026-01-01\n2026-02-03,X\n' },
      /^holidays\.csv:3: .*length is 3, got 2/,
    ],
    ['lines that break off', { 'holidays.csv': 'date,name,status\n2026-02-03,"X\n' }, /^holidays\.csv:\d+: /],
    ['an outline that is none', { 'outline.geojson': '{"type": "Feature"}' }, /^outline\.geojson: type: /],
    ['rivers that are none', { 'rivers.geojson': '{"type": "Feature"}' }, /^rivers\.geojson: type: /],
    [
      'a question of no category',
      { 'questions.yaml': '- { code: a, label: A, category_ids: [laut] }\n' },
      /^questions\.yaml:1: \[0\]\.category_ids: no category is "laut"$/,
    ],
    [
      'a question for a PIN',
      { 'questions.yaml': '- code: a\n  label: { id: Nomor, en: Your P.I.N. }\n  category_ids: [jalan]\n' },
      /^questions\.yaml:2: \[0\]\.label: asks for a password/,
    ],
    [
      'a question of an unknown kind',
      { 'questions.yaml': '- { code: a, label: A, category_ids: [jalan], type: teks }\n' },
      /^questions\.yaml:1: \[0\]\.type: /,
    ],
    [
      'danger whose number is no number',
      { 'urgent.yaml': urgent({ tel: '112' }) },
      /^urgent\.yaml:2: \[0\]\.tel: .*string/,
    ],
    [
      'danger under one id twice',
      { 'urgent.yaml': urgent({}) + urgent({}) },
      /^urgent\.yaml:7: \[1\]\.id: "api" stands above already$/,
    ],
    [
      'danger by what is no word',
      { 'urgent.yaml': urgent({ words: "['{orang} hanyut']" }) },
      /^urgent\.yaml:6: \[0\]\.words\[0\]: "\{orang\}" is no word; write small letters$/,
    ],
    [
      'danger by a whole sentence',
      { 'urgent.yaml': urgent({ words: '[ada api di atas rumah]' }) },
      /words\[0\]: 4 words at most$/,
    ],
    ['danger without a word', { 'urgent.yaml': urgent({ plain: '[]' }) }, /plain: write at least one word$/],
    [
      'danger by plain words that are none',
      { 'urgent.yaml': urgent({ plain: "['api|geni besar']" }) },
      /^urgent\.yaml:5: \[0\]\.plain\[0\]: "api\|geni" is no word; write small letters$/,
    ],
    [
      'a clock of negative days',
      { 'clocks.yaml': clock({ days: '-3' }) },
      /^clocks\.yaml:2: \[0\]\.days: write 1 day or more$/,
    ],
    [
      'a clock of half days',
      { 'clocks.yaml': clock({ days: '2.5' }) },
      /^clocks\.yaml:2: \[0\]\.days: write whole days$/,
    ],
    [
      'a clock of an unknown kind',
      { 'clocks.yaml': clock({ kind: 'verifikasi' }) },
      /^clocks\.yaml:1: \[0\]\.kind: write one of verify, followup, .*objection, superior$/,
    ],
    [
      'a clock without its source',
      { 'clocks.yaml': clock({ kind: 'information', source: '' }) },
      /^clocks\.yaml:1: \[0\]\.source: write the law or the promise that the days are from$/,
    ],
    [
      'a clock whose source is blank',
      { 'clocks.yaml': clock({ kind: 'information', source: "  source: ' '\n" }) },
      /^clocks\.yaml:3: \[0\]\.source: write the law or the promise/,
    ],
    [
      'a clock that begins after itself',
      { 'clocks.yaml': clock({ kind: 'extension', more: '  after: extension\n' }) },
      /^clocks\.yaml:4: \[0\]\.after: "extension" would begin after itself: name a clock/,
    ],
    [
      'clocks that wait for each other',
      {
        'clocks.yaml':
          clock({ kind: 'extension', more: '  after: objection\n' }) +
          clock({ kind: 'objection', more: '  after: extension\n' }),
      },
      /^clocks\.yaml:8: \[1\]\.after: "objection" would begin after itself/,
    ],
    [
      'a clock under one name twice',
      { 'clocks.yaml': clock({ kind: 'information' }) + clock({ kind: 'information' }) },
      /^clocks\.yaml:4: \[1\]\.kind: "information" stands above already$/,
    ],
    [
      'an extension of nothing',
      { 'clocks.yaml': clock({ kind: 'extension' }) },
      /^clocks\.yaml:1: \[0\]\.kind: write after which clock it begins$/,
    ],
    [
      'a turn that begins after another clock',
      { 'clocks.yaml': clock({ more: '  after: information\n' }) },
      /^clocks\.yaml:4: \[0\]\.after: "verify" begins with the report itself/,
    ],
    [
      'a turn in days of the calendar',
      { 'clocks.yaml': clock({ more: '  counted: calendar\n' }) },
      /^clocks\.yaml:4: \[0\]\.counted: "verify" is told in working days: write working$/,
    ],
    [
      'a turn that stands still',
      { 'clocks.yaml': clock({ more: '  pauses_when_held: true\n' }) },
      /^clocks\.yaml:4: \[0\]\.pauses_when_held: "verify" doesn't run while a report is held/,
    ],
    [
      'days that no kind of report has',
      { 'clocks.yaml': clock({ kind: 'resolve' }) },
      /^clocks\.yaml:1: \[0\]\.kind: write the classification whose days these are$/,
    ],
    [
      'a kind of report that a clock has nothing to do with',
      { 'clocks.yaml': clock({ more: "  classification: '2'\n" }) },
      /^clocks\.yaml:4: \[0\]\.classification: "verify" has no classification/,
    ],
    [
      'days that agency.yaml says otherwise',
      { 'clocks.yaml': clock({}) },
      /^clocks\.yaml:2: \[0\]\.days: 2, but agency\.yaml says 5: take the days out of one$/,
    ],
    ['no consent', { 'consent/2026-11.id.md': null }, /^consent: write what people agree to/],
    [
      'a consent without its years',
      { 'consent/2026-11.id.md': file('consent/2026-11.id.md').replace('retention_years: 1\n', '') },
      /^consent\/2026-11\.id\.md:1: retention_years: /,
    ],
    [
      'a translation of nothing',
      { 'consent/2025-01.en.md': '---\nretention: x\ncontact: y\n---\n\nI agree.\n' },
      /^consent\/2025-01\.en\.md: translates 2025-01\.id\.md, which isn't there$/,
    ],
    [
      'a consent of another name',
      { 'consent/baru.txt': 'x' },
      /^consent\/baru\.txt: name it VERSION\.LANGUAGE\.md/,
    ],
  ];
  for (const [title, files, said] of wrong) {
    test(`name file and line of ${title}, and say what to write`, async () => {
      const faults = await faultsOf(files);
      assert.ok(
        faults.some((fault) => said.test(fault)),
        faults.join('\n') || 'no fault',
      );
    });
  }

  test('are UTF-8', async () => {
    const path = townWith();
    writeFileSync(join(path, 'categories.csv'), Buffer.from('id,name\nx,caf\xe9\n', 'latin1'));
    await assert.rejects(readTown(path), /categories\.csv: is not UTF-8/);
  });

  test('tell all that is wrong at once, with what is wrong in the settings', async () => {
    const path = townWith({
      'agency.yaml': agency.replace('Asia/Jayapura', 'WIT'),
      'villages.csv': 'code\n99\n',
      'holidays.csv': null,
    });
    const failure = await readConfig({ TOWN: path, PORT: 'abc' }).catch((error: unknown) => error);
    assert.ok(failure instanceof SettingsError);
    assert.deepEqual(
      failure.faults.map((fault) => fault.replace(`TOWN=${path} `, '').split(/[=:]/)[0]),
      ['PORT', 'agency.yaml', 'villages.csv', 'holidays.csv'],
    );
    await assert.rejects(readConfig({ TOWN: '/none' }), /TOWN=\/none agency\.yaml: can't be read \(ENOENT\)/);
  });

  test('hold every role, office and place that the agency’s sign-in names', async () => {
    const roles = {
      good: 'verifier@81.02',
      all: 'office:*',
      role: 'verifikator',
      none: 'office',
      office: 'office:dinas-pupr',
      more: 'auditor:dinas-pu',
      place: 'office:dinas-pu@81.99',
      keeper: 'administrator@81.02',
    };
    const failure = await readConfig({
      TOWN: OTHER_TOWN,
      OIDC_ISSUER: 'https://a.example',
      OIDC_CLIENT_ID: 'a',
      OIDC_CLIENT_SECRET: 'b',
      OIDC_ROLE_CLAIM: 'groups',
      OIDC_ROLES: JSON.stringify(roles),
    }).catch((error: unknown) => error);
    assert.ok(failure instanceof SettingsError);
    assert.deepEqual(
      failure.faults.map((fault) => /^OIDC_ROLES "(\w+)"/.exec(fault)?.[1]),
      ['role', 'none', 'office', 'more', 'place', 'keeper'],
    );
    assert.match(failure.message, /"office:dinas-pupr": institutions\.csv has no "dinas-pupr"/);
    assert.match(failure.message, /villages\.csv has no "81\.99"/);
  });

  test('are what the settings don’t say otherwise', async () => {
    const config = await readConfig({ TOWN: OTHER_TOWN, ANONYMOUS: 'not-collected' });
    assert.equal(config.name, 'Pemerintah Kabupaten Maluku Tenggara');
    assert.equal(config.anonymous, 'not-collected');
    assert.deepEqual([config.limits.attachmentsMax, config.limits.contentMax], [3, 5_000]);
    assert.equal(config.retentionYears, 1, 'the consent’s');
    await assert.rejects(
      readConfig({ TOWN: OTHER_TOWN, RETENTION_YEARS: '2' }),
      /RETENTION_YEARS=2: .*1 at most/,
    );
  });
});
