import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { MASK, MASK_VERSION, maskText } from '../../../../demo/endpoint/masking/mask-text.js';
import fc from '../../../setup/property.js';
import { assertGrowsEvenly } from '../../harness/growth.js';
import { anOfficer } from '../../harness/officers/officer.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase } from '../../harness/databases.js';

/** Text, and what must not be left of it. */
const HIDDEN: readonly (readonly [text: string, ...gone: string[]])[] = [
  ['Hubungi saya di 081234567890.', '0812', '7890'],
  ['Telp.0812-3456-7890 atau (0735) 320123', '3456', '320123'],
  ['WA +62 812 3456 7890', '812', '7890'],
  ['WA: 62.812.3456.7890', '812', '7890'],
  ['wa.me/6281234567890', '6281'],
  ['hp 0 8 1 2 3 4 5 6 7 8 9 0', '3 4 5'],
  ['no hp saya 812-3456-7890', '3456'],
  ['telepon rumah 320123', '320123'],
  ['nomor O8l2 3456 789O', '3456'],
  ['0812\u200b3456\u200b7890', '3456'],
  ['０８１２３４５６７８９０', '８１２', '812'],
  ['٠٨١٢٣٤٥٦٧٨٩٠', '٣٤٥', '345'],
  ['hubungi nol delapan satu dua tiga empat lima enam tujuh delapan', 'delapan', 'tujuh'],
  ['Nol-Delapan-Satu-Dua 3 4 5 enam tujuh lapan', 'enam', '3 4'],
  ['noldelapansatuduatigaempatlima', 'delapan'],
  ['kontak: +60 12-345 6789', '345'],
  ['NIK 1601010101010001', '160101'],
  ['NIK: 1601 0101 0101 0001', '0101'],
  ['nik 16.01.01.010101.0001', '010101'],
  ['No KK 1601-0101-0101-0001 hilang', '0101'],
  ['ktp saya 160101 010101 0001', '010101'],
  ['NPWP 01.234.567.8-901.234', '567'],
  ['surel budi.santoso@contoh.co.id ya', 'budi', 'contoh'],
  ['budi @ gmail . com', 'budi', 'gmail'],
  ['budi(at)gmail(dot)com', 'budi', 'gmail'],
  ['budi at gmail dot com', 'budi', 'gmail'],
  ['rek BRI 1234-01-567890-50-1', '567890'],
  ['Rekening bank Sumsel Babel: 1234567890', '567890'],
  ['transfer ke BCA 1234567890', '567890'],
  ['nomor pelanggan PDAM 0123456789', '456789'],
  ['Nama saya Sumarni Karto, warga', 'Sumarni', 'Karto'],
  ['atas nama Budi S. Raharjo.', 'Budi', 'Raharjo'],
  ['rumah a.n. Rusmini', 'Rusmini'],
  ['ketemu Pak Sutarno dan Bu RUSMINI kemarin', 'Sutarno', 'RUSMINI'],
  ['Bapak Ahmad bin Usman', 'Ahmad', 'Usman'],
  ['hubungi 081234567890, Sutarno.', 'Sutarno'],
  ['Hormat saya, Halimah', 'Halimah'],
  ['Hubungi Subagyo di 0812@3456@7890, orangnya penipu', 'Subagyo', '3456', '7890'],
  ['kosong lapan dua belas 34 56', 'lapan', '34', '56'],
  ['0812 ditambah 3456 ditambah 7890', '3456', '7890'],
  ['0812 lalu 3456 terus 7890', '3456', '7890'],
  ['0812 (spasi) 3456 (spasi) 7890', '3456', '7890'],
  ['0812 sambungannya 3456 ujungnya 7890', '3456', '7890'],
  ['nol delapan 12 tiga empat 56 tujuh lapan', '12', '56', 'lapan'],
  ['nol lapan satu dobel dua 34 double lima 78', 'dobel', '34', '78'],
  ['0812\n3456\n7890', '3456', '7890'],
  ['NIK 1601@0101@0101@0001', '1601', '0101'],
  ['NIK 1601 0101\n0101 0001', '1601', '0101'],
  ['a.n. warga: Wagimin, Suparno, Tukinem', 'Wagimin', 'Suparno', 'Tukinem'],
  ['Tiga warga (Mardianto, Kasiyem dan Poniran)', 'Mardianto', 'Kasiyem', 'Poniran'],
  ['yuk yanti dan cik Nona', 'yanti', 'Nona'],
  ['Ni Made Rai Astiti dan I Wayan Sudarsana', 'Made', 'Astiti', 'Wayan', 'Sudarsana'],
  ['Cokorda Istri Sri melapor', 'Istri', 'Sri'],
  ['oknum berinisial B.T. minta uang', 'B.T'],
  ['Drs. Hartono Wijaya, M.Si. datang', 'Hartono', 'Wijaya', 'M.Si'],
  ['Melkianus Tefa, S.H. pengacaranya', 'Melkianus', 'Tefa'],
  ['Ferdinandus Naibobe (34), petani', 'Ferdinandus', 'Naibobe'],
  ['Bu Bunga dan Pak Surya ribut', 'Bunga', 'Surya'],
  ['akunnya instagram.com/sutarno.karto, https://t.me/sutarno_karto', 'sutarno', 'karto'],
  ['https://m.facebook.com/@warga.kurup/ itu saya', 'warga', 'kurup'],
  ['lihat https://contoh.go.id/profil/sutarno-karto?u=halimah', 'sutarno', 'karto', 'halimah'],
  ['blognya https://warga-kurup.blogspot.com/2026', 'warga', 'kurup'],
  ['blog https://warga-kurup.blogspot.com/2026/budi-santoso.html', 'warga', 'kurup', 'budi', 'santoso'],
  ['blog https://wordpress.com/budi-santoso', 'budi', 'santoso'],
  [
    'lihat facebook.com/warga.kurup?u=halimah dan https://contoh.go.id?u=sutarno',
    'kurup',
    'halimah',
    'sutarno',
  ],
  ['Link:https://contoh.go.id/budi-santoso', 'budi', 'santoso'],
  ['lihat https://contoh.go.id:8080/budi/santoso', 'budi', 'santoso'],
  ['bagikan https://facebook.com/sharer?u=t.me/warga_kurup', 'kurup'],
  ['albumnya https://photos.app.goo.gl/AbCdEfGh', 'AbCdEfGh'],
  ['chat https://wa.me/message/ABCDEFGH.', 'message', 'ABCDEFGH'],
];

/** What must stay as it is. */
const KEPT: readonly string[] = [
  'Dipungut Rp1.500.000 per orang, padahal gratis.',
  'Diminta Rp 250000 di loket BRI',
  'Bantuan bank BRI dipotong 15.000.000 rupiah',
  'harganya 1.250.000,- per unit',
  'Kejadian 05-03-2026 pukul 08.00-15.30, lagi 6/3/2026.',
  'sejak 2026-03-05 sampai 12 Maret 2026',
  'Buka jam 08:00 s/d 14:30',
  'Rumah No. 15 RT 03/RW 02 Dusun II',
  'RT 012/004 Blok C5',
  'Laporan nomor 6212345672 belum dijawab',
  'lihat laporan #9165816',
  'Jalan sepanjang 2500 meter, 12 lubang, lebar 3,5 m',
  'Beras 5 kg @ 12.500 di pasar',
  'UU Nomor 27 Tahun 2022, Perbup 12/2024',
  'telepon 112 atau SMS 1708',
  'dua rumah, tiga kebun, empat orang',
  'nama saya tidak terdaftar di DTKS',
  'Bapak Bupati dan Ibu Camat yang terhormat',
  'Pak RT sudah lapor ke Pak Kades',
  'Bapak/Ibu Petugas Dinas Sosial',
  'Desa Kurup Kecamatan Lubuk Batang',
  'Jl. Sudirman dan Gang Haji Umar becek',
  'SMPN 2 Ahmad Yani dan RSUD Ibnu Sutowo',
  'Lewat Gatot Subroto macet parah',
  'Pak Lurah, Bu Bidan, Pak RT 03',
  'Hari ini surya bersinar, bunga mekar, pantai indah',
  'Pura Dewi Danu di Desa Batur Marta',
  'Jembatan Pak Karto dan Bakso Pak Kumis',
  'Bus Rosalia Indah ngetem di terminal',
  'tolong pak lampunya mati, bu jalannya juga',
  'bapak-bapak ronda dan ibu-ibu PKK',
  'kode rekening 5.1.02.01.01.0024',
  'lihat https://okukab.go.id/berita/jalan-rusak-di-kurup?id=12',
  'tombol https://api.whatsapp.com/send dan facebook.com/ tidak jalan',
  'letaknya https://maps.app.goo.gl/AbCdBudi atau goo.gl/maps/AbCdBudi, tanpa nama',
  'Panjang 1200 × 3000 × 1500 × 2000 cm',
];

/** Digits, separators and what looks like names, over and over. */
const HOSTILE = [
  ...[
    '0 ',
    '1.',
    'nol ',
    'a@',
    'Pak A ',
    '08@#$ ya ',
    'nol 8 dua belas ',
    '0812\n',
    'dobel dua ',
    'Siti Nur, dan ',
    't.me/a ',
    'https://a.b/',
    't.me/a?',
    'a.blogspot.com/',
  ],
  ...[
    'Budi, ',
    'warga (Budi ',
    'Budi, S.Pd., ',
    'Tan Lim Go ',
    'ahmad ahmad ',
    '1. Siti ',
    'Drs. ',
    'inisial A.',
  ],
];

describe('Masking', () => {
  test('takes out what would find a person, however it is written', () => {
    for (const [text, ...gone] of HIDDEN) {
      const masked = maskText(text);
      assert.ok(masked.includes(MASK), `${text} → ${masked}`);
      for (const part of gone) assert.ok(!masked.includes(part), `${text} → ${masked}`);
    }
  });

  test('leaves money, days, times, houses, neighbourhoods, report numbers and offices', () => {
    for (const text of KEPT) assert.equal(maskText(text), text);
  });

  test('hides every phone and NIK in any grouping, and what it hid stays hidden', () => {
    const gap = fc.constantFrom(
      '',
      ' ',
      '-',
      '.',
      '/',
      '|',
      '_',
      '~',
      '*',
      '•',
      '…',
      '·',
      '\\',
      ' - ',
      '\u200b',
      '🙏',
      '→',
    );
    const grouped = (digits: string, gaps: string[]) =>
      [...digits].map((digit, at) => digit + (gaps[at % gaps.length] ?? '')).join('');
    const number = fc.oneof(
      fc.stringMatching(/^08[1-9]\d{8,9}$/),
      fc.stringMatching(/^\+628[1-9]\d{8}$/),
      fc.stringMatching(/^1601\d{12}$/),
    );
    fc.assert(
      fc.property(number, fc.array(gap, { minLength: 1, maxLength: 2 }), (digits, gaps) => {
        const masked = maskText(`Tolong hubungi ${grouped(digits, gaps)} segera`);
        assert.ok((masked.match(/\d/g) ?? []).length === 0, `${grouped(digits, gaps)} → ${masked}`);
        assert.equal(maskText(masked), masked);
      }),
      { numRuns: 500, examples: [['1601000000000000', ['.', '-']]] },
    );
  });

  test('signs that reckon part no phone', () => {
    for (const sign of [...'@!×<>&#$%?=°'])
      for (const gap of [sign, ` ${sign} `])
        assert.equal(maskText(`hub ${['0812', '3456', '7890'].join(gap)} ya`), `hub ${MASK} ya`, gap);
  });

  test('eight times the text takes no more than some eight times as long, whatever it is made of', () => {
    for (const piece of HOSTILE) assertGrowsEvenly(maskText, piece);
  });
});

const OFFICE = { id: '1', name: 'Admin' };

onOneDatabase('Masked texts', (databases) => {
  const filed = async () => {
    const one = await databases.open();
    const { trackingId } = await one.citizen.file({
      content: 'Jembatan putus, hubungi saya di 081234567890 ya.',
    });
    await officerActs.verify(one.endpoint, trackingId, OFFICE);
    const seen = async (): Promise<string> =>
      JSON.stringify((await one.citizen.get('complaints')).body) +
      JSON.stringify((await one.citizen.get(`complaints/${trackingId}/complaint`)).body);
    return { ...one, one, trackingId, seen };
  };

  test('an older masker’s are made anew, and nothing of them is shown before', async () => {
    const { one, endpoint, seen } = await filed();
    const older = { public_content: 'Jembatan putus, hubungi 081234567890', mask_version: MASK_VERSION - 1 };
    await endpoint.database.updateTable('complaints').set(older).execute();
    assert.ok(!(await seen()).includes('08123456'), 'not even before that');
    await one.reopen();
    const rows = await one.endpoint.database
      .selectFrom('complaints')
      .select(['public_content', 'mask_version'])
      .execute();
    assert.deepEqual(rows, [
      { public_content: `Jembatan putus, hubungi saya di ${MASK} ya.`, mask_version: MASK_VERSION },
    ]);
    await one.close();
  });

  test('never outlive their text, whoever changes it', async () => {
    const { one, endpoint, seen } = await filed();
    await endpoint.database
      .updateTable('complaints')
      .set({ content: 'Kini bersih, telepon 081299998888 saja.' })
      .execute();
    const between = await seen();
    assert.ok(!/Kini bersih|hubungi|99998888/.test(between), 'nothing rather than too much');
    await one.reopen();
    const shown = await seen();
    assert.ok(
      shown.includes('Kini bersih') && !shown.includes('hubungi') && !shown.includes('99998888'),
      shown,
    );
    await one.close();
  });

  test('of follow-ups and history are made and guarded alike', async () => {
    const { one, endpoint, trackingId } = await filed();
    const { database } = endpoint;
    await officerActs.hold(endpoint, trackingId, OFFICE, 'Tanya 081234567890 dulu');
    await officerActs.note(endpoint, trackingId, OFFICE, { content: 'Telepon 081234567890 di kantor.' });
    const seen = async (): Promise<string> =>
      JSON.stringify([
        (await one.citizen.get(`complaints/${trackingId}/complaint`)).body,
        (await one.citizen.get(`complaints/${trackingId}/followups`)).body,
      ]);
    assert.match(await seen(), /Tanya •••.*Telepon •••/);
    for (const table of ['followups', 'complaint_logs'] as const) {
      const older = { public_content: 'Tanya atau telepon 081234567890', mask_version: MASK_VERSION - 1 };
      await database.updateTable(table).set(older).execute();
    }
    assert.doesNotMatch(await seen(), /Tanya|Telepon|08123456/i, 'another masker’s');
    await one.reopen();
    assert.match(await seen(), /Tanya •••.*Telepon •••/);
    for (const table of ['followups', 'complaint_logs'] as const)
      await one.endpoint.database.updateTable(table).set({ content: 'Kini 081299998888 saja' }).execute();
    assert.doesNotMatch(await seen(), /Tanya|Telepon|Kini/, 'another text’s');
    await one.reopen();
    assert.match(await seen(), /Kini ••• saja.*Kini ••• saja/);
    await one.close();
  });

  test('of what an office writes know whose report it is, typed at the desk or kept from before', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    one.config.anonymous = 'hidden-from-public';
    const person = { nameUser: 'Hj. Pramudyawati Tuwuh', phoneUser: '081234567890' };
    const filed = [await one.citizen.file({ ...person, is_anonymous: true }), await one.citizen.file(person)];
    const said = 'Kepada Ibu PRAMUDYAWATI, warga tuwuhan. Rumah Tuwuh sudah kami datangi.';
    const hidden = 'Kepada Ibu •••, warga tuwuhan. Rumah ••• sudah kami datangi.';
    for (const { trackingId } of filed) {
      await officer.act(trackingId, 'hold', { reason: 'Menunggu Pramudyawati di kantor.' });
      await officer.act(trackingId, 'verify');
      await officer.act(trackingId, 'respond', { content: said });
    }
    const shown = async ({ trackingId, accessCode }: Filed, isOwner = false): Promise<string[]> => {
      const code = isOwner ? accessCode : undefined;
      const { body } = await one.citizen.get(`complaints/${trackingId}/followups`, code);
      const detail = await one.citizen.get(`complaints/${trackingId}/complaint`, code);
      const lines: { content: string }[] = [...body.results.data, ...detail.body.results.data_logs];
      return lines
        .map(({ content }) => content)
        .filter((content) => content.startsWith('Kepada') || content.includes('Alasan'));
    };
    const open = [hidden, 'Laporan ditunda. Alasan: Menunggu ••• di kantor.'];
    for (const report of filed) {
      assert.deepEqual(await shown(report), open);
      assert.equal((await shown(report, true))[0], said, 'its reporter reads it as it was written');
    }
    for (const table of ['followups', 'complaint_logs'] as const)
      await one.endpoint.database
        .updateTable(table)
        .set((row) => ({ public_content: row.ref('content'), mask_version: MASK_VERSION - 1 }))
        .execute();
    await one.reopen();
    for (const report of filed) assert.deepEqual(await shown(report), open);
    await one.close();
  });
});
