/** What the public reads of the gateway's history once officers have decided on a reporter's replies. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { onOneDatabase } from '../../harness/databases.js';
import { read } from '../../relay/coming-back.js';
import { KNOWN, line, opened, receive } from '../../relay/history.js';
import { ADMIN } from '../../relay/opened.js';

onOneDatabase('The history at the gateway beside replies', (databases) => {
  test('hides nothing that the public has read when one more reply is shown', async () => {
    const { one, filed, said } = await opened(databases);
    const reply = async (content: string, more: Record<string, unknown> = {}) =>
      await one.citizen.reply(filed.trackingId, filed.accessCode, { content, ...more });
    const release = async (at: number, isReleased: boolean) => {
      const replies = await one.endpoint.database
        .selectFrom('followups')
        .select('id')
        .orderBy('id')
        .execute();
      await officerActs.releaseFollowUp(one.endpoint, filed.trackingId, replies[at]!.id, isReleased);
    };
    await reply('Satu.');
    await receive(one, filed, { lines: [line('menjadwalkan')] });
    await release(0, true);
    await reply('Dua.');
    await reply('Tiga.', { is_secret: 'true' });
    await receive(one, filed, { lines: [line('datang-sesudahnya')] });
    await release(1, true);
    assert.match(await said(false), /menjadwalkan/);
    assert.doesNotMatch(await said(false), /datang-sesudahnya/, 'the secret one is not answered');
    await release(1, false);
    assert.doesNotMatch(await said(false), /menjadwalkan/, 'one that is taken back takes them along');
    await one.close();
  });

  for (const isSecret of [false, true])
    test(`is public again of what happens after ${isSecret ? 'an office answered a secret reply' : 'a reply was refused'}, and tells nothing of the reply`, async () => {
      const { one, filed, said } = await opened(databases);
      const { endpoint, clock } = one;
      const at = (time: string): string => `2026-11-25T${time}:00Z`;
      const turn = (time: string) => (clock.now = new Date(at(time)));
      const answered = async () =>
        await officerActs.respond(endpoint, filed.trackingId, ADMIN, { content: 'Sudah diperbaiki.' });
      await answered();
      turn('03:00');
      const reply = { content: 'Belum.', ...(isSecret && { is_secret: 'true' }) };
      await one.citizen.reply(filed.trackingId, filed.accessCode, reply);
      turn('04:00');
      await receive(one, filed, { lines: [line('meanwhile', { at: at('03:30') })] });
      turn('05:00');
      const { id } = await endpoint.database
        .selectFrom('followups')
        .select('id')
        .where('author', '=', 'reporter')
        .executeTakeFirstOrThrow();
      if (isSecret) await answered();
      else await officerActs.releaseFollowUp(endpoint, filed.trackingId, id, false);
      turn('06:00');
      const lines = [
        line('heard-late', { at: at('04:30') }),
        line('repair', { at: at('05:30') }),
        line('Ditanggapi', { at: at('05:31'), status: 'Ditanggapi Pelapor' }),
      ];
      await receive(one, filed, { lines, disposition: { id: '99', name: KNOWN } });
      const own = await said(true);
      for (const words of ['meanwhile', 'heard-late', 'Ditanggapi Pelapor']) {
        assert.ok(own.includes(words), words);
        assert.ok(!(await said(false)).includes(words), words);
      }
      for (const words of ['repair', 'Laporan didisposisikan'])
        assert.ok((await said(false)).includes(words), words);

      await one.citizen.reply(filed.trackingId, filed.accessCode, { content: 'Terima kasih.' });
      turn('07:00');
      await receive(one, filed, { lines: [line('second', { at: at('06:30') })] });
      assert.doesNotMatch(await said(false), /second/, 'the next reply waits');
      const next = await endpoint.database
        .selectFrom('followups')
        .select((row) => row.fn.max('id').as('id'))
        .executeTakeFirstOrThrow();
      await officerActs.releaseFollowUp(endpoint, filed.trackingId, next.id, true);
      assert.match(await said(false), /second/);
      assert.doesNotMatch(await said(false), /meanwhile|heard-late|Ditanggapi Pelapor/);
      await one.close();
    });

  test('tells nobody whom it was given to while a reply waits, and names them with it', async () => {
    for (const lines of [[], [line('Didisposisikan', { to: KNOWN })]]) {
      const { one, filed } = await opened(databases);
      await receive(one, filed, {});
      await one.citizen.reply(filed.trackingId, filed.accessCode, { content: 'Belum.' });
      const before = await read(one, filed, false);
      await receive(one, filed, { lines, disposition: { id: '99', name: KNOWN } });
      const linesTold = async (isOwner: boolean) => (await read(one, filed, isOwner)).lines.length;
      assert.deepEqual(await read(one, filed, false), before, 'as if nothing had happened');
      assert.equal(await linesTold(true), before.lines.length + 1);
      const { id } = await one.endpoint.database
        .selectFrom('followups')
        .select('id')
        .executeTakeFirstOrThrow();
      await officerActs.releaseFollowUp(one.endpoint, filed.trackingId, id, true);
      assert.equal(await linesTold(false), before.lines.length + 1);
      await one.close();
    }
  });
});
