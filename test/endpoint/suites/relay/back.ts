/** What comes back from the national gateway, and what the reporter says to it, against the simulated one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relayActs } from '../../../../demo/endpoint/index.js';
import { GATEWAY_INSTITUTIONS, STATUSES, type Act } from '../../../gateway/ministry.js';
import type { Fault } from '../../../gateway/moods.js';
import { onOneDatabase } from '../../harness/databases.js';
import { documentWithEverything, photo } from '../../harness/files.js';
import { answer, befalls, count, read, sent } from '../../relay/coming-back.js';
import { openForwarding, POLL_MS, RETRY_MS } from '../../relay/opened.js';

onOneDatabase('What comes back', (databases) => {
  test('stands here once, marked, in every form the gateway writes it', async () => {
    const one = await openForwarding(databases, { moods: { probability: 0, changesShape: true } });
    const filed = await sent(one);
    const nationalId = one.nationalId(filed);
    const [ministry] = GATEWAY_INSTITUTIONS.filter(({ id }) => id === 17);
    one.gateway.act(nationalId, { kind: 'disposition', to: ministry!, mark: 'm-1' });
    one.gateway.act(nationalId, {
      kind: 'status',
      status: STATUSES.inProgress,
      mark: 'm-2',
      isBackdated: true,
    });
    one.gateway.act(nationalId, {
      kind: 'status',
      status: STATUSES.unknown,
      mark: 'm-3',
      isBackdated: false,
    });
    one.gateway.act(nationalId, { kind: 'line', mark: 'm-4', times: 2 });
    for (const mark of ['m-5', 'm-6', 'm-7', 'm-8', 'm-9'])
      one.gateway.act(nationalId, answer(mark, { isHtml: mark < 'm-7' }));
    // Pages that go round in circles hide some of them now and then.
    for (let round = 0; round < 12; round += 1) await one.pass(1.2 * POLL_MS);
    const { detail, lines, followUps } = await read(one, filed);
    for (const mark of ['m-1', 'm-2', 'm-3']) assert.equal(count(lines, mark), 1, mark);
    assert.equal(count(lines, 'm-4'), 2);
    for (const mark of ['m-5', 'm-6', 'm-7', 'm-8', 'm-9']) assert.equal(count(followUps, mark), 1, mark);
    assert.equal(followUps.length, 5);
    assert.ok(followUps.every(({ from_national, author }) => from_national === true && author === 'office'));
    assert.ok(followUps.every(({ content }) => !content.includes('<') && !content.includes('alert')));
    assert.ok(
      lines.filter(({ content }) => content.includes('m-')).every((line) => line.from_national === true),
    );
    assert.ok(lines.some(({ content, from_national }) => content === 'Laporan diterima.' && !from_national));
    assert.equal(detail.status_code, 'responded', 'an unknown status leaves ours');
    assert.ok(
      lines.some(({ content }) => content.includes('Menunggu Klarifikasi Pusat') || content.includes('m-3')),
    );
    assert.deepEqual(one.gateway.books.elsewhere, []);
    await one.close();
  });
});

onOneDatabase('A report that went', (databases) => {
  test('has the status that it gets there, forwards and backwards', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    const statusAfterwards = async (status: Act & { kind: 'status' }) => {
      one.gateway.act(one.nationalId(filed), status);
      await one.pass(1.2 * POLL_MS);
      return (await read(one, filed)).detail.status_code;
    };
    const to = (status: (typeof STATUSES)[keyof typeof STATUSES], mark: string) =>
      ({ kind: 'status', status, mark, isBackdated: false }) as const;
    assert.equal(await statusAfterwards(to(STATUSES.inProgress, 'a')), 'in_progress');
    assert.equal(await statusAfterwards(to(STATUSES.held, 'b')), 'held');
    assert.equal(await statusAfterwards(to(STATUSES.unknown, 'c')), 'held');
    assert.equal(await statusAfterwards(to(STATUSES.done, 'd')), 'done');
    assert.equal(await statusAfterwards(to(STATUSES.inProgress, 'e')), 'in_progress');
    await one.close();
  });

  test('goes to the institution of ours that the gateway means, and to none that isn’t ours', async () => {
    const one = await openForwarding(databases);
    const [first, second] = [await sent(one), await sent(one)];
    await relayActs.map(one.endpoint, 'institution', 'dinas-pupr', '5117');
    for (const [filed, id] of [
      [first, 5117],
      [second, 17],
    ] as const) {
      const to = GATEWAY_INSTITUTIONS.find((institution) => institution.id === id)!;
      one.gateway.act(one.nationalId(filed), { kind: 'disposition', to, mark: `ke ${id}` });
    }
    await one.pass(1.2 * POLL_MS);
    assert.equal((await read(one, first)).detail.disposition_id, 'dinas-pupr');
    assert.equal((await read(one, second)).detail.disposition_id, null);
    await one.close();
  });

  test('brings the files of an answer, cleaned, and names those that can’t be had', async () => {
    const one = await openForwarding(databases, {
      moods: {
        probability: 0,
        choose: ({ step, subject }) => (step === 'download' && subject.endsWith(' 1') ? '422 in JSON' : null),
      },
    });
    const filed = await sent(one);
    const files = [
      { name: 'perbaikan.jpg', extension: 'jpg', bytes: await photo(64, 48) },
      { name: 'tidak ada.pdf', extension: 'pdf', bytes: await documentWithEverything() },
      { name: 'bukan gambar.jpg', extension: 'jpg', bytes: Buffer.from('bukan gambar') },
    ];
    one.gateway.act(one.nationalId(filed), answer('berkas', { files }));
    await one.pass(1.2 * POLL_MS);
    const [followUp] = (await read(one, filed, false)).followUps;
    assert.equal(followUp!.attachments.length, 1);
    assert.match(followUp!.content, /tidak ada\.pdf, bukan gambar\.jpg$|bukan gambar\.jpg, tidak ada\.pdf$/);
    const file = await one.citizen.bytes(followUp!.attachments[0]!.path);
    assert.equal(file.status, 200);
    await one.close();
  });

  test('waits for a file that only can’t be had now, some polls long, while other answers come', async () => {
    let isAway = true;
    const one = await openForwarding(databases, {
      moods: { probability: 0, choose: ({ step }) => (step === 'download' && isAway ? '503 in JSON' : null) },
    });
    const files = [{ name: 'jalan.jpg', extension: 'jpg', bytes: await photo(64, 48) }];
    const filed = await sent(one);
    const arrived = async (mark: string) =>
      (await read(one, filed)).followUps.filter(({ content }) => content.includes(mark));
    one.gateway.act(one.nationalId(filed), answer('dengan foto', { files }));
    one.gateway.act(one.nationalId(filed), answer('tanpa foto'));
    await one.pass(1.2 * POLL_MS);
    assert.equal((await arrived('tanpa foto')).length, 1);
    await one.pass(RETRY_MS);
    assert.deepEqual(await arrived('dengan foto'), []);
    isAway = false;
    await one.pass(RETRY_MS);
    const [withFile] = await arrived('dengan foto');
    assert.equal(withFile!.attachments.length, 1);
    assert.ok(!withFile!.content.includes('jalan.jpg'));

    isAway = true;
    one.gateway.act(one.nationalId(filed), answer('foto hilang', { files }));
    await one.pass(1.2 * POLL_MS);
    for (let polls = 1; polls < 3; polls += 1) await one.pass(RETRY_MS);
    assert.deepEqual(await arrived('foto hilang'), []);
    await one.pass(RETRY_MS);
    const [without] = await arrived('foto hilang');
    assert.match(without!.content, /jalan\.jpg$/);
    assert.equal((await read(one, filed)).followUps.length, 3);
    await one.close();
  });

  test('takes the reporter’s words and rating there at once, private ones too, and not back again', async () => {
    const one = await openForwarding(databases);
    const filed = await sent(one);
    const { trackingId, accessCode } = filed;
    one.gateway.act(one.nationalId(filed), answer('sudah diperbaiki'));
    await one.pass(1.2 * POLL_MS);
    const replies = [
      { content: 'Terima kasih & <b>salam</b>, {{nama}}', is_secret: '1' },
      { content: '', rating: '5' },
      { content: 'Terima kasih & <b>salam</b>, {{nama}}' },
    ];
    for (const [number, fields] of replies.entries()) {
      const files = number === 0 ? [{ name: 'Rumah Sumarni.jpg', bytes: await photo(40, 40) }] : [];
      const reply = await one.citizen.reply(trackingId, accessCode, fields, {
        files,
      });
      assert.equal(reply.status, 201, JSON.stringify(reply.body));
    }
    await one.settled();
    const booked = one.gateway.books.replies;
    assert.deepEqual(
      booked.map(({ content, rating, isSecret, files }) => [content, rating, isSecret, files.length]),
      [
        ['Terima kasih & <b>salam</b>, {{nama}}', '0', '1', 1],
        ['Pelapor memberi nilai 5 dari 5.', '5', '0', 0],
        ['Terima kasih & <b>salam</b>, {{nama}}', '0', '0', 0],
      ],
    );
    assert.ok(!JSON.stringify(one.gateway.books.requests.map(({ said }) => said)).includes('Rumah Sumarni'));
    for (let round = 0; round < 3; round += 1) await one.pass(1.2 * POLL_MS);
    const { followUps } = await read(one, filed);
    assert.equal(followUps.length, 4);
    await one.close();
  });

  test('has each reply there once, whatever became of the answer to it', async () => {
    const faults: Fault[] = [
      'answer cut off',
      'HTML with 200, not done',
      '503 in JSON',
      'reset before the answer',
    ];
    const one = await openForwarding(databases, { moods: befalls('reply', ...faults) });
    const filed = await sent(one);
    for (const content of ['satu', 'dua', 'dua', 'tiga', 'empat'])
      assert.equal((await one.citizen.reply(filed.trackingId, filed.accessCode, { content })).status, 201);
    for (let round = 0; round < 12; round += 1) await one.pass(RETRY_MS);
    assert.deepEqual(
      one.gateway.books.replies.map(({ content }) => content),
      ['satu', 'dua', 'dua', 'tiga', 'empat'],
    );
    assert.equal((await read(one, filed)).followUps.length, 5);
    await one.close();
  });

  test('is asked about again when the gateway is back', async () => {
    const one = await openForwarding(databases, {
      moods: befalls('detail', '502 in HTML, not done', 'truncated JSON'),
    });
    const filed = await sent(one);
    one.gateway.act(one.nationalId(filed), answer('akhirnya'));
    for (let round = 0; round < 4; round += 1) await one.pass(RETRY_MS);
    assert.equal((await read(one, filed)).followUps.length, 1);
    await one.close();
  });
});
