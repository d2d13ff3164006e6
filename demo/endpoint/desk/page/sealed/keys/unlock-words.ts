import { wordsOf } from '../../language.js';

export const unlockWords = wordsOf(
  {
    title: 'Buka kunci dengan enam kata',
    why: 'Laporan tersegel hanya terbuka di tab ini, dengan enam kata Anda. Kata itu tidak dikirim ke server. Kunci hilang begitu tab ditutup atau Anda keluar.',
    words: 'Enam kata Anda',
    hint: 'Huruf besar dan spasi tidak berpengaruh.',
    open: 'Buka kunci',
    opened: 'Kunci terbuka di tab ini.',
    wrong: 'Kata-kata ini tidak membuka kunci Anda. Periksa urutan dan ejaannya; tidak ada batas percobaan.',
    mismatch:
      'Sidik kunci dari server bukan sidik kuncinya. Tidak ada yang dibuka; beri tahu pengelola server dan cocokkan poster.',
    noKeys:
      'Belum ada kunci. Dua petugas perlindungan data membuatnya dalam satu upacara, sekitar sepuluh menit.',
    none: 'Anda belum punya salinan kunci. Minta petugas perlindungan data yang punya untuk memberi Anda salinan.',
    lost: 'Kertasnya hilang? Petugas lain yang punya salinan memberi Anda kata baru di sini:',
    keys: 'Kunci dan upacara',
  },
  {
    title: 'Unlock with six words',
    why: 'Sealed reports open in this tab alone, with your six words. The words are not sent to the server. The key is gone once the tab is closed or you sign out.',
    words: 'Your six words',
    hint: 'Capital letters and spaces don’t matter.',
    open: 'Unlock',
    opened: 'The key is open in this tab.',
    wrong:
      'These words don’t open your key. Check their order and spelling; you may try as often as you like.',
    mismatch:
      'The server’s fingerprint is not that of its keys. Nothing was opened; tell who keeps the server, and compare the poster.',
    noKeys: 'There are no keys yet. Two protection officers make them in one ceremony of some ten minutes.',
    none: 'You have no copy of the key yet. Ask a protection officer who has one to give you a copy.',
    lost: 'Is the paper lost? Another officer who has a copy gives you new words here:',
    keys: 'Keys and ceremony',
  },
);
