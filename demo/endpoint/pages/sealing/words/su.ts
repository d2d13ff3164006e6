import type { SealingWords } from './sealing-words.js';

export const sealingSu: SealingWords = {
  heading: 'Laporan disegel',
  lock: (agency) => `Ngan Inspektorat (petugas panangtayungan ${agency}) anu tiasa maca.`,
  cannot:
    'Nu tetep katingali: yén aya laporan disegel, dintenna, kira-kira gedéna, sareng alamat jaringan Anjeun. Segel teu tiasa nulungan upami HP ieu disadap, aya nu ningali layar, atanapi Anjeun nyarita ka batur.',
  getting: 'Segel nuju disiapkeun…',
  tooOld: 'Upami teu réngsé dina satengah menit, peramban ieu heubeul teuing pikeun nyegel.',
  noScript: 'Laporan disegel ku program dina HP ieu, sareng program éta teu jalan dina peramban ieu.',
  key: (agency) => `Konci kagungan ${agency}.`,
  fingerprint: 'Sidik konci',
  compare: 'Cocogkeun 12 tanda ieu sareng nu dicitak dina poster. Upami béda, ulah nyerat.',
  ready: 'Koncina parantos aya di dieu: tanpa jaringan ogé tiasa disegel, salami kaca ieu dibuka.',
  anew: 'Kaca ieu dimuat deui: nu teu acan disegel teu disimpen di mana-mana, janten serat deui; kode nu teu acan dicatet teu tiasa ditémbongkeun deui.',
  content: 'Aya kajadian naon?',
  place: 'Désa atanapi tempat (kénging kosong)',
  day: 'Dinten kajadian (kénging kosong)',
  photos: 'Poto (kénging kosong)',
  photosHint: 'Paling seueur 5. Dialitkeun, sareng katerangan tempatna dihapus, samémé disegel.',
  who: 'Nami sareng kontak (kénging kosong)',
  whoWarning: 'Inspektorat jadi terang saha Anjeun. Jawaban tetep tiasa dibaca tanpa ieu, ku kode.',
  name: 'Nami',
  contact: 'Nomer HP atanapi email',
  pressing: 'Mencét “Segel sareng kintunkeun” hartosna satuju data ieu dianggo ngurus laporan.',
  consent: [
    'Abdi satuju eusi laporan ieu, sareng nami katut kontak upami dieusian, dianggo kanggo ngurus laporan, dumasar UU Nomer 27 Taun 2022 ngeunaan Panangtayungan Data Pribadi.',
    'Anu tiasa maca: ngan petugas panangtayungan Inspektorat anu nyepeng konci. Server, petugas séjén, sareng umum teu tiasa.',
    'Nu katingali ku nu séjén: yén aya laporan disegel, dintenna, kira-kira gedéna, seueurna pesen, sareng giliran saha.',
    'Ku kode, laporan tiasa ditarik iraha waé dina kaca lacak: eusina dihapus tina server, iwal ti hukum ngawajibkeun eusina disimpen. Ku kode éta kénéh abdi nyuhunkeun salinan atanapi koréksi. Laporan nu teu pernah dibuka dihapus saatos waktos nu sami ti dinten panungtungna.',
    'Ieu tarjamahan. Anu janten pedoman nyaéta téks basa Indonesia.',
  ].join('\n\n'),
  send: 'Segel sareng kintunkeun',
  receipt: 'Laporan parantos disegel',
  code: 'Kode Anjeun',
  codeNote:
    'Catet dina kertas ayeuna, kalebet hurup S di payunna. Ngan ku kode ieu jawabanna tiasa dibaca; kode teu disimpen dina HP sareng teu tiasa dipénta deui.',
  copy: 'Salin kode',
  noted: 'Kode parantos dicatet',
  follow: 'Baca jawaban ku kode',
  tryNow: 'Kintunkeun ayeuna',
  forget: 'Hapus tina HP ieu',
  forgetWarning: 'Laporan éta moal dikintunkeun, sareng teu tiasa dibalikkeun.',
  ways: 'Jalan séjén',
  direct:
    'Sumping atanapi kintun serat langsung ka Inspektorat. Alamat dina papan béwara langkung aman tibatan nu diserat server ieu.',
  secret: 'Laporan Rusiah: teu témbong ka umum, tapi server tiasa macana',
  again: 'Cobian deui',
  script: {
    time: 'Ngintun: kira-kira {seconds} detik dina jaringan laun ({size}).',
    photo: 'Poto {number}, {size}',
    remove: 'Hapus',
    same: 'Sami sareng kode atanapi tautan nu nganteur ka dieu ✓ Sanaos kitu cocogkeun 12 tandana sareng poster kertas.',
    sealing: 'Nuju disegel…',
    sending: 'Nuju dikintunkeun: {percent}%. Kaca ieu ulah ditutup.',
    sent: 'Parantos dikintunkeun. Nomer laporan: {number}',
    goneElsewhere:
      'Laporan ieu henteu ngantosan deui dina HP ieu: tab séjén ngintun atanapi ngahapus. Pariksa ku kode.',
    waiting:
      'Ngantosan jaringan. Laporan parantos disegel dina HP ieu, sareng kakintun nyalira nalika kaca ieu dibuka deui nganggo jaringan.',
    copied: 'Parantos disalin. Ulah ngantunkeun salinanana dina HP babarengan.',
    earlier: {
      waiting: '{count} laporan disegel tina kunjungan samemehna teu acan kakintun tina HP ieu.',
      old: '{count} laporan disegel parantos 60 dinten atanapi langkung dina HP ieu, janten moal kakintun nyalira deui. Upami peryogi kénéh, pencét “Kintunkeun ayeuna”.',
      refused:
        '{count} laporan disegel tina kunjungan samemehna teu ditampi server. Serat deui; kodena teu lumaku.',
    },
    carried: 'Seratan Anjeun parantos dibawa ka dieu. Potona dipilih deui.',
    notCarried: 'Seratan Anjeun teu tiasa dibawa. Salin tina kaca samemehna.',
    failed: {
      gone: 'Kode dina poster ménta laporan disegel, tapi server ieu teu nawiskeun deui. Ulah nyerat di dieu; taroskeun ka Inspektorat.',
      none: 'Di dieu laporan teu acan tiasa disegel.',
      mismatch:
        'Sidik konci server ieu béda ti nu dicitak. Bisi koncina ditukeurkeun: ulah nyerat nanaon di dieu.',
      expired:
        'Konci Inspektorat parantos béak mangsana. Konci anyar didamel ku Inspektorat; cobian deui dinten séjén.',
      clock:
        'Numutkeun HP ieu dinten ieu {device}, numutkeun server {endpoint}. Leresan titimangsa HP, teras cobian deui.',
      unread:
        'Jawaban server teu kabaca, janten koncina teu tiasa dipariksa. Pastikeun Wi-Fi teu ménta asup heula.',
      offline:
        'Teu acan aya jaringan, sareng koncina teu acan aya di dieu. Sambungkeun sakedap, teras pencét “Cobian deui”: seratan nu dibawa ka dieu tetep aya, asal kaca ieu teu dimuat deui. Saparantosna laporan tiasa disegel tanpa jaringan.',
      insecure: 'Kaca ieu teu dibuka ku https, janten teu aya nu tiasa disegel. Buka alamatna ku https.',
      crypto:
        'Peramban ieu teu gaduh alat pikeun nyegel. Cobian peramban séjén, sapertos Chrome atanapi Firefox.',
      old: 'Peramban ieu heubeul teuing pikeun nyegel. Énggalan, atanapi cobian peramban séjén.',
      tooLong: 'Seratan panjang teuing pikeun hiji laporan disegel. Kintunkeun jadi dua laporan.',
      tooLarge: 'Laporan ageung teuing. Hapus Poto {photo} ({size}), teras kintunkeun deui.',
      photo: 'Poto “{name}” teu tiasa dibaca peramban ieu. Pilih poto séjén, atanapi potrét deui.',
      photoPixels: 'Poto “{name}” ageung teuing pikeun HP ieu. Potrét deui langkung alit.',
      empty: 'Serat heula aya kajadian naon.',
      refused:
        'Server teu nampi laporan ieu: {message} Seratan Anjeun masih aya; segel sareng kintunkeun deui. Kode nu tadi teu lumaku deui; engké aya kode anyar.',
      changed:
        'Server parantos gaduh laporan séjén ku konci kintunan ieu. Segel sareng kintunkeun deui. Kode nu tadi teu lumaku deui; engké aya kode anyar.',
      tooMuch:
        'Laporan ieu ageung teuing kanggo server. {message} Hapus poto atanapi pondokkeun seratan, teras segel sareng kintunkeun deui. Kode nu tadi teu lumaku deui; engké aya kode anyar.',
      rate: 'Ayeuna laporan seueur teuing. Dikintunkeun nyalira deui {seconds} detik deui.',
      unavailable: 'Server ayeuna teu tiasa nampi. Dikintunkeun nyalira deui {seconds} detik deui.',
      memory: 'HP ieu teu kersa nyimpen laporan. Kaca ieu ulah ditutup dugi ka kakintun.',
    },
  },
};
