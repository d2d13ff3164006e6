import { wordsOf } from '../language.js';

export const shellWords = wordsOf(
  {
    desk: 'Meja petugas',
    skip: 'Langsung ke isi',
    menu: 'Utama',
    warnings: 'Peringatan',
    aboutAccount: 'Tentang akun Anda',
    signOut: (name: string, places: string) => `Keluar (${name}${places})`,
    signedOut: 'Anda sudah keluar.',
    notOpened: 'Tidak dapat dibuka',
    backTo: (label: string) => `Kembali ke ${label.toLowerCase()}`,
    tryAgain: 'Coba lagi',
    notFetched: 'Bagian halaman ini tidak dapat diambil dari server. Periksa jaringan, lalu coba lagi.',
    reload: 'Muat ulang halaman',
    reloadHint: 'Bila tetap begini sesudah server diperbarui, muat ulang halaman.',
    keysEnd: (day: string) => `Kunci laporan tersegel hanya ditawarkan sampai ${day}.`,
    keysEnded: (day: string) =>
      `Kunci laporan tersegel berakhir ${day}: warga tidak ditawari laporan tersegel lagi.`,
    makeKeys: 'Buat kunci baru',
    holidaysEnd: (day: string) =>
      `Hari libur baru diketahui sampai ${day}. Setelah itu batas waktu hanya perkiraan. Administrator melengkapinya di menu Daerah.`,
  },
  {
    desk: 'Officers’ desk',
    skip: 'Skip to content',
    menu: 'Main',
    warnings: 'Warnings',
    aboutAccount: 'About your account',
    signOut: (name: string, places: string) => `Sign out (${name}${places})`,
    signedOut: 'You have signed out.',
    notOpened: 'It cannot be opened',
    backTo: (label: string) => `Back to ${label.toLowerCase()}`,
    tryAgain: 'Try again',
    notFetched: 'This part of the page cannot be fetched from the server. Check the network, then try again.',
    reload: 'Load the page anew',
    reloadHint: 'If it stays so after the server was updated, load the page anew.',
    keysEnd: (day: string) => `The keys of sealed reports are offered only until ${day}.`,
    keysEnded: (day: string) =>
      `The keys of sealed reports ended on ${day}: citizens are not offered sealed reports any more.`,
    makeKeys: 'Make new keys',
    holidaysEnd: (day: string) =>
      `Holidays are known only until ${day}. After that, due days are an estimate. An administrator adds them in the menu Area.`,
  },
);

/** Names of the views, as the menu has them. */
export const viewWords = wordsOf(
  {
    beranda: 'Beranda',
    laporan: 'Laporan',
    loket: 'Loket',
    latihan: 'Latihan',
    permintaan: 'Permintaan pelapor',
    segel: 'Tersegel',
    sp4n: 'SP4N-LAPOR!',
    bukti: 'Bukti kinerja',
    usulan: 'Usulan',
    jejak: 'Jejak audit',
    akun: 'Akun',
    daerah: 'Daerah',
    surat: 'Kotak surat demo',
    saya: 'Akun saya',
  },
  {
    beranda: 'Home',
    laporan: 'Reports',
    loket: 'Counter',
    latihan: 'Practice',
    permintaan: 'Reporters’ requests',
    segel: 'Sealed',
    sp4n: 'SP4N-LAPOR!',
    bukti: 'Evidence',
    usulan: 'Aspirations',
    jejak: 'Audit trail',
    akun: 'Accounts',
    daerah: 'Area',
    surat: 'Demo mailbox',
    saya: 'My account',
  },
);
