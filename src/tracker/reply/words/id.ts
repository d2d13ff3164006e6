import type { ReplyMessages } from './words.js';

const megabytes = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** Indonesian: what happens next is said before the button, not after. */
export const replyId: ReplyMessages = {
  task: 'Giliran Anda menanggapi',
  heading: 'Tulis balasan',
  asked: (office) => `${office || 'Instansi'} menulis:`,
  outcome: {
    responded:
      'Belum selesai? Tulis apa yang masih kurang: laporan dibuka lagi. Sudah selesai? Beri nilai, boleh dengan pesan: laporan ditutup.',
    rateable: 'Anda juga bisa memberi nilai, satu kali.',
    done: 'Laporan sudah selesai. Balasan Anda tetap sampai ke instansi, tetapi tidak membuka laporan lagi.',
  },
  content: 'Balasan Anda',
  rating: 'Bagaimana penanganannya?',
  ratings: ['Sangat kurang', 'Kurang', 'Cukup', 'Baik', 'Sangat baik'],
  noRating: 'Kosongkan nilai',
  privately: {
    label: 'Hanya untuk kantor',
    hint: 'Hanya Anda dan petugas yang bisa membaca balasan ini.',
  },
  readers: {
    public:
      'Balasan ini bisa dibaca umum setelah dibaca petugas. Jangan tulis nama, nomor telepon, atau NIK.',
    secret: 'Laporan ini rahasia: hanya Anda dan petugas yang bisa membaca balasan ini.',
  },
  photos: {
    add: '+ Tambah foto atau berkas',
    limits: (most, bytes) =>
      `Paling banyak ${most} berkas. Foto besar dikecilkan sendiri; data lokasi di dalam foto dihapus. PDF paling besar ${megabytes.format(bytes / 1048576)} MB.`,
    listed: 'Berkas terpilih',
    state: ({ state }) =>
      state.phase === 'shrinking'
        ? 'sedang diperkecil…'
        : state.phase === 'ready'
          ? 'siap'
          : 'tidak bisa dikirim',
    problem: {
      unsupported: 'Jenis berkas ini tidak diterima. Hapus, lalu pilih foto atau PDF.',
      empty: 'Berkas ini kosong. Hapus, lalu pilih berkas lain.',
      'too-large': 'Berkas ini terlalu besar. Hapus, lalu pilih yang lebih kecil atau foto halamannya.',
      'too-many': 'Berkasnya sudah terlalu banyak. Hapus berkas ini, atau hapus yang lain lalu pilih lagi.',
      'too-many-pixels': 'Foto ini terlalu besar untuk perangkat Anda. Hapus, lalu kirim tangkapan layarnya.',
      heic: 'Foto HEIC ini tidak bisa dibuka peramban Anda. Hapus, lalu kirim tangkapan layarnya.',
      unreadable: 'Foto ini tidak bisa dibuka. Hapus, lalu pilih foto lain atau kirim tangkapan layarnya.',
    },
    remove: 'Hapus',
    removed: (name) => `${name} dihapus.`,
  },
  shared: {
    label: 'Perangkat ini dipakai bersama',
    hint: 'Tanpa dicentang: kalau sinyal putus, balasan dan kode aksesnya tersimpan di perangkat ini sampai terkirim. Dicentang: tidak ada yang tersimpan, jadi jangan tutup halaman sebelum terkirim.',
  },
  cancel: 'Tidak jadi mengubah',
  send: 'Kirim balasan',
  sendRating: 'Kirim nilai',
  sendClosing: 'Sudah selesai, kirim nilai',
  sendReopening: 'Belum selesai, kirim balasan',
  again: 'Kirim lagi',
  sending: 'Menyiapkan balasan…',
  problems: {
    empty: () => 'Tulis balasan Anda, atau pilih nilai.',
    'words-for-files': () => 'Tulis juga apa yang terlihat di berkas itu.',
    'too-long': (most) => `Terlalu panjang. Paling banyak ${most} huruf.`,
    files: () => 'Ada berkas yang tidak bisa dikirim. Hapus dulu.',
  },
  failed: 'Balasan belum terkirim',
  kept: 'Tulisan dan berkas Anda tetap ada.',
};
