import type { AnswersWords } from './answers-id.js';

export const words: AnswersWords = {
  locale: 'jv-ID',
  heading: 'Laporan kasegel',
  kept: 'Kode lan isinipun namung wonten ing kaca menika, lan ical menawi kaca menika dipuntutup.',
  code: { label: 'Kode laporan kasegel', open: 'Bikak' },
  opening: 'Dipunbikak wonten HP menika…',
  mistyped:
    'Kode laporan kasegel inggih menika S lan 20 aksara utawi angka. Cocogaken malih kaliyan cathetan panjenengan.',
  notFound: 'Boten wonten laporan kasegel mawi kode menika. Cocogaken malih aksara lan angkanipun.',
  typo: 'Bokmenawi wonten tandha ingkang lepat, utawi laporanipun sampun boten wonten. Cocogaken kode kaliyan cathetan panjenengan, setunggal-setunggal.',
  offline:
    'Dereng kasambung. Kode panjenengan boten dipunkintun dhateng pundi-pundi. Mangga dipuncobi malih.',
  busy: 'Server saweg kathah padamelan. Mangga dipuncobi malih sawetawis menit malih.',
  unread:
    'Wangsulan server boten saged dipunwaos. Kode panjenengan ampun dipunketik wonten panggenan sanes; mangga dipuncobi malih mangke.',
  again: 'Bikak malih',
  other: 'Lacak laporan sanes',
  number: 'Nomer laporan',
  states: {
    received: { name: 'Sampun dipuntampi', turn: 'Giliran Inspektorat: dereng wonten ingkang mbikak.' },
    opened: { name: 'Sampun dipunbikak', turn: 'Giliran Inspektorat: ngentosi wangsulan.' },
    answered: { name: 'Sampun dipunwangsuli', turn: 'Giliran panjenengan: pareng nambah katrangan.' },
    closed: { name: 'Sampun dipuntutup', turn: 'Rampung: boten saged dipuntambahi malih.' },
  },
  conversation: 'Rembagan',
  report: 'Laporan panjenengan',
  followUp: 'Tambahan panjenengan',
  own: 'Isinipun namung saged dipunbikak Inspektorat, dados boten ketingal wonten mriki.',
  answer: 'Wangsulan Inspektorat',
  nothingYet: 'Dereng wonten wangsulan.',
  unopened: {
    'sealed-other-report':
      'Serat menika gadhahipun laporan sanes, dados boten dipunbikak. Server klentu anggenipun nyelehaken.',
    'sealed-replayed': 'Serat lami dipunkintun malih, dados boten dipunetang.',
    'sealed-out-of-turn': 'Serat menika boten manut urutan, dados boten dipunbikak.',
    'sealed-no-key': 'Serat menika boten dipunsegel kangge panjenengan, dados boten saged dipunbikak.',
    'sealed-unopened':
      'Serat menika dipunewahi utawi dipunpalsu, ampun dipunpitados. Mangga dipuncriyosaken lumantar margi sanes.',
    'sealed-cut': 'Serat menika kethok: pungkasanipun ical. Nyuwun Inspektorat ngintun malih.',
    'sealed-malformed': 'Serat menika risak lan boten saged dipunwaos.',
    missing: 'Wonten satunggal serat saderengipun ingkang boten dipunparingaken server.',
  },
  save: (name) => `Simpen ${name}`,
  reply: {
    heading: 'Tambah katrangan',
    label: 'Serat kangge Inspektorat',
    hint: (fingerprint) =>
      `Dipunsegel wonten HP menika saderengipun dipunkintun. Sidik kunci: ${fingerprint}. Cocogaken kaliyan poster. Namung seratan: foto enggal dipunkintun ngangge laporan kasegel enggal.`,
    send: 'Segel lan kintun',
    sending: 'Dipunsegel lan dipunkintun…',
    empty: 'Serat rumiyin ingkang badhe dipunaturaken.',
    tooLarge: 'Seratan menika kepanjangen. Kintun sebagian rumiyin.',
    unsealed:
      'Seratan menika boten saged dipunsegel wonten HP menika. Bikak malih kacanipun, lajeng dipuncobi malih, utawi ngangge peramban sanes.',
    outcomes: {
      sent: 'Sampun kakintun. Sapunika giliran Inspektorat.',
      unknown:
        'Dereng temtu kakintun. Pencet malih: menawi wau sampun dumugi, boten badhe kakintun kaping kalih.',
      busy: 'Server saweg kathah padamelan. Pencet malih sekedhap malih; boten badhe kakintun kaping kalih.',
      moved:
        'Panjenengan ugi nyerat saking piranti sanes. Rembagan sampun dipunbikak malih; pencet malih kangge ngintun.',
      closed: 'Laporan menika sampun dipuntutup, dados boten saged dipuntambahi.',
      full: 'Rembagan menika sampun kebak. Damel laporan kasegel enggal.',
      'not-found': 'Laporan menika boten wonten malih ing server.',
      refused: 'Server boten nampi seratan menika. Bikak malih kacanipun, lajeng dipuncobi malih.',
    },
  },
  withdraw: {
    heading: 'Narik laporan',
    warning:
      'Isinipun dipunbusak saking server lan laporanipun dipuntutup, kajawi ukum ngwajibaken isinipun dipunsimpen. Boten saged dipunwangsulaken.',
    confirm: 'Inggih, tarik lan busak',
    done: 'Laporan sampun dipuntarik.',
    refused:
      'Server boten purun narik laporan menika. Bikak malih kacanipun, lajeng dipuncobi malih; menawi tetep boten saged, mangga dhateng Inspektorat.',
  },
  unoffered: {
    'sealed-not-offered': 'Server menika saweg boten nampi seratan kasegel. Mangga dipuncobi dinten sanes.',
    'sealed-key-expired':
      'Kunci Inspektorat sampun telas wekdalipun. Mangga dipuncobi sasampunipun kunci dipungantos.',
    'sealed-key-mismatch':
      'Ampun nyerat menapa-menapa wonten mriki: kunci saking server boten cocog kaliyan sidikipun. Mangga langsung dhateng Inspektorat.',
  },
};
