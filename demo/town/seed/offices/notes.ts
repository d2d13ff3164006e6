/** Officers' set phrases around the answers, with the slots of `ANSWERS`. */

export const SALUTATIONS: readonly string[] = [
  'Terima kasih atas laporan Saudara.',
  'Yth. Pelapor, terima kasih telah menyampaikan laporan.',
  'Selamat pagi. Menanggapi laporan Saudara, dapat kami sampaikan hal berikut.',
  'Menindaklanjuti laporan Saudara, bersama ini kami sampaikan sebagai berikut.',
  'Terima kasih atas kepedulian Saudara terhadap {tempat}.',
  'Bapak/Ibu yang kami hormati.',
  'Salam hormat dari {kantor}.',
];

export const CLOSINGS: readonly string[] = [
  'Demikian disampaikan, terima kasih.',
  'Silakan beri tanggapan bila masih ada kendala.',
  'Kami menunggu tanggapan Saudara.',
  'Semoga bermanfaat.',
  'Terima kasih atas kesabaran Saudara.',
  '',
];

/** The office works on the report, no more yet. */
export const INTERIM: readonly string[] = [
  'Laporan telah kami terima dan sedang dipelajari oleh {petugas}.',
  'Kami sedang berkoordinasi dengan kecamatan dan pemerintah setempat. Perkembangan akan kami sampaikan.',
  'Mohon waktu, hal ini sedang kami cocokkan dengan data yang ada.',
  'Kami mohon maaf atas keterlambatan. Laporan ini telah kami teruskan kepada {petugas} untuk ditangani lebih dahulu.',
  'Laporan Saudara telah dibahas dalam rapat {tanggal}. Hasilnya kami sampaikan segera setelah ditetapkan.',
];

/** `INTERIM` for work that repairs or removes something. */
export const INTERIM_WORKS: readonly string[] = [
  'Petugas kami dijadwalkan meninjau {tempat} pada pekan ini.',
  'Peninjauan telah dilakukan {petugas} pada {tanggal}. Saat ini disusun kebutuhan bahan dan tenaga.',
  'Penanganan menunggu bahan yang telah kami pesan.',
  'Pekerjaan telah dimulai dan diperkirakan selesai dalam dua pekan, bergantung pada cuaca.',
  'Regu kami sedang menyelesaikan titik di desa sebelah, lalu ke {tempat}.',
];

/** Answers after a reporter said that the matter isn't settled. */
export const SECOND_ANSWERS: readonly string[] = [
  'Terima kasih atas tanggapan Saudara. Setelah dicek ulang memang terdapat kekurangan, dan kini telah kami perbaiki.',
  'Penjelasan kami sebelumnya belum lengkap. Mohon datang ke {kantor} dan menemui {petugas}, berkas Saudara kami dahulukan.',
  'Masukan Saudara telah kami sampaikan langsung kepada pimpinan {kantor}. Kami akan memantau sampai tuntas.',
  'Kami telah bertemu dengan warga pada {tanggal} dan menyepakati jadwal penyelesaian.',
];

export const SECOND_ANSWERS_WORKS: readonly string[] = [
  'Kami mohon maaf. Petugas telah kembali ke {tempat} pada {tanggal} dan menyelesaikan bagian yang tertinggal.',
  'Tahap pertama telah selesai, tahap kedua dikerjakan setelah bahan tiba.',
  'Titik yang Saudara maksud ternyata belum masuk daftar. Sudah kami tambahkan dan dikerjakan pada {tanggal}.',
  'Penyedia telah kami minta memperbaiki ulang tanpa biaya tambahan.',
];

export const WRONG_OFFICE: readonly string[] = [
  'Setelah dipelajari, hal ini bukan kewenangan {kantor}. Kami kembalikan agar diteruskan kepada instansi yang membidangi.',
  'Objek yang dilaporkan berada di luar kewenangan kami. Mohon diteruskan.',
];

export const VERIFIED: readonly string[] = [
  'Laporan lengkap dan dapat diteruskan.',
  'Laporan telah diverifikasi.',
  'Terima kasih, laporan Saudara memenuhi syarat dan diteruskan kepada instansi berwenang.',
];

/** Officers' questions before a report can go on, with reporters' possible answers. */
export const QUESTIONS: readonly (readonly [question: string, answer: string])[] = [
  [
    'Mohon lengkapi lokasi kejadian, sebutkan nama jalan atau patokan agar petugas tidak salah tempat.',
    'Lokasinya yang dekat pertigaan, sebelah kiri kalau dari arah kota. Ada pohon besar.',
  ],
  [
    'Laporan ditunda sambil menunggu penjelasan apakah hal ini masih berlangsung.',
    'Masih, sampai hari ini belum berubah.',
  ],
  [
    'Kami belum dapat menentukan instansi yang berwenang. Mohon keterangan siapa pengelolanya.',
    'Setahu kami yang mengelola pemerintah desa, tetapi dulu dibangun kabupaten.',
  ],
  [
    'Mohon tambahkan keterangan waktu dan, bila ada, foto supaya laporan dapat kami teruskan.',
    'Fotonya menyusul, HP saya kameranya rusak. Waktunya kira-kira seminggu yang lalu.',
  ],
];

export const ARCHIVED: readonly string[] = [
  'Diarsipkan: hal yang sama telah disampaikan warga lain dan sedang ditangani pada laporan tersebut.',
  'Diarsipkan: laporan belum memuat keterangan yang cukup untuk ditindaklanjuti. Silakan menyampaikan kembali dengan lebih rinci.',
  'Diarsipkan: menurut pemerintah setempat hal ini telah selesai sebelum laporan diterima.',
];

/** For a report whose question nobody answered. */
export const ARCHIVED_UNANSWERED =
  'Diarsipkan: permintaan tambahan keterangan tidak dijawab dalam sepuluh hari kerja.';

export const REJECTED: readonly string[] = [
  'Ditolak: hal ini sedang dalam proses hukum sehingga tidak dapat ditangani melalui layanan pengaduan.',
  'Ditolak: berada di luar kewenangan pemerintah kabupaten. Silakan menyampaikan melalui SP4N-LAPOR!.',
  'Ditolak: laporan yang sama dari pelapor yang sama telah dijawab dan dinyatakan selesai.',
];

export const CLOSED: readonly string[] = [
  'Laporan dinyatakan selesai.',
  'Pelapor menyatakan puas. Laporan ditutup, terima kasih atas partisipasinya.',
];

export const CLOSED_BY_TIME =
  'Laporan ditutup karena tidak ada tanggapan dalam sepuluh hari kerja sejak jawaban instansi.';

export const STAFF: readonly string[] = [
  'regu pemeliharaan',
  'tim teknis',
  'bidang pelayanan',
  'petugas lapangan',
  'koordinator kecamatan',
  'regu piket',
];
