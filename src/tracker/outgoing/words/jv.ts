import type { OutgoingMessages } from './words.js';

/** Javanese. */
export const outgoingJv: OutgoingMessages = {
  list: {
    heading: 'Wangsulan ingkang dereng kakintun',
    hint: 'Isinipun mboten katingal ing mriki. Bikak laporanipun mawi kode akses kangge maos utawi ngewahi.',
  },
  states: {
    waiting: {
      heading: 'Wangsulan ngentosi sambungan',
      text: 'Wangsulan menika kakintun piyambak sanalika wonten sambungan. Menawi kaca menika dipuntutup, kakintun nalika kaca dipunbikak malih.',
    },
    sending: {
      heading: 'Ngintun wangsulan…',
      text: 'Mangga dipunentosi. Menawi sinyal pedhot, anggenipun ngintun dipunlajengaken piyambak.',
    },
    'needs-fix': {
      heading: 'Wangsulan dereng kakintun',
      text: 'Ewahi lajeng kintun malih, utawi busak.',
    },
    unknown: {
      heading: 'Dereng cetha menapa wangsulan sampun dumugi',
      text: 'Sambungan pedhot nalika ngintun. Menika dipunpriksa malih piyambak, lan mboten badhe kacathet kaping kalih.',
    },
  },
  stale: 'Wangsulan menika sampun dangu ngentosi. Pencet “Kintun sakmenika” menawi taksih dipunbetahaken.',
  written: (moment, bytes) => `Dipunserat ${moment}, ${Math.max(1, Math.round(bytes / 1024))} KB.`,
  rating: (stars) => `Biji saking panjenengan: ${stars} saking 5`,
  files: (count) => `${count} foto utawi berkas`,
  privately: 'Namung kagem instansi.',
  kept: {
    device:
      'Ngantos kakintun, wangsulan lan kode aksesipun kasimpen ing HP menika. Sasampunipun menika dipunbusak.',
    memory: 'Wangsulan menika mboten dipunsimpen ing HP. Sampun nutup kaca menika saderengipun kakintun.',
  },
  sendNow: 'Kintun sakmenika',
  edit: 'Ewahi',
  remove: {
    label: 'Busak',
    sure: 'Busak wangsulan menika? Seratan lan berkasipun ical saking HP menika.',
    sureUnknown:
      'Busak wangsulan menika saking HP? Menawi pranyata sampun dumugi, ingkang wonten kantor taksih wonten.',
    yes: 'Inggih, busak',
    no: 'Mboten siyos',
    done: 'Wangsulan sampun dipunbusak saking HP menika.',
  },
  sent: 'Wangsulan panjenengan sampun kakintun.',
  sentElsewhere: 'Satunggal wangsulan ingkang ngentosi ing HP menika sampun kakintun.',
  gone: 'Wangsulan menika saweg dipunkintun, dados mboten saged dipunewahi malih.',
};
