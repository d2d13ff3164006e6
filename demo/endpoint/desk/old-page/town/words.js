/** Lists of the town: their columns, and what each is for. */
export const LISTS = {
  holidays: {
    title: 'Hari libur',
    about:
      'Hari kerja dihitung tanpa hari-hari ini. Batas waktu yang sudah ditetapkan tidak berubah; angka di statistik dihitung ulang.',
    add: 'Tambah hari libur',
    columns: {
      date: { label: 'Tanggal', hint: 'Tahun, bulan, hari: 2026-12-25.' },
      name: { label: 'Nama', hint: null },
      status: {
        label: 'Keadaan',
        hint: 'Perkiraan hanya untuk hari yang belum diumumkan.',
        options: { announced: 'Diumumkan', fixed: 'Tetap menurut undang-undang', expected: 'Perkiraan' },
      },
    },
  },
  offices: {
    title: 'Instansi',
    about:
      'Instansi yang menerima disposisi. Yang dihapus tetap memegang laporannya, dengan nama lamanya. Kode tidak pernah diberi arti lain: instansi baru mendapat kode baru.',
    add: 'Tambah instansi',
    columns: {
      id: { label: 'Kode', hint: 'Huruf, angka, titik, tanda hubung; tidak diubah lagi.' },
      name: { label: 'Nama', hint: null },
      categories: {
        label: 'Kode kategori yang biasa ditangani',
        hint: 'Dipisah spasi; boleh kosong.',
        isLong: true,
      },
    },
  },
  categories: {
    title: 'Kategori',
    about:
      'Pohon kategori pada formulir. Yang dihapus tetap melekat pada laporan lama. Kode tidak pernah diberi arti lain.',
    add: 'Tambah kategori',
    columns: {
      id: { label: 'Kode', hint: 'Huruf, angka, titik, tanda hubung; tidak diubah lagi.' },
      parent_id: { label: 'Kode induk', hint: 'Kosong untuk kategori teratas.' },
      name: { label: 'Nama', hint: null },
      words: {
        label: 'Kata sehari-hari',
        hint: 'Dipisah koma; formulir dan pencarian menemukan kategori lewat kata ini.',
        isLong: true,
      },
    },
  },
};

/** Why lists can't be changed here. */
export const READ_ONLY = {
  example:
    'Ini daftar daerah contoh, hanya untuk dibaca. Pengelola server menyalin foldernya, lalu menyebutnya di TOWN.',
  folder:
    'Folder daerah (TOWN) di server hanya dapat dibaca. Pengelola server memberi akun layanan hak menulis di folder itu.',
};
