/** Sentences on tables of aspirations, for officers, in the form of `messages.ts`: each names the way out. */
export const WISHES_MESSAGES = {
  'desk-wishes-bad-year': [
    'Tulis tahun dengan empat angka, {first} sampai {last}.',
    'Write the year in four digits, {first} to {last}.',
  ],
  'desk-wishes-empty': [
    'Tabel ini tidak berisi baris. Unduh tabel usulan, isi kolom state, lalu unggah.',
    'This table has no row. Download the table, fill in the column state, then upload it.',
  ],
  'desk-wishes-workbook': [
    'Ini buku kerja (.xlsx atau .ods). Di aplikasi lembar kerja, pilih Simpan sebagai CSV, lalu unggah berkas itu.',
    'This is a workbook (.xlsx or .ods). Choose Save as CSV in the spreadsheet program, then upload that file.',
  ],
  'desk-wishes-no-text': [
    'Ini bukan tabel teks. Simpan tabelnya sebagai CSV, lalu unggah berkas itu.',
    'This is no table of text. Save the table as CSV, then upload that file.',
  ],
  'desk-wishes-quote': [
    'Sesudah baris {line} tidak terbaca: ada tanda kutip (") yang tidak ditutup. Tutup atau hapus tanda itu, lalu unggah lagi.',
    'Nothing can be read after line {line}: a quote (") is not closed. Close or delete it, then upload again.',
  ],
  'desk-wishes-columns': [
    'Kolom tracking_id dan state tidak ditemukan. Pakai judul kolom dari tabel yang diunduh, dipisah koma, titik koma, atau tab.',
    'The columns tracking_id and state are not there. Use the names of the downloaded table, parted by commas, semicolons or tabs.',
  ],
  'desk-wishes-too-many': [
    'Paling banyak {max} baris. Bagi tabelnya, lalu kerjakan satu per satu.',
    '{max} rows at most. Cut the table and take the parts one by one.',
  ],
  'desk-wishes-too-many-changes': [
    'Paling banyak {max} usulan diubah sekaligus. Bagi tabelnya, lalu kerjakan satu per satu.',
    'At most {max} aspirations are changed at once. Cut the table and take the parts one by one.',
  ],
  'desk-wishes-cells': [
    'Sel baris ini lebih banyak daripada judul kolom. Beri tanda kutip (") pada teks yang berisi pemisah.',
    'This line has more cells than there are columns. Put texts that hold a separator into quotes (").',
  ],
  'desk-wishes-no-number': [
    'Nomor laporan kosong. Salin dari tabel yang diunduh.',
    'The report’s number is missing. Copy it from the downloaded table.',
  ],
  'desk-wishes-unknown': [
    'Tidak ada usulan umum dengan nomor ini. Salin nomornya dari tabel yang diunduh, dan simpan kolom itu sebagai teks. Kalau nomornya sudah benar, hapus baris ini: laporannya sudah digabung, ditutup, atau ditarik.',
    'No public aspiration has this number. Copy it from the downloaded table, and keep that column as text. If it is right, delete this line: the report was merged, closed or withdrawn since.',
  ],
  'desk-wishes-twice': [
    'Nomor ini sudah ada di baris {line}. Sisakan satu.',
    'This number stands in line {line} already. Keep one of them.',
  ],
  'desk-wishes-no-state': [
    'Keadaan kosong. Tulis noted, proposed, ranked, planned, built, atau declined; atau hapus barisnya.',
    'The state is missing. Write noted, proposed, ranked, planned, built or declined; or delete the line.',
  ],
  'desk-wishes-state': [
    'Keadaan “{given}” tidak dikenal. Tulis noted (dicatat), proposed (diusulkan), ranked (diperingkat), planned (direncanakan), built (dibangun), atau declined (ditolak).',
    'The state “{given}” is unknown. Write noted, proposed, ranked, planned, built or declined.',
  ],
  'desk-wishes-year': [
    'Tulis tahun rencana dengan empat angka, {first} sampai {last}, atau kosongkan.',
    'Write the plan’s year in four digits, {first} to {last}, or leave it empty.',
  ],
  'desk-wishes-no-document': [
    'Usulan yang direncanakan atau dibangun perlu nama rencananya di kolom document, misalnya RKPDes 2027.',
    'What is planned or built needs the plan’s name in the column document, such as RKPDes 2027.',
  ],
  'desk-wishes-no-reason': [
    'Usulan yang ditolak perlu alasannya di kolom reason.',
    'What is declined needs a reason in the column reason.',
  ],
  'desk-wishes-long': ['Paling banyak {max} huruf. Pendekkan.', '{max} characters at most. Shorten it.'],
  'desk-wishes-latin': [
    'Berkas ini tidak ditulis dalam UTF-8, dan dibaca sebagai Windows-1252 (Latin-1). Periksa huruf seperti é dan tanda kutip.',
    'This file is not written in UTF-8, and was read as Windows-1252 (Latin-1). Check letters such as é, and quotes.',
  ],
  'desk-wishes-changed': [
    'Keadaan usulan di tabel ini berubah sesudah Anda memeriksanya. Periksa lagi, lalu terapkan.',
    'An aspiration in this table has changed since you checked it. Check again, then take it.',
  ],
} as const;
