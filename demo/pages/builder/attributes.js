// Attributes of the widgets, and how the builder asks for them. A test compares them with the elements. No DOM.

/**
 * @typedef {object} Asked
 * @property {'fixed' | 'people' | 'shown' | 'language' | 'developers' | null} group where it is asked; null: the page
 * has a field of its own for it
 * @property {string} [label]
 * @property {string} [hint]
 * @property {string} [open] what stands for nothing, where it is chosen from a list
 * @property {Record<string, string>} [options] by value; empty: the server has them
 * @property {'institutions' | 'locations'} [search] which of the server's lists is searched for it
 * @property {boolean} [isSwitch]
 * @property {[number, number]} [range] of whole numbers
 * @property {{ href: string, text: string }} [more] where to read on
 */

const OPEN = 'Warga memilih sendiri';
const SEARCH = 'Ketik tiga huruf, lalu pilih dari daftar.';

/** @type {Record<string, Asked>} */
export const ATTRIBUTES = {
  endpoint: { group: null },
  classification: {
    group: 'fixed',
    label: 'Jenis laporan',
    open: OPEN,
    options: { 1: 'Pengaduan', 2: 'Permintaan Informasi', 3: 'Aspirasi' },
  },
  category: { group: 'fixed', label: 'Topik', open: OPEN, options: {} },
  institution: {
    group: 'fixed',
    label: 'Instansi',
    hint: SEARCH,
    search: 'institutions',
  },
  location: {
    group: 'fixed',
    label: 'Desa atau kelurahan',
    hint: SEARCH,
    search: 'locations',
  },
  assisted: {
    group: 'people',
    isSwitch: true,
    label: 'Pendampingan',
    hint: 'Kader atau Karang Taruna mengisi untuk banyak orang di satu HP: nama pendamping diminta, isian pelapor dihapus sesudah tiap laporan dan sesudah 3 menit tanpa sentuhan.',
  },
  'shared-device': {
    group: 'people',
    isSwitch: true,
    label: 'Perangkat bersama',
    hint: 'Komputer warnet atau kantor desa: browser diminta tidak mengingat apa pun yang diketik.',
  },
  practice: {
    group: 'people',
    isSwitch: true,
    label: 'Mode latihan',
    hint: 'Untuk belajar: tidak ada yang dikirim.',
    more: { href: 'latihan.html', text: 'Panduan dan posternya' },
  },
  'tracking-id': {
    group: 'shown',
    label: 'Nomor laporan yang langsung tampil',
    hint: 'Sepuluh angka; kosong untuk kotak pencarian saja.',
  },
  status: {
    group: 'shown',
    label: 'Status laporan di daftar',
    open: 'Semua',
    options: {
      verified: 'Terverifikasi',
      in_progress: 'Ditindaklanjuti oleh Instansi',
      responded: 'Menunggu tanggapan pelapor',
      reopened: 'Ditanggapi oleh Pelapor',
      held: 'Ditunda',
      done: 'Selesai',
    },
  },
  view: {
    group: 'shown',
    label: 'Yang tampil pertama di daftar laporan',
    open: 'Daftar',
    options: { map: 'Peta', numbers: 'Angka' },
  },
  'page-size': {
    group: 'shown',
    label: 'Laporan setiap halaman',
    hint: '1 sampai 100; kosong: 20.',
    range: [1, 100],
  },
  compact: {
    group: 'shown',
    isSwitch: true,
    label: 'Ringkas',
    hint: 'Untuk kolom sempit: pelacak dan daftar laporan melipat rinciannya.',
  },
  'sync-url': {
    group: 'shown',
    isSwitch: true,
    label: 'Laporan yang dibuka masuk ke alamat halaman',
    hint: 'Supaya tautannya bisa dibagikan. Tidak berlaku di dalam iframe.',
  },
  'heading-level': {
    group: 'shown',
    label: 'Tingkat judulnya di halaman Anda',
    open: 'H2',
    options: { 3: 'H3', 4: 'H4' },
  },
  lang: {
    group: 'language',
    label: 'Bahasa widget',
    open: 'Ikut halaman, kalau tidak Indonesia',
    options: {
      id: 'Bahasa Indonesia',
      en: 'English',
      jv: 'Basa Jawa',
      su: 'Basa Sunda',
      mui: 'Baso Palembang',
    },
  },
  loading: {
    group: 'developers',
    label: 'Kapan server ditanya',
    open: 'Saat widget hampir terlihat',
    options: { eager: 'Segera' },
  },
  // A server of Open311 hands out no code, and its own guide has the lines to write.
  protocol: { group: null },
  jurisdiction: { group: null },
  debug: {
    group: 'developers',
    isSwitch: true,
    label: 'Catatan di konsol',
    hint: 'Langkah dan kode kesalahan saja, tidak ada isi laporan.',
  },
};
