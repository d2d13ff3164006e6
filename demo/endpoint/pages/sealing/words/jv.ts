import type { SealingWords } from './sealing-words.js';

export const sealingJv: SealingWords = {
  heading: 'Laporan kasegel',
  lock: (agency) => `Namung Inspektorat (petugas pangayoman ${agency}) ingkang saged maos.`,
  cannot:
    'Ingkang tetep ketingal: menawi wonten laporan kasegel, dintenipun, kinten-kinten agengipun, lan alamat jaringan Panjenengan. Segel boten saged nulungi menawi HP menika dipunsadhap, wonten ingkang ningali layar, utawi Panjenengan piyambak crita dhateng tiyang sanes.',
  getting: 'Segel nembe dipuncawisaken…',
  tooOld: 'Menawi boten rampung setengah menit, peramban menika sampun sepuh sanget kangge nyegel.',
  noScript:
    'Laporan dipunsegel dening program ing HP menika, lan program menika boten mlampah ing peramban menika.',
  key: (agency) => `Kunci kagunganipun ${agency}.`,
  fingerprint: 'Sidik kunci',
  compare: 'Cocogaken 12 tandha menika kaliyan ingkang kacithak ing poster. Menawi beda, ampun nyerat.',
  ready:
    'Kuncinipun sampun wonten mriki: tanpa jaringan ugi saged dipunsegel, anggeripun kaca menika boten dipuntutup.',
  anew: 'Kaca menika dipunmuat malih: ingkang dereng kasegel boten kasimpen ing pundi-pundi, dados serat malih; kode ingkang dereng dipunserat boten saged dipuntingalaken malih.',
  content: 'Wonten kedadosan menapa?',
  place: 'Desa utawi panggenan (kenging kosong)',
  day: 'Dinten kedadosan (kenging kosong)',
  photos: 'Foto (kenging kosong)',
  photosHint:
    'Paling kathah 5. Dipunalitaken, lan katrangan panggenanipun dipunicali, saderengipun dipunsegel.',
  who: 'Asma lan kontak (kenging kosong)',
  whoWarning:
    'Inspektorat dados mangertos sinten Panjenengan. Wangsulan tetep saged dipunwaos tanpa menika, ngangge kode.',
  name: 'Asma',
  contact: 'Nomer HP utawi email',
  pressing: 'Mencet “Segel lan kintun” ateges sarujuk data menika kangge nandangi laporan.',
  consent: [
    'Kula sarujuk isi laporan menika, sarta asma lan kontak menawi kula isi, dipunangge kangge ngurus laporan, miturut UU Nomer 27 Taun 2022 bab Pangayoman Data Pribadi.',
    'Ingkang saged maos: namung petugas pangayoman Inspektorat ingkang nyepeng kunci. Server, petugas sanes, lan umum boten saged.',
    'Ingkang ketingal tiyang sanes: menawi wonten laporan kasegel, dintenipun, kinten-kinten agengipun, cacahing pesenipun, lan giliranipun sinten.',
    'Ngangge kode, laporan saged kula tarik kapan kemawon ing kaca lacak: isinipun dipunbusak saking server, kajawi ukum ngwajibaken isinipun dipunsimpen. Ngangge kode menika ugi kula nyuwun salinan utawi leresan. Laporan ingkang boten nate dipunbikak dipunbusak sasampunipun wekdal ingkang sami saking dinten pungkasanipun.',
    'Menika terjemahan. Ingkang dados paugeran inggih menika teks basa Indonesia.',
  ].join('\n\n'),
  send: 'Segel lan kintun',
  receipt: 'Laporan sampun kasegel',
  code: 'Kode Panjenengan',
  codeNote:
    'Serat ing dluwang samenika, kalebet aksara S ing ngajengipun. Namung kaliyan kode menika wangsulanipun saged dipunwaos; kode boten kasimpen ing HP lan boten saged dipunsuwun malih.',
  copy: 'Salin kode',
  noted: 'Kode sampun kula serat',
  follow: 'Waos wangsulan ngangge kode',
  tryNow: 'Kintun samenika',
  forget: 'Busak saking HP menika',
  forgetWarning: 'Laporan menika boten siyos dipunkintun, lan boten saged dipunwangsulaken.',
  ways: 'Margi sanes',
  direct:
    'Sowan utawi kintun serat dhateng Inspektorat langsung. Alamat ing papan pengumuman langkung aman tinimbang ingkang dipunserat server menika.',
  secret: 'Laporan Rahasia: boten ketingal kangge umum, nanging server saged maos',
  again: 'Coba malih',
  script: {
    time: 'Ngintun: kinten-kinten {seconds} detik ing jaringan alon ({size}).',
    photo: 'Foto {number}, {size}',
    remove: 'Busak',
    same: 'Sami kaliyan kode utawi tautan ingkang ngateraken mriki ✓ Ewasemanten cocogaken 12 tandhanipun kaliyan poster dlancang.',
    sealing: 'Nembe dipunsegel…',
    sending: 'Nembe dipunkintun: {percent}%. Kaca menika ampun dipuntutup.',
    sent: 'Sampun kakintun. Nomer laporan: {number}',
    goneElsewhere:
      'Laporan menika boten ngentosi malih ing HP menika: tab sanes ngintun utawi mbusak. Priksa ngangge kode.',
    waiting:
      'Ngentosi jaringan. Laporan sampun kasegel ing HP menika, lan kakintun piyambak nalika kaca menika dipunbikak malih wonten jaringan.',
    copied: 'Sampun kasalin. Ampun nilar salinanipun ing HP sesarengan.',
    earlier: {
      waiting: '{count} laporan kasegel saking kunjungan saderengipun dereng kakintun saking HP menika.',
      old: '{count} laporan kasegel sampun 60 dinten utawi langkung ing HP menika, dados boten kakintun piyambak malih. Menawi taksih perlu, pencet “Kintun samenika”.',
      refused:
        '{count} laporan kasegel saking kunjungan saderengipun boten dipuntampi server. Serat malih; kodenipun boten kangge.',
    },
    carried: 'Seratan Panjenengan sampun kabeta mriki. Fotonipun dipunpilih malih.',
    notCarried: 'Seratan Panjenengan boten saged kabeta. Salin saking kaca saderengipun.',
    failed: {
      gone: 'Kode ing poster nyuwun laporan kasegel, nanging server menika boten nawakaken malih. Ampun nyerat ing mriki; nyuwun pirsa dhateng Inspektorat.',
      none: 'Ing mriki laporan dereng saged dipunsegel.',
      mismatch:
        'Sidik kunci server menika beda kaliyan ingkang kacithak. Bokmenawi kuncinipun dipunijoli: ampun nyerat menapa-menapa ing mriki.',
      expired:
        'Kunci Inspektorat sampun telas wekdalipun. Kunci enggal dipundamel Inspektorat; coba malih dinten sanes.',
      clock:
        'Miturut HP menika dinten menika {device}, miturut server {endpoint}. Leresaken tanggal HP, lajeng coba malih.',
      unread:
        'Wangsulan server boten kawaos, dados kuncinipun boten saged dipunpriksa. Priksa menapa Wi-Fi nyuwun mlebet rumiyin.',
      offline:
        'Dereng wonten jaringan, lan kuncinipun dereng wonten mriki. Sambungaken sekedhap, lajeng pencet “Coba malih”: seratan ingkang kabeta mriki tetep wonten, anggeripun kaca menika boten dipunmuat malih. Saksampunipun laporan saged dipunsegel tanpa jaringan.',
      insecure:
        'Kaca menika boten dipunbikak ngangge https, dados boten wonten ingkang saged dipunsegel. Bikak alamatipun ngangge https.',
      crypto:
        'Peramban menika boten gadhah piranti kangge nyegel. Coba peramban sanes, kados Chrome utawi Firefox.',
      old: 'Peramban menika sampun sepuh sanget kangge nyegel. Anyaraken, utawi coba peramban sanes.',
      tooLong: 'Seratan kepanjangen kangge satunggal laporan kasegel. Kintun dados kalih laporan.',
      tooLarge: 'Laporan kageden. Busak Foto {photo} ({size}), lajeng kintun malih.',
      photo: 'Foto “{name}” boten saged dipunwaos peramban menika. Pilih foto sanes, utawi potret malih.',
      photoPixels: 'Foto “{name}” kageden kangge HP menika. Potret malih langkung alit.',
      empty: 'Serat rumiyin wonten kedadosan menapa.',
      refused:
        'Server boten nampi laporan menika: {message} Seratan Panjenengan taksih wonten; segel lan kintun malih. Kode ingkang wau boten kangge malih; mangke wonten kode enggal.',
      changed:
        'Server sampun gadhah laporan sanes kanthi kunci kintunan menika. Segel lan kintun malih. Kode ingkang wau boten kangge malih; mangke wonten kode enggal.',
      tooMuch:
        'Laporan menika kageden kangge server. {message} Busak foto utawi cekakaken seratan, lajeng segel lan kintun malih. Kode ingkang wau boten kangge malih; mangke wonten kode enggal.',
      rate: 'Laporan samenika kathah sanget. Dipunkintun piyambak malih {seconds} detik malih.',
      unavailable: 'Server samenika boten saged nampi. Dipunkintun piyambak malih {seconds} detik malih.',
      memory: 'HP menika boten purun nyimpen laporan. Kaca menika ampun dipuntutup ngantos kakintun.',
    },
  },
};
