import { wordsOf } from '../language.js';

export const noticeWords = wordsOf(
  {
    linkUsed: (by: string) =>
      `Sandi akun ini dibuat lewat tautan dari ${by}. Bukan Anda? Ganti sandi, dan beri tahu auditor.`,
    firstPassword: 'Sandi akun ini, yang tadinya dibuat orang lain, diganti. Bukan Anda? Beri tahu auditor.',
    codeReset: (by: string) => `Kode ponsel akun ini dicabut oleh ${by}.`,
    identity: (by: string) =>
      `Identitas OpenID akun ini dihubungkan oleh ${by}; sandinya ditutup. Bukan identitas Anda? Beri tahu auditor.`,
    passkey: (device: string) =>
      `Kunci masuk “${device}” ditambahkan pada akun ini. Bukan Anda? Hapus kunci itu, ganti sandi, dan beri tahu auditor.`,
    noPasskey: (device: string) =>
      `Kunci masuk “${device}” dihapus karena sandi diganti atau kode ponsel dilepas. Buat lagi bila perlu.`,
    mail: 'Alamat surel untuk kabar laporan diganti. Bukan Anda? Ganti sandi, dan beri tahu auditor.',
    wrongCodes: (count: string) =>
      `${count} kode ponsel yang salah dimasukkan dengan sandi Anda. Bukan Anda? Ganti sandi.`,
    madeByOthers: 'Sandi akun ini dibuat orang lain.',
    changeIt: 'Ganti di Akun saya',
    opensLater: '; sehari setelah itu tindakan dua petugas terbuka.',
    haveRead: 'Sudah saya baca',
    noted: 'Tercatat sudah dibaca.',
  },
  {
    linkUsed: (by: string) =>
      `This account’s password was made by a link from ${by}. Not you? Change the password, and tell the auditor.`,
    firstPassword:
      'This account’s password, which somebody else had made, was changed. Not you? Tell the auditor.',
    codeReset: (by: string) => `${by} removed this account’s phone code.`,
    identity: (by: string) =>
      `${by} tied an OpenID identity to this account and closed its password. Not your identity? Tell the auditor.`,
    passkey: (device: string) =>
      `The passkey “${device}” was added to this account. Not you? Remove it, change the password, and tell the auditor.`,
    noPasskey: (device: string) =>
      `The passkey “${device}” was removed, for the password changed or the phone code was taken off. Make it again if needed.`,
    mail: 'The mail address for news of reports was changed. Not you? Change the password, and tell the auditor.',
    wrongCodes: (count: string) =>
      `${count} wrong phone codes were typed with your password. Not you? Change the password.`,
    madeByOthers: 'Somebody else made this account’s password.',
    changeIt: 'Change it in My account',
    opensLater: '; a day later, acts of two officers open.',
    haveRead: 'I have read this',
    noted: 'Noted as read.',
  },
);
