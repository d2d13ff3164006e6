/** An import that is killed in the middle is run again: nothing is there twice, and nothing half. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { bundledScript } from '../../setup/bundled-script.js';
import { nodeFlags } from '../../setup/node-flags.mjs';
import { createMigratedDatabase, postgresServer } from '../database/migrated-database.js';
import { PROGRAM, runAduan } from '../harness/process.js';

const ROWS = 700;
/** In the third batch: two are written, and of this one some rows are. */
const KILLED_AT = 600;
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

describe('An import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-import-killed-'));
  const file = join(folder, 'lama.csv');
  let database: pg.Client;
  let env: Record<string, string>;
  before(async () => {
    await postgresServer();
    const url = await createMigratedDatabase();
    database = new pg.Client({ connectionString: url });
    await database.connect();
    env = { DATA_DIR: folder, DATABASE_URL: url };
    // None has a number of its own. Two can't be taken: one before, one after the place at which the process dies.
    const rows = Array.from({ length: ROWS }, (_, at) => {
      const day = [10, ROWS - 10].includes(at + 1) ? 'entah' : YESTERDAY;
      return `${day};Laporan ${at + 1};Dijawab ${at + 1}`;
    });
    writeFileSync(file, `Tanggal;Isi;Tanggapan\n${rows.join('\n')}\n`);
  });
  after(async () => {
    await database.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const read = async (query: string): Promise<Record<string, unknown>[]> =>
    (await database.query<Record<string, unknown>>(query)).rows;
  const count = async (what: string): Promise<number> => {
    const [row] = await read(`select count(*)::int as count from ${what}`);
    return row!['count'] as number;
  };
  const isSo = async (query: string): Promise<void> => {
    while ((await read(query)).length === 0);
  };

  /** Its own process, which the database holds up at one row until it is dead. */
  async function killedImport(): Promise<void> {
    await database.query(`create function wait_here() returns trigger language plpgsql as $$ begin
      if new.content = 'Laporan ${KILLED_AT}' then perform pg_advisory_xact_lock_shared(7); end if;
      return new; end $$;
      create trigger wait_here before insert on complaints for each row execute function wait_here();
      select pg_advisory_lock(7)`);
    const child = spawn(
      process.execPath,
      [...nodeFlags(process.env), await bundledScript(PROGRAM), 'import', file, '--yes'],
      { env: { ...process.env, ...TOWN_ENVIRONMENT, ...env }, stdio: 'ignore' },
    );
    const ended = once(child, 'exit');
    const waits = `from pg_locks where locktype = 'advisory' and not granted and objid = 7`;
    await isSo(`select ${waits}`);
    child.kill('SIGKILL');
    assert.deepEqual(await ended, [null, 'SIGKILL']);
    await database.query('select pg_advisory_unlock(7)');
    // The database notices that nobody is there once the row is written.
    await isSo(`select where not exists (select from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid())`);
  }

  test('that is killed in the middle of a batch goes on from whole batches, once, and tells what it left out', async () => {
    await killedImport();
    const taken = await count('complaints');
    assert.ok(taken > 0 && taken < KILLED_AT && taken % 250 === 0, `${taken} reports of whole batches`);
    for (const table of ['complaint_logs', 'followups', 'imported_rows'])
      assert.equal(await count(table), taken, table);

    const { code, out, err } = await runAduan(['import', file, '--yes'], env);
    assert.equal(code, 0, err);
    const whole = ROWS - 2;
    assert.match(
      out,
      new RegExp(`^Taken over {2}${whole - taken}\nKnown already {2}${taken}\nNot taken {2}2$`, 'm'),
    );
    assert.deepEqual(
      readFileSync(`${file}.notes.csv`, 'utf8')
        .split('\n')
        .map((line) => line.split(',', 2).join()),
      ['line,reason', '11,no-day', `${ROWS - 9},no-day`, ''],
    );
    assert.equal(await count('complaints'), whole);
    assert.equal(await count('(select distinct content from complaints) as texts'), whole);
    for (const table of ['complaint_logs', 'followups', 'imported_rows'])
      assert.equal(await count(`(select distinct complaint_id from ${table}) as reports`), whole, table);
    const half = `from complaints join followups on complaint_id = complaints.id
      where replace(followups.content, 'Dijawab', 'Laporan') <> complaints.content`;
    assert.deepEqual(await read(`select complaints.content ${half}`), [], 'each has its own answer');
    const trail = await read(`select detail from desk_audit where action = 'import' order by seq`);
    const rows = trail.map(({ detail }) => Number(String(detail).split(' ')[1]));
    assert.equal(
      rows.reduce((sum, one) => sum + one, 0),
      whole,
    );

    const again = await runAduan(['import', file, '--yes'], env);
    assert.match(again.out, new RegExp(`^Taken over {2}0\nKnown already {2}${whole}$`, 'm'));
  });
});
