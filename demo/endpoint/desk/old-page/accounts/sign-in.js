import { api } from '../api.js';
import { field, form, h, show } from '../dom.js';

/** @param {(session: object) => unknown} begin @param {string} [message] why sign-in is shown again */
export async function showSignIn(begin, message) {
  // Shown only for an account with a phone code.
  const code = field(
    'Kode dari aplikasi autentikator',
    h('input', { name: 'code', inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: '7' }),
    '6 angka yang tampil di ponsel Anda.',
  );
  code.hidden = true;
  const { openid } = await api.waysIn().catch(() => ({ openid: false }));
  show(
    'Masuk',
    message && h('p', { class: 'notice', role: 'status' }, message),
    form(
      { class: 'card narrow' },
      async (values) => {
        try {
          await begin(await api.signIn(values.get('name'), values.get('password'), values.get('code')));
        } catch (error) {
          if (error.fields?.code !== undefined) code.hidden = false;
          throw error;
        }
      },
      field(
        'Nama akun',
        h('input', {
          name: 'name',
          autocomplete: 'username',
          autocapitalize: 'none',
          required: true,
          maxlength: '80',
        }),
      ),
      field(
        'Sandi',
        h('input', {
          name: 'password',
          type: 'password',
          autocomplete: 'current-password',
          required: true,
          maxlength: '200',
        }),
      ),
      code,
      h('button', { class: 'primary' }, 'Masuk'),
      h('p', { class: 'hint' }, 'Lupa sandi? Minta tautan baru kepada administrator meja petugas.'),
      openid && h('p', {}, h('a', { href: api.openId }, 'Masuk dengan akun instansi')),
    ),
  );
}
