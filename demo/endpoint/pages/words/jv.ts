import type { OwnWords } from './own.js';

/** Javanese, krama, as the widgets speak it. */
export const ownJv: OwnWords = {
  check: 'Priksa laporan',
  edit: 'Ewahi isian',
  otherTicks: 'Menawi panjenengan milih Anonim utawi Rahasia',
  village: {
    choose: 'Mangga pilih desa utawi kelurahan ingkang panjenengan karsakaken.',
    none: 'Mboten wonten ing antawisipun',
    chosen: 'Desa utawi kelurahan ingkang dipunpilih',
  },
  dateHint: 'Taun-wulan-tanggal. Tuladha: 2026-11-20',
  any: 'Mboten dipunpilih',
  files: {
    limits: (most, bytes) =>
      `Paling kathah ${most} berkas, saben berkas paling ageng ${bytes}: foto JPEG, PNG, WebP, utawi PDF. Data panggenan ing salebeting foto dipunbusak.`,
    kept: 'Berkas ingkang sampun dipuntampi',
    remove: (name) => `Busak ${name}`,
    again: (names) => `Berkas menika kedah dipunpilih malih: ${names}`,
  },
  notice: {
    error: 'Dereng kakintun: ',
    notYet: 'Laporan dereng kakintun. Mangga dipunpriksa, lajeng dipunlajengaken ing ngandhap.',
    used: 'Formulir menika sampun dipunangge ngintun laporan, lan laporan menika sampun kula tampi. Lajengaken namung menawi menika laporan sanes.',
    held: 'Laporan menika dipunpriksa petugas rumiyin.',
  },
  receipt: { open: 'Bikak laporan menika' },
  tracker: {
    answer: 'Wangsulan pungkasan',
    noAnswer: 'Dereng wonten wangsulan.',
    again: 'Bikak malih laporan menika',
    other: 'Lacak laporan sanes',
    unsettled: 'Dereng saged kula wangsuli',
    withdrawTick: 'Kula mangertos: data dipunbusak lan mboten saged dipunwangsulaken.',
  },
  feed: {
    next: 'Kaca salajengipun',
    prev: 'Wangsul dhateng wiwitan dhaftar',
    all: 'Sedaya laporan',
    open: 'Waos laporan',
    supported: 'Panyengkuyung panjenengan sampun dipunetang.',
    later: 'Panyengkuyung dereng saged dipunetang. Mangga dipuncobi malih mangke.',
  },
};
