/** Sentences on the town's lists, for administrators, in the form of `messages.ts`. */
export const TOWN_MESSAGES = {
  'desk-town-unknown': ['Daftar atau versi ini tidak ada.', 'There is no such list or version.'],
  'desk-town-rows': ['Paling banyak {max} baris.', '{max} rows at most.'],
  'desk-town-example': [
    'Ini daftar daerah contoh, yang tidak diubah dari sini. Pengelola server menyalin foldernya, lalu menyebutnya di TOWN.',
    'These are the example town’s lists, which aren’t changed from here. Whoever keeps the server copies that folder and names it in TOWN.',
  ],
  'desk-town-read-only': [
    'Folder daerah (TOWN) di server hanya dapat dibaca. Pengelola server memberi akun layanan hak menulis di folder itu.',
    'The town’s folder (TOWN) on the server is read-only. Whoever keeps the server lets the service’s account write there.',
  ],
  'desk-town-changed': [
    'Daftar ini diubah {officer} pukul {time}, sesudah Anda membukanya. Isian Anda tetap ada.',
    '{officer} changed this list at {time}, after you had opened it. What you wrote is still there.',
  ],
  'desk-town-changed-by-hand': [
    'Berkas daftar ini diubah di server sesudah Anda membukanya. Isian Anda tetap ada.',
    'The list’s file was changed on the server after you had opened it. What you wrote is still there.',
  ],
  'desk-town-missing': ['Wajib diisi.', 'Is missing.'],
  'desk-town-twice': ['Sudah ada di baris {line}.', 'Stands in row {line} already.'],
  'desk-town-day': ['Tulis tanggal seperti 2026-12-25.', 'Write a day as 2026-12-25.'],
  'desk-town-no-day': ['Tidak ada tanggal {day}.', 'There is no day {day}.'],
  'desk-town-expected': [
    'Perkiraan, padahal hari libur dinyatakan sudah diketahui sampai {day}. Ubah keadaannya, atau tanggal itu.',
    'Expected, though days are said to be known until {day}. Change the status, or that day.',
  ],
  'desk-town-year': [
    'Belum ada hari libur tahun {year}, padahal dinyatakan sudah diketahui sampai {day}.',
    'There is no day of {year}, though days are said to be known until {day}.',
  ],
  'desk-town-no-category': ['Tidak ada kategori “{category}”.', 'No category is “{category}”.'],
  'desk-town-below-itself': [
    'Kategori ini berada di bawah dirinya sendiri.',
    'This category lies below itself.',
  ],
  'desk-town-id': [
    'Paling banyak 64 huruf, angka, titik, dan tanda hubung, tanpa spasi.',
    'At most 64 letters, digits, dots and hyphens, without blanks.',
  ],
  'desk-town-choice': ['Pilih salah satu dari daftar.', 'Choose one of the list.'],
  'desk-town-long': ['Terlalu panjang.', 'Too long.'],
  'desk-town-fault': ['Tidak dapat dipakai: {fault}', 'Can’t be used: {fault}'],
  'desk-town-elsewhere': [
    'Berkas lain lalu tidak cocok. Ubah dulu di sana: {fault}',
    'Another file would no longer fit. Change it there first: {fault}',
  ],
} as const;
