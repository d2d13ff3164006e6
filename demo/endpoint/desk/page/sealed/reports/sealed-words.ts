import type { SealedErrorCode } from '../../../../../../src/sealed/sealed-error.js';
import type { SealedState } from '../../../../../../src/contract/sealed/sealed-wire.js';
import { wordsOf } from '../../language.js';

export const sealedWords = wordsOf(
  {
    title: 'Laporan tersegel',
    about: 'Server hanya tahu nomor, hari, dan giliran. Isinya terbuka di tab ini, dengan kunci Anda.',
    keys: 'Kunci dan upacara',
    waiting: 'Menunggu Inspektorat',
    all: 'Semua',
    lists: 'Daftar laporan tersegel',
    caption: 'Laporan tersegel',
    none: 'Tidak ada laporan tersegel yang menunggu.',
    number: 'Nomor',
    state: 'Keadaan',
    received: 'Masuk',
    due: 'Tenggat',
    late: (when: string) => `Lewat: ${when}`,
    noDue: 'Menunggu pelapor',
    ended: '–',
    otherKey: 'kunci lain',
    held: 'ditahan',
    withdrawn: 'Ditarik pelapor',
    withdrawnWhy:
      'Pelapor menarik laporan ini, jadi amplopnya tidak ditampilkan lagi. Yang ditahan hukum hanya ada di unduhan, yang dicatat, dan dihapus saat penahanan berakhir.',
    more: 'Tampilkan berikutnya',
    titleOf: (id: string) => `Laporan tersegel #${id}`,
    back: 'Kembali ke daftar',
    loading: 'Memuat…',
    opening: 'Membuka amplop…',
    again: 'Coba lagi',
    download: 'Unduh amplop (JSON)',
    downloadHint:
      'Amplop tetap tersegel. Untuk dibaca tanpa jaringan: aduan seal open, dengan enam kata Anda atau dua kertas. Salinan kunci Anda, yang dibungkus kata itu, ikut di dalamnya.',
    print: 'Cetak',
    report: 'Laporan',
    answer: 'Jawaban Inspektorat',
    followUp: 'Pelapor menambahkan',
    date: 'Hari kejadian',
    place: 'Tempat',
    name: 'Nama',
    contact: 'Kontak',
    sent: 'Ditulis',
    arrived: 'Diterima server',
    files: 'Berkas',
    notShown:
      'Berkas ini tidak digambar di sini: bukan foto biasa, atau terlalu besar. Buka hanya di mesin yang boleh rusak, tanpa jaringan.',
    fileOf: (name: string, size: string) => `Unduh ${name} (${size})`,
    photoOf: (name: string) => `Foto: ${name}`,
    unopened: 'Amplop ini tidak terbuka',
    kept: 'Amplop disimpan apa adanya dan ditandai.',
    write: 'Tulis jawaban',
    label: 'Jawaban untuk pelapor',
    hint: (fingerprint: string) =>
      `Disegel di tab ini untuk pelapor dan kunci tim ${fingerprint}: cocokkan sidik itu dengan poster. Tulisan yang belum terkirim hanya ada di memori tab ini, dan hilang bersama tab.`,
    send: 'Segel dan kirim',
    otherTeam:
      'Server menyebut kunci lain untuk jawaban, yang tidak terbuka di tab ini, jadi tidak ada yang disegel. Muat ulang dan buka kunci lagi; bila tetap begini, minta salinan kunci yang baru dan cocokkan sidiknya dengan poster.',
    closeTitle: 'Tutup laporan',
    close: 'Ya, tutup laporan ini',
    closeUnsent:
      'Ada jawaban yang belum terkirim di kotak jawaban. Kirim atau kosongkan dahulu: sesudah ditutup tidak bisa dijawab lagi.',
    closeHint:
      'Jawaban terakhir menjadi alasan penutupan. Sesudah ditutup, pelapor tidak bisa menambah, dan ini tidak bisa dibatalkan.',
    holdTitle: 'Penahanan hukum',
    holdHow:
      'Laporan yang ditahan tidak dihapus sesudah masanya, dan tidak ikut terhapus bila pelapor menariknya. Tulis alasannya di kertas: di sini tidak ada yang menyimpannya.',
    hold: 'Tahan laporan ini',
    isHeld: 'Laporan ini ditahan melewati masanya.',
    release: 'Akhiri penahanan',
    wasHeld: 'Laporan ditahan.',
    wasReleased: 'Penahanan berakhir.',
    closeUnread: 'Tutup laporan tanpa jawaban',
    closeUnreadHint:
      'Laporan ini tidak bisa dijawab dari sini. Sesudah ditutup, pelapor tidak bisa menambah, dan ini tidak bisa dibatalkan.',
    wasSent: 'Jawaban tersegel sudah terkirim.',
    wasClosed: 'Laporan tersegel ditutup.',
    empty: 'Tulis jawabannya dahulu.',
  },
  {
    title: 'Sealed reports',
    about: 'The server knows number, day and turn alone. The content opens in this tab, with your key.',
    keys: 'Keys and ceremony',
    waiting: 'Waiting for the Inspektorat',
    all: 'All',
    lists: 'Lists of sealed reports',
    caption: 'Sealed reports',
    none: 'No sealed report waits.',
    number: 'Number',
    state: 'State',
    received: 'Received',
    due: 'Due',
    late: (when: string) => `Overdue: ${when}`,
    noDue: 'Waits for the reporter',
    ended: '–',
    otherKey: 'another key',
    held: 'held',
    withdrawn: 'Taken back by its reporter',
    withdrawnWhy:
      'Its reporter has taken this report back, so its envelopes are no longer shown. What the law holds is in the download alone, which is noted, and is erased when the hold ends.',
    more: 'Show the next ones',
    titleOf: (id: string) => `Sealed report #${id}`,
    back: 'Back to the list',
    loading: 'Loading…',
    opening: 'Opening the envelopes…',
    again: 'Try again',
    download: 'Download the envelopes (JSON)',
    downloadHint:
      'The envelopes stay sealed. To read them without a network: aduan seal open, with your six words or two sheets. Your copies of the keys, wrapped by those words, come along.',
    print: 'Print',
    report: 'Report',
    answer: 'Answer of the Inspektorat',
    followUp: 'The reporter added',
    date: 'Day of the incident',
    place: 'Place',
    name: 'Name',
    contact: 'Contact',
    sent: 'Written',
    arrived: 'Reached the server',
    files: 'Files',
    notShown:
      'This file is not drawn here: it is no ordinary photo, or too large. Open it only on a machine that may break, without a network.',
    fileOf: (name: string, size: string) => `Download ${name} (${size})`,
    photoOf: (name: string) => `Photo: ${name}`,
    unopened: 'This envelope does not open',
    kept: 'It is kept as it came, and marked.',
    write: 'Write an answer',
    label: 'Answer to the reporter',
    hint: (fingerprint: string) =>
      `It is sealed in this tab, for the reporter and the team’s keys ${fingerprint}: compare that with the poster. What isn’t sent yet is in this tab’s memory alone, and gone with the tab.`,
    send: 'Seal and send',
    otherTeam:
      'The server names other keys for the answer, which are not open in this tab, so nothing is sealed. Load the page anew and unlock again; if it stays so, ask for a copy of the new keys, and compare their fingerprint with the poster.',
    closeTitle: 'Close the report',
    close: 'Yes, close this report',
    closeUnsent:
      'The box still has an answer that was not sent. Send it or empty the box first: a closed report takes no answer.',
    closeHint:
      'The last answer is the reason. Once it is closed, its reporter can add nothing, and nothing takes this back.',
    holdTitle: 'Legal hold',
    holdHow:
      'A report that is held is not erased after its years, nor when its reporter takes it back. Write the reason on paper: nobody keeps it here.',
    hold: 'Hold this report',
    isHeld: 'This report is held past its years.',
    release: 'End the hold',
    wasHeld: 'The report is held.',
    wasReleased: 'The hold has ended.',
    closeUnread: 'Close the report without an answer',
    closeUnreadHint:
      'This report can’t be answered from here. Once it is closed, its reporter can add nothing, and nothing takes this back.',
    wasSent: 'The sealed answer was sent.',
    wasClosed: 'The sealed report is closed.',
    empty: 'Write the answer first.',
  },
);

export const SEALED_STATES: Readonly<Record<SealedState, string>> = wordsOf(
  {
    received: 'Belum dibuka',
    opened: 'Perlu dijawab',
    answered: 'Sudah dijawab',
    closed: 'Ditutup',
  },
  { received: 'Not opened yet', opened: 'To be answered', answered: 'Answered', closed: 'Closed' },
);

/** Why an envelope doesn't open. Codes that aren't here can't be met at the desk. */
export const PROBLEM_WORDS: Readonly<Partial<Record<SealedErrorCode, string>>> = wordsOf(
  {
    'sealed-malformed':
      'Ini bukan amplop yang dikenal, atau isinya bukan pesan. Pengirimnya mungkin memakai halaman lain.',
    'sealed-other-report': 'Amplop ini milik laporan lain: ada yang menukarnya. Beri tahu pengelola server.',
    'sealed-replayed': 'Pesan ini sudah pernah ada: ada yang mengulangnya. Beri tahu pengelola server.',
    'sealed-out-of-turn': 'Pesan sebelumnya hilang, atau amplop ini dipindah. Beri tahu pengelola server.',
    'sealed-no-key':
      'Tab ini belum punya kunci untuk amplop ini. Minta salinan kuncinya, atau baca dengan kertas pemulihan.',
    'sealed-unopened': 'Amplop ini diubah, dipalsukan, atau laporannya sendiri tidak terbuka.',
    'sealed-cut': 'Ujung amplop ini hilang.',
    'sealed-key-mismatch':
      'Server menyebut kunci pelapor yang lain daripada kunci di dalam laporan ini. Jawaban tidak akan terbaca oleh pelapor, jadi tidak ada yang disegel. Beri tahu pengelola server, dan jangan tutup laporan ini sebelum itu diperiksa.',
  },
  {
    'sealed-malformed':
      'This is no envelope that is known, or holds no message. Its sender may have used another page.',
    'sealed-other-report':
      'This envelope belongs to another report: somebody exchanged it. Tell who keeps the server.',
    'sealed-replayed': 'This message was there before: somebody repeated it. Tell who keeps the server.',
    'sealed-out-of-turn': 'A message before it is missing, or this one was moved. Tell who keeps the server.',
    'sealed-no-key':
      'This tab has no key for this envelope. Ask for a copy of the key, or read it with the papers.',
    'sealed-unopened': 'This envelope was changed or forged, or the report itself did not open.',
    'sealed-cut': 'The end of this envelope is missing.',
    'sealed-key-mismatch':
      'The server names another key of the reporter than the one inside this report. They could not read an answer, so nothing is sealed. Tell who keeps the server, and do not close this report before that is looked into.',
  },
);
