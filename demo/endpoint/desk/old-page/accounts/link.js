import { api } from '../api.js';
import { field, form, h, show } from '../dom.js';
import { showSignIn } from './sign-in.js';
import { newPasswordField } from './start.js';

/**
 * `showLink` sets an officer's password by the link from an administrator. @param {(session: object) => unknown} begin
 */
export async function showLink(begin) {
  const token = location.hash.slice(1);
  // Removed from the address at once: histories and screenshots keep addresses.
  history.replaceState(null, '', './');
  try {
    const person = await api.linkOwner(token);
    show('Buat sandi', passwordForm(begin, token, person));
  } catch (error) {
    show(
      'Tautan tidak dapat dipakai',
      h('p', { class: 'notice danger', role: 'alert' }, error.message),
      h('p', {}, 'Sandi sudah dibuat? ', h('a', { href: './' }, 'Masuk')),
    );
  }
}

function passwordForm(begin, token, { name, display_name }) {
  return form(
    { class: 'card narrow' },
    async (values) => {
      await api.setPassword(token, values.get('password'));
      await showSignIn(begin, `Sandi tersimpan. Masuk sebagai ${name}.`);
    },
    h('p', {}, `Untuk ${display_name}. Sandi ini hanya Anda yang tahu; administrator pun tidak.`),
    // Password managers store the name beside the password.
    field('Nama akun', h('input', { name: 'name', autocomplete: 'username', readonly: true, value: name })),
    newPasswordField('Sandi Anda'),
    h('button', { class: 'primary' }, 'Simpan sandi'),
    h(
      'p',
      { class: 'hint' },
      'Tautan ini berlaku satu kali. Bukan Anda? Tutup halaman ini dan beri tahu administrator.',
    ),
  );
}
