/** Citizens' aspirations on their way to those who plan, as a table, and back. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refreshMasks } from '../../../../demo/endpoint/reports/moderation/refresh-masks.js';
import { exportSubject } from '../../../../demo/endpoint/desk/two-persons/subject.js';
import type { WishesReportWire } from '../../../../demo/endpoint/desk/wishes/wire.js';
import { officerActs } from '../../../../demo/endpoint/index.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase } from '../../harness/databases.js';
import { decided, OTHER, planners, type Planners } from './planners.js';

const HEAD =
  '\ufefftracking_id,filed_on,village_code,village_name,category_name,title,supports_count,state,year,document,reason\r\n';

const NOTED = { state: 'noted', year: null, document: null, reason: null };

onOneDatabase('Aspirations', (databases) => {
  test('go out as a table, byte for byte, by village and topic, without names and what is hidden', async () => {
    const one = await planners(await databases.open());
    const { citizen, officer } = one;
    const bridge = await one.wish({ title: 'Jembatan baru, hubungi 0812-3456-7890' });
    const road = await one.wish({
      title: '=Jalan; diaspal',
      category_id: 'jalan-berlubang',
      location_id: OTHER,
    });
    const liked = await one.wish({ title: 'Jembatan "Ayik"', is_anonymous: true });
    const placeless = await one.wish({ title: 'Pasar malam', category_id: null, location_id: null });
    const headers = { 'Idempotency-Key': 'a'.repeat(43) };
    await citizen.request('POST', `complaints/${liked.trackingId}/support`, headers);
    // What is hidden, of another kind, or of another year.
    await one.wish({ title: 'Rahasia', is_secret: true });
    await citizen.file({ classification_id: '3', title: 'Belum diperiksa' });
    await officer.act((await citizen.file({ title: 'Pengaduan' })).trackingId, 'verify');
    one.clock.now = new Date('2027-01-02T03:00:00Z');
    await officer.signIn();
    await one.wish({ title: 'Tahun depan' });
    const line = (filed: Filed, rest: string): string => `${filed.trackingId},2026-11-24,${rest}\r\n`;
    assert.equal(
      await one.table(),
      HEAD +
        line(liked, '16.01.22.2003,Kurup,Jembatan,"Jembatan ""Ayik""",1,noted,,,') +
        line(bridge, '16.01.22.2003,Kurup,Jembatan,"Jembatan baru, hubungi •••",0,noted,,,') +
        line(road, `16.01.22.2004,${nameOf(one, OTHER)},Jalan Berlubang,"'=Jalan; diaspal",0,noted,,,`) +
        line(placeless, ',,,Pasar malam,0,noted,,,'),
    );
    const { headers: told } = await officer.get('wishes.csv?year=2026');
    assert.match(told.get('Content-Disposition') ?? '', /filename="usulan-2026\.csv"/);
    assert.match(told.get('Cache-Control') ?? '', /no-store/);
  });

  test('come back: previewed without a trace, taken once, and told to whoever reads the report', async () => {
    const one = await planners(await databases.open());
    const [planned, declined, other] = [await one.wish(), await one.wish(), await one.wish()];
    const table = `tracking_id,state,year,document,reason
${planned.trackingId},planned,,RKPDes 2027,
${declined.trackingId},DITOLAK,2028,,Menurut Sumarni sudah ada jembatan lain.
`;
    one.clock.now = new Date('2026-11-24T03:20:00Z');
    const before = await one.detail(planned);
    assert.deepEqual(before.data.wish, NOTED);
    const previewed = await one.send(table, 'year=2027&preview=1');
    assert.equal(previewed.status, 200, JSON.stringify(previewed.body));
    const { version, ...report }: WishesReportWire = previewed.body.results;
    assert.deepEqual(report, {
      is_preview: true,
      lines: 2,
      changed: { planned: 1, declined: 1 },
      same: 0,
      faults: [],
      faults_total: 0,
      notes: [],
    });
    assert.equal(await decided(one), 0);
    assert.deepEqual((await one.detail(planned)).data, before.data);
    const taken = await one.send(table, `year=2027&version=${encodeURIComponent(version)}`);
    assert.equal(taken.status, 200, JSON.stringify(taken.body));
    assert.deepEqual(taken.body.results.changed, { planned: 1, declined: 1 });

    const told = await one.detail(planned);
    assert.deepEqual(told.data.wish, { state: 'planned', year: 2027, document: 'RKPDes 2027', reason: null });
    assert.equal(told.data.updated_at, '2026-11-24T10:20:00+07:00');
    assert.match(told.data_logs.at(-1).content, /masuk rencana pembangunan/);
    const own = (await one.detail(declined, true)).data.wish;
    assert.deepEqual(own, {
      state: 'declined',
      year: 2028,
      document: null,
      reason: 'Menurut Sumarni sudah ada jembatan lain.',
    });
    const { reason } = (await one.detail(declined)).data.wish;
    assert.match(reason, /^Menurut \S+ sudah ada jembatan lain\.$/);
    assert.doesNotMatch(reason, /Sumarni/);
    assert.deepEqual((await one.detail(other)).data.wish, NOTED);

    const again = await one.send(table, 'year=2027');
    assert.deepEqual([again.status, again.body.results.same, again.body.results.changed], [200, 2, {}]);
    const { data } = (await one.officer.get(`audit?tracking_id=${planned.trackingId}`)).body.results;
    const trail = data.filter(({ action }: { action: string }) => action === 'wish');
    assert.deepEqual(
      trail.map(({ officer, detail }: Record<string, string>) => [officer, detail]),
      [['Petugas Uji', 'planned']],
      'who, and once',
    );
  });
});

onOneDatabase('A table of aspirations', (databases) => {
  let one: Planners;
  const opened = async (): Promise<Planners> => (one ??= await planners(await databases.open()));

  test('that has any fault changes nothing, and each fault is told by line, column and way out', async () => {
    const { officer, citizen } = await opened();
    const [first, second] = [await one.wish(), await one.wish()];
    const secret = await one.wish({ is_secret: true });
    const complaint = await citizen.file();
    await officer.act(complaint.trackingId, 'verify');
    const waiting = await citizen.file({ classification_id: '3' });
    const good = `${first.trackingId},ranked,2027,,`;
    const faulty: [string, string[]][] = [
      [`${good}\n1234567897,noted,,,`, ['3 tracking_id']],
      [`${good}\n${secret.trackingId},noted,,,`, ['3 tracking_id']],
      [`${good}\n${waiting.trackingId},noted,,,`, ['3 tracking_id']],
      [`${good}\n${complaint.trackingId},noted,,,`, ['3 tracking_id']],
      [`${good}\n,noted,,,`, ['3 tracking_id']],
      [`${good}\n${first.trackingId},noted,,,`, ['3 tracking_id']],
      [`${good}\n${second.trackingId},selesai,,,`, ['3 state']],
      [`${good}\n${second.trackingId},constructor,,,`, ['3 state']],
      [`${good}\n${second.trackingId},,,,`, ['3 state']],
      [`${good}\n${second.trackingId},planned,2027,,`, ['3 document']],
      [`${good}\n${second.trackingId},built,2027,,`, ['3 document']],
      [`${good}\n${second.trackingId},declined,2027,,`, ['3 reason']],
      [`${good}\n${second.trackingId},ranked,27,,`, ['3 year']],
      [`${good}\n${second.trackingId},ranked,2027,${'x'.repeat(151)},`, ['3 document']],
      [`${good}\n${second.trackingId},ranked,2027,,${'x'.repeat(501)}`, ['3 reason']],
      [`${good}\n${second.trackingId},declined,2027,,tanah, belum dibeli`, ['3 row']],
      [`${second.trackingId},declined,x,,\n9999999999,planned,,,`, ['2 year', '2 reason', '3 document']],
    ];
    for (const [rows, wanted] of faulty) {
      const table = `tracking_id,state,year,document,reason\n${rows}\n`;
      const { body: preview } = await one.send(table, 'preview=1');
      const { faults, faults_total: total } = preview.results;
      const places = faults.map(({ line, field }: { line: number; field: string }) => `${line} ${field}`);
      assert.deepEqual(places, wanted, rows);
      assert.equal(total, wanted.length);
      for (const { message } of faults) assert.ok(message.length > 20 && !message.includes('{'), message);
      const { status, body } = await one.send(table);
      assert.equal(status, 422, rows);
      assert.deepEqual(
        Object.keys(body.errors),
        wanted.map((place) => `lines.${place.replace(' ', '.')}`),
      );
      assert.deepEqual(body.results.faults, faults, 'the report stands beside the refusal');
    }
    assert.equal(await decided(one), 0, 'nothing half');
    const english = await one.send('number,state\n1,noted\n', 'preview=1', { 'Accept-Language': 'en' });
    assert.match(english.body.results.faults[0].message, /^No public aspiration/);
  });

  test('that can’t be read as a whole is refused with what to do', async () => {
    await opened();
    const { trackingId } = await one.wish();
    const row = `${trackingId},noted\n`;
    for (const [table, said] of [
      ['', /tidak berisi baris/],
      ['tracking_id,state\n', /tidak berisi baris/],
      ['tracking_id,state\n,\n', /tidak berisi baris/],
      ['a|b\n1|2\n', /tracking_id dan state/],
      [`nomor,keterangan\n${row}`, /tracking_id dan state/],
      [Buffer.from('PK\u0003\u0004xl/worksheets'), /buku kerja/],
      [Buffer.from([0x89, 0x50, 0, 1, 2]), /bukan tabel teks/],
      [`tracking_id,state\n${row}"${trackingId},noted\n`, /Sesudah baris 2 .*tanda kutip/],
      [`tracking_id,state\n${'1,noted\n'.repeat(50_001)}`, /50000 baris/],
    ] as const)
      for (const query of ['', 'preview=1']) {
        const { status, body } = await one.send(table, query);
        assert.deepEqual([status, Object.keys(body.errors ?? {})], [422, ['file']], String(said));
        assert.match(body.errors.file[0], said);
      }
    assert.equal((await one.send('x', 'year=27')).body.errors.year.length, 1);
    assert.equal((await one.officer.get('wishes.csv?year=abc')).status, 422);
    assert.equal((await one.send('x', '', { 'Content-Type': 'text/plain' })).status, 415);
    assert.equal((await one.send('x', '', { Origin: 'https://lain.contoh' })).status, 403);
    assert.equal((await one.send(Buffer.alloc(16 * 1_048_576 + 1, 'x'))).status, 413);
  });

  test('is read with any separator, alphabet and line’s end that spreadsheets write', async () => {
    await opened();
    const { trackingId } = await one.wish();
    const reason = 'Lahan "Pak Élan", dekat kali; belum\tdibeli';
    const quoted = `"${reason.replaceAll('"', '""')}"`;
    const rows = (separator: string, end = '\n'): string =>
      [
        ['Nomor laporan', 'Judul', 'Keadaan', 'Alasan'].join(separator),
        [`#${trackingId}`, '"Dua\nbaris"', 'Ditolak', quoted].join(separator),
        '',
      ].join(end);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows('\t'), 'utf16le')]);
    for (const [table, notes] of [
      [rows(','), 0],
      [rows(';', '\r\n'), 0],
      [`sep=;\n${rows(';')}`, 0],
      [`Usulan tahun 2026;;;\n\n${rows(';')}`, 0],
      [`\ufeff${rows('\t', '\r\n')}`, 0],
      [utf16, 0],
      [Buffer.from(rows(';'), 'latin1'), 1],
    ] as const) {
      await one.endpoint.database.deleteFrom('wishes').execute();
      const { status, body } = await one.send(table, 'year=2027');
      assert.equal(status, 200, JSON.stringify(body));
      assert.equal(body.results.notes.length, notes, 'an alphabet that was guessed is told');
      const { state, year, content } = await one.endpoint.database
        .selectFrom('wishes')
        .selectAll()
        .executeTakeFirstOrThrow();
      assert.deepEqual([state, year, content], ['declined', 2027, reason.replace('\t', ' ')]);
    }
  });

  test('that comes back as it went out changes nothing, whatever was masked or made harmless in it', async () => {
    await opened();
    const filed = await one.wish();
    const reason = '=Hubungi Sumarni; -atau 0812-3456-7890';
    const first = `tracking_id;state;document;reason\n${filed.trackingId};built;RKPDes 2027;"${reason}"\n`;
    assert.equal((await one.send(first)).status, 200);
    const table = await one.table();
    assert.match(table, /'=Hubungi •••/);
    const { body } = await one.send(table);
    assert.deepEqual(body.results.changed, {}, JSON.stringify(body));
    assert.equal((await one.detail(filed, true)).data.wish.reason, reason);
  });

  test('is refused where somebody else was faster than whoever previewed it', async () => {
    await opened();
    const { trackingId } = await one.wish();
    const table = (state: string): string => `tracking_id,state\n${trackingId},${state}\n`;
    const { version } = (await one.send(table('proposed'), 'preview=1')).body.results;
    assert.equal((await one.send(table('ranked'), 'year=2027')).status, 200);
    const late = await one.send(table('proposed'), `version=${encodeURIComponent(version)}`);
    assert.deepEqual([late.status, late.body.code], [409, 'changed']);
  });

  test('taken twice at once is taken once', async () => {
    await opened();
    const { trackingId } = await one.wish();
    const table = `tracking_id,state\n${trackingId},proposed\n`;
    const both = await Promise.all([one.send(table), one.send(table)]);
    assert.deepEqual(
      both.map(({ status }) => status),
      [200, 200],
    );
    const changed = both.map(({ body }) => body.results.changed.proposed ?? 0);
    assert.deepEqual(changed.sort(), [0, 1]);
  });
});

onOneDatabase('What became of an aspiration', (databases) => {
  test('is told of none that isn’t verified, of no other kind, and of an erased one nothing is left', async () => {
    const one = await planners(await databases.open());
    const { citizen, officer, endpoint } = one;
    const complaint = await citizen.file();
    await officer.act(complaint.trackingId, 'verify');
    assert.equal((await one.detail(complaint)).data.wish, undefined);
    const waiting = await citizen.file({ classification_id: '3' });
    assert.equal((await one.detail(waiting, true)).data.wish, undefined);
    const secret = await one.wish({ is_secret: true });
    assert.equal((await one.detail(secret, true)).data.wish, undefined, 'the table has no row of it');
    const ended = await one.wish();
    await officer.act(ended.trackingId, 'archive', { reason: 'Sudah diajukan.' });
    assert.equal((await one.detail(ended, true)).data.wish, undefined, 'it goes no further');
    const filed = await one.wish();
    const reason = 'Menunggu tanah yang dibeli.';
    await one.send(`tracking_id,state,reason\n${filed.trackingId},declined,${reason}\n`);
    const { wish } = (await exportSubject(one.endpoint, filed.trackingId)) as { wish: { reason: string } };
    assert.equal(wish.reason, reason, 'its reporter is given it');
    assert.equal((await citizen.withdraw(filed.trackingId, filed.accessCode)).status, 200);
    assert.equal((await one.detail(filed, true)).data.wish, undefined);
    assert.equal(await decided(one), 0);
    const { features } = (await citizen.get('capabilities')).body.results;
    assert.ok(features.includes('wishes'));
    assert.deepEqual(
      await endpoint.database
        .selectFrom('complaint_logs')
        .select('id')
        .where('content', 'like', `%${reason}%`)
        .execute(),
      [],
      'no history keeps the planners’ words',
    );
  });

  test('keeps what a table has no column for, and tells its reporter of another state alone', async () => {
    const one = await planners(await databases.open());
    const filed = await one.wish();
    const lines = async () => (await one.detail(filed)).data.status_logs.length;
    await one.send(`tracking_id,state,year,document\n${filed.trackingId},ranked,2027,RKPDes 2027\n`);
    const before = (await one.detail(filed)).data.wish;
    const told = await lines();
    const same = await one.send(`tracking_id,state\n${filed.trackingId},ranked\n`, 'year=2028');
    assert.deepEqual([same.status, same.body.results.same], [200, 1]);
    assert.deepEqual((await one.detail(filed)).data.wish, before);
    one.clock.now = new Date(one.clock.now.getTime() + 60_000);
    const mended = `tracking_id,state,document\n${filed.trackingId},ranked,RKPDes tahun 2027\n`;
    assert.equal((await one.send(mended)).status, 200);
    const after = (await one.detail(filed)).data.wish;
    assert.deepEqual(after, { ...before, document: 'RKPDes tahun 2027' });
    assert.equal(await lines(), told);
  });

  test('is masked anew by a later masker, and unsaid until then', async () => {
    const one = await planners(await databases.open());
    const { database } = one.endpoint;
    const filed = await one.wish();
    const table = `tracking_id,state,document,reason\n${filed.trackingId},built,RKPDes Sumarni 2027,Kata Sumarni sudah.\n`;
    assert.equal((await one.send(table)).status, 200);
    const masked = (await one.detail(filed)).data.wish;
    assert.doesNotMatch(JSON.stringify(masked), /Sumarni/);
    await database
      .updateTable('wishes')
      .set({ mask_version: 0, public_content: 'Sumarni', public_document: 'RKPDes Sumarni' })
      .execute();
    await officerActs.withhold(one.endpoint, filed.trackingId, { id: '1', name: 'Admin' }, 'coba');
    await officerActs.withhold(one.endpoint, filed.trackingId, { id: '1', name: 'Admin' }, null);
    assert.deepEqual((await one.detail(filed)).data.wish, { ...NOTED, state: 'built' });
    assert.doesNotMatch(await one.table(), /RKPDes/);
    await refreshMasks(database);
    await one.reopen();
    assert.deepEqual((await one.detail(filed)).data.wish, masked);
  });
});

const nameOf = ({ config }: Planners, id: string): string => config.masters.location(id)!.name;
