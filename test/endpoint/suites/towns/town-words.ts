/** Administrators change the words of danger and of searches at the desk; the town never stands without its words. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { dangerIn } from '../../../../demo/endpoint/dangers/hear-danger.js';
import { announceChange } from '../../../../demo/endpoint/desk/town/town-changes.js';
import { dangerRows, dangerText } from '../../../../demo/endpoint/town/editing/danger-text.js';
import { searchRows, searchText } from '../../../../demo/endpoint/town/editing/search-text.js';
import { propose, readList, writeFiles } from '../../../../demo/endpoint/town/editing/town-files.js';
import { TOWN_FOLDER } from '../../../../demo/town/files.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';

type Row = Record<string, string>;

/** Nothing that was learnt of other dangers is in it. */
const SNAKE = 'Ada ular kobra di selokan depan balai desa';

onOneDatabase('Words of the town', (databases) => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-words-'));
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const both = (): string => text('urgent.yaml') + text('search.yaml');
  let one: Opened;
  let admin: Officer;
  before(async () => {
    cpSync(TOWN_FOLDER, folder, { recursive: true });
    one = await databases.open({ townFolder: { path: folder, isExample: false } });
    admin = await anOfficer(one, { name: 'Kepala', roles: ['administrator', 'auditor'] });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const list = async (name: string) => (await admin.get(`town/${name}`)).body.results;
  const save = (name: string, content: object) => admin.post(`town/${name}`, content);
  const heard = (said: string, { config } = one) => dangerIn(config.urgent, said, 'id')?.id ?? null;
  const others = { kebakaran: 'lalap api', kekerasan: 'disekap' };

  test('are a list of dangers, of which what did not change stays as it was written, comments included', async () => {
    const { rows, version, file, history } = await list('dangers');
    assert.deepEqual([file, history], ['urgent.yaml', []]);
    assert.deepEqual(
      rows.map(({ id, tel, secret }: Row) => [id, tel, secret]),
      [
        ['kekerasan', '129', 'yes'],
        ['tenggelam', '112', 'no'],
        ['kebakaran', '112', 'no'],
        ['kecelakaan', '112', 'no'],
        ['listrik', '123', 'no'],
      ],
    );
    assert.equal(heard(SNAKE), null);
    const snake: Row = {
      ...{
        id: 'hewan',
        tel: '113',
        secret: 'no',
        title_id: 'Ada hewan berbahaya?',
        title_jv: 'Wonten kewan?',
      },
      ...{ text_id: 'Menjauh, lalu telepon: petugas datang.', plain: 'Ular kobra, buaya' },
    };
    const changed = [snake, ...rows].map((row: Row) =>
      row['id'] === 'kebakaran' ? { ...row, not: 'bakar ikan, api unggun', words: others.kebakaran } : row,
    );
    const saved = await save('dangers', { rows: changed, version });
    assert.equal(saved.status, 200, JSON.stringify(saved.body));
    assert.match(text('urgent.yaml'), /^# Bahaya yang tidak menunggu formulir[^]*\n- id: hewan\n/);
    const [first, violence, , fire] = parse(text('urgent.yaml'));
    assert.deepEqual(first, {
      id: 'hewan',
      tel: '113',
      secret: false,
      title: { id: 'Ada hewan berbahaya?', jv: 'Wonten kewan?' },
      text: 'Menjauh, lalu telepon: petugas datang.',
      plain: ['ular kobra', 'buaya'],
    });
    assert.deepEqual(violence, parse(readFileSync(join(TOWN_FOLDER, 'urgent.yaml'), 'utf8'))[0]);
    assert.deepEqual([fire.words, fire.not], [['lalap api'], ['bakar ikan', 'api unggun']]);
  });

  test('are heard at once by forms, pages and the desk, with who and when, and in every other process', async () => {
    assert.equal(heard(SNAKE), 'hewan');
    const { urgent } = (await one.citizen.get('capabilities')).body.results;
    assert.deepEqual([urgent[0].id, urgent[0].words], ['hewan', ['ular kobra', 'buaya']]);
    const { data } = (await one.citizen.get('urgent')).body.results;
    assert.deepEqual(data[0].not, ['bakar ikan', 'api unggun']);
    const { history, rows, version } = await list('dangers');
    assert.deepEqual(
      [history[0].officer, history[0].added, history[0].changed],
      ['Kepala', ['hewan'], ['kebakaran']],
    );
    const [line] = (await admin.get('audit')).body.results.data;
    assert.deepEqual([line.action, line.officer], ['town-changed', 'Kepala']);
    assert.match(line.detail, /^urgent\.yaml \d+: \+1 ~1 -0$/);
    const [snake, ...rest] = rows;
    const moved = await save('dangers', { rows: [...rest, snake], version });
    assert.deepEqual(moved.body.results.history[0].changed, ['#order']);
    if (databases.kind !== 'PostgreSQL') return;
    const beside = await one.beside();
    beside.config.townFolder = one.config.townFolder;
    beside.config.urgent = [];
    await save('dangers', { rows, version: moved.body.results.version });
    await beside.endpoint.town.look();
    assert.equal(heard(SNAKE, beside), 'hewan');
  });

  test('that can’t be used are told by their field and the way out, and the town keeps those it has', async () => {
    const was = both();
    const { rows, version } = await list('dangers');
    const [snake, ...rest] = rows as Row[];
    const refused: [Row[], string, RegExp][] = [
      [[{ ...snake, tel: 'seratus' }], 'rows.0.tel', /angka saja.*misalnya 112/],
      [[{ ...snake, id: 'Hewan Buas' }], 'rows.0.id', /Huruf kecil/],
      [[...rest, { ...rest[0]! }], `rows.${rest.length}.id`, /sudah dipakai di atas/],
      [[{ ...snake, title_id: '' }], 'rows.0.title_id', /Wajib/],
      [[{ ...snake, title_jv: 'x'.repeat(61) }], 'rows.0.title_jv', /paling banyak 60 huruf/],
      [[{ ...snake, text_id: 'x'.repeat(201) }], 'rows.0.text_id', /paling banyak 200 huruf/],
      [[{ ...snake, plain: '' }], 'rows.0.plain', /paling sedikit satu kata/],
      [[{ ...snake, plain: 'ular, awas!' }], 'rows.0.plain', /“awas!” bukan kata/],
      [[{ ...snake, words: 'a b c d e' }], 'rows.0.words', /paling banyak 4 kata/],
      [Array.from({ length: 11 }, (_, at) => ({ ...snake!, id: `h${at}` })), 'rows', /paling banyak 10/],
      [[], 'rows', /Sisakan paling sedikit satu/],
    ];
    for (const [wrong, field, sentence] of refused) {
      const reply = await save('dangers', { rows: wrong, version });
      assert.equal(reply.status, 422, field);
      assert.match(String(reply.body.errors[field]), sentence, JSON.stringify(reply.body.errors));
    }
    const { rows: lines, version: searched } = await list('search');
    const lineOf = (part: string, line: string) => [...lines, { part, line }];
    const count = (part: string) => lines.filter((row: Row) => row['part'] === part).length + 1;
    for (const [part, line, sentence] of [
      ['same', 'banjir', /paling sedikit dua ungkapan/],
      ['same', 'banjir, rob, banjir', /“banjir” tertulis dua kali/],
      ['same', 'a b c d e, f', /“a b c d e” terlalu panjang/],
      ['short_forms', 'rt', /tulis singkatan, titik dua/],
      ['short_forms', 'jln: jalanan', /“jln” sudah ada di baris 1\. Hapus salah satu/],
      ['short_forms', 'r t: rukun', /satu kata, tanpa spasi/],
      ['short_forms', 'jlnn: jln', /“jln” juga singkatan/],
    ] as const) {
      const reply = await save('search', { rows: lineOf(part, line), version: searched });
      assert.equal(reply.status, 422, line);
      assert.match(String(reply.body.errors[part]), sentence, JSON.stringify(reply.body.errors));
      assert.match(String(reply.body.errors[part]), new RegExp(`^Baris ${count(part)}: `));
    }
    assert.equal((await save('search', { rows: [{ part: 'x', line: 'y' }], version: searched })).status, 422);
    assert.equal(both(), was);
    assert.equal(heard(SNAKE), 'hewan');
  });

  test('of searches are lines, which stand below the comments that they stood below', async () => {
    const stored = await list('search');
    const rows: Row[] = stored.rows.map((row: Row) =>
      row['line']!.startsWith('pln, listrik') ? { ...row, line: 'pln, listrik, setrum, aliran' } : row,
    );
    const first = rows.findIndex(({ part }) => part === 'same');
    const changed = [
      ...rows.filter((_, at) => at !== first),
      { part: 'same', line: 'odong odong, kereta mini' },
      { part: 'short_forms', line: 'Odg: odong' },
    ];
    const saved = await save('search', { rows: changed, version: stored.version });
    assert.equal(saved.status, 200, JSON.stringify(saved.body));
    const written = text('search.yaml');
    assert.match(written, /same:\n {2}# Listrik dan lampu\n {2}- pln, listrik, setrum, aliran\n/);
    assert.match(written, /\n {2}# Air\n {2}- leding,[^]*\n {2}- odong odong, kereta mini\n/);
    assert.match(written, /\n {2}odg: odong\n/);
    const { thesaurus } = one.config;
    assert.deepEqual(thesaurus.subjects(['odg']), ['odong']);
    assert.deepEqual(thesaurus.sensesOf(['odong', 'odong'])[0]?.expressions, [['kereta', 'mini']]);
    const { history } = saved.body.results;
    assert.deepEqual(history[0].added.sort(), [
      'Odg: odong',
      'odong odong, kereta mini',
      'pln, listrik, setrum, aliran',
    ]);
    const earlier = (await admin.get(`town/search/history/${history[0].id}`)).body.results;
    const back = await save('search', { ...earlier, version: saved.body.results.version });
    assert.equal(back.status, 200);
    const content = (file: string): unknown => parse(readFileSync(file, 'utf8'));
    assert.deepEqual(content(join(folder, 'search.yaml')), content(join(TOWN_FOLDER, 'search.yaml')));
  });

  test('can be tried before they are saved: what is heard, by which words, and what is searched for', async () => {
    const was = both();
    const { rows } = await list('dangers');
    const tried = async (said: string, with_ = rows) =>
      (await admin.post('town/dangers/try', { rows: with_, text: said })).body.results.dangers.map(
        ({ tel, is_heard, words }: { tel: string; is_heard: boolean; words: string[] }) => [
          tel,
          is_heard,
          words,
        ],
      );
    assert.deepEqual(await tried(SNAKE), [['113', true, ['ular kobra']]]);
    for (const said of ['Tidak ada ular kobra di sini', 'Kemarin ada ular kobra, sudah pergi'])
      assert.deepEqual(await tried(said), [['113', false, ['ular kobra']]], said);
    assert.deepEqual(await tried('Anak kecil itu dipukul dan ditendang bapaknya'), [['129', true, []]]);
    assert.deepEqual(await tried('Jalan berlubang di depan sekolah'), []);
    const bees = rows.map((row: Row) => (row['id'] === 'hewan' ? { ...row, plain: 'tawon vespa' } : row));
    assert.deepEqual(await tried('Sarang tawon vespa di atap sekolah', bees), [
      ['113', true, ['tawon vespa']],
    ]);
    const faulty = await admin.post('town/dangers/try', { rows: [{ id: 'x' }], text: 'api' });
    assert.match(String(faulty.body.errors.rows), /Tekan Simpan daftar/);
    assert.equal((await admin.post('town/dangers/try', { rows, text: ' ' })).status, 422);
    const tooMany = await admin.post('town/dangers/try', {
      rows: Array(2_001).fill({ id: 'x' }),
      text: 'api',
    });
    assert.match(String(tooMany.body.errors.rows), /Paling banyak 2\.?000 baris/);
    assert.equal((await admin.post('town/holidays/try', { rows: [], text: 'x' })).status, 404);
    const lines = (await list('search')).rows;
    const { search } = (await admin.post('town/search/try', { rows: lines, text: 'jln yg gelap bgt' })).body
      .results;
    assert.deepEqual(search.words, ['jalan', 'gelap']);
    assert.ok(search.same.includes('peteng'), String(search.same));
    assert.equal(both(), was);
  });

  test('of a file that somebody broke on the server can’t be overwritten, and go on being heard', async () => {
    const whole = text('urgent.yaml');
    const { rows, version } = await list('dangers');
    for (const [broken, said] of [
      [`${whole}\n- id: [`, /Berkas daftar ini rusak.*urgent\.yaml:\d+/],
      ['tel: 112\n', /Berkas daftar ini rusak.*write a list/],
    ] as const) {
      writeFileSync(join(folder, 'urgent.yaml'), broken);
      const shown = await admin.get('town/dangers');
      assert.equal(shown.status, 409);
      assert.match(shown.body.message, said);
      assert.equal((await save('dangers', { rows: rows.slice(1), version })).status, 409);
      assert.equal((await admin.post('town/dangers/try', { rows, text: SNAKE })).status, 409);
      assert.equal(text('urgent.yaml'), broken);
      assert.equal(heard(SNAKE), 'hewan');
    }
    writeFileSync(join(folder, 'urgent.yaml'), whole);
  });

  test('that a killed process had written get their place in history and trail; those that it hadn’t are forgotten', async () => {
    const stored = await readList(folder, 'dangers');
    const rows = stored.content.rows.map((row) => ({ ...row, tel: '113' }));
    const after = { rows, known_until: null };
    const { database } = one.endpoint;
    const change = { list: 'dangers', officer: 'Wakil', before: stored.content, after } as const;
    const announced = await announceChange(database, one.clock.now, change);
    const late = new Date(one.clock.now.getTime() + 120_000);
    const settled = async () => {
      one.clock.now = late;
      await one.endpoint.town.look();
      return (await list('dangers')).history[0];
    };
    const { history } = await list('dangers');
    assert.notEqual(history[0].id, announced, 'announced alone, it is no history');
    assert.equal((await settled()).id, history[0].id);

    const again = await announceChange(database, one.clock.now, change);
    const { texts } = await propose(folder, 'dangers', stored, after);
    await writeFiles(folder, texts, stored.texts);
    one.clock.now = new Date(late.getTime() + 120_000);
    await one.endpoint.town.look();
    const [last] = (await list('dangers')).history;
    assert.deepEqual([last.id, last.officer], [again, 'Wakil']);
    const [line] = (await admin.get('audit')).body.results.data;
    assert.deepEqual([line.action, line.officer], ['town-changed', 'Wakil']);
    assert.ok(
      one.config.urgent.every(({ tel }) => tel === '113'),
      'and they are in use',
    );
  });

  test('that did not change keep the form in which their lists are written', () => {
    const entry = (id: string, plain: string) =>
      `- id: ${id}\n  tel: "112"\n  title: ${id}\n  text: x\n${plain}`;
    const fire = entry('api', '  plain:\n    - api\n    - asap\n');
    const written = fire + entry('air', '  plain: [air]\n');
    const rows = dangerRows(written).map((row) =>
      row['id'] === 'air' ? { ...row, plain: 'air, bah' } : row,
    );
    const changed = dangerText(rows, written);
    assert.ok(changed.startsWith(fire), changed);
    assert.match(changed, /plain: \[air, bah\]/);
    const searched = 'short_forms: {jln: jalan}\nsame: ["got, selokan"]\n';
    const more = [...searchRows(searched), { part: 'ignored', line: 'yang' }];
    assert.equal(searchText(more, searched), `${searched}ignored:\n  - yang\n`);
  });

  test('that a town never had make its file, and are heard without a restart', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'aduan-bare-'));
    cpSync(TOWN_FOLDER, bare, { recursive: true });
    for (const name of ['urgent.yaml', 'search.yaml']) rmSync(join(bare, name));
    const other = await databases.open({ townFolder: { path: bare, isExample: false }, urgent: [] });
    const officer = await anOfficer(other, { name: 'Kepala', roles: ['administrator'] });
    assert.equal((await other.citizen.get('urgent')).status, 404);
    const { rows, version } = (await officer.get('town/dangers')).body.results;
    assert.deepEqual(rows, []);
    const fire = {
      id: 'api',
      tel: '113',
      secret: 'no',
      title_id: 'Api?',
      text_id: 'Keluar.',
      plain: 'kebakaran',
    };
    const saved = await officer.post('town/dangers', { rows: [fire], version });
    assert.equal(saved.status, 200, JSON.stringify(saved.body));
    assert.equal((await other.citizen.get('urgent')).status, 200);
    assert.equal(heard('rumah kebakaran', other), 'api');
    const { version: empty } = (await officer.get('town/search')).body.results;
    const lines = [{ part: 'same', line: 'got, selokan' }];
    assert.equal((await officer.post('town/search', { rows: lines, version: empty })).status, 200);
    assert.deepEqual(parse(readFileSync(join(bare, 'search.yaml'), 'utf8')), { same: ['got, selokan'] });
    await other.close();
    rmSync(bare, { recursive: true, force: true });
  });
});
