/**
 * Files that strangers bring for nothing are bounded, and whoever has words to say is heard whatever others have
 * filled.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import sharp from 'sharp';
import { DEFAULT_LIMITS, type Limits } from '../../../../demo/endpoint/limits/limits.js';
import { withRoomOnDisk } from '../../../../demo/endpoint/uploads/room-for-files.js';
import { recountUnreadFileBytes } from '../../../../demo/endpoint/uploads/unread-file-bytes.js';
import { ApiError } from '../../../../demo/endpoint/words/errors.js';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase, type Databases, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { OWN_ORIGIN, PageVisitor, type PageFile, type Shown } from '../../harness/page-visitor.js';

const NO_FILES = /belum dapat menerima berkas/;
const TYPED = { classification_id: '3', title: 'Lampu jalan', content: 'Mohon lampu jalan di Dusun II.' };
const PLACE = { location_text: 'Dusun II', nameUser: 'Sumarni', phoneUser: '0812-0000-1111', consent: '1' };

const bytes = await photo(64, 48);
const photos = (count: number) =>
  Array.from({ length: count }, (_, turn) => ({ name: `${turn}.jpg`, bytes }));
const visitorOf = (opened: Opened): PageVisitor => new PageVisitor((request) => opened.app.fetch(request));

const open = (databases: Databases, limits: Partial<Limits>, free = { bytes: Infinity }): Promise<Opened> =>
  databases.open({
    limits: { ...DEFAULT_LIMITS, ...limits },
    freeBytes: () => Promise.resolve(free.bytes),
  });

/** Bytes of files that belong to reports. */
async function filedBytes({ endpoint }: Opened): Promise<number> {
  const rows = await endpoint.database
    .selectFrom('attachments')
    .select('bytes')
    .where('complaint_id', 'is not', null)
    .execute();
  return rows.reduce((sum, row) => sum + row.bytes, 0);
}

/** What the database keeps of the files of unread reports, in rows that add up. */
async function keptSums({ endpoint }: Opened): Promise<number[]> {
  const rows = await endpoint.database.selectFrom('unread_file_bytes').select('bytes').execute();
  return rows.map((row) => Number(row.bytes));
}

type Filed = Awaited<ReturnType<Opened['citizen']['file']>>;

async function uploaded({ citizen }: Opened, count = 1): Promise<string[]> {
  const { status, body } = await citizen.upload(photos(count));
  assert.equal(status, 201, JSON.stringify(body));
  return body.results.images.map(({ id }: { id: string }) => id);
}

/** A form without a script, from the first page to the one behind "Kirim". */
async function sendForm(opened: Opened, files = photos(0)): Promise<Shown> {
  const visitor = visitorOf(opened);
  const form = await visitor.open('lapor');
  opened.clock.now = new Date(opened.clock.now.getTime() + 5_000);
  const review = await visitor.press(form, 'check', { ...TYPED, ...PLACE }, { files });
  return await visitor.press(review, 'send');
}

/** All that a form with these files says on its way to the review. */
async function said(
  opened: Opened,
  files: PageFile[],
  headers: Record<string, string> = OWN_ORIGIN,
): Promise<string> {
  const visitor = visitorOf(opened);
  const typed = { ...TYPED, ...PLACE };
  const next = await visitor.press(await visitor.open('lapor'), 'next', typed, { files, headers });
  const last = next.status === 200 ? await visitor.press(next, 'check', {}, { headers }) : next;
  return `${next.text} ${last.text}`;
}

/** A picture of hardly any quality, which takes more as soon as it is written anew. */
async function blurred(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  const create = { width: 640, height: 480, channels: 3 as const, background: '#000', noise };
  return await sharp({ create }).jpeg({ quality: 5 }).toBuffer();
}

onOneDatabase('Room for files', (databases) => {
  test('reports that come at the same moment don’t overshoot what unread ones may hold together', async () => {
    const opened = await open(databases, { unreadFileBytesMax: 3.5 * bytes.length });
    const waiting = [];
    for (let turn = 0; turn < 6; turn += 1) waiting.push(await uploaded(opened));
    const answers = await Promise.all(
      waiting.map((attachments) => opened.citizen.create(aReport({ attachments }))),
    );
    const statuses = answers.map(({ status }) => status).sort();
    assert.deepEqual(statuses, [201, 201, 201, 503, 503, 503]);
    assert.ok((await filedBytes(opened)) <= 3.5 * bytes.length);
    const refused = answers.find(({ status }) => status === 503)!;
    assert.equal(refused.body.code, 'files-unavailable');
    assert.match(refused.body.errors.attachments[0], NO_FILES);
    assert.ok(Number(refused.headers.get('Retry-After')) > 0);
    await opened.close();
  });

  test('is asked for without a look at the files there are, however many, and its sum stays one row', async () => {
    const opened = await open(databases, {});
    for (let turn = 0; turn < 3; turn += 1) {
      const attachments = await uploaded(opened);
      const statements = await opened.watch(() => opened.citizen.file({ attachments }));
      const locked = statements.findIndex((text) => text.includes('pg_advisory_xact_lock'));
      assert.ok(locked >= 0, 'under the lock');
      assert.deepEqual(
        statements.slice(locked).filter((text) => /"?attachments"?/.test(text)),
        [],
      );
    }
    assert.deepEqual(await keptSums(opened), [await filedBytes(opened)]);
    await opened.close();
  });

  test('stays what the files take through all that happens to them at once, and is mended where it does not', async () => {
    const opened = await open(databases, {});
    const { citizen, endpoint } = opened;
    const { database } = endpoint;
    const officer = await anOfficer(opened);
    const reason = { reason: 'Bukan laporan' };
    const filed = [];
    for (let turn = 0; turn < 6; turn += 1)
      filed.push(await citizen.file({ attachments: await uploaded(opened, 2) }));
    const each = (await filedBytes(opened)) / 12;
    const [verified, rejected, archived, withdrawn, gone, kept] = filed as [
      Filed,
      Filed,
      Filed,
      Filed,
      Filed,
      Filed,
    ];
    const reply = ({ trackingId, accessCode }: Filed) =>
      citizen.reply(trackingId, accessCode, { content: 'Foto lagi' }, { files: photos(1) });
    await Promise.all([
      reply(verified),
      officer.act(verified.trackingId, 'verify', {}),
      reply(rejected),
      officer.act(rejected.trackingId, 'reject', reason),
      officer.act(archived.trackingId, 'archive', reason),
      citizen.withdraw(withdrawn.trackingId, withdrawn.accessCode, randomUUID()),
      database.deleteFrom('complaints').where('tracking_id', '=', gone.trackingId).execute(),
      reply(kept),
    ]);
    const told = () => opened.logs.filter((line) => line.startsWith('files of unread'));
    const sum = async () => (await keptSums(opened)).reduce((all, one) => all + one, 0);
    assert.equal(await sum(), 3 * each);
    const reopened = { verified_at: null, finished_at: null };
    await database
      .updateTable('complaints')
      .set(reopened)
      .where('tracking_id', '=', verified.trackingId)
      .execute();
    const right = await sum();
    assert.ok(right >= 5 * each, 'a report that is unread again brings its files');
    await recountUnreadFileBytes(endpoint);
    assert.deepEqual([told(), await keptSums(opened)], [[], [right]], 'there is nothing to mend');
    await database.insertInto('unread_file_bytes').values({ bytes: 5 }).execute();
    await recountUnreadFileBytes(endpoint);
    assert.deepEqual(await keptSums(opened), [right]);
    assert.deepEqual(told(), ['files of unread reports were reckoned wrong bytes=-5']);
    await opened.close();
  });

  test('a flood of forms with files is bounded, and in the end a citizen with words is heard by both ways', async () => {
    const opened = await open(databases, {
      unreadFileBytesMax: 7 * bytes.length,
      unpaidFileBytesPerHour: 1_048_576,
    });
    for (let turn = 0; turn < 4; turn += 1)
      assert.equal((await sendForm(opened, photos(3))).status, 200, 'its words are taken all the same');
    assert.ok((await filedBytes(opened)) <= 7 * bytes.length);
    const upload = await opened.citizen.upload(photos(1));
    assert.deepEqual([upload.status, upload.body.code], [503, 'files-unavailable']);
    assert.equal((await opened.citizen.create(aReport())).status, 201);
    assert.equal((await sendForm(opened)).status, 200);
    await opened.close();
  });
});

onOneDatabase('Room for files', (databases) => {
  test('comes back when an officer verifies, rejects or archives; replies to unread reports count, those to others don’t', async () => {
    const opened = await open(databases, { unreadFileBytesMax: 3 * bytes.length });
    const { citizen } = opened;
    const officer = await anOfficer(opened);
    const file = async () => await citizen.file({ attachments: await uploaded(opened, 2) });
    const reply = async ({ trackingId, accessCode }: Awaited<ReturnType<typeof file>>) =>
      await citizen.reply(trackingId, accessCode, { content: 'Foto lagi' }, { files: photos(2) });
    const reason = { reason: 'Bukan laporan' };
    for (const [act, body] of [
      ['reject', reason],
      ['archive', reason],
      ['verify', {}],
    ] as const) {
      const filed = await file();
      const refused = await reply(filed);
      assert.deepEqual([refused.status, refused.body.code], [503, 'files-unavailable'], act);
      assert.match(refused.body.errors['attachment[]'][0], NO_FILES);
      const { trackingId, accessCode } = filed;
      assert.equal((await citizen.reply(trackingId, accessCode, { content: 'Kata saja' })).status, 201);
      await officer.act(filed.trackingId, act, body);
      if (act === 'verify') assert.equal((await reply(filed)).status, 201);
    }
    await file();
    await opened.close();
  });

  test('is a third of the disk as it would be without them, where nothing is set', async () => {
    const free = { bytes: 8 * bytes.length };
    const opened = await open(databases, { unreadFileBytesMax: null, freeBytesMin: 0 }, free);
    await opened.citizen.file({ attachments: await uploaded(opened, 2) });
    free.bytes -= 2 * bytes.length;
    assert.equal((await opened.citizen.upload(photos(1))).status, 503, 'of eight photos two and a bit');
    free.bytes += 3 * bytes.length;
    assert.equal((await opened.citizen.upload(photos(1))).status, 201);
    await opened.close();
  });

  test('without a proof of work is so much by the hour, and one address has an eighth of it', async () => {
    const large = await photo(320, 240);
    const photos = (count: number) =>
      Array.from({ length: count }, (_, turn) => ({ name: `${turn}.jpg`, bytes: large }));
    const kib = (count: number) => Math.ceil((count * large.length) / 1_024) * 1_024;
    const opened = await open(databases, { unpaidFileBytesPerHour: 8 * kib(2.5) });
    const { citizen } = opened;
    const files = async (): Promise<number> =>
      (await opened.endpoint.database.selectFrom('attachments').select('id').execute()).length;
    const filed = await citizen.file();
    // What is no picture takes no part of it.
    const noPhoto = { name: 'foto.jpg', bytes: Buffer.alloc(2 * large.length, 7) };
    for (let turn = 0; turn < 3; turn += 1) {
      const visitor = visitorOf(opened);
      await visitor.press(await visitor.open('lapor'), 'check', TYPED, { files: [noPhoto] });
    }
    const own = await citizen.file();
    for (let turn = 0; turn < 3; turn += 1) {
      const refused = await citizen.reply(
        own.trackingId,
        own.accessCode,
        { content: 'Foto' },
        { files: [noPhoto] },
      );
      assert.equal(refused.status, 415, 'nor of a reply');
    }
    for (let turn = 0; turn < 3; turn += 1) await sendForm(opened, photos(2));
    assert.equal(await files(), 2);
    const { trackingId, accessCode } = filed;
    const reply = () => citizen.reply(trackingId, accessCode, { content: 'Foto' }, { files: photos(1) });
    assert.equal((await reply()).body.code, 'files-unavailable', 'a reply to an unread report is as free');
    assert.match(await said(opened, photos(2)), NO_FILES);
    assert.equal((await citizen.upload(photos(1))).status, 201, 'who solved a challenge has no part in it');
    opened.clock.now = new Date(opened.clock.now.getTime() + 3_600_000);
    assert.equal((await reply()).status, 201);
    await opened.close();
  });

  test('of the many /64 of one /48 take three eighths of the hour together, and leave others their part', async () => {
    const large = await photo(320, 240);
    const unpaidFileBytesPerHour = 20 * (large.length + 1_024);
    const opened = await databases.open({
      trustProxy: true,
      limits: { ...DEFAULT_LIMITS, unpaidFileBytesPerHour },
      freeBytes: () => Promise.resolve(Infinity),
    });
    const takes = async (address: string): Promise<boolean> => {
      const headers = { ...OWN_ORIGIN, 'X-Forwarded-For': address };
      return /utuh\.jpg/.test(await said(opened, [{ name: 'utuh.jpg', bytes: large }], headers));
    };
    const flood: boolean[] = [];
    for (let line = 1; line <= 14; line += 1) flood.push(await takes(`2001:db8:77:${line}::1`));
    assert.ok(flood[0] && !flood.at(-1), flood.join());
    assert.deepEqual(await Promise.all(['2001:db8:78:1::1', '198.51.100.7'].map(takes)), [true, true]);
    await opened.close();
  });

  test('is taken from an address for an hour whose pictures were looked at in vain too often, not for a few, nor from others', async () => {
    const opened = await databases.open({ trustProxy: true, freeBytes: () => Promise.resolve(Infinity) });
    const broken = { name: 'putus.jpg', bytes: bytes.subarray(0, bytes.length / 2) };
    const check = async (address: string, file: typeof broken): Promise<string> => {
      return await said(opened, [file], { ...OWN_ORIGIN, 'X-Forwarded-For': address });
    };
    const good = { name: 'utuh.jpg', bytes };
    const taken = /utuh\.jpg/;
    const [flood, village] = ['203.0.113.9', '198.51.100.7'];
    for (let turn = 0; turn < 2; turn += 1) assert.match(await check(village, broken), /rusak/);
    assert.match(await check(village, good), taken);
    const told = [];
    for (let turn = 0; turn < 20; turn += 1) told.push(await check(flood, broken));
    assert.equal(told.filter((text) => /rusak/.test(text)).length, 16);
    const late = await check(flood, good);
    assert.match(late, NO_FILES);
    assert.match(late, /Mohon lampu jalan/, 'its words go on');
    const paid = await opened.citizen.upload(photos(1), randomUUID(), { 'X-Forwarded-For': flood });
    assert.equal(paid.status, 201, 'who solved a challenge has no part in it');
    assert.match(await check(village, good), taken);
    opened.clock.now = new Date(opened.clock.now.getTime() + 3_600_000);
    assert.match(await check(flood, good), taken);
    await opened.close();
  });

  test('costs an address a look for every picture of a form that comes to nothing, but none where that is seen without the work', async () => {
    const small = await blurred();
    const [growing, good] = [
      { name: 'buram.jpg', bytes: small },
      { name: 'utuh.jpg', bytes },
    ];
    // Room for two as they come, not as they are stored.
    const share = Math.ceil((2 * small.length) / 1_024) + 1;
    const opened = await open(databases, { unpaidFileBytesPerHour: 8 * share * 1_024 });
    const { cleaner, database } = opened.endpoint;
    const clean = cleaner.clean.bind(cleaner);
    let cleaned = 0;
    cleaner.clean = async (path) => {
      cleaned += 1;
      return await clean(path);
    };
    const check = async (files: { name: string; bytes: Buffer }[]): Promise<string> => {
      return await said(opened, files);
    };
    const looks = async (): Promise<number> => {
      const like = database.selectFrom('form_budgets').select('count').where('name', 'like', 'broken%');
      return (await like.execute()).reduce((sum, { count }) => sum + Number(count), 0);
    };
    const huge = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), Buffer.alloc(17)]);
    for (const at of [16, 20]) huge.writeUInt32BE(9_000, at);
    const refused = {
      'kosong.jpg': Buffer.alloc(0),
      'teks.jpg': Buffer.from('Bukan foto.'),
      'besar.png': huge,
    };
    for (const [name, bytes] of Object.entries(refused))
      assert.ok((await check([good, good, good, { name, bytes }])).includes(name));
    assert.deepEqual([cleaned, await looks()], [0, 0], 'seen before the good ones beside it are cleaned');
    cleaner.clean = async (path) => {
      if (cleaned === 1) throw new ApiError('unavailable');
      cleaned += 1;
      return await clean(path);
    };
    await check([good, good]);
    assert.deepEqual([cleaned, await looks()], [1, 0], 'an outage is nobody’s fault');
    cleaned = 0;
    cleaner.clean = async (path) => {
      cleaned += 1;
      return await clean(path);
    };
    for (let turn = 0; turn < 10; turn += 1) assert.match(await check([growing, growing]), NO_FILES);
    assert.deepEqual([cleaned, await looks()], [16, 16], 'two for each form, and then none is looked at');
    await opened.close();
  });

  test('without a proof of work is paid by what is stored, where that is more than what came in', async () => {
    const small = await blurred();
    const shown = async (unpaidFileBytesPerHour: number): Promise<[string, number]> => {
      const opened = await open(databases, { unpaidFileBytesPerHour });
      const files = [{ name: 'buram.jpg', bytes: small }];
      const text = await said(opened, files);
      const rows = await opened.endpoint.database.selectFrom('attachments').select('bytes').execute();
      const budgets = await opened.endpoint.database
        .selectFrom('form_budgets')
        .select('count')
        .where('name', 'like', 'files%')
        .execute();
      const stored = rows.reduce((sum, row) => sum + row.bytes, 0);
      const paid = [...new Set(budgets.map(({ count }) => Number(count)))];
      assert.deepEqual(
        paid,
        [Math.ceil(stored / 1_024)],
        'by both budgets; what came to nothing is given back',
      );
      await opened.close();
      return [text, stored];
    };
    const [, stored] = await shown(268_435_456);
    assert.ok(stored > 1.3 * small.length, `${small.length} bytes became ${stored}`);
    const [text, none] = await shown(8 * (Math.ceil(small.length / 1_024) + 1) * 1_024);
    assert.match(text, NO_FILES);
    assert.equal(none, 0);
  });

  test('ends before that for words does: below the floor a report comes in without files, by whichever way', async () => {
    const free = { bytes: DEFAULT_LIMITS.freeBytesMin };
    const opened = await open(databases, {}, free);
    const { citizen } = opened;
    const filed = await citizen.file();
    const known = { content: 'Foto', key: randomUUID() };
    const send = (key?: string) =>
      citizen.reply(
        filed.trackingId,
        filed.accessCode,
        { content: known.content },
        {
          files: photos(1),
          ...(key !== undefined && { key }),
        },
      );
    const first = await send(known.key);
    free.bytes -= 1;
    for (const { status, body } of [await citizen.upload(photos(1)), await send()])
      assert.deepEqual([status, body.code], [503, 'files-unavailable']);
    assert.deepEqual((await send(known.key)).body, first.body, 'what has its answer gets it again');
    assert.equal((await citizen.create(aReport())).status, 201);
    assert.match(await said(opened, photos(1)), NO_FILES);
    assert.equal((await sendForm(opened, photos(1))).status, 200);
    const own = { tracking_id: filed.trackingId, access_code: filed.accessCode };
    const page = await visitorOf(opened).press(await visitorOf(opened).open('lacak'), 'open', own);
    const told = await visitorOf(opened).press(
      page,
      'reply',
      { content: 'Ini fotonya.' },
      { files: photos(1) },
    );
    assert.match(told.text, NO_FILES);
    assert.match((await visitorOf(opened).press(told, 'reply')).text, /Ini fotonya\./);
    free.bytes = DEFAULT_LIMITS.freeBytesMin / 4 - 1;
    const full = await citizen.create(aReport());
    assert.deepEqual([full.status, full.body.code], [503, 'unavailable'], 'what is left is the database’s');
    await opened.close();
  });

  test('is asked for what is about to be stored: whatever one form brings, what is kept for words stays', async () => {
    const free = { bytes: Infinity };
    const opened = await open(databases, {}, free);
    free.bytes = DEFAULT_LIMITS.freeBytesMin + 2 * bytes.length;
    const { status, body } = await opened.citizen.upload(photos(4));
    assert.deepEqual([status, body.code], [503, 'files-unavailable']);
    assert.match(body.errors['attachments[]'][0], NO_FILES);
    assert.equal((await sendForm(opened, photos(4))).status, 200, 'its words are taken all the same');
    assert.equal(await filedBytes(opened), 0);
    await uploaded(opened);
    const store = (amount: number, work: () => Promise<void>) =>
      withRoomOnDisk(opened.endpoint, 'attachments[]', amount, work);
    let finish: () => void = () => assert.fail('not begun');
    const underWay = store(2 * bytes.length, () => new Promise((resolve) => (finish = resolve)));
    await assert.rejects(
      store(1, () => assert.fail('no room')),
      { code: 'files-unavailable' },
    );
    finish();
    await underWay;
    await store(1, () => Promise.resolve());
    await opened.close();
  });

  test('is made for words: of uploads that wait for no report the oldest go, as many as it takes, where that helps', async () => {
    const free = { besideWaiting: Infinity };
    const waiting = async (): Promise<{ id: string; bytes: number }[]> =>
      await opened.endpoint.database
        .selectFrom('attachments')
        .select(['id', 'bytes'])
        .where('expires_at', 'is not', null)
        .orderBy('created_at')
        .execute();
    const bytesWaiting = async () => (await waiting()).reduce((sum, one) => sum + one.bytes, 0);
    const opened: Opened = await databases.open({
      limits: { ...DEFAULT_LIMITS, freeBytesMin: bytes.length },
      freeBytes: async () => free.besideWaiting - (await bytesWaiting()),
    });
    const { citizen, clock } = opened;
    const ids: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      ids.push(...(await uploaded(opened)));
      clock.now = new Date(clock.now.getTime() + 1_000);
    }
    const held = await bytesWaiting();
    free.besideWaiting = bytes.length / 4 - held - 1;
    const full = await citizen.create(aReport());
    assert.deepEqual([full.status, full.body.code], [503, 'unavailable']);
    assert.equal((await waiting()).length, 3, 'where it would not help, nobody’s photo goes');
    free.besideWaiting = bytes.length / 4 + held - 1;
    const told = await Promise.all([citizen.create(aReport()), citizen.create(aReport())]);
    assert.deepEqual(
      told.map(({ status }) => status),
      [201, 201],
    );
    const left = (await waiting()).map(({ id }) => id);
    assert.ok(left.length > 0 && left.length < 3);
    assert.deepEqual(left, ids.slice(-left.length), 'the newest stay');
    const gone = await citizen.create(aReport({ attachments: [ids[0]!] }));
    assert.deepEqual(Object.keys(gone.body.errors), ['attachments']);
    await opened.close();
  });
});
