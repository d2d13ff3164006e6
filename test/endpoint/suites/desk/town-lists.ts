/** Administrators change the town's lists at the desk: what its readers refuse is written nowhere, all else at once. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { mergeRows } from '../../../../demo/endpoint/desk/page/town/merge.js';
import { TOWN_FOLDER } from '../../../../demo/town/files.js';
import { isReadOnly } from '../../../../demo/endpoint/town/editing/town-files.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';

type Row = Record<string, string>;

onOneDatabase('Lists of the town', (databases) => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-town-'));
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const all = (): string =>
    ['holidays.csv', 'institutions.csv', 'categories.csv', 'agency.yaml'].map(text).join();
  let one: Opened;
  let admin: Officer;
  before(async () => {
    cpSync(TOWN_FOLDER, folder, { recursive: true });
    one = await databases.open({ townFolder: { path: folder, isExample: false } });
    admin = await anOfficer(one, { name: 'Kepala', roles: ['administrator', 'auditor'] });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const list = async (name: string) => (await admin.get(`town/${name}`)).body.results;
  const save = (name: string, content: object, officer = admin) => officer.post(`town/${name}`, content);

  test('are written as they stood but for the change, with who and when, and used without a restart', async () => {
    const before = all();
    const holidays = await list('holidays');
    assert.deepEqual(
      [holidays.file, holidays.known_until, holidays.read_only],
      ['holidays.csv', '2026-12-31', null],
    );
    const own = { date: '2026-12-28', name: 'Hari jadi, "kabupaten"', status: 'announced' };
    const known = (row: Row) => ({
      ...row,
      status: row['status'] === 'expected' ? 'announced' : row['status'],
    });
    const rows = [...holidays.rows.map(known), own];
    const saved = await save('holidays', { rows, known_until: '2027-12-31', version: holidays.version });
    assert.equal(saved.status, 200, JSON.stringify(saved.body));
    assert.ok(text('holidays.csv').endsWith('\n2026-12-28,"Hari jadi, ""kabupaten""",announced\n'));
    assert.match(
      text('agency.yaml'),
      /masih perkiraan[^]*\nholidays_known_until: 2027-12-31\n/,
      'its comments stay',
    );
    const { deadlines } = (await one.citizen.get('capabilities')).body.results;
    assert.ok(deadlines.holidays.includes('2026-12-28'));
    assert.equal(deadlines.holidays_known_until, '2027-12-31');

    const { history } = saved.body.results;
    assert.deepEqual(
      [history[0].officer, history[0].added, history[0].removed],
      ['Kepala', ['2026-12-28'], []],
    );
    const [line] = (await admin.get('audit')).body.results.data;
    assert.deepEqual([line.action, line.officer], ['town-changed', 'Kepala']);
    assert.match(line.detail, /^holidays\.csv \d+: \+1 ~\d+ -0$/);

    const earlier = (await admin.get(`town/holidays/history/${history[0].id}`)).body.results;
    const back = await save('holidays', { ...earlier, version: saved.body.results.version });
    assert.equal(back.status, 200);
    assert.equal(all(), before, 'the way back leads to the very bytes');
    assert.equal(back.body.results.history.length, 2);
  });

  test('offices and categories are changed alike, and citizens and officers have them at once', async () => {
    const offices = await list('offices');
    const rows = [...offices.rows, { id: 'damkar', name: 'Laskar Pemadam', categories: 'jembatan' }];
    assert.equal((await save('offices', { rows, version: offices.version })).status, 200);
    const found = (await one.citizen.get('masters/institutions/external?search=laskar')).body.results.data;
    assert.deepEqual(found, [{ id: 'damkar', name: 'Laskar Pemadam' }]);
    const categories = await list('categories');
    const added = { id: 'api', parent_id: '', name: 'Kebakaran', words: 'terbakar, asap' };
    const more = [...categories.rows, added];
    assert.equal((await save('categories', { rows: more, version: categories.version })).status, 200);
    await one.citizen.file({ category_id: 'api' });
    const verifier = await anOfficer(one, { name: 'Verifikator', roles: ['verifier'], desk: admin.desk });
    const { institutions } = (await verifier.get('session')).body.results;
    assert.ok(institutions.some(({ id }: Row) => id === 'damkar'));
  });

  test('what the town’s readers refuse is told by its field, and nothing is written', async () => {
    const before = all();
    const holidays = await list('holidays');
    const first = holidays.rows[0];
    const refused: [string, Row[], string | null, string, RegExp][] = [
      ['holidays', [{ ...first, date: '26-12-2026' }], null, 'rows.0.date', /seperti 2026-12-25/],
      [
        'holidays',
        [first, { ...first, date: '2026-02-30' }],
        null,
        'rows.1.date',
        /Tidak ada tanggal 2026-02-30/,
      ],
      ['holidays', [first, { ...first, name: 'x' }], null, 'rows.1.date', /Sudah ada di baris 1/],
      ['holidays', [{ ...first, name: '' }], null, 'rows.0.name', /Wajib/],
      ['holidays', [{ ...first, status: 'libur' }], null, 'rows.0.status', /Pilih salah satu/],
      ['holidays', [{ ...first, status: 'expected' }], null, 'rows.0.status', /Perkiraan, padahal/],
      ['holidays', [first], '2027-12-31', 'known_until', /tahun 2027/],
      ['holidays', [first], 'kapan-kapan', 'known_until', /seperti 2026-12-25/],
      ['offices', [{ id: 'a b', name: 'A', categories: '' }], null, 'rows.0.id', /tanpa spasi/],
      [
        'offices',
        [{ id: 'a', name: 'A', categories: 'entah' }],
        null,
        'rows.0.categories',
        /kategori “entah”/,
      ],
      [
        'categories',
        [{ id: 'a', parent_id: 'a', name: 'A', words: '' }],
        null,
        'rows.0.parent_id',
        /bawah dirinya/,
      ],
      ['categories', [{ id: 'a', parent_id: '', name: 'A', words: '' }], null, 'rows', /institutions\.csv:2/],
    ];
    for (const [name, rows, known_until, field, sentence] of refused) {
      const { version, ...stored } = await list(name);
      const reply = await save(name, { rows, known_until: known_until ?? stored.known_until, version });
      assert.equal(reply.status, 422, `${name} ${JSON.stringify(rows)}`);
      assert.match(String(reply.body.errors[field]), sentence, JSON.stringify(reply.body.errors));
    }
    const { version } = holidays;
    for (const rows of [null, 'x', [5]])
      assert.equal((await save('holidays', { rows, version })).status, 422);
    assert.equal((await save('villages', { rows: [], version })).status, 404);
    assert.equal(all(), before);
  });

  test('two administrators at once: one is told who was faster, also where somebody was at the server', async () => {
    const other = await anOfficer(one, { name: 'Wakil', roles: ['administrator'], desk: admin.desk });
    const { rows, known_until, version } = await list('holidays');
    const adding = (day: string) => ({
      rows: [...rows, { date: day, name: 'Libur daerah', status: 'announced' }],
      known_until,
      version,
    });
    const replies = await Promise.all([
      save('holidays', adding('2026-12-29')),
      save('holidays', adding('2026-12-30'), other),
    ]);
    assert.deepEqual(replies.map(({ status }) => status).sort(), [200, 409]);
    const winner = replies[0].status === 200 ? 'Kepala' : 'Wakil';
    const { message } = replies.find(({ status }) => status === 409)!.body;
    assert.match(message, new RegExp(`diubah ${winner} pukul 10\\.00`));
    assert.equal(text('holidays.csv').match(/Libur daerah/g)?.length, 1);

    const now = await list('holidays');
    writeFileSync(
      join(folder, 'holidays.csv'),
      `${text('holidays.csv')}2026-12-22,Dengan tangan,announced\n`,
    );
    const late = await save('holidays', { rows: now.rows, known_until, version: now.version });
    assert.equal(late.status, 409);
    assert.ok(text('holidays.csv').includes('Dengan tangan'));
  });

  test('typed words and another’s change are joined row by row; where both changed one, both are told', async () => {
    const row = (date: string, name: string) => ({ date, name });
    const base = [row('1', 'satu'), row('2', 'dua'), row('3', 'tiga'), row('4', 'empat')];
    const mine = [row('1', 'SATU'), row('2', 'dua'), row('3', 'TIGA'), row('9', 'baru')];
    const theirs = [
      row('1', 'satu'),
      row('2', 'DUA'),
      row('3', 'tiga!'),
      row('4', 'empat'),
      row('8', 'lain'),
    ];
    assert.deepEqual(mergeRows('date', base, mine, theirs), {
      rows: [row('1', 'SATU'), row('2', 'DUA'), row('3', 'TIGA'), row('9', 'baru'), row('8', 'lain')],
      conflicts: ['3'],
    });
  });

  test('of an example, or in a folder that takes no writing, can be read and say why they can’t be changed', async () => {
    const { rows, known_until, version } = await list('holidays');
    const change = { rows: rows.slice(0, -1), known_until, version };
    one.config.townFolder = { path: folder, isExample: true };
    assert.equal((await list('holidays')).read_only, 'example');
    const refused = await save('holidays', change);
    assert.deepEqual([refused.status, /daerah contoh/.test(refused.body.message)], [409, true]);
    one.config.townFolder = { path: folder, isExample: false };
    for (const code of ['EROFS', 'EACCES', 'EPERM'])
      assert.equal(isReadOnly(Object.assign(new Error(), { code })), true);
    assert.equal(isReadOnly(new Error()), false);
  });

  test('another process follows, and the next start reads the same', async () => {
    const { rows, known_until, version } = await list('holidays');
    const beside = databases.kind === 'PostgreSQL' ? await one.beside() : null;
    if (beside !== null) beside.config.townFolder = one.config.townFolder;
    const day = '2026-12-23';
    const added = [...rows, { date: day, name: 'Libur lain', status: 'announced' }];
    assert.equal((await save('holidays', { rows: added, known_until, version })).status, 200);
    if (beside === null) return;
    assert.ok(!beside.config.calendar.holidays.includes(day));
    await beside.endpoint.town.look();
    assert.ok(beside.config.calendar.holidays.includes(day));
  });
});
