/** What reporters write back. */

export const THANKFUL: readonly string[] = [
  'Terima kasih atas penjelasannya, sudah jelas sekarang.',
  'Petugasnya ramah dan mau mendengar. Terima kasih.',
  'terima kasih min, gercep juga ternyata',
  'Baru kali ini lapor dan ditanggapi. Salut.',
  'Alhamdulillah sudah beres, terima kasih banyak.',
  'Hatur nuhun, mugia sehat sadayana.',
  'Cukup puas, walau sempat menunggu.',
];

export const THANKFUL_WORKS: readonly string[] = [
  'Alhamdulillah sudah diperbaiki, terima kasih banyak.',
  'Sudah saya lihat sendiri, hasilnya bagus. Semoga awet.',
  'Matur nuwun, kami satu dusun senang sekali.',
  'Lumayan cepat, walau masih ada sedikit yang kurang rapi.',
  'mantap min, tadi pagi udah dikerjain',
  'Terima kasih, tetangga juga titip salam untuk petugasnya.',
];

/** Joyless ratings of reporters who don't want to go on. */
export const RESIGNED: readonly string[] = [
  'Ya sudah, terima kasih walau lama.',
  'Jawabannya begitu-begitu saja.',
  'Selesai di atas kertas, kenyataannya baru separuh.',
  'Kami terima, mudah-mudahan tahun depan benar dikerjakan.',
  'capek nunggunya, ya udahlah',
];

export const DISSATISFIED: readonly string[] = [
  'Jawabannya kok sama dengan laporan tetangga saya, disalin ya?',
  'Terima kasih sudah dijawab, tetapi yang saya tanyakan belum terjawab.',
  'Saya sudah ke kantor, tetapi tetap disuruh pulang.',
  'Jadwalnya sudah lewat seminggu, belum ada tanda-tanda.',
  'belum ada perubahan min, sama aja kayak kemaren',
  'Mohon maaf, boleh dijelaskan lebih rinci? Kami orang kampung kurang paham.',
  'Katanya sudah, di tempat kami belum ada apa-apa.',
];

export const DISSATISFIED_WORKS: readonly string[] = [
  'Mohon maaf, sampai hari ini belum ada petugas yang datang ke tempat kami.',
  'Baru dua hari sudah begitu lagi. Tolong dicek bahannya.',
  'Yang dikerjakan bukan titik yang saya laporkan, mohon dilihat lagi.',
  'belum beres min, yg dikerjain cuma ujungnya doang',
  'Sebagian sudah, tetapi di sisi sebelah masih parah. Ada foto kalau diminta.',
  'Kami menunggu lagi? Sebentar lagi ganti musim.',
];

export const WITHDRAWALS: readonly string[] = [
  'Sudah beres secara kekeluargaan.',
  'Salah kirim, mohon maaf.',
];
