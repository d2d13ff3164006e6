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
  'desk-town-long': ['Terlalu panjang: paling banyak {max} huruf.', 'Too long: {max} letters at most.'],
  'desk-town-many': ['Terlalu banyak: paling banyak {max}.', 'Too many: {max} at most.'],
  'desk-town-none-left': [
    'Sisakan paling sedikit satu. Tanpa daftar ini tidak ada bahaya yang dikenali; pengelola server yang menghapus berkasnya bila memang tidak dipakai.',
    'Leave at least one. Without this list no danger is heard; whoever keeps the server deletes its file where it isn’t wanted.',
  ],
  'desk-town-danger-id': [
    'Huruf kecil, angka, garis bawah, dan tanda hubung, paling banyak 40.',
    'Small letters, digits, underscores and hyphens, at most 40.',
  ],
  'desk-town-danger-twice': ['Kode ini sudah dipakai di atas.', 'This code is used above already.'],
  'desk-town-danger-few': ['Tulis paling sedikit satu kata.', 'Write at least one word.'],
  'desk-town-danger-word': [
    '“{word}” bukan kata. Tulis huruf dan angka saja, dan pisahkan ungkapan dengan koma.',
    '“{word}” is no word. Write letters and digits alone, with commas between expressions.',
  ],
  'desk-town-danger-words': [
    '“{word}” terlalu panjang: paling banyak {max} kata dalam satu ungkapan.',
    '“{word}” is too long: {max} words at most in one expression.',
  ],
  'desk-town-tel': [
    'Tulis nomornya dengan angka saja, 2 sampai 15, misalnya 112.',
    'Write the number in digits alone, 2 to 15, such as 112.',
  ],
  'desk-town-search-short': [
    'Baris {line}: di depan titik dua tulis satu kata, tanpa spasi dan tanda baca.',
    'Line {line}: write one word before the colon, without blanks and signs.',
  ],
  'desk-town-search-twice': [
    'Baris {line}: “{word}” sudah ada di baris {before}. Hapus salah satu.',
    'Line {line}: “{word}” stands in line {before} already. Delete one of them.',
  ],
  'desk-town-search-long': [
    'Baris {line}: terlalu panjang, paling banyak {max} huruf. Bagi menjadi dua baris.',
    'Line {line}: too long, {max} letters at most. Part it into two lines.',
  ],
  'desk-town-search-few': [
    'Baris {line}: tulis paling sedikit dua ungkapan, dipisah koma.',
    'Line {line}: write at least two expressions, with a comma between.',
  ],
  'desk-town-search-many': [
    'Baris {line}: paling banyak {max} ungkapan. Bagi menjadi dua baris.',
    'Line {line}: {max} expressions at most. Part it into two lines.',
  ],
  'desk-town-search-said-twice': [
    'Baris {line}: “{word}” tertulis dua kali. Hapus satu.',
    'Line {line}: “{word}” is written twice. Delete one.',
  ],
  'desk-town-search-words': [
    'Baris {line}: “{word}” terlalu panjang, paling banyak {max} kata dalam satu ungkapan.',
    'Line {line}: “{word}” is too long, {max} words at most in one expression.',
  ],
  'desk-town-search-meaning': [
    'Baris {line}: tulis singkatan, titik dua, lalu kepanjangannya, misalnya jln: jalan. Paling banyak empat kata.',
    'Line {line}: write the short form, a colon and what it stands for, such as jln: jalan. Four words at most.',
  ],
  'desk-town-search-short-of-short': [
    'Baris {line}: “{word}” juga singkatan di daftar ini. Tulis kata utuhnya.',
    'Line {line}: “{word}” is a short form of this list too. Write the whole word.',
  ],
  'desk-town-try-faulty': [
    'Daftar di atas masih ada yang salah. Tekan Simpan daftar untuk melihat di mana.',
    'Something is still wrong in the list above. Press Save the list to see where.',
  ],
  'desk-town-broken': [
    'Berkas daftar ini rusak di server, jadi tidak dapat diubah dari sini. Pengelola server membetulkannya dulu: {fault}',
    'The file of this list is broken on the server, so it can’t be changed from here. Whoever keeps the server mends it first: {fault}',
  ],
  'desk-town-not-fetched': [
    'Daftar hari libur di {host} tidak dapat diambil ({why}). Coba lagi nanti, atau tulis harinya sendiri di bawah.',
    'The table of holidays at {host} can’t be fetched ({why}). Try again later, or write the days yourself below.',
  ],
  'desk-town-fetched-broken': [
    'Daftar hari libur di {host} tidak dapat dibaca. Kabari pengelolanya, atau tulis harinya sendiri di bawah. Yang salah: {fault}',
    'The table of holidays at {host} can’t be read. Tell whoever keeps it, or write the days yourself below. What is wrong: {fault}',
  ],
  'desk-town-fault': ['Tidak dapat dipakai: {fault}', 'Can’t be used: {fault}'],
  'desk-town-elsewhere': [
    'Berkas lain lalu tidak cocok. Ubah dulu di sana: {fault}',
    'Another file would no longer fit. Change it there first: {fault}',
  ],
} as const;
