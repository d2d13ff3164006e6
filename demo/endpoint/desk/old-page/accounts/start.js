import { api } from '../api.js';
import { field, form, h, show } from '../dom.js';

/** `showStart` makes the first administrator, by the server's link. @param {(session: object) => unknown} begin */
export async function showStart(begin) {
  const token = location.hash.slice(1);
  // Removed from the address at once: histories and screenshots keep addresses.
  history.replaceState(null, '', './');
  show(
    'Administrator pertama',
    form(
      { class: 'card narrow' },
      async (values) => {
        await begin(await api.begin({ token, ...Object.fromEntries(values) }));
      },
      h('p', {}, 'Akun ini membuat akun petugas lain. Selama hanya ada satu akun, ia memegang semua peran.'),
      ...personFields(),
      newPasswordField(),
      h('button', { class: 'primary' }, 'Buat akun dan masuk'),
      h('p', { class: 'hint' }, 'Sudah punya akun? ', h('a', { href: './' }, 'Masuk')),
    ),
  );
}

/** `personFields` asks for an account's name and its officer's full name. */
export function personFields() {
  return [
    field(
      'Nama akun',
      h('input', {
        name: 'name',
        autocomplete: 'username',
        autocapitalize: 'none',
        required: true,
        maxlength: '80',
      }),
      'Untuk masuk. Tercatat pada jejak audit, tidak tampil untuk umum.',
    ),
    field('Nama lengkap', h('input', { name: 'display_name', required: true, maxlength: '80' })),
  ];
}

export function newPasswordField(label = 'Sandi') {
  return field(
    label,
    h('input', {
      name: 'password',
      type: 'password',
      autocomplete: 'new-password',
      required: true,
      minlength: '12',
      maxlength: '200',
    }),
    'Paling sedikit 12 huruf. Beberapa kata acak mudah diingat dan sulit ditebak.',
  );
}

/** `currentField` asks for the password once more. */
export const currentField = () =>
  field(
    'Sandi sekarang',
    h('input', { name: 'current', type: 'password', autocomplete: 'current-password', required: true }),
  );
