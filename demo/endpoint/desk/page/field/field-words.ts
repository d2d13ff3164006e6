import { wordsOf } from '../language.js';

export const fieldWords = wordsOf(
  {
    card: 'Pakai di lapangan',
    hint: 'Untuk ponsel Anda sendiri: meja petugas tetap terbuka tanpa sinyal. Daftar dan laporan yang pernah Anda buka, dengan isi dan fotonya, disimpan di ponsel ini sampai Anda keluar, paling lama 12 jam. Jawaban dan foto menunggu di ponsel, lalu terkirim satu kali begitu ada sinyal.',
    isOn: 'Simpan untuk dipakai tanpa sinyal',
    nowOn: 'Mulai sekarang, yang Anda buka dapat dibaca tanpa sinyal.',
    nowOff: 'Semua yang disimpan di perangkat ini dihapus.',
    impossible: 'Peramban ini tidak dapat menyimpan meja petugas.',
    kept: (time: string) => `Tanpa sinyal. Yang tampil adalah keadaan pukul ${time}.`,
  },
  {
    card: 'Use in the field',
    hint: 'For your own phone: the desk opens without a signal. The list and the reports that you have opened, with texts and photos, are kept on this phone until you sign out, 12 hours at most. Answers and photos wait on the phone, and are sent once when there is a signal.',
    isOn: 'Keep for use without a signal',
    nowOn: 'From now on, what you open can be read without a signal.',
    nowOff: 'All that was kept on this device is deleted.',
    impossible: 'This browser can’t keep the desk.',
    kept: (time: string) => `No signal. What you see is as of ${time}.`,
  },
);
