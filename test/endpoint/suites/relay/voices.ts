/** Whose words are whose, among all that is said of a report at the national gateway. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import type { Answer } from '../../../gateway/ministry.js';
import { CALM, type Fault } from '../../../gateway/moods.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase } from '../../harness/databases.js';
import { answer, befalls, read, sent } from '../../relay/coming-back.js';
import { openForwarding, POLL_MS, RETRY_MS, type Forwarding } from '../../relay/opened.js';

const AGENCY = 'Pemerintah Kabupaten Ogan Komering Ulu';

const says = (words: string, more: Partial<Answer> = {}) => answer(words, { words, ...more });

const reply = async (one: Forwarding, { trackingId, accessCode }: Filed, fields: Record<string, string>) => {
  const { status, body } = await one.citizen.reply(trackingId, accessCode, fields);
  assert.equal(status, 201, JSON.stringify(body));
};

/** Who said what, as its reporter reads it. */
async function voices(one: Forwarding, filed: Filed): Promise<string[]> {
  const { followUps } = await read(one, filed);
  return followUps.map(
    ({ author, content, from_national }) => `${from_national ? 'there' : 'here'} ${author}: ${content}`,
  );
}

async function pass(one: Forwarding, ms: number, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await one.pass(ms);
}

onOneDatabase('Words that everybody says', (databases) => {
  test('are the office’s where it was read first, and the reporter’s reply does not come back', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    one.gateway.act(one.nationalId(filed), says('Terima kasih'));
    await one.pass(1.2 * POLL_MS);
    await reply(one, filed, { content: 'Terima kasih' });
    await pass(one, 1.2 * POLL_MS, 2);
    assert.deepEqual(await voices(one, filed), ['there office: Terima kasih', 'here reporter: Terima kasih']);
    await one.close();
  });

  test('are the office’s, too, where it said them after the reporter and stands first', async () => {
    const moods = { ...CALM, shape: { order: 'newest first' as const } };
    const one = await openForwarding(databases, { moods });
    const filed = await sent(one);
    await reply(one, filed, { content: 'Baik' });
    await one.settled();
    one.clock.now = new Date(one.clock.now.getTime() + 60_000);
    one.gateway.act(one.nationalId(filed), says('Baik'));
    await pass(one, 1.2 * POLL_MS, 2);
    assert.deepEqual(await voices(one, filed), ['here reporter: Baik', 'there office: Baik']);
    assert.equal((await read(one, filed)).detail.status_code, 'responded');
    await one.close();
  });

  test('are no refused reply’s', async () => {
    const noes = Array.from({ length: 5 }, (): Fault => '422 in JSON');
    const one = await openForwarding(databases, { moods: befalls('reply', ...noes) });
    const filed = await sent(one);
    await reply(one, filed, { content: 'Siap' });
    await pass(one, RETRY_MS, 6);
    assert.deepEqual(one.gateway.books.replies, []);
    // Somebody of whom nobody knows whether they are an office: what they say must not vanish either.
    one.gateway.act(one.nationalId(filed), says('Siap', { from: 'Sri Wahyuni' }));
    await one.pass(1.2 * POLL_MS);
    assert.deepEqual(await voices(one, filed), ['here reporter: Siap', 'there office: Siap']);
    await one.close();
  });

  test('do not make a reply sent that never was', async () => {
    const one = await openForwarding(databases, {
      moods: befalls('reply', 'HTML with 200, not done'),
    });
    const filed = await sent(one);
    one.gateway.act(one.nationalId(filed), says('Terima kasih'));
    await one.pass(1.2 * POLL_MS);
    await reply(one, filed, { content: 'Terima kasih', rating: '5' });
    await pass(one, RETRY_MS, 4);
    assert.deepEqual(
      one.gateway.books.replies.map(({ content, rating }) => [content, rating]),
      [['Terima kasih', '5']],
    );
    await one.close();
  });

  // Signed by the agency, by nobody, as a reporter, and by whom nobody knows: nobody had read them when the reply left.
  for (const from of [AGENCY, null, 'Pelapor', 'Sri Wahyuni'])
    test(`are theirs where they stood unread when a like reply went wrong, signed ${from}`, async () => {
      const moods = befalls('reply', 'HTML with 200, not done');
      const one = await openForwarding(databases, { moods });
      const filed = await sent(one);
      one.gateway.act(one.nationalId(filed), says('Baik', { from }));
      await reply(one, filed, { content: 'Baik' });
      await pass(one, RETRY_MS, 4);
      assert.equal(one.gateway.books.replies.length, 1, 'the reply came, once');
      const there = (await voices(one, filed)).filter((voice) => voice.startsWith('there'));
      assert.equal(there.length, 1, 'what was said there is shown, once');
      await one.close();
    });

  test('are waited for: a reply leaves only after a reading, and one that fails takes no try away', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    const noes: Fault[] = ['503 in JSON', '500 in JSON', 'truncated JSON'];
    one.gateway.moods = befalls('detail', ...noes);
    one.gateway.act(one.nationalId(filed), says('Baik'));
    await reply(one, filed, { content: 'Baik' });
    await one.settled();
    await pass(one, RETRY_MS, 2);
    assert.deepEqual(one.gateway.books.replies, []);
    await one.pass(RETRY_MS);
    assert.equal(one.gateway.books.replies.length, 1);
    const row = await one.endpoint.database.selectFrom('relay_replies').selectAll().executeTakeFirstOrThrow();
    assert.deepEqual([row.step, row.tries], ['sent', 0]);
    assert.deepEqual(await voices(one, filed), ['here reporter: Baik', 'there office: Baik']);
    await one.close();
  });

  test('are not waited for longer than three readings where pages go round', async () => {
    const moods = { ...CALM, shape: { paging: 'first page again and again' as const } };
    const one = await openForwarding(databases, { moods });
    const filed = await sent(one);
    one.gateway.act(one.nationalId(filed), says('Segera kami cek'));
    await reply(one, filed, { content: 'Baik' });
    await one.settled();
    await pass(one, RETRY_MS, 2);
    assert.deepEqual(one.gateway.books.replies, []);
    await one.pass(RETRY_MS);
    assert.equal(one.gateway.books.replies.length, 1);
    await one.close();
  });

  test('are counted alike, however many blanks are between them', async () => {
    const faults: Fault[] = ['slow', 'HTML with 200, not done'];
    const one = await openForwarding(databases, { moods: befalls('reply', ...faults) });
    const filed = await sent(one);
    for (const content of ['Masih rusak', 'Masih  rusak']) await reply(one, filed, { content });
    await pass(one, RETRY_MS, 4);
    assert.deepEqual(
      one.gateway.books.replies.map(({ content }) => content),
      ['Masih rusak', 'Masih  rusak'],
    );
    await one.close();
  });
});

onOneDatabase('What is said there', (databases) => {
  test('is public at once under the name of an institution alone; a person’s words wait for an officer', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    const signs = ['SUMARNI  binti Karto', null, 'Pelapor', 'Sri Wahyuni'];
    for (const [number, from] of signs.entries())
      one.gateway.act(one.nationalId(filed), says(`Kata ${number}`, { from }));
    await one.pass(1.2 * POLL_MS);
    assert.deepEqual(await voices(one, filed), [
      'there reporter: Kata 0',
      'there reporter: Kata 1',
      'there reporter: Kata 2',
      'there office: Kata 3',
    ]);
    assert.deepEqual((await read(one, filed, false)).followUps, []);
    assert.equal((await read(one, filed)).detail.status_code, 'verified', 'nobody has answered');

    // An officer has read whose it is.
    const { id } = await one.endpoint.database
      .selectFrom('followups')
      .select('id')
      .where('content', '=', 'Kata 3')
      .executeTakeFirstOrThrow();
    await officerActs.releaseFollowUp(one.endpoint, filed.trackingId, id, true);
    assert.equal((await read(one, filed)).detail.status_code, 'responded');
    assert.deepEqual(
      (await read(one, filed, false)).followUps.map(({ content }) => content),
      ['Kata 3'],
    );
    await one.close();
  });

  test('is the reporter’s own reply, though the gateway lost its emoji and signed it with the agency’s name', async () => {
    const one = await openForwarding(databases, {
      echo: ({ content }) => ({
        from: AGENCY,
        content: content.replace('🙏', '????'),
      }),
    });
    const filed = await sent(one);
    await reply(one, filed, { content: 'Terima kasih 🙏' });
    await pass(one, 1.2 * POLL_MS, 2);
    assert.deepEqual(await voices(one, filed), ['here reporter: Terima kasih 🙏']);
    await one.close();
  });

  test('stays between the reporter and the offices where it is secret, with its rating', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    one.gateway.act(one.nationalId(filed), says('Hanya untuk Anda', { isSecret: true, rating: 4 }));
    await one.pass(1.2 * POLL_MS);
    const { followUps } = await read(one, filed);
    assert.deepEqual(
      followUps.map(({ content, is_secret, rating }) => [content, is_secret, rating]),
      [['Hanya untuk Anda', true, 4]],
    );
    assert.deepEqual((await read(one, filed, false)).followUps, []);
    await one.close();
  });

  test('is no answer where a template says it all', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    one.gateway.act(one.nationalId(filed), answer('kepada dinas', { isTemplateOnly: true }));
    await one.pass(1.2 * POLL_MS);
    const { detail, followUps } = await read(one, filed, false);
    assert.match(followUps[0]!.content, /^Laporan didisposisikan dari .*kepada dinas/);
    assert.equal(detail.status_code, 'verified');
    one.gateway.act(one.nationalId(filed), answer('sudah diperbaiki', { isHtml: true }));
    await one.pass(1.2 * POLL_MS);
    assert.equal((await read(one, filed)).detail.status_code, 'responded');
    await one.close();
  });

  test('is written in bounds: of too many names the first, of too long a history the newest, the rest in turns', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    const nationalId = one.nationalId(filed);
    const file = { name: `${'a'.repeat(900)}.exe`, extension: 'exe', bytes: Buffer.from('x') };
    one.gateway.act(nationalId, answer('berkas', { files: Array.from({ length: 400 }, () => file) }));
    one.gateway.act(nationalId, { kind: 'line', mark: 'lama', times: 100 });
    one.gateway.act(nationalId, { kind: 'line', mark: 'baru', times: 300 });
    for (let number = 0; number < 110; number += 1) one.gateway.act(nationalId, says(`Kata ${number}`));
    await one.pass(1.2 * POLL_MS);
    const count = async (table: 'followups' | 'complaint_logs', words: string) => {
      const rows = await one.endpoint.database
        .selectFrom(table)
        .select('content')
        .where('content', 'like', `%${words}%`)
        .execute();
      return rows.map(({ content }) => content.length);
    };
    assert.deepEqual(
      [(await count('complaint_logs', 'lama')).length, (await count('complaint_logs', 'baru')).length],
      [0, 200],
    );
    const [length] = await count('followups', 'berkas');
    assert.ok(length! < 1_200, String(length));
    assert.equal((await count('followups', 'Kata ')).length, 99);
    await one.pass(1.2 * POLL_MS);
    assert.equal((await count('followups', 'Kata ')).length, 110);
    await one.close();
  });
});
