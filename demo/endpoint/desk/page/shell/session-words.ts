import { wordsOf } from '../language.js';

export const sessionWords = wordsOf(
  {
    title: 'Masuk lagi',
    kept: 'Yang Anda ketik tetap ada di halaman ini. Setelah masuk, pekerjaan dilanjutkan.',
    goOn: 'Masuk dan lanjutkan',
    later: 'Nanti',
    leave: 'Keluar',
    openId: 'Masuk dengan akun instansi, di tab lain',
    haveSignedIn: 'Saya sudah masuk',
  },
  {
    title: 'Sign in again',
    kept: 'What you typed stays on this page. Once you have signed in, work goes on.',
    goOn: 'Sign in and go on',
    later: 'Later',
    leave: 'Sign out',
    openId: 'Sign in with the agency’s account, in another tab',
    haveSignedIn: 'I have signed in',
  },
);
