import type { Voice } from './story.js';

/** `Manner` is how a voice begins and ends; an empty greeting starts with the story itself. */
interface Manner {
  greetings: readonly string[];
  /** Closings after a complaint. */
  wishes: readonly string[];
}

export const MANNERS: Readonly<Record<Voice, Manner>> = {
  resmi: {
    greetings: [
      'Yth. Admin Pengaduan.',
      'Dengan hormat.',
      'Kepada Yth. Pemerintah Kabupaten.',
      'Assalamualaikum Wr. Wb.',
      'Selamat pagi.',
      '',
      '',
    ],
    wishes: [
      'Demikian disampaikan, atas perhatiannya kami ucapkan terima kasih.',
      'Kami mohon dapat dijadwalkan peninjauan ke lokasi.',
      'Besar harapan kami laporan ini dapat ditindaklanjuti sesuai kewenangan.',
      'Kiranya instansi terkait dapat memberikan penanganan sementara terlebih dahulu.',
      'Kami bersedia memberikan keterangan tambahan apabila diperlukan.',
      'Mohon jawaban tertulis mengenai rencana penanganannya.',
      'Atas perkenan dan kerja sama Bapak/Ibu, kami haturkan terima kasih.',
      'Semoga dapat menjadi bahan pertimbangan dalam perencanaan berikutnya.',
    ],
  },
  marah: {
    greetings: ['', '', 'TOLONG DIBACA!', 'Sekali lagi saya lapor.', 'Pak, Bu, yang duduk di kantor.'],
    wishes: [
      'Jangan cuma dibalas template, datang dan lihat!!',
      'Kalau tidak ada jawaban, kami bawa ramai-ramai ke kantor.',
      'Ini laporan terakhir saya, sesudah itu terserah.',
      'Masa harus viral dulu baru jalan?',
      'Kami ini bayar pajak, tolong dihargai.',
      'Saya tunggu kerja nyatanya, bukan janji.',
      'Kapan terakhir pejabatnya lewat sini, coba dijawab.',
      'CUKUP sudah sabarnya.',
    ],
  },
  malu: {
    greetings: [
      'Permisi Bapak Ibu.',
      'Maaf sebelumnya kalau kurang sopan.',
      'Selamat malam, mohon maaf mengganggu.',
      '',
      '',
    ],
    wishes: [
      'Terima kasih sudah mau membaca.',
      'Maaf kalau laporan saya keliru tempatnya.',
      'Semoga ada jalan keluarnya, saya hanya bisa berharap.',
      'Mohon maaf bila ada kata yang salah.',
      'Saya tidak ingin merepotkan siapa-siapa.',
      'Cukup dijawab di sini saja, tidak usah ke rumah.',
      'Kalau tidak bisa pun tidak apa-apa, setidaknya saya sudah bertanya.',
    ],
  },
  sepuh: {
    greetings: ['Assalamualaikum, anak-anakku.', 'Kulo nuwun.', 'Salam dari orang tua di kampung.', '', ''],
    wishes: [
      'Semoga Tuhan membalas kebaikan Bapak dan Ibu.',
      'Maaf kalau bahasanya bahasa orang tua.',
      'Hanya ini yang bisa saya sampaikan, nak.',
      'Doa kami untuk yang mau menolong.',
      'Mumpung saya masih hidup, ingin melihat ini beres.',
      'Matur nuwun sanget.',
      'Hatur nuhun pisan sebelumnya.',
      'Ditunggu kabar baiknya, saya sabar.',
    ],
  },
  pelajar: {
    greetings: ['Halo Kak admin.', 'Selamat siang Bapak/Ibu.', 'Assalamualaikum Kak.', '', ''],
    wishes: [
      'Terima kasih ya Kak, semoga cepat dibantu.',
      'Tolong jangan marahi guru kami.',
      'Kami menunggu kabarnya dengan senang hati.',
      'Ini pertama kali saya melapor, maaf kalau salah.',
      'Semoga adik kelas kami nanti tidak mengalami lagi.',
      'Kalau sudah beres kami mau kirim gambar ucapan terima kasih.',
    ],
  },
  pemuda: {
    greetings: ['Salam pemuda.', 'Selamat sore, kami menyampaikan laporan.', 'Izin melapor.', '', ''],
    wishes: [
      'Kami siap mendampingi petugas di lapangan kapan saja.',
      'Mohon kabar perkembangannya agar dapat kami teruskan ke warga.',
      'Bila perlu tenaga, tinggal panggil kami.',
      'Terima kasih, semoga desa kita makin maju.',
      'Kami akan pantau dan perbarui keadaannya di laporan ini.',
      'Laporan ini hasil rapat pemuda, bukan perorangan.',
    ],
  },
  pedagang: {
    greetings: ['Selamat pagi Pak.', 'Numpang mengadu.', '', '', ''],
    wishes: [
      'Dagangan kecil begini modalnya cuma dari pembeli yang lewat.',
      'Mohon dibantu supaya usaha kami bisa jalan lagi.',
      'Kami pedagang siap diatur asal adil.',
      'Terima kasih, semoga rezeki Bapak Ibu juga lancar.',
      'Kalau dibiarkan lama-lama bisa gulung tikar.',
      'Nota dan catatan rugi saya simpan kalau diminta.',
      'Silakan mampir, nanti saya tunjukkan langsung.',
    ],
  },
  ibu: {
    greetings: [
      'Assalamualaikum.',
      'Selamat siang, saya ibu rumah tangga.',
      'Pak, Bu, mohon didengar.',
      '',
      '',
      '',
    ],
    wishes: [
      'Tolong kasihani anak-anak kami.',
      'Semoga cepat ada perbaikan, aamiin.',
      'Kami para ibu sudah bingung mengadu ke mana lagi.',
      'Terima kasih banyak sebelumnya.',
      'Sampai kapan kami harus begini?',
      'Saya menulis sambil menggendong anak, maaf kalau berantakan.',
      'Bapaknya anak-anak sedang kerja jauh, jadi saya yang melapor.',
      'Mohon jawabannya jangan lama-lama ya.',
    ],
  },
  tani: {
    greetings: ['Salam dari petani.', 'Pak mantri, Pak dinas.', '', '', ''],
    wishes: [
      'Musim tidak bisa menunggu, Pak.',
      'Kami petani minta didengar sebelum panen gagal.',
      'Silakan datang pagi, siang kami di ladang.',
      'Mudah-mudahan tahun ini ada perhatian.',
      'Utang di kios sudah menumpuk, harapan tinggal ini.',
      'Terima kasih, kopi hitam selalu siap kalau petugas datang.',
      'Hasil kebun itulah sekolah anak kami.',
    ],
  },
  santai: {
    greetings: ['min.', 'halo admin', '', '', ''],
    wishes: [
      'mksh min.',
      'gercep ya kak hehe.',
      'tolong lah, biar tenang warga.',
      'sekian dan terima kasih.',
      'ditunggu responnya.',
      'kalo udah beres kabarin ya.',
      'capek jg kalo tiap hari begini.',
      'semoga bukan dibaca doang.',
    ],
  },
};

/** Closings after a question. */
export const THANKS: readonly string[] = [
  'Terima kasih atas penjelasannya.',
  'Mohon dijawab agar tidak salah langkah.',
  'Sebelumnya kami ucapkan terima kasih.',
  'Jawaban di halaman ini sudah cukup bagi saya.',
  'Semoga bisa membantu warga lain yang bertanya hal sama.',
  'Ditunggu keterangannya.',
  '',
  '',
];

/** Closings after a proposal. */
export const HOPES: readonly string[] = [
  'Semoga usul ini dapat dipertimbangkan.',
  'Besar harapan kami masuk rencana tahun depan.',
  'Kami siap ikut gotong royong mewujudkannya.',
  'Kalau belum bisa sekarang, tolong dicatat untuk musrenbang.',
  'Terima kasih sudah memberi ruang untuk usul.',
  'Kecil usulnya, besar manfaatnya.',
  '',
];
