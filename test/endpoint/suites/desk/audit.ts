import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql, type Kysely } from 'kysely';
import {
  chainHash,
  checkChain,
  NO_HEAD,
  type ChainedEntry,
} from '../../../../demo/endpoint/audit/audit-chain.js';
import * as auditChain from '../../../../demo/endpoint/database/migrations/desk/0012-audit-chain.js';
import * as saltedTrail from '../../../../demo/endpoint/database/migrations/desk/0030-salted-trail.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer, Officer, PASSWORD } from '../../harness/officers/officer.js';

const VERIFY = fileURLToPath(new URL('../../../../demo/endpoint/audit/verify-audit.ts', import.meta.url));

/** What an auditor downloads. */
async function exported(officer: Officer): Promise<ChainedEntry[]> {
  const { body } = await officer.get('audit/export');
  const lines: string[] = typeof body === 'string' ? body.trim().split('\n') : [JSON.stringify(body)];
  return lines.map((line) => JSON.parse(line));
}

/** The check as somebody would write it who has only the documentation. */
function checkedByHand(entries: ChainedEntry[]): boolean {
  let previous = '0'.repeat(64);
  return entries.every(({ seq, at, officer, action, tracking_id, detail, salt, hash }, index) => {
    const salted = salt === null ? [] : [salt];
    const fields = JSON.stringify([seq, at, officer, action, tracking_id, detail, ...salted]);
    const expected = createHash('sha256').update(`${previous}\n${fields}`).digest('hex');
    previous = hash;
    return seq === index + 1 && hash === expected;
  });
}

onOneDatabase('The audit trail', (databases) => {
  async function busy(): Promise<{ one: Opened; officer: Officer; trackingId: string }> {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const { trackingId } = await one.citizen.file();
    await officer.get(`reports/${trackingId}`);
    await officer.act(trackingId, 'verify');
    await officer.act(trackingId, 'dispose', { institution_id: 'inspektorat' });
    await officer.act(trackingId, 'respond', { content: 'Sudah kami perbaiki hari ini.' });
    return { one, officer, trackingId };
  }

  test('is a chain that an external check follows, up to the head an auditor wrote down', async () => {
    const { officer } = await busy();
    const { head } = (await officer.get('audit')).body.results;
    const entries = await exported(officer);
    assert.ok(checkedByHand(entries));
    assert.deepEqual(entries[head.seq - 1]?.hash, head.hash);
    const folder = mkdtempSync(join(tmpdir(), 'aduan-audit-'));
    const file = join(folder, 'audit.jsonl');
    const verify = (lines: ChainedEntry[]) => {
      writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      const words = ['--import', 'tsx', VERIFY, file, `${head.seq}:${head.hash}`];
      return execFileSync(process.execPath, words, { encoding: 'utf8', stdio: 'pipe' });
    };
    if (databases.kind === 'PostgreSQL') {
      assert.match(verify(entries), new RegExp(`^sound up to ${entries.length}:[0-9a-f]{64}`));
      assert.throws(() => verify(entries.slice(0, -2)), /the trail ends at line/);
    }
    rmSync(folder, { recursive: true });
  });

  test('hashes each line with a salt of its own: whoever guesses a line can’t confirm it by its hash', async () => {
    const { officer } = await busy();
    const entries = await exported(officer);
    for (const [index, { salt: _salt, hash, ...line }] of entries.entries()) {
      const previous = entries[index - 1]?.hash ?? NO_HEAD.hash;
      assert.notEqual(chainHash(previous, line), hash, `line ${line.seq}`);
    }
    assert.equal(new Set(entries.map(({ salt }) => salt)).size, entries.length);
  });

  test('tells when the table’s owner changed, removed or cut off a line', async () => {
    const { one, officer } = await busy();
    const { database } = one.endpoint;
    const before = await exported(officer);
    const { head } = (await officer.get('audit')).body.results;
    await sql`alter table desk_audit disable trigger all`.execute(database).catch(async () => {
      await sql`alter table desk_audit disable trigger user`.execute(database);
    });
    const tampering = {
      'salted anew': async () =>
        void (await sql`update desk_audit set salt = ${'0'.repeat(32)} where seq = 3`.execute(database)),
      changed: async () =>
        void (await sql`update desk_audit set officer = 'Orang lain' where seq = 3`.execute(database)),
      removed: async () => void (await sql`delete from desk_audit where seq = 3`.execute(database)),
      'cut off': async () => {
        await sql`delete from desk_audit where seq > 3`.execute(database);
        const last = before[2]!;
        await sql`update audit_head set seq = ${last.seq}::int, hash = ${last.hash}`.execute(database);
      },
    };
    for (const [how, tamper] of Object.entries(tampering)) {
      await tamper();
      await assert.rejects(checkChain(await exported(officer), [head]), /line/, how);
      await sql`delete from desk_audit`.execute(database);
      for (const { at, ...line } of before) {
        await database
          .insertInto('desk_audit')
          .values({ ...line, at: new Date(at) })
          .execute();
      }
      await sql`update audit_head set seq = ${head.seq}::int, hash = ${head.hash}`.execute(database);
      await sql`delete from desk_audit where seq > ${head.seq}::int`.execute(database);
      assert.equal((await checkChain(await exported(officer), [head])).seq, head.seq + 1, 'as it was before');
      await sql`delete from desk_audit where seq > ${head.seq}::int`.execute(database);
      await sql`update audit_head set seq = ${head.seq}::int, hash = ${head.hash}`.execute(database);
    }
  });

  test('takes in the lines from before there was a chain', async () => {
    const { one, officer } = await busy();
    const { database } = one.endpoint;
    await saltedTrail.down(database as unknown as Kysely<unknown>);
    await auditChain.down(database as unknown as Kysely<unknown>);
    await sql`insert into desk_audit (at, officer, action) select now(), 'Petugas lama', 'sign-in'
      from generate_series(1, 1203)`.execute(database);
    await auditChain.up(database as unknown as Kysely<unknown>);
    await saltedTrail.up(database as unknown as Kysely<unknown>);
    await officer.post('reports/search', { search: 'berlubang' });
    const entries = await exported(officer);
    assert.ok(entries.length > 1_204);
    assert.deepEqual([entries[0]!.salt, entries.at(-1)!.salt?.length], [null, 32]);
    assert.ok(checkedByHand(entries), 'lines without a salt, and one with it behind them');
  });

  test('stays one chain when many write at once, and none of them waits for ever', async () => {
    const { one, officer } = await busy();
    const { citizen } = one;
    const filed = await Promise.all(Array.from({ length: 6 }, () => citizen.file()));
    const uploaded = await citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]);
    const attachments = [uploaded.body.results.images[0].id];
    const withPhoto = await citizen.file({ attachments });
    const release = { attachment_id: attachments[0], is_released: true };
    const statuses = await Promise.all([
      ...filed.map(({ trackingId }) => officer.post(`reports/${trackingId}/verify`)),
      ...filed.map(({ trackingId }) => officer.get(`reports/${trackingId}`)),
      ...filed.map(({ trackingId, accessCode }) => citizen.withdraw(trackingId, accessCode)),
      officer.post(`reports/${withPhoto.trackingId}/release`, release),
      citizen.withdraw(withPhoto.trackingId, withPhoto.accessCode),
    ]);
    for (const { status } of statuses) assert.ok(status < 500, String(status));
    assert.ok(checkedByHand(await exported(officer)));
  });

  test('strangers’ failed sign-ins leave a line an hour, and the number of them', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const stranger = new Officer(one, { desk: officer.desk });
    for (let turn = 0; turn < 4; turn += 1) {
      await stranger.post('session', { name: `orang-${turn}`, password: 'salah sekali' });
      await stranger.post('session', { name: 'Petugas Uji', password: 'salah sekali' });
    }
    const rows = (await officer.get('audit')).body.results.data;
    const refused = rows.filter(({ action }: { action: string }) => action === 'sign-in-refused');
    assert.deepEqual(
      refused.map((row: { officer: string; count: number }) => [row.officer, row.count]),
      [
        ['Petugas Uji', 4],
        ['tidak dikenal', 4],
      ],
    );
  });

  test('tells who searched and who opened a file, and none of the words', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const upload = await one.citizen.upload([{ name: 'a.jpg', bytes: await photo(64, 48) }]);
    const [id] = upload.body.results.images.map((image: { id: string }) => image.id);
    const { trackingId, accessCode } = await one.citizen.file({ attachments: [id] });
    for (const search of ['Sumarni', '0812-0000-1111', 'sumarni@contoh.id', trackingId, ''])
      await officer.post('reports/search', { search });
    await officer.get(`reports/${trackingId}/files/${id}`);
    await one.citizen.withdraw(trackingId, accessCode);
    const rows = (await officer.get('audit')).body.results.data;
    assert.deepEqual(
      rows.map((row: ChainedEntry) => [row.officer, row.action, row.tracking_id, row.detail]),
      [
        ['pelapor', 'withdraw', trackingId, null],
        ['Petugas Uji', 'open-file', trackingId, '1'],
        ['Petugas Uji', 'search', null, 'number 1'],
        ['Petugas Uji', 'search', null, 'e-mail 1'],
        ['Petugas Uji', 'search', null, 'phone 1'],
        ['Petugas Uji', 'search', null, 'words 1'],
        ['Petugas Uji', 'sign-in', null, null],
      ],
    );
    // The whole number: hashes and tracking numbers have four such figures by chance.
    assert.doesNotMatch(JSON.stringify(rows), /Sumarni|0812-?0000|contoh\.id/i);
    assert.doesNotMatch(one.logs.join('\n'), new RegExp(`Sumarni|${PASSWORD}`));
  });
});
