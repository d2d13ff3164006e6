import { homeJv } from './home-jv.js';
import type { OwnWords } from './own.js';

/** Javanese, krama (polite), as in the widgets. */
export const ownJv: OwnWords = {
  home: homeJv,
  safe: {
    lines: (agency) => [
      `Kaca menika gadhahanipun ${agency} piyambak.`,
      'Program saking situs sanes mboten saged maos ingkang panjenengan serat ing mriki.',
    ],
    leave: 'Tutup cepet',
    leaving:
      '“Tutup cepet” mbusak seratan panjenengan ing mriki. Alamat kaca menika taksih wonten ing riwayat browser.',
    keys: 'Tombol Esc kaping tiga sami kemawon.',
    carrying: 'Seratan panjenengan saweg dipunbekta',
    carried: 'Seratan panjenengan sampun dipunbekta mriki. Fotonipun mangga dipunpilih malih.',
    notCarried:
      'Browser menika mboten saged mbekta seratan panjenengan. Seratan menika taksih wonten ing kaca saderengipun; mangga dipunsalin saking ngrika.',
    toForm: 'Lajeng dhateng formulir',
    sealed: {
      offer:
        'Bab pejabat utawi petugas? Laporan saged dipunsegel: namung Inspektorat ingkang saged maos, server menika boten. Betah JavaScript.',
      link: 'Serat kasegel',
    },
  },
  board: {
    heading: 'Lembar kangge papan wara-wara',
    how: 'Dipuncithak ing dlancang A4, lajeng dipuntemplekaken ing papan wara-wara. Namung laporan ingkang pareng dipunwaos sedaya tiyang ingkang dipunetang.',
    print: 'Cithak lembar punika',
    before: 'Wulan saderengipun',
    after: 'Wulan salajengipun',
    title: (month) => `Laporanipun warga, ${month}`,
    filed: 'laporan mlebet',
    answered: 'saking punika sampun dipunwangsuli utawi rampung',
    late: 'laporan kasep',
    promised: 'Janji wulan punika:',
    ofOffice: {
      filed: (count) => `mlebet ${count}`,
      answered: (count) => `dipunwangsuli ${count}`,
      late: (count) => `kasep ${count}`,
    },
    more: (count) => `${count} instansi sanesipun wonten ing dhaftar laporan.`,
    counted: (day) =>
      `Dipunetang ${day}; ingkang kasep saking sedaya wulan. Angka ing sangandhaping 3 boten dipunsebat, lan saged boten katut dipunetang. Laporanipun saged dipunwaos ing`,
  },
  calendar: {
    heading: 'Jam bikak kantor lan dinten prei',
    hours: (opens, closes) => `Senen dumugi Jemuwah, tabuh ${opens} dumugi ${closes}.`,
    closed: 'Kantor prei ing dinten',
  },
  check: 'Priksa laporan',
  edit: 'Ewahi isian',
  otherTicks: 'Menawi panjenengan milih Anonim utawi Rahasia',
  village: {
    choose: 'Mangga pilih desa utawi kelurahan ingkang panjenengan karsakaken.',
    none: 'Mboten wonten ing antawisipun',
    chosen: 'Desa utawi kelurahan ingkang dipunpilih',
  },
  dateHint: 'Tuladha: 20-11-2026',
  any: 'Mboten dipunpilih',
  files: {
    limits: (most, bytes) =>
      `Paling kathah ${most} berkas, saben berkas paling ageng ${bytes}: foto JPEG, PNG, WebP, utawi PDF. Data panggenan ing salebeting foto dipunbusak.`,
    kept: 'Berkas ingkang sampun dipuntampi',
    remove: (name) => `Busak ${name}`,
    again: (names) => `Berkas menika kedah dipunpilih malih: ${names}`,
    gone: (count) =>
      `${count} berkas ingkang wau sampun dipuntampi boten wonten malih ing formulir menika. Pilih malih menawi taksih perlu.`,
  },
  notice: {
    error: 'Dereng kakintun: ',
    notYet: 'Laporan dereng kakintun. Mangga dipunpriksa, lajeng dipunlajengaken ing ngandhap.',
    used: 'Formulir menika sampun dipunangge ngintun laporan, lan laporan menika sampun kula tampi. Lajengaken namung menawi menika laporan sanes.',
    crowded: (minutes) =>
      `Laporan dereng kakintun. Sajroning sajam menika kathah sanget laporan ingkang mlebet lumantar formulir menika. Isian panjenengan taksih wonten ing kaca menika: mangga dipunkendelaken mbikak, lajeng pencet Kirim malih ${minutes} menit malih. Menawi peramban panjenengan saged nglampahaken JavaScript, mangga dipunuripaken lajeng lapor lumantar formulir limrah; seratan panjenengan dipunsalin rumiyin.`,
    held: 'Laporan menika dipunpriksa petugas rumiyin.',
    tooLarge:
      'Foto utawi berkasipun kagengen menawi dipunkintun. Pilih ingkang langkung sekedhik utawi langkung alit, utawi kintun tanpa foto.',
    back: 'Pencet tombol wangsul: ingkang panjenengan serat taksih wonten mrika.',
  },
  receipt: { open: 'Bikak laporan menika' },
  tracker: {
    answer: 'Wangsulan pungkasan',
    noAnswer: 'Dereng wonten wangsulan.',
    again: 'Bikak malih laporan menika',
    other: 'Lacak laporan sanes',
    unsettled: 'Dereng saged kula wangsuli',
    withdrawTick: 'Kula mangertos: data dipunbusak lan mboten saged dipunwangsulaken.',
    codeAgain: 'Kode aksesipun dipunketik malih. Supados aman, kode boten kula serat malih ing kaca menika.',
    sealed: {
      about:
        'Kagungan kode ingkang wiwitanipun S? Ketik jangkep kaliyan S-ipun ing kothak kode akses; nomer boten prelu. Kode menika dipunbikak wonten HP panjenengan, lan boten dipunkintun. Tanpa S, kode menika saged tumut kakintun dhateng server.',
      unsent:
        'Kode ingkang wiwitanipun S dipunbikak wonten HP panjenengan piyambak lan boten pareng dipunkintun. Uripaken JavaScript ing peramban menika, bikak malih kacanipun, lajeng ketik malih kodenipun.',
      sent: 'Kode ingkang wiwitanipun S wau katut kakintun. Kode menika boten kula waos, serat, utawi cocogaken. Uripaken JavaScript ing peramban menika, bikak malih kacanipun, lajeng ketik malih kodenipun: kode menika dipunbikak wonten HP panjenengan piyambak.',
      failed:
        'Ingkang maos laporan kasegel dereng kamot. Kode panjenengan boten dipunkintun. Bikak malih kacanipun, lajeng dipuncobi malih.',
    },
  },
  wishes: {
    heading: 'Usulanipun warga dados punapa',
    about: (agency) =>
      `Usulanipun warga dhateng ${agency}: dipuncathet, dipunrancang, dipunbangun, utawi boten dipuntampi.`,
    lead: 'Usulan ingkang pareng dipunwaos sedaya tiyang, miturut dhusun lan topik. Topik ingkang saged dipunpencet mbikak usulanipun.',
    noYear: (year) => `Taun punika mboten wonten ing ngriki. Ingkang pungkasan ${year}.`,
    none: 'Dereng wonten usulan ingkang kapacak ing taun punika.',
    filed: (count) => `Wonten ${count} usulan mlebet ing taun punika.`,
    nowhere: 'Mboten mawi dhusun',
    noTopic: 'Mboten mawi topik',
    cut: 'Dhusun lan topik ingkang usulanipun paling sekedhik mboten cekap ing kaca punika. Sedaya wonten ing daptar laporan.',
  },
  feed: {
    next: 'Kaca salajengipun',
    prev: 'Wangsul dhateng wiwitan dhaftar',
    all: 'Sedaya laporan',
    open: 'Waos laporan',
    supported: 'Dhukungan panjenengan sampun dipunetang.',
    answered: 'Panyuwunan informasi ingkang sampun dipunwangsuli',
    later: 'Dhukungan dereng saged dipunetang. Mangga dipuncobi malih mangke.',
  },
};
