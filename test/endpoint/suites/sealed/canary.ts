/** Marks inside a sealed conversation: in no row, no line of the log, no answer, and no number that is told. */
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { createEndpointMetrics } from '../../../../demo/endpoint/watching/metrics.js';
import { utf8 } from '../../../../src/contract/sealed/bytes.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';
import { allPublic } from '../../harness/public-surfaces.js';
import { aFollowUp, anAnswer, followUp, giveKeys, sendSealed } from '../../harness/sealed.js';
import { aMarkedReport, LATER_MARKS, MARKS, marksIn } from '../../walk/sealed-canary.js';

onOneDatabase('Marks in a sealed conversation', (databases) => {
  /** Every row of every table, columns of bytes as the bytes that they are. */
  async function allRows({ endpoint: { database } }: Opened): Promise<Buffer> {
    const { rows } = await sql<{ name: string }>`
      select table_schema || '.' || table_name as name from information_schema.tables
      where table_schema in ('public', 'pgboss')`.execute(database);
    const parts: Uint8Array[] = [];
    for (const { name } of rows) {
      const { rows: held } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(
        database,
      );
      for (const value of held.flatMap((row) => Object.values(row)))
        parts.push(value instanceof Uint8Array ? value : Buffer.from(`${JSON.stringify(value)}\n`));
    }
    return Buffer.concat(parts);
  }

  /** What each call that reads answers, by its pattern. */
  async function allAnswers(officer: Officer, trackingId: string): Promise<Map<string, string>> {
    const answers = new Map<string, string>();
    for (const { method, path } of officer.desk.calls) {
      if (method !== 'GET') continue;
      const filled = path.replace(':tracking_id', trackingId).replace(':id', trackingId);
      const { headers, body } = await officer.get(filled);
      answers.set(path, JSON.stringify([[...headers], body]));
    }
    for (const search of [trackingId, MARKS[0]!])
      answers.set(
        `search ${search}`,
        JSON.stringify((await officer.post('reports/search', { search })).body),
      );
    return answers;
  }

  test('are in no row, line or answer, and its envelopes in two answers alone', async () => {
    const town = await databases.open();
    await giveKeys(town);
    const officer = await anOfficer(town);
    const report = await aMarkedReport();
    const { tracking_id: trackingId } = (await sendSealed(town, report.body)).body.results;
    const [said, added] = LATER_MARKS;
    const answer = await anAnswer(report, 1, { content: said });
    const sent = await officer.request('POST', `sealed/${trackingId}/answer`, answer, {
      'Idempotency-Key': randomUUID(),
    });
    assert.equal(sent.status, 201, JSON.stringify(sent.body));
    const more = await aFollowUp(report, 1, added);
    assert.equal((await followUp(town, trackingId, report.auth, more)).status, 201);

    const answers = await allAnswers(officer, trackingId);
    const holders = (what: string) =>
      [...answers].filter(([, body]) => body.includes(what)).map(([path]) => path);
    for (const [path, body] of answers) assert.deepEqual(marksIn(body), [], path);
    for (const envelope of [report.body['envelope'] as string, answer.envelope])
      assert.deepEqual(holders(envelope).sort(), ['sealed/:id', 'sealed/:id/export']);
    const named = new Set(holders(trackingId));
    for (const path of [`search ${trackingId}`, 'audit', 'audit/export', 'sealed']) named.delete(path);
    assert.deepEqual([...named].sort(), ['sealed/:id', 'sealed/:id/export']);

    const told = await allPublic(town, trackingId, 'kenari');
    const registries = await createEndpointMetrics(town.endpoint).read();
    const metrics = (await Promise.all(registries.map((registry) => registry.metrics()))).join('\n');
    for (const [where, what] of [
      ...Object.entries(told),
      ['metrics', metrics],
      ['log', town.logs.join('\n')],
    ])
      assert.deepEqual(marksIn(what!), [], where);
    assert.doesNotMatch(metrics, /sealed/);

    const held = await allRows(town);
    assert.deepEqual(marksIn(held), []);
    // It was looked for where it lies: the head of an envelope, and a mark that lies open.
    assert.ok(held.includes(Buffer.from('ADU1')));
    await town.endpoint.database
      .updateTable('sealed_messages')
      .set({ envelope: utf8(MARKS[7]!) })
      .where('direction', '=', 0)
      .execute();
    assert.deepEqual(marksIn(await allRows(town)), [MARKS[7]]);
    await town.close();
  });
});
