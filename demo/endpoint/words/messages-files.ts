/** Sentences on files and the room for them: Indonesian and English. */
export const FILE_MESSAGES = {
  'files-missing': [
    'Pilih sedikitnya satu berkas pada attachments[].',
    'Choose at least one file in attachments[].',
  ],
  'files-too-many': ['Paling banyak {max} berkas.', 'At most {max} files.'],
  'file-too-large': [
    '“{name}” terlalu besar. Batasnya {limit} per berkas. Kecilkan lalu kirim lagi.',
    '“{name}” is too large. The limit is {limit} a file. Make it smaller and send it again.',
  ],
  'file-type': [
    '“{name}” bukan jenis berkas yang diterima. Kirim foto JPEG, PNG, WebP atau dokumen PDF.',
    '“{name}” is not an accepted type. Send a JPEG, PNG or WebP photo or a PDF document.',
  ],
  'file-empty': ['“{name}” kosong. Pilih berkas lain.', '“{name}” is empty. Choose another file.'],
  'file-broken': [
    '“{name}” rusak atau tidak dapat dibuka. Pilih berkas lain.',
    '“{name}” is broken or cannot be opened. Choose another file.',
  ],
  'file-encrypted': [
    '“{name}” terkunci dengan sandi. Kirim berkas tanpa sandi.',
    '“{name}” is locked by a password. Send it without one.',
  ],
  'file-infected': [
    '“{name}” mengandung virus. Kirim berkas lain.',
    '“{name}” contains a virus. Send another file.',
  ],
  'report-files-too-large': [
    'Semua berkas laporan ini bersama-sama terlalu besar. Batasnya {limit}.',
    'All files of this report together are too large. The limit is {limit}.',
  ],
  'files-busy': [
    'Sedang banyak kiriman berkas. Simpan laporan Anda dan coba lagi sebentar lagi.',
    'Many files are being sent right now. Keep your report and try again shortly.',
  ],
  'files-unavailable': [
    'Saat ini kami belum dapat menerima berkas. Kirim tanpa foto atau berkas; fotonya dapat disusulkan nanti lewat halaman lacak.',
    'No files can be taken at the moment. Send it without photos or files; they can follow later, by tracking the report.',
  ],
  'disk-full': [
    'Tempat penyimpanan hampir penuh, kiriman baru belum dapat diterima. Simpan laporan Anda dan coba lagi nanti.',
    'Storage is nearly full, and nothing new can be taken yet. Keep your report and try again later.',
  ],
  'file-grown': [
    '“{name}” menjadi terlalu besar setelah data pribadi di dalamnya dihapus. Kecilkan, atau simpan sebagai foto JPEG, lalu kirim lagi.',
    '“{name}” becomes too large once the private data inside is taken out. Make it smaller, or save it as a JPEG photo, and send it again.',
  ],
  'file-dimensions': [
    '“{name}” berukuran gambar terlalu besar. Kecilkan lalu kirim lagi.',
    '“{name}” has too many pixels. Make it smaller and send it again.',
  ],
} as const;
