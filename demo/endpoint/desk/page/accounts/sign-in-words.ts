import { wordsOf } from '../language.js';

export const signInWords = wordsOf(
  {
    title: 'Masuk',
    name: 'Nama akun',
    password: 'Sandi',
    code: 'Kode dari aplikasi autentikator',
    codeHint: '6 angka yang tampil di ponsel Anda.',
    signIn: 'Masuk',
    forgotten: 'Lupa sandi? Minta tautan baru kepada administrator meja petugas.',
    openId: 'Masuk dengan akun instansi',
  },
  {
    title: 'Sign in',
    name: 'Account name',
    password: 'Password',
    code: 'Code of the authenticator app',
    codeHint: 'The 6 digits on your phone.',
    signIn: 'Sign in',
    forgotten: 'Forgot the password? Ask an administrator of the desk for a new link.',
    openId: 'Sign in with the agency’s account',
  },
);
