import { wordsOf } from '../language.js';

export const linkWords = wordsOf(
  {
    firstAdministrator: 'Administrator pertama',
    makesOthers: 'Akun ini membuat akun petugas lain. Selama hanya ada satu akun, ia memegang semua peran.',
    makeAndSignIn: 'Buat akun dan masuk',
    hasAccount: 'Sudah punya akun?',
    signIn: 'Masuk',
    dead: 'Tautan tidak dapat dipakai',
    hasPassword: 'Sandi sudah dibuat?',
    makePassword: 'Buat sandi',
    yoursAlone: (name: string) => `Untuk ${name}. Sandi ini hanya Anda yang tahu; administrator pun tidak.`,
    password: 'Sandi Anda',
    save: 'Simpan sandi',
    saved: (name: string) => `Sandi tersimpan. Masuk sebagai ${name}.`,
    worksOnce: 'Tautan ini berlaku satu kali. Bukan Anda? Tutup halaman ini dan beri tahu administrator.',
  },
  {
    firstAdministrator: 'First administrator',
    makesOthers: 'This account makes those of other officers. While it is the only one, it has all roles.',
    makeAndSignIn: 'Make the account and sign in',
    hasAccount: 'Have an account already?',
    signIn: 'Sign in',
    dead: 'The link can’t be used',
    hasPassword: 'Made the password already?',
    makePassword: 'Make a password',
    yoursAlone: (name: string) =>
      `For ${name}. You alone know this password; not even an administrator does.`,
    password: 'Your password',
    save: 'Save the password',
    saved: (name: string) => `Password saved. Sign in as ${name}.`,
    worksOnce: 'This link works once. Not you? Close this page and tell an administrator.',
  },
);
