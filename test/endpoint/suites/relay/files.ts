/**
 * The files of what is said of a report at the national gateway: those that can't be had, and those that nobody can
 * look at.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError } from '../../../../demo/endpoint/words/errors.js';
import { onOneDatabase } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { answer, read, sent } from '../../relay/coming-back.js';
import { openForwarding, POLL_MS, RETRY_MS } from '../../relay/opened.js';

const photos = async (count: number) =>
  await Promise.all(
    Array.from({ length: count }, async (_, number) => ({
      name: `jalan-${number}.jpg`,
      extension: 'jpg',
      bytes: await photo(40 + number, 40),
    })),
  );

onOneDatabase('Files that the gateway names and does not give', (databases) => {
  for (const count of [2, 5])
    test(`hold up nobody else, and after some polls nothing of their own answer: ${count} of them`, async () => {
      const one = await openForwarding(databases, {
        moods: { probability: 0, choose: ({ step }) => (step === 'download' ? '503 in JSON' : null) },
      });
      const filed = await sent(one);
      one.gateway.act(one.nationalId(filed), answer('dengan foto', { files: await photos(count) }));
      one.gateway.act(one.nationalId(filed), answer('satu lagi', { files: await photos(1) }));
      await one.pass(1.2 * POLL_MS);
      for (let polls = 1; polls < 4; polls += 1) {
        assert.equal((await read(one, filed)).followUps.length, 0);
        await one.pass(RETRY_MS);
        assert.equal(one.endpoint.relay!.breaker.isOpen, false);
      }
      const contents = (await read(one, filed)).followUps.map(({ content }) => content);
      assert.equal(contents.length, 2);
      assert.match(contents[0]!, new RegExp(`jalan-${count - 1}\\.jpg$`));
      await one.close();
    });

  test('are named where they are larger than any of ours, or where the report has no room for them', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    const [small] = await photos(1);
    const large = {
      ...small!,
      name: 'besar.jpg',
      bytes: Buffer.concat([small!.bytes, Buffer.alloc(2_097_152)]),
    };
    one.gateway.act(one.nationalId(filed), answer('besar', { files: [large, small!] }));
    await one.pass(1.2 * POLL_MS);
    const [first] = (await read(one, filed)).followUps;
    assert.deepEqual(
      first!.attachments.map(({ file_name }) => file_name),
      ['jalan-0.jpg'],
    );
    assert.match(first!.content, /: besar\.jpg$/);
    one.endpoint.config.limits.reportBytesMax = 1;
    one.gateway.act(one.nationalId(filed), answer('penuh', { files: [small!] }));
    await one.pass(1.2 * POLL_MS);
    const [, second] = (await read(one, filed)).followUps;
    assert.deepEqual(second!.attachments, []);
    assert.match(second!.content, /: jalan-0\.jpg$/);
    await one.close();
  });
});

onOneDatabase('A file that nobody here has time to look at', (databases) => {
  test('is waited for, and is there when somebody has', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    one.gateway.act(one.nationalId(filed), answer('foto', { files: await photos(1) }));
    const { cleaner } = one.endpoint;
    const clean = cleaner.clean.bind(cleaner);
    cleaner.clean = () => Promise.reject(new ApiError('unavailable'));
    await one.pass(1.2 * POLL_MS);
    assert.deepEqual((await read(one, filed)).followUps, []);
    cleaner.clean = clean;
    await one.pass(RETRY_MS);
    const [followUp] = (await read(one, filed)).followUps;
    assert.equal(followUp!.attachments.length, 1);
    await one.close();
  });
});
