/** Reports taken over from other places’ tables: what is read, what is written once, and what nobody hears of. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { sql } from 'kysely';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { guessColumns, mapColumns, type Columns } from '../../../../demo/endpoint/import/columns.js';
import type { ImportDeps } from '../../../../demo/endpoint/import/deps.js';
import { guessDayOrder, readWrittenTime } from '../../../../demo/endpoint/import/read-date.js';
import { readFormat, readOpening, readRows } from '../../../../demo/endpoint/import/read-table.js';
import { guessSource } from '../../../../demo/endpoint/import/sources.js';
import { eraseExpired } from '../../../../demo/endpoint/reports/retention/retention.js';
import { stateNumbers } from '../../../../demo/endpoint/watching/state-numbers.js';
import { onBothDatabases, onOneDatabase, type Opened } from '../../harness/databases.js';
import { imported } from '../../harness/imported.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { openForwarding } from '../../relay/opened.js';

const folder = mkdtempSync(join(tmpdir(), 'aduan-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let written = 0;
function fileOf(content: string | Buffer): string {
  const path = join(folder, `${(written += 1)}.csv`);
  writeFileSync(path, content);
  return path;
}

const reportsOf = async ({ endpoint }: Pick<Opened, 'endpoint'>) =>
  await endpoint.database.selectFrom('complaints').selectAll().orderBy('id').execute();

const FORMS = `"Cap waktu","Nama Lengkap","Nomor HP (WA)","Ceritakan keluhan Anda","Lokasi kejadian","Foto"
"2026/11/02 2:03:11 PM GMT+7","Sutarno","081234567890","Lampu jalan mati sejak Senin.
Hubungi Pak Sutarno di 081234567890.","Dusun I","https://drive.example/x"
"2026/11/03 8:00:00 AM GMT+7","","","Selokan mampet, ""bau"" sekali","Dusun II",""
`;

describe('A table from elsewhere', () => {
  const opened = async (content: string | Buffer) => {
    const path = fileOf(content);
    const format = await readFormat(path);
    const rows: string[][] = [];
    const lines: number[] = [];
    for await (const { line, cells } of readRows(path, format)) {
      rows.push(cells);
      lines.push(line);
    }
    return { format, rows, lines, opening: await readOpening(path, format) };
  };

  test('is read whatever program wrote it: commas, semicolons, tabs, a mark at its beginning, four encodings', async () => {
    const table = 'Tanggal;Isi\n24/11/2026;Jalan rusak – “parah”\n';
    const wanted = [
      ['Tanggal', 'Isi'],
      ['24/11/2026', 'Jalan rusak – “parah”'],
    ];
    const windows = Buffer.from(table, 'latin1');
    for (const [letter, byte] of [
      ['–', 0x96],
      ['“', 0x93],
      ['”', 0x94],
    ] as const)
      windows[table.indexOf(letter)] = byte;
    for (const bytes of [
      Buffer.from(table),
      Buffer.from(`\ufeff${table}`),
      Buffer.from(`\ufeff${table}`, 'utf16le'),
      windows,
    ])
      assert.deepEqual((await opened(bytes)).rows, wanted);
    assert.deepEqual((await opened(table.replaceAll(';', '\t'))).rows, wanted);
    assert.equal((await opened(table.replaceAll(';', ','))).format.delimiter, ',');
    await assert.rejects(opened(Buffer.from('PK\x03\x04rest')), /workbook.*save it as CSV/);
    await assert.rejects(opened(''), /is empty/);
    await assert.rejects(
      opened('Tanggal,Isi\n24/11/2026,jalan\n25/11/2026,"lampu\n'),
      /After line 2 .*never closed/,
    );
  });

  test('has its headers where they stand, and lines as an editor counts them', async () => {
    const sp4n =
      'Laporan Instansi,,\nDibuat,3 Jan 2026,\n\nTracking ID,Tanggal Laporan Masuk,Judul Laporan,Isi Laporan Awal,Status Laporan\n5049672,6 Jan 2026,Judul,Isi,Selesai\n';
    const { opening } = await opened(sp4n);
    assert.deepEqual([opening.headers[0], opening.line, opening.sample.length], ['Tracking ID', 4, 1]);
    assert.deepEqual((await opened(FORMS)).lines, [1, 3, 4]);
  });

  test('tells its days in the ways that people and programs write them', () => {
    const day = (text: string, order: 'dmy' | 'mdy' = 'dmy') => {
      const read = readWrittenTime(text, order);
      return read && [read.day, read.time].filter(Boolean).join(' ');
    };
    for (const [text, wanted] of [
      ['24/11/2026', '2026-11-24'],
      ['4-3-26', '2026-03-04'],
      ['24.11.2026 14.03', '2026-11-24 14:03:00'],
      ['24 November 2026', '2026-11-24'],
      ['Selasa, 24 Nopember 2026 pukul 09.05 WIB', '2026-11-24 09:05:00'],
      ['6 Agu 2026', '2026-08-06'],
      ['1 Pebruari 2026', '2026-02-01'],
      ['November 24, 2026', '2026-11-24'],
      ['2026/11/24 2:03:11 PM GMT+7', '2026-11-24 14:03:11'],
      ['2026/11/24 12:03:11 AM GMT+7', '2026-11-24 00:03:11'],
      ['2026-11-24T14:03:11.000000Z', '2026-11-24 14:03:11'],
      ['46350', '2026-11-24'],
      ['31/02/2026', null],
      ['kemarin', null],
      ['', null],
    ] as const)
      assert.equal(day(text), wanted, text);
    assert.equal(day('11/24/2026 14:03:11', 'mdy'), '2026-11-24 14:03:11');
    assert.equal(guessDayOrder(['1/2/2026', '11/24/2026']), 'mdy');
    assert.equal(guessDayOrder(['1/2/2026', '24/11/2026']), 'dmy');
    assert.equal(guessDayOrder(['1/2/2026']), 'dmy');
  });

  test('has its columns known by their names, and named otherwise by the operator', () => {
    const named = (headers: string[], columns: Columns) =>
      Object.fromEntries(
        Object.entries(columns).map(([field, at]) => [field, at.map((one) => headers[one]).join('+')]),
      );
    const guess = (...headers: string[]) => named(headers, guessColumns(headers, guessSource(headers)));
    assert.deepEqual(
      guess(
        'id',
        'config_id',
        'id_pengaduan',
        'nik',
        'nama',
        'email',
        'telepon',
        'judul',
        'isi',
        'status',
        'foto',
        'ip_address',
        'created_at',
        'updated_at',
      ),
      {
        id: 'id',
        reply_to: 'id_pengaduan',
        name: 'nama',
        email: 'email',
        phone: 'telepon',
        title: 'judul',
        content: 'isi',
        status: 'status',
        filed: 'created_at',
      },
    );
    assert.deepEqual(
      guess(
        'Tracking ID',
        'Tanggal Laporan Masuk',
        'Waktu Laporan Masuk',
        'Nama Pelapor',
        'Klasifikasi Laporan',
        'ID Kategori',
        'Kategori',
        'Judul Laporan',
        'Isi Laporan Awal',
        'Isi Laporan Akhir',
        'Tipe Laporan (Anonim/Rahasia)',
        'Instansi Terdisposisi',
        'Status Laporan',
        'Kelurahan',
        'Rating',
      ),
      {
        id: 'Tracking ID',
        filed: 'Tanggal Laporan Masuk',
        filed_time: 'Waktu Laporan Masuk',
        name: 'Nama Pelapor',
        kind: 'Klasifikasi Laporan',
        category: 'Kategori',
        title: 'Judul Laporan',
        content: 'Isi Laporan Akhir',
        content_else: 'Isi Laporan Awal',
        privacy: 'Tipe Laporan (Anonim/Rahasia)',
        office: 'Instansi Terdisposisi',
        status: 'Status Laporan',
        village: 'Kelurahan',
      },
    );
    assert.deepEqual(guess('No', 'Tgl', 'Nama', 'Alamat', 'Uraian Pengaduan', 'Tindak Lanjut'), {
      filed: 'Tgl',
      name: 'Nama',
      content: 'Uraian Pengaduan',
      answer: 'Tindak Lanjut',
    });
    assert.deepEqual(
      guess('Tanggal', 'Siapa nama Anda?', 'Nomor HP (WA)', 'Nama saksi masalah ini', 'No pengaduan'),
      { filed: 'Tanggal', name: 'Siapa nama Anda?', phone: 'Nomor HP (WA)', id: 'No pengaduan' },
      'what asks for a name is no text',
    );
    const headers = ['Tgl', 'Apa', 'Saran', 'Isi'];
    const mapped = (...words: string[]) => mapColumns(guessColumns(headers, 'sheet'), headers, words);
    const found = mapped('apa=content', 'Isi=');
    assert.deepEqual(found.ok && named(headers, found.columns), { filed: 'Tgl', content: 'Apa' });
    for (const [words, message] of [
      ['Siapa=content', /"Tgl", "Apa"/],
      ['Apa=isi', /no field "isi"; there are id/],
    ] as const) {
      const refused = mapped(words);
      assert.match(refused.ok ? '' : refused.message, message);
    }
  });
});

onBothDatabases('An import', (databases) => {
  test('takes each row once, however often and in whatever state its file comes', async () => {
    const one = await databases.open();
    assert.deepEqual((await imported(one, FORMS)).counts, { new: 2 });
    assert.deepEqual((await imported(one, FORMS)).counts, { known: 2 });
    // A row was edited, another came, and the sheet has a column more.
    const later = FORMS.replace('Selokan mampet', 'Selokan mampet total').concat(
      '"2026/11/04 8:00:00 AM GMT+7","","","Jembatan goyang","",""\n',
    );
    const { counts, notes } = await imported(one, later);
    assert.deepEqual([counts, notes], [{ known: 1, changed: 1, new: 1 }, ['4 changed']]);
    const sheet =
      'Nomor Laporan;Tanggal;Isi;Status\n7;1/11/2026;Pohon tumbang;Proses\n7;1/11/2026;Yang lain;Proses\n';
    assert.deepEqual((await imported(one, sheet)).notes, ['3 repeated']);
    assert.deepEqual((await imported(one, sheet.replace('tumbang;Proses', 'tumbang;Selesai'))).notes, [
      '2 changed',
      '3 repeated',
    ]);
    const titles = (await reportsOf(one)).map(({ title, status_code }) => `${title} ${status_code}`);
    assert.deepEqual(titles.at(-1), 'Pohon tumbang in_progress', 'a changed row changes nothing here');
    assert.equal(titles.length, 4);
    // Two runs at once: one of them finds the other’s rows.
    const more = sheet.replaceAll('7;', '8;');
    const both = await Promise.all([imported(one, more), imported(one, more)]);
    assert.deepEqual(both.map(({ counts: { new: fresh = 0 } }) => fresh).sort(), [0, 1]);
    await one.close();
  });

  test('that ends in the middle of a batch has written whole batches, and goes on from there', async () => {
    const one = await databases.open();
    const rows = Array.from(
      { length: 600 },
      (_, at) => `${at + 1};2/11/2026;Laporan ${at + 1};Dijawab ${at + 1}`,
    );
    const sheet = `Nomor Laporan;Tanggal;Isi;Tanggapan\n${rows.join('\n')}\n`;
    let drawn = 0;
    const dying: ImportDeps = {
      ...one.endpoint,
      newTrackingId: () => {
        if ((drawn += 1) > 400) throw new Error('killed');
        return one.endpoint.newTrackingId();
      },
    };
    await assert.rejects(imported(one, sheet, {}, dying), /killed/);
    assert.equal((await reportsOf(one)).length, 250);
    assert.deepEqual((await imported(one, sheet)).counts, { known: 250, new: 350 });
    const reports = await reportsOf(one);
    assert.equal(new Set(reports.map(({ content }) => content)).size, 600);
    assert.equal(reports.length, 600);
    for (const table of ['followups', 'complaint_logs', 'imported_rows'] as const) {
      const { count } = await one.endpoint.database
        .selectFrom(table)
        .select((row) => row.fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      assert.equal(Number(count), 600, table);
    }
    const trail = await one.endpoint.database.selectFrom('desk_audit').select(['action', 'detail']).execute();
    assert.deepEqual(
      trail.map(({ action, detail }) => `${action}: ${detail}`),
      ['import: sheet 250', 'import: sheet 250', 'import: sheet 100'],
    );
    await one.close();
  });
});

const SP4N = `Tracking ID,Tanggal Laporan Masuk,Nama Pelapor,Klasifikasi Laporan,Kategori,Judul Laporan,Isi Laporan Awal,Isi Laporan Akhir,Tipe Laporan (Anonim/Rahasia),Instansi Terdisposisi,Status Laporan,Kelurahan
9000001,6 Jan 2026,Sumarni binti Karto,Pengaduan,Tidak Ada Itu,Jalan berlubang di Kurup,Awal,Lubang besar. Tanya Bu Sumarni 0812-3456-7890.,,Dinas Entah,Ditutup oleh Sistem,Kurup
9000002,7 Jan 2026,Rahasia Orang,Aspirasi,,Usul taman,,Mohon dibuat taman,Rahasia,,Belum Terverifikasi,
9000003,8 Jan 2026,Budi,Permintaan Informasi,,Jadwal,,Kapan buka?,Anonim,,Aneh Sekali,
9000004,9 Jan 2026,Budi,Pengaduan,,,,,,,Selesai,
9000005,9 Jan 2036,Budi,Pengaduan,,Nanti,,Nanti sekali,,,Selesai,
9000006,9 Jan 1999,Budi,Pengaduan,,Dulu,,Dulu sekali,,,Selesai,
9000007,entah,Budi,Pengaduan,,Kapan,,Kapan itu,,,Selesai,
`;

onOneDatabase('Reports that were taken over', (databases) => {
  test('are read as their file tells, told in plain words where not, and keep no name unless it is wanted', async () => {
    const one = await databases.open();
    const { counts, notes } = await imported(one, SP4N);
    assert.deepEqual(counts, {
      new: 3,
      'unknown-category': 1,
      'unknown-office': 1,
      'unknown-status': 1,
      'no-words': 1,
      'future-day': 1,
      'too-old': 1,
      'no-day': 1,
    });
    assert.deepEqual(notes, [
      '2 unknown-category',
      '2 unknown-office',
      '4 unknown-status',
      '5 no-words',
      '6 future-day',
      '7 too-old',
      '8 no-day',
    ]);
    const [done, wish, question] = await reportsOf(one);
    const { masters, timeZone } = one.config;
    assert.deepEqual(
      [
        done!.status_code,
        done!.content,
        done!.public_content,
        done!.channel,
        done!.finished_at,
        masters.location(done!.location_id!)?.name,
      ],
      [
        'done',
        'Lubang besar. Tanya Bu ••• 0812-3456-7890.',
        'Lubang besar. Tanya Bu ••• •••.',
        'SP4N-LAPOR! (dipindahkan)',
        new Date('2026-01-06T05:00:00Z'),
        'Kurup',
      ],
    );
    assert.equal(timeZone, 'Asia/Jakarta');
    assert.deepEqual(
      [
        wish!.classification_id,
        wish!.is_secret,
        wish!.status_code,
        question!.classification_id,
        question!.status_code,
      ],
      ['3', true, 'unverified', '2', 'unverified'],
    );
    assert.ok([done, wish, question].every((report) => report!.is_anonymous && report!.deadline_at === null));
    const { count } = await one.endpoint.database
      .selectFrom('reporters')
      .select((row) => row.fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    assert.equal(Number(count), 0);
    const [line] = await one.endpoint.database
      .selectFrom('complaint_logs')
      .selectAll()
      .orderBy('id')
      .execute();
    assert.equal(
      line!.public_content,
      'Laporan diterima lewat SP4N-LAPOR!, dan dipindahkan ke sini pada 24 November 2026.',
    );

    const named = await databases.open();
    await imported(named, SP4N, { withNames: true, statuses: new Map([['aneh sekali', 'archived']]) });
    const persons = await named.endpoint.database
      .selectFrom('reporters')
      .select(['name'])
      .orderBy('complaint_id')
      .execute();
    assert.deepEqual(
      persons.map(({ name }) => name),
      ['Sumarni binti Karto', 'Rahasia Orang'],
      'this town keeps no name of an anonymous report',
    );
    assert.deepEqual(
      (await reportsOf(named)).map(({ is_anonymous, status_code }) => [is_anonymous, status_code]),
      [
        [false, 'done'],
        [false, 'unverified'],
        [true, 'archived'],
      ],
    );
    await one.close();
    await named.close();
  });

  test('are doubled by no other meaning of their columns, though no row has a number of its own', async () => {
    const one = await databases.open();
    const sheet = 'Tanggal;Isi;Lokasi\n1/11/2026;Pohon tumbang;Dusun I\n2/11/2026;Got mampet;Dusun II\n';
    assert.deepEqual((await imported(one, sheet)).counts, { new: 2 });
    const columns = { filed: [0], content: [1, 2] };
    const { counts, notes } = await imported(one, sheet, { columns });
    assert.deepEqual([counts, notes], [{ changed: 2 }, ['2 changed', '3 changed']]);
    assert.deepEqual((await imported(one, sheet, { source: 'forms' })).counts, { changed: 2 });
    assert.equal((await reportsOf(one)).length, 2);
    await one.close();
  });

  test('an answer of OpenSID stands under its report, its reporter’s name masked; one to nobody is told', async () => {
    const one = await databases.open();
    const opensid =
      `id,config_id,id_pengaduan,nik,nama,email,telepon,judul,isi,status,foto,ip_address,created_at,updated_at
1,1,NULL,1601012345678901,Kasmirin,kasmirin@contoh.id,08121,Lampu,Lampu jalan mati,3,,10.0.0.1,2026-10-01 10:00:00,2026-10-02 10:00:00
2,1,1,,Admin,,,,Kasmirin lampunya sudah kami perbaiki,1,,10.0.0.1,2026-10-02 10:00:00,2026-10-02 10:00:00
3,1,77,,Admin,,,,Sudah,1,,10.0.0.1,2026-10-02 10:00:00,2026-10-02 10:00:00
`.replace('NULL', '');
    assert.deepEqual((await imported(one, opensid)).notes, ['4 answers-nothing']);
    const [report, ...others] = await reportsOf(one);
    assert.deepEqual([others, report!.status_code], [[], 'done']);
    const [answer] = await one.endpoint.database.selectFrom('followups').selectAll().execute();
    assert.deepEqual(
      [answer!.complaint_id, answer!.author, answer!.content, answer!.public_content],
      [report!.id, 'office', ...Array<string>(2).fill('••• lampunya sudah kami perbaiki')],
      'in what is kept, too: a later mask would not know the name',
    );
    assert.deepEqual((await imported(one, opensid)).counts, { known: 2, 'answers-nothing': 1 });
    await one.close();
  });

  test('without names keep nothing by which its reporter is known, nor the second of an answer that has none', async () => {
    const one = await databases.open();
    const sheet =
      'Cap waktu;Nama;Uraian Pengaduan;Anonim;Rahasia;Tanggapan;Status\n' +
      '24/11/2025 14:03:11;Kasmirin;Kasmirin melapor selokan mampet;Iya;Tidak;Yth. Kasmirin, sudah;Selesai\n' +
      '24/11/2025 15:00:00;Budi;Jalan rusak;Tidak;v;;Selesai\n';
    await imported(one, sheet);
    const all = await reportsOf(one);
    assert.deepEqual(
      all.map(({ content, is_anonymous, is_secret }) => [content, is_anonymous, is_secret]),
      [
        ['••• melapor selokan mampet', true, false],
        ['Jalan rusak', true, true],
      ],
    );
    const [answer] = await one.endpoint.database.selectFrom('followups').selectAll().execute();
    assert.equal(answer!.content, 'Yth. •••, sudah');
    assert.equal(answer!.created_at.toISOString(), '2025-11-24T05:00:00.000Z', 'noon of the day');
    const { rows } = await sql`select (to_jsonb(complaints) || to_jsonb(followups))::text as said
      from complaints left join followups on complaint_id = complaints.id`.execute(one.endpoint.database);
    assert.ok(!JSON.stringify(rows).includes('Kasmirin'));
    await imported(one, sheet.replace('Budi', 'Bambang'));
    assert.equal((await reportsOf(one)).length, 2, 'what knows a row again holds no name either');
    await one.close();
  });

  test('hold no name that isn’t kept: not in a place, nor an answer far below, nor where others’ names are kept', async () => {
    const one = await databases.open();
    const said = async (): Promise<string> => {
      const { rows } =
        await sql`select to_jsonb(complaints)::text || coalesce(to_jsonb(followups)::text, '') as said
        from complaints left join followups on complaint_id = complaints.id`.execute(one.endpoint.database);
      return JSON.stringify(rows);
    };
    const between = Array.from({ length: 300 }, (_, at) => `${at + 10},,2026-10-01,,Lampu ${at} mati,,1,,`);
    const opensid = [
      'id,id_pengaduan,created_at,nama,isi,judul,status,kelurahan,lokasi',
      '1,,2026-10-01,Kasmirin Kurup,Lampu mati,Lampu,1,Kurup,rumah Kasmirin',
      ...between,
      '2,1,2026-10-02,Admin,Kasmirin lampunya sudah,,1,,',
    ].join('\n');
    assert.deepEqual((await imported(one, opensid)).counts, { new: 302 });
    const [report] = await reportsOf(one);
    assert.equal(report!.location_text, 'Kurup, rumah •••', 'a place that is known is nobody’s name');
    assert.ok(!(await said()).includes('Kasmirin'));

    const sheet =
      'Cap waktu;Nama;Uraian Pengaduan;Tanggapan;Anonim\n' +
      '24/11/2025 14:03:11;Kasmirin;Kasmirin melapor selokan mampet;Ya;Iya\n' +
      '24/11/2025 15:00:00;Bambang;Jalan rusak\n' +
      `24/11/2025 15:30:00;Budi;Jembatan rusak;${'a'.repeat(50_001)};Tidak\n` +
      '24/11/2025 16:00:00;Budi;Lampu mati;;Tidak\n';
    const { notes } = await imported(one, sheet, { withNames: true });
    assert.deepEqual(notes, ['4 too-long'], 'nothing is cut in silence');
    assert.ok(!(await said()).includes('Kasmirin'), 'this town keeps no name of an anonymous report');
    const kept = await one.endpoint.database.selectFrom('reporters').select('name').execute();
    assert.deepEqual(kept, [{ name: 'Budi' }], 'a row that ends too early shows no name');
    await one.close();
  });

  test('are nobody’s to read before an officer shows them, marked by where they come from', async () => {
    const one = await databases.open();
    await imported(one, SP4N);
    const officer = await anOfficer(one);
    const listed = async () => (await one.citizen.get('complaints')).body.results.data;
    assert.deepEqual(await listed(), []);
    const [done, , question] = await reportsOf(one);
    const [first] = (await officer.post('reports/search', { status: 'done' })).body.results.data;
    assert.equal(first.imported_from, 'SP4N-LAPOR! (dipindahkan)');
    await officer.act(done!.tracking_id, 'withhold', { is_withheld: false });
    await officer.act(question!.tracking_id, 'verify');
    const shown = await listed();
    assert.deepEqual(
      shown.map(({ title, channel }: { title: string; channel: string }) => [title, channel]).sort(),
      [
        ['Jadwal', 'SP4N-LAPOR! (dipindahkan)'],
        ['Jalan berlubang di Kurup', 'SP4N-LAPOR! (dipindahkan)'],
      ],
    );
    const page = await (await one.citizen.open(`laporan?aduan=${done!.tracking_id}`)).text();
    assert.match(page, /SP4N-LAPOR! \(dipindahkan\)/);
    await one.close();
  });

  test('are in no number of days: neither late nor in time, nor what has waited longest', async () => {
    const one = await databases.open();
    await imported(one, SP4N);
    const { database } = one.endpoint;
    assert.equal((await stateNumbers(database, one.clock.now)).unverifiedSince, null);
    const officer = await anOfficer(one);
    const [done] = await reportsOf(one);
    await officer.act(done!.tracking_id, 'withhold', { is_withheld: false });
    one.clock.now = new Date('2026-12-24T03:00:00Z');
    const [{ late_from, answered_in_time, first_response_hours, is_public }] = (await reportsOf(one)) as [
      Awaited<ReturnType<typeof reportsOf>>[number],
    ];
    assert.deepEqual(
      [is_public, late_from, answered_in_time, first_response_hours],
      [true, null, null, null],
    );
    // The years are counted from when it was reported.
    one.clock.now = new Date('2032-11-24T03:00:00Z');
    await eraseExpired(one.endpoint);
    const { counts } = await imported(one, SP4N);
    assert.equal(counts['new'], undefined, 'what was erased does not come back');
    await one.close();
  });

  test('are erased when their years are over, though no office ever ended them', async () => {
    const one = await databases.open();
    await imported(one, SP4N.replace('Ditutup oleh Sistem', 'Proses'), { withNames: true });
    const officer = await anOfficer(one);
    const reports = await reportsOf(one);
    const owed = reports.find(
      ({ finished_at, status_code }) => finished_at === null && status_code !== 'unverified',
    )!;
    one.clock.now = new Date('2030-06-01T03:00:00Z');
    await officer.signIn();
    await officer.act(owed.tracking_id, 'redact', { content: [[0, 3]] });
    const left = async () => (await reportsOf(one)).filter(({ withdrawn_at }) => withdrawn_at === null);
    const years = one.endpoint.config.retentionYears;
    one.clock.now = new Date(`${2026 + years}-11-24T03:00:00Z`);
    await eraseExpired(one.endpoint);
    assert.deepEqual(
      (await left()).map(({ id }) => id),
      [owed.id],
      'an officer was there since',
    );
    one.clock.now = new Date(`${2030 + years}-06-02T03:00:00Z`);
    await eraseExpired(one.endpoint);
    assert.deepEqual(await left(), []);
    await one.close();
  });

  test('are told to nobody and never go to SP4N, not even when an officer verifies one', async () => {
    const one = await openForwarding(
      databases,
      {},
      {},
      {
        webhook: { url: 'http://127.0.0.1:9/', secret: 'rahasia-bersama' },
        mail: { url: 'smtp://127.0.0.1:9', from: 'a@contoh.invalid' },
      },
    );
    await imported(one, SP4N, { withNames: true });
    const { database } = one.endpoint;
    const told = await sql`select name from pgboss.job where name in ('mail', 'webhook')`.execute(database);
    assert.deepEqual(told.rows, []);
    const [, , question] = await reportsOf(one);
    await officerActs.verify(one.endpoint, question!.tracking_id, { id: '1', name: 'Admin' });
    assert.deepEqual(await database.selectFrom('relay_reports').selectAll().execute(), []);
    await one.close();
  });
});
