import { answered, done, verified, type Sample } from './sample.js';

const ROADS = { classificationId: '1', officeId: 'dinas-pupr' } as const;
const LIGHTS = { classificationId: '1', officeId: 'dinas-perkim' } as const;

/** `PROMISED`: three promises kept, three broken, three open; fewer are told nowhere. One more report is only late. */
export const PROMISED: readonly Sample[] = [
  {
    title: 'Jalan depan puskesmas pembantu berlubang besar',
    content:
      'Lubang di depan puskesmas pembantu sudah selebar meja. Ambulans desa harus turun ke bahu jalan, dan kalau hujan lubangnya tidak kelihatan.',
    ...ROADS,
    categoryId: 'jalan-berlubang',
    name: 'Rosida',
    regionCode: '16.01.14.2016',
    locationText: 'depan puskesmas pembantu, Dusun II',
    filedDaysAgo: 40,
    picture: 'jalan-berlubang',
    after: 'jalan-ditambal',
    events: [
      verified(39),
      answered(36, 'Lokasi sudah kami ukur. Penambalan kami kerjakan setelah aspal tiba.', -20),
      answered(
        22,
        'Ruas di depan puskesmas pembantu sudah ditambal dan dipadatkan. Foto sesudahnya kami lampirkan.',
      ),
      { kind: 'rating', daysAgo: 20, rating: 5, text: 'Terima kasih, sekarang ambulans bisa lewat tengah.' },
      done(19),
    ],
  },
  {
    title: 'Gorong-gorong simpang balai dusun ambles',
    content: 'Gorong-gorong di simpang balai dusun ambles separuh. Motor masih bisa lewat, mobil tidak.',
    ...ROADS,
    categoryId: 'drainase',
    name: 'Jumadi',
    regionCode: '16.01.14.2016',
    locationText: 'simpang balai dusun',
    filedDaysAgo: 60,
    events: [
      verified(59),
      answered(
        55,
        'Buis beton pengganti sedang dicetak. Kami pasang paling lambat pada hari yang kami sebut.',
        -40,
      ),
      answered(43, 'Gorong-gorong sudah diganti dan jalan di atasnya dipadatkan.'),
      done(30),
    ],
  },
  {
    title: 'Papan nama simpang tiga roboh ke badan jalan',
    content: 'Papan penunjuk arah di simpang tiga roboh dan ujung besinya menjorok ke jalan.',
    ...ROADS,
    categoryId: 'jalan-berlubang',
    name: 'Lastri',
    regionCode: '16.01.13.2001',
    locationText: 'simpang tiga',
    filedDaysAgo: 75,
    events: [
      verified(74),
      answered(72, 'Papan kami amankan dulu, lalu kami tegakkan kembali dengan pondasi baru.', -66),
      answered(67, 'Papan sudah tegak kembali dengan pondasi beton.'),
      done(52),
    ],
  },
  {
    title: 'Pipa air di tepi jalan poros bocor sejak lama',
    content:
      'Pipa besar di tepi jalan poros bocor terus. Air menggerus bahu jalan, sedangkan keran kami kecil.',
    ...ROADS,
    categoryId: 'jalan-berlubang',
    name: 'Wagiman',
    regionCode: '16.01.13.2001',
    locationText: 'jalan poros, Dusun III',
    filedDaysAgo: 48,
    lateReason:
      'Pipa utama milik PDAM harus dipindah lebih dulu. Suratnya sudah dijawab, dan penggalian dimulai pekan depan.',
    events: [
      verified(47),
      answered(
        44,
        'Bahu jalan kami uruk setelah pipanya dipindah, paling lambat pada hari yang kami sebut.',
        -12,
      ),
    ],
  },
  {
    title: 'Jembatan kayu ke kebun lapuk dua papannya',
    content: 'Dua papan di tengah jembatan kayu ke kebun sudah lapuk. Anak sekolah juga lewat di sana.',
    ...ROADS,
    categoryId: 'jembatan',
    name: 'Marsiyem',
    regionCode: '16.01.22.2010',
    locationText: 'jembatan ke kebun, ujung kampung',
    filedDaysAgo: 35,
    events: [verified(33), answered(30, 'Papan pengganti kami siapkan dari gudang.', -8)],
  },
  {
    title: 'Saluran di depan musala tersumbat batu',
    content: 'Saluran di depan musala penuh batu sisa galian. Setiap hujan air masuk ke serambi.',
    ...ROADS,
    categoryId: 'drainase',
    name: 'Basri',
    regionCode: '16.01.22.2010',
    locationText: 'depan musala, RT 03',
    filedDaysAgo: 30,
    events: [
      verified(29),
      answered(26, 'Batu sisa galian kami angkut bersama pemborong yang menggalinya.', -5),
    ],
  },
  {
    title: 'Lampu di tanjakan pasar pagi padam tiga tiang',
    content: 'Tiga tiang berturut-turut padam di tanjakan pasar pagi. Pedagang naik pukul empat dalam gelap.',
    ...LIGHTS,
    categoryId: 'penerangan-jalan',
    name: 'Halimah',
    regionCode: '16.01.14.1003',
    locationText: 'tanjakan pasar pagi',
    filedDaysAgo: 9,
    events: [
      verified(8),
      answered(6, 'Kabelnya putus di bawah tanah. Kabel baru dan tiga lampu kami pasang sekaligus.', 9),
    ],
  },
  {
    title: 'Tiang lampu miring di lapangan voli',
    content: 'Tiang lampu di tepi lapangan voli miring setelah angin kencang, kabelnya tegang.',
    ...LIGHTS,
    categoryId: 'penerangan-jalan',
    name: 'Yanto',
    regionCode: '16.01.14.1003',
    locationText: 'lapangan voli',
    filedDaysAgo: 12,
    events: [verified(11), answered(8, 'Tiang sudah kami ikat sementara. Pondasinya kami cor ulang.', 5)],
  },
  {
    title: 'Ayunan taman bermain putus rantainya',
    content: 'Rantai ayunan di taman bermain putus sebelah. Anak-anak tetap menaikinya bergantian.',
    ...LIGHTS,
    categoryId: 'taman',
    name: 'Nuraini',
    regionCode: '16.01.14.1003',
    locationText: 'taman bermain',
    filedDaysAgo: 8,
    events: [
      verified(7),
      answered(5, 'Ayunan kami turunkan dulu supaya aman. Rantai baru sedang dipesan.', 14),
    ],
  },
];
