import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import type { TemplateWire } from '../../../../demo/endpoint/desk/wire.js';
import { exportSubject } from '../../../../demo/endpoint/desk/two-persons/subject.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import type { Filed } from '../../harness/citizen.js';
import { documentWithEverything, photo, photoWithEverything } from '../../harness/files.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';
import { SECRET } from '../../../images/exif.js';

const ANSWER = 'Tali jembatan sudah diganti, silakan dilewati lagi.';

onOneDatabase('Answers with files', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());
  let signedIn: Officer;
  const officerOf = async (): Promise<Officer> => (signedIn ??= await anOfficer(await opened()));

  /** A report with two photos, with its office; the first photo is released. */
  async function handedOn(changes: Record<string, unknown> = {}): Promise<Filed & { photos: string[] }> {
    const { citizen } = await opened();
    const officer = await officerOf();
    const uploaded = await citizen.upload([
      { name: 'a.jpg', bytes: await photo(64, 48) },
      { name: 'b.jpg', bytes: await photo(65, 48) },
    ]);
    const photos = uploaded.body.results.images.map(({ id }: { id: string }) => id);
    const filed = await citizen.file({ attachments: photos, ...changes });
    await officer.act(filed.trackingId, 'verify', { released: [photos[0]] });
    await officer.act(filed.trackingId, 'dispose', { institution_id: 'inspektorat' });
    return { ...filed, photos };
  }

  const answersOf = async (trackingId: string, code?: string) =>
    (await (await opened()).citizen.get(`complaints/${trackingId}/followups`, code)).body.results.data;

  test('photos and documents go out with the answer, cleaned as citizens’ are', async () => {
    const { citizen, config } = await opened();
    const officer = await officerOf();
    const { trackingId } = await handedOn();
    const files = [
      { name: 'rumah pak lurah.jpg', bytes: await photoWithEverything() },
      { name: 'surat.jpg', bytes: await documentWithEverything(), type: 'image/jpeg' },
    ];
    const { database } = (await opened()).endpoint;
    const template = { act: 'respond', category_id: null, content: 'Beres.', key: null };
    const theirs = { ...template, institution_id: 'kantor-lain', name: 'Milik kantor lain' };
    const own = { ...template, institution_id: null, name: 'Milik semua' };
    await database.insertInto('answer_templates').values([theirs, own]).execute();
    const mayUse = (await officer.get('templates')).body.results.data as TemplateWire[];
    const { id: used } = mayUse.find(({ name }) => name === own.name)!;
    const fields = { content: ANSWER, promised_at: '2026-12-05', template: used };
    const answered = await officer.answer(trackingId, 'respond', fields, files);
    assert.equal(answered.status, 200, JSON.stringify(answered.body));
    const [shown] = await answersOf(trackingId);
    assert.deepEqual(
      shown.attachments.map(({ file_name }: { file_name: string }) => file_name),
      ['lampiran-1.jpg', 'lampiran-2.pdf'],
      'types by content, no names',
    );
    for (const { path } of shown.attachments) {
      const { status, bytes } = await citizen.bytes(path);
      assert.equal(status, 200);
      assert.ok(!Buffer.from(bytes).includes(SECRET), `${path} keeps what its maker left in it`);
    }
    const detail = (await citizen.get(`complaints/${trackingId}/complaint`)).body.results.data;
    assert.equal(detail.promised_at, '2026-12-05');
    const [line] = (await officer.get('audit')).body.results.data;
    assert.deepEqual(
      [line.action, line.detail],
      ['respond', `public, files 2, template ${used}, promised 2026-12-05`],
    );
    for (const unknown of ['Budi_Santoso_0812', '1', used.toLowerCase() + 'x']) {
      const { trackingId: another } = await handedOn();
      await officer.act(another, 'note', { content: ANSWER, template: unknown });
      assert.equal((await officer.get('audit')).body.results.data[0].detail, 'public', unknown);
    }
    const { files: exported } = await exportSubject((await opened()).endpoint, trackingId);
    const ofAnswer = (exported as { followup_id: number | null }[]).filter(
      ({ followup_id }) => followup_id !== null,
    );
    assert.equal(ofAnswer.length, 2, JSON.stringify((exported as object[]).map((file) => Object.keys(file))));
    for (const file of ofAnswer) assert.ok(!('holder' in file), 'no officer’s number');
    const hidden = shown.attachments[0].path;
    const id = hidden.split('/').at(-1);
    await officer.act(trackingId, 'release', { attachment_id: id, is_released: false });
    assert.equal((await citizen.bytes(hidden)).status, 404);
    assert.equal((await answersOf(trackingId))[0].attachments.length, 1);
    assert.equal(config.limits.attachmentsMax, 5);
  });

  test('files of a private answer and of a private note are for the reporter alone', async () => {
    const { citizen } = await opened();
    const officer = await officerOf();
    const { trackingId, accessCode } = await handedOn();
    const files = [{ name: 'a.jpg', bytes: await photo(50, 40) }];
    const note = await officer.answer(trackingId, 'note', { content: ANSWER, is_private: '1' }, files);
    assert.equal(note.status, 200, JSON.stringify(note.body));
    assert.deepEqual(await answersOf(trackingId), []);
    const [own] = await answersOf(trackingId, accessCode);
    assert.equal(own.attachments.length, 1);
    const [{ path }] = own.attachments;
    assert.equal((await citizen.bytes(path)).status, 404);
    assert.equal((await citizen.bytes(path, accessCode)).status, 200);
  });

  test('a pair shows both photos once the first is released, and until then to the reporter alone', async () => {
    const officer = await officerOf();
    const { trackingId, accessCode, photos } = await handedOn();
    const files = [
      { name: 'a.jpg', bytes: await photo(50, 40) },
      { name: 'b.jpg', bytes: await photo(51, 40) },
    ];
    const pair = [
      { before: photos[0], after: 1 },
      { before: photos[1], after: 0 },
    ];
    const fields = { content: ANSWER, pair: JSON.stringify(pair) };
    const { status, body } = await officer.answer(trackingId, 'respond', fields, files);
    assert.equal(status, 200, JSON.stringify(body));
    const pathsOf = async (code?: string) =>
      ((await answersOf(trackingId, code))[0].pair ?? []).map(
        ({ before, after }: Record<string, { path: string; file_name: string }>) => [
          before!.path.includes(photos[0]!) ? 'first' : 'second',
          after!.file_name,
        ],
      );
    assert.deepEqual(await pathsOf(), [['first', 'lampiran-2.jpg']]);
    assert.deepEqual(await pathsOf(accessCode), [
      ['second', 'a.jpg'],
      ['first', 'b.jpg'],
    ]);
    await officer.act(trackingId, 'release', { attachment_id: photos[1], is_released: true });
    assert.equal((await pathsOf()).length, 2);
    const seen = (await officer.get(`reports/${trackingId}`)).body.results.followups[0].pair;
    assert.deepEqual(
      seen.map((one: { before: string }) => one.before),
      [photos[1], photos[0]],
    );
  });

  test('what isn’t a pair, a file, or an upload of the officer’s own is refused, and nothing of it stays', async () => {
    const { citizen, endpoint } = await opened();
    const officer = await officerOf();
    const { trackingId, photos } = await handedOn();
    const other = await handedOn();
    const taken = await citizen.upload([{ name: 'c.jpg', bytes: await photo(40, 40) }]);
    const files = [{ name: 'a.jpg', bytes: await photo(50, 40) }];
    const form = async (fields: Record<string, string>, sent = files) =>
      await officer.answer(trackingId, 'respond', { content: ANSWER, ...fields }, sent);
    const wrongPairs = [
      '[{',
      '{}',
      '[null]',
      JSON.stringify([{ before: photos[0], after: 1 }]),
      JSON.stringify([{ before: photos[0], after: '0' }]),
      JSON.stringify([{ before: other.photos[0], after: 0 }]),
      JSON.stringify([
        { before: photos[0], after: 0 },
        { before: photos[1], after: 0 },
      ]),
    ];
    for (const pair of wrongPairs) {
      const { status, body } = await form({ pair });
      assert.deepEqual([status, Object.keys(body.errors ?? {})], [422, ['pair']], pair);
    }
    const page = { name: 'a.jpg', bytes: Buffer.from('<!doctype html>') };
    const refused = await form({}, [page]);
    assert.deepEqual([refused.status, Object.keys(refused.body.errors)], [415, ['attachment[]']]);
    assert.match(refused.body.errors['attachment[]'][0], /a\.jpg/);
    const unsaid = await form({ is_private: 'mungkin' });
    assert.deepEqual([unsaid.status, Object.keys(unsaid.body.errors)], [422, ['is_private']]);
    const body = { content: ANSWER, files: [taken.body.results.images[0].id] };
    const stolen = await officer.post(`reports/${trackingId}/respond`, body);
    assert.deepEqual([stolen.status, Object.keys(stolen.body.errors)], [422, ['attachment[]']]);
    const plain = await officer.answer(trackingId, 'verify' as 'note', { content: ANSWER }, files);
    assert.equal(plain.status, 415, 'other deeds take no form');
    assert.deepEqual(await answersOf(trackingId), []);
    const waiting = await endpoint.database
      .selectFrom('attachments')
      .select('id')
      .where('holder', 'like', 'officer %')
      .where('complaint_id', 'is', null)
      .execute();
    assert.ok(waiting.length > 0, 'they wait, so that the answer can be sent again');
    const [{ id } = { id: '' }] = waiting;
    assert.equal((await officer.request('GET', `reports/${trackingId}/files/${id}`)).status, 200);
    const again = await officer.post(`reports/${trackingId}/respond`, { content: ANSWER, files: [id] });
    assert.equal(again.status, 200, JSON.stringify(again.body));
    assert.equal((await answersOf(trackingId))[0].attachments.length, 1);
  });

  test('a refused answer’s files are not kept, and one officer’s never push out another’s', async () => {
    const { citizen, config, endpoint } = await opened();
    const officer = await officerOf();
    const { trackingId } = await handedOn();
    const { trackingId: unread } = await citizen.file();
    const bytes = await photo(52, 40);
    const files = [{ name: 'a.jpg', bytes }];
    const waiting = async () =>
      await endpoint.database
        .selectFrom('attachments')
        .select(['id', 'holder', 'created_at'])
        .where('expires_at', 'is not', null)
        .orderBy('id')
        .execute();
    const before = await waiting();
    const refusals = [
      await officer.answer(trackingId, 'respond', { content: 'pendek' }, files),
      await officer.answer(trackingId, 'respond', { content: ANSWER, version: '1.0.x' }, files),
      await officer.answer(unread, 'respond', { content: ANSWER }, files),
    ];
    assert.deepEqual(
      refusals.map(({ status }) => status),
      [422, 409, 409],
    );
    assert.deepEqual(await waiting(), before);

    const { limits } = config;
    const stranger = await citizen.upload([{ name: 'c.jpg', bytes: await photo(40, 40) }]);
    const theirs = stranger.body.results.images[0].id;
    // Room for two of an officer's files, of which four come, each refused for its pair once it is stored.
    const { bytes: size } = await endpoint.database
      .selectFrom('attachments')
      .select('bytes')
      .where('id', '=', theirs)
      .executeTakeFirstOrThrow();
    Object.assign(config, { limits: { ...limits, pendingUploadBytesMax: 16 * 2.5 * size } });
    for (let turn = 0; turn < 4; turn += 1)
      await officer.answer(trackingId, 'respond', { content: ANSWER, pair: '[0]' }, [
        { name: 'a.jpg', bytes: await photo(40, 40) },
      ]);
    Object.assign(config, { limits });
    const left = await waiting();
    assert.ok(left.some(({ id }) => id === theirs));
    assert.equal(left.filter(({ holder }) => holder?.startsWith('officer ')).length, 2);
  });

  test('another officer neither attaches nor opens what waits for an answer', async () => {
    const { endpoint } = await opened();
    const officer = await officerOf();
    const second = await anOfficer(await opened(), { name: 'Petugas Dua' });
    const { trackingId, photos } = await handedOn();
    await officer.answer(trackingId, 'respond', { content: ANSWER, pair: '[0]' }, [
      { name: 'a.jpg', bytes: await photo(50, 40) },
    ]);
    const { id } = await endpoint.database
      .selectFrom('attachments')
      .select('id')
      .where('holder', 'like', 'officer %')
      .where('complaint_id', 'is', null)
      .orderBy('created_at', 'desc')
      .executeTakeFirstOrThrow();
    assert.equal((await second.request('GET', `reports/${trackingId}/files/${id}`)).status, 404);
    const body = { content: ANSWER, files: [id], pair: [{ before: photos[0], after: 0 }] };
    assert.equal((await second.post(`reports/${trackingId}/respond`, body)).status, 422);
    assert.equal((await officer.post(`reports/${trackingId}/respond`, body)).status, 200);
  });

  test('black boxes are burnt into what the public sees of a photo, and come off again', async () => {
    const { citizen, endpoint } = await opened();
    const officer = await officerOf();
    const { trackingId, accessCode, photos } = await handedOn();
    const [id] = photos;
    const path = `complaints/${trackingId}/files/${id}`;
    /** Brightest value of any colour in the left half, and in the right half. */
    const halves = async (bytes: Uint8Array): Promise<[number, number]> => {
      const { width = 0, height = 0 } = await sharp(bytes).metadata();
      const half = Math.floor(width / 2) - 4;
      const brightest = async (left: number) => {
        const part = sharp(bytes).extract({ left, top: 0, width: half, height });
        return Math.max(...(await part.raw().toBuffer()));
      };
      return [await brightest(0), await brightest(width - half)];
    };
    const isBlack = async (from: string, code?: string) => {
      const [left, right] = await halves((await citizen.bytes(from, code)).bytes);
      assert.ok(right > 100, 'the right half is as it was');
      return left < 16;
    };
    assert.equal(await isBlack(`${path}/thumbnail`), false);
    const cover = async (boxes: unknown, file = id) => {
      const { attachments } = (await officer.get(`reports/${trackingId}`)).body.results;
      const seen = attachments.find((one: { id: string }) => one.id === file)?.boxes ?? [];
      return await officer.post(`reports/${trackingId}/files/${file}/boxes`, { boxes, seen });
    };
    const covered = await cover([[0, 0, 0.5, 1]]);
    assert.equal(covered.status, 200, JSON.stringify(covered.body));
    assert.deepEqual(covered.body.results.attachments[0].boxes, [[0, 0, 0.5, 1]]);
    assert.deepEqual(
      [await isBlack(path), await isBlack(`${path}/thumbnail`), await isBlack(path, accessCode)],
      [true, true, false],
    );
    const desk = await officer.request('GET', `reports/${trackingId}/files/${id}`);
    assert.equal(desk.status, 200);
    const [line] = (await officer.get('audit')).body.results.data.filter(
      ({ action }: { action: string }) => action === 'cover-photo',
    );
    assert.equal(line.detail, 'boxes 1, before 0');
    const copyOf = async () =>
      (await endpoint.database.selectFrom('covered_photos').select('storage_key').execute()).map(
        (row) => row.storage_key,
      );
    const [first = ''] = await copyOf();
    await cover([
      [0, 0, 0.4, 1],
      [0.3, 0, 0.2, 1],
    ]);
    assert.equal(await isBlack(path), true, 'made of the original again');
    for (const seen of [[], undefined, [[0, 0, 0.5, 1]]]) {
      const late = await officer.post(`reports/${trackingId}/files/${id}/boxes`, { boxes: [], seen });
      assert.deepEqual([late.status, late.body.code], [409, 'changed'], 'another’s boxes stay');
    }
    assert.equal(await isBlack(path), true);
    await assert.rejects(endpoint.storage.get(first), 'the copy before is gone');
    const [last = ''] = await copyOf();
    assert.equal((await cover([])).status, 200);
    assert.deepEqual([await isBlack(path), await isBlack(`${path}/thumbnail`)], [false, false]);
    await assert.rejects(endpoint.storage.get(last));
    const wrong = [
      undefined,
      'x',
      [[0, 0, 2, 1]],
      [[0.5, 0, 0.6, 1]],
      [[0, 0, 0, 1]],
      [[0, 0, 1]],
      [[null, 0, 1, 1]],
    ];
    for (const boxes of [...wrong, Array.from({ length: 41 }, () => [0, 0, 1, 1])]) {
      const { status, body } = await cover(boxes);
      assert.deepEqual([status, Object.keys(body.errors ?? {})], [422, ['boxes']], JSON.stringify(boxes));
    }
    assert.equal((await cover([[0, 0, 1, 1]], (await handedOn()).photos[0])).status, 404);
    await cover([[0, 0, 1, 1]]);
    const [key = ''] = await copyOf();
    await citizen.withdraw(trackingId, accessCode);
    await assert.rejects(endpoint.storage.get(key), 'what was made of a withdrawn photo is erased with it');
    assert.deepEqual(await copyOf(), []);
  });

  test('a thumbnail that was made of the photo before its boxes counts for nothing', async () => {
    const { citizen, endpoint } = await opened();
    const officer = await officerOf();
    const { trackingId, photos } = await handedOn();
    const [id = ''] = photos;
    const path = `complaints/${trackingId}/files/${id}/thumbnail`;
    const before = (await citizen.bytes(path)).bytes;
    const { storage_key } = await endpoint.database
      .selectFrom('attachments')
      .select('storage_key')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    await officer.post(`reports/${trackingId}/files/${id}/boxes`, { boxes: [[0, 0, 1, 1]] });
    // As a request leaves it that began before the boxes were drawn.
    await endpoint.database
      .insertInto('thumbnails')
      .values({ attachment_id: id, bytes: before, storage_key })
      .execute();
    const { bytes } = await citizen.bytes(path);
    const brightest = Math.max(...(await sharp(bytes).raw().toBuffer()));
    assert.equal(brightest < 16, true, `${brightest} shines through`);
  });
});
