/** Administrators change several lists of the town at once, and processes break off in the middle of a change. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { DeskDeps } from '../../../../demo/endpoint/desk/deps.js';
import { changeList } from '../../../../demo/endpoint/desk/town/change-list.js';
import { announceChange } from '../../../../demo/endpoint/desk/town/town-changes.js';
import { readList } from '../../../../demo/endpoint/town/editing/town-files.js';
import { ApiError } from '../../../../demo/endpoint/words/errors.js';
import { TOWN_FOLDER } from '../../../../demo/town/files.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';

type Execute = ReturnType<DeskDeps['database']['transaction']>['execute'];

onOneDatabase('Changes of the town', (databases) => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-changes-'));
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const all = (): string => ['holidays.csv', 'agency.yaml'].map(text).join();
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

  /** Changes a list; `meanwhile` comes between the announcement and the writing. */
  const changeWith = async (
    name: 'holidays' | 'categories',
    body: object,
    meanwhile: () => Promise<void>,
  ) => {
    const { town } = one.endpoint;
    const useAfter: DeskDeps['town']['useAfter'] = async (write) => {
      await meanwhile();
      await town.useAfter(write);
    };
    await changeList({ ...one.endpoint, town: { useAfter } }, name, 'Wakil', { ...body });
  };
  const pending = async () =>
    await one.endpoint.database
      .selectFrom('town_changes')
      .select('id')
      .where('is_pending', '=', true)
      .execute();
  const refusedWith = (status: number) => (error: unknown) =>
    error instanceof ApiError && error.status === status;

  test('of two lists at once: what would not go together is refused, and all else is in service', async () => {
    const { rows, version } = await list('categories');
    const free = { id: 'lepas', parent_id: '', name: 'Lepas', words: '' };
    const saved = await save('categories', { rows: [...rows, free], version });
    assert.equal(saved.status, 200, JSON.stringify(saved.body));
    const addOffice = async (id: string, categories: string) => {
      const { rows: offices, version: known } = await list('offices');
      const body = { rows: [...offices, { id, name: `Kantor ${id}`, categories }], version: known };
      assert.equal((await save('offices', body)).status, 200);
    };
    const takingOut = { rows, version: saved.body.results.version };
    await assert.rejects(
      changeWith('categories', takingOut, () => addOffice('pelepas', 'lepas')),
      refusedWith(422),
    );
    assert.ok(text('categories.csv').includes('lepas'), 'the next start reads a town that can be served');
    assert.deepEqual(await pending(), []);

    const beside = databases.kind === 'PostgreSQL' ? await one.beside() : null;
    if (beside !== null) beside.config.townFolder = one.config.townFolder;
    const holidays = await list('holidays');
    const day = '2026-12-21';
    const more = [...holidays.rows, { date: day, name: 'Libur daerah', status: 'announced' }];
    await changeWith('holidays', { ...holidays, rows: more }, async () => {
      await addOffice('penyela', '');
      await beside?.endpoint.town.look();
    });
    const known = (await one.citizen.get('masters/institutions/external?search=penyela')).body.results.data;
    assert.deepEqual(known, [{ id: 'penyela', name: 'Kantor penyela' }]);
    assert.ok(one.config.calendar.holidays.includes(day));
    if (beside === null) return;
    assert.ok(!beside.config.calendar.holidays.includes(day));
    await beside.endpoint.town.look();
    assert.ok(beside.config.calendar.holidays.includes(day), 'announced first, and settled last');
  });

  test('whose commit fails are put back, unless somebody has written since, or they came through after all', async () => {
    const before = all();
    const { rows, known_until, version } = await list('holidays');
    const fault = new Error('the connection broke');
    const { database } = one.endpoint;
    /** Its second transaction, that of the writing, ends as `end` has it. */
    const failing = (end: (work: Parameters<Execute>[0]) => Promise<never>): DeskDeps => {
      let begun = 0;
      const execute = async (work: Parameters<Execute>[0]): Promise<unknown> => {
        begun += 1;
        return begun === 2 ? await end(work) : await database.transaction().execute(work);
      };
      const broken = { transaction: () => ({ execute }) } as unknown as DeskDeps['database'];
      return { ...one.endpoint, database: broken };
    };
    const rollBack = (work: Parameters<Execute>[0]): Promise<never> =>
      database.transaction().execute(async (transaction) => {
        await work(transaction);
        throw fault;
      });
    const change = (endpoint: DeskDeps): Promise<unknown> =>
      changeList(endpoint, 'holidays', 'Wakil', { rows: rows.slice(0, -1), known_until, version });
    await assert.rejects(change(failing(rollBack)), fault);
    assert.equal(all(), before);
    assert.deepEqual(await pending(), []);

    const byHand = '2026-12-24,Dengan tangan,announced\n';
    const whole = text('holidays.csv');
    const writtenSince = failing(async (work) => {
      await rollBack(work).catch(() => undefined);
      writeFileSync(join(folder, 'holidays.csv'), whole + byHand);
      throw fault;
    });
    await assert.rejects(change(writtenSince), fault);
    assert.ok(text('holidays.csv').endsWith(byHand));
    writeFileSync(join(folder, 'holidays.csv'), whole);
    await database.deleteFrom('town_changes').where('is_pending', '=', true).execute();

    const cameThrough = failing(async (work) => {
      await database.transaction().execute(work);
      throw fault;
    });
    await assert.rejects(change(cameThrough), fault);
    assert.notEqual(all(), before);
    assert.deepEqual(await pending(), []);
    await one.endpoint.town.look();
    assert.ok(!one.config.calendar.holidays.includes(rows.at(-1).date), 'and it is in service');
    const now = await list('holidays');
    assert.equal(now.history[0].officer, 'Wakil');
    assert.equal((await save('holidays', { rows, known_until, version: now.version })).status, 200);
  });

  test('that a killed process never wrote are forgotten, also where another change of the list followed', async () => {
    const { database, town } = one.endpoint;
    const stored = await readList(folder, 'search');
    const after = { ...stored.content, rows: stored.content.rows.slice(1) };
    const change = { list: 'search', officer: 'Wakil', before: stored.content, after } as const;
    const add = async (line: string, deps: Partial<DeskDeps> = {}) => {
      const { rows, version } = await list('search');
      const body = { rows: [...rows, { part: 'same', line }], version };
      await changeList({ ...one.endpoint, ...deps }, 'search', 'Kepala', body);
    };
    await announceChange(database, one.clock.now, change);
    await add('perahu, ketek');
    const { content } = await readList(folder, 'search');
    const useAfter: DeskDeps['town']['useAfter'] = async (write) => {
      await announceChange(database, one.clock.now, { ...change, before: content });
      await town.useAfter(write);
    };
    await add('becak, bentor', { town: { useAfter } });
    one.clock.now = new Date(one.clock.now.getTime() + 120_000);
    await town.look();
    const { history } = await list('search');
    const officers: string[] = history.map(({ officer }: { officer: string }) => officer);
    assert.deepEqual(officers.slice(0, 2), ['Kepala', 'Kepala']);
    assert.ok(!officers.includes('Wakil'));
    const [line] = (await admin.get('audit')).body.results.data;
    assert.equal(line.officer, 'Kepala');
    assert.deepEqual(await pending(), []);
  });
});
