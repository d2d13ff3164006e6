import { homeSu } from './home-su.js';
import type { OwnWords } from './own.js';

/** Sundanese, lemes (polite), as in the widgets. */
export const ownSu: OwnWords = {
  home: homeSu,
  safe: {
    lines: (agency) => [
      `Kaca ieu kagungan ${agency} nyalira.`,
      'Program ti situs sanés teu tiasa maos anu diserat ku Anjeun di dieu.',
    ],
    leave: 'Tutup gancang',
    leaving:
      '“Tutup gancang” ngahapus seratan Anjeun di dieu. Alamat kaca ieu tetep aya dina riwayat browser.',
    keys: 'Tombol Esc tilu kali sami waé.',
    carrying: 'Seratan Anjeun nuju dibantun',
    carried: 'Seratan Anjeun parantos dibantun ka dieu. Potona mangga pilih deui.',
    notCarried:
      'Browser ieu teu tiasa mantun seratan Anjeun. Seratanana masih aya dina kaca sateuacanna; mangga salin ti ditu.',
    toForm: 'Teras ka pormulir',
    sealed: {
      offer:
        'Ngeunaan pejabat atanapi patugas? Laporan tiasa disegel: mung Inspektorat anu tiasa maos, server ieu henteu. Peryogi JavaScript.',
      link: 'Serat disegel',
    },
  },
  board: {
    heading: 'Lambaran kanggo papan wawaran',
    how: 'Citak dina kertas A4, teras tempelkeun dina papan wawaran. Ngan laporan anu kénging diaos ku sadayana anu diétang.',
    print: 'Citak lambaran ieu',
    before: 'Sasih samemehna',
    after: 'Sasih saterasna',
    title: (month) => `Laporan ti warga, ${month}`,
    filed: 'laporan lebet',
    answered: 'di antarana parantos diwaler atanapi réngsé',
    late: 'laporan telat',
    promised: 'Jangji sasih ieu:',
    ofOffice: {
      filed: (count) => `lebet ${count}`,
      answered: (count) => `diwaler ${count}`,
      late: (count) => `telat ${count}`,
    },
    more: (count) => `${count} instansi sanésna aya dina daptar laporan.`,
    counted: (day) =>
      `Diétang ${day}; anu telat diétang tina sadaya sasih. Angka di handapeun 3 teu disebatkeun, sareng tiasa teu kaétang kana jumlahna. Aos laporanana di`,
  },
  calendar: {
    heading: 'Jam buka kantor sareng dinten peré',
    hours: (opens, closes) => `Senén dugi ka Jumaah, tabuh ${opens} dugi ka ${closes}.`,
    closed: 'Kantor peré dina',
  },
  check: 'Parios laporan',
  edit: 'Robih eusian',
  otherTicks: 'Upami Anjeun milih Anonim atanapi Rahasia',
  village: {
    choose: 'Pilih désa atanapi kalurahan anu dimaksad.',
    none: 'Teu aya di antarana',
    chosen: 'Désa atanapi kalurahan anu dipilih',
  },
  dateHint: 'Conto: 20-11-2026',
  any: 'Teu dipilih',
  files: {
    limits: (most, bytes) =>
      `Pangseueurna ${most} berkas, masing-masing pangageungna ${bytes}: poto JPEG, PNG, WebP, atanapi PDF. Data tempat dina poto dihapus.`,
    kept: 'Berkas anu parantos ditampi',
    remove: (name) => `Hapus ${name}`,
    again: (names) => `Pilih deui berkas ieu: ${names}`,
    gone: (count) =>
      `${count} berkas anu tadi parantos ditampi teu aya deui dina pormulir ieu. Pilih deui upami masih peryogi.`,
  },
  notice: {
    error: 'Teu acan kakintun: ',
    notYet: 'Laporan teu acan kakintun. Mangga parios eusina, teras teraskeun di handap.',
    used: 'Pormulir ieu parantos dianggo ngintunkeun laporan, sareng laporan éta parantos ditampi. Teraskeun mung upami ieu laporan sanés.',
    crowded: (minutes) =>
      `Laporan teu acan kakintun. Dina sajam ieu seueur teuing laporan anu lebet ngalangkungan pormulir ieu. Eusian Anjeun masih aya dina kaca ieu: antepkeun kabuka, teras pencét Kirim deui ${minutes} menit deui. Upami peramban Anjeun tiasa ngajalankeun JavaScript, hurungkeun teras lapor ngalangkungan pormulir biasa; salin heula seratan Anjeun.`,
    held: 'Laporan ieu diparios heula ku patugas.',
    tooLarge:
      'Poto atanapi berkasna ageung teuing pikeun dikintunkeun. Pilih anu langkung sakedik atanapi langkung alit, atanapi kintunkeun tanpa poto.',
    back: 'Pencét tombol mulang: anu diserat ku Anjeun masih aya di dinya.',
  },
  receipt: { open: 'Buka laporan ieu' },
  tracker: {
    answer: 'Waleran pamungkas',
    noAnswer: 'Teu acan aya waleran.',
    again: 'Buka deui laporan ieu',
    other: 'Lacak laporan sanés',
    unsettled: 'Can tiasa diwaler',
    withdrawTick: 'Abdi ngartos: data dihapus sareng teu tiasa dipulangkeun.',
    codeAgain: 'Ketik deui kode aksésna. Supados aman, kode henteu diserat deui dina kaca ieu.',
    sealed: {
      about:
        'Gaduh kode anu dimimitian ku S? Ketik lengkep sareng S-na dina kotak kode aksés; nomer teu peryogi. Kode éta dibuka dina HP Anjeun, sareng teu dikintunkeun. Tanpa S, kode éta tiasa ngiring kakintun ka server.',
      unsent:
        'Kode anu dimimitian ku S dibuka dina HP Anjeun nyalira sareng teu kénging dikintunkeun. Hurungkeun JavaScript dina peramban ieu, buka deui kacana, teras ketik deui kodena.',
      sent: 'Kode anu dimimitian ku S tadi kabawa kakintun. Kode éta teu diaos, dicatet, atanapi dicocogkeun. Hurungkeun JavaScript dina peramban ieu, buka deui kacana, teras ketik deui kodena: kode éta dibuka dina HP Anjeun nyalira.',
      failed:
        'Anu maca laporan disegel teu acan kamuat. Kode Anjeun teu dikintunkeun. Buka deui kacana, teras cobian deui.',
    },
  },
  wishes: {
    heading: 'Kumaha jadina usulan warga',
    about: (agency) =>
      `Kumaha jadina usulan warga ka ${agency}: dicatet, direncanakeun, diwangun, atanapi teu ditampi.`,
    lead: 'Usulan anu kénging diaos ku sadayana, dumasar désa sareng topik. Topik anu tiasa dipencét muka usulanana.',
    noYear: (year) => `Taun éta teu aya di dieu. Anu pamungkas ${year}.`,
    none: 'Teu acan aya usulan anu medal dina taun ieu.',
    filed: (count) => `Aya ${count} usulan asup dina taun ieu.`,
    nowhere: 'Teu aya désana',
    noTopic: 'Teu aya topikna',
    cut: 'Désa sareng topik anu usulanana pangsaeutikna teu cekap dina kaca ieu. Sadayana aya dina daptar laporan.',
  },
  feed: {
    next: 'Kaca saterasna',
    prev: 'Balik ka awal daptar',
    all: 'Sadaya laporan',
    open: 'Aos laporan',
    supported: 'Pangrojong Anjeun parantos diétang.',
    answered: 'Paménta informasi anu parantos diwaler',
    later: 'Pangrojong teu acan tiasa diétang. Mangga cobian deui engké.',
  },
};
