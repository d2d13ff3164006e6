import { api } from './api.js';
import { field, form, h, show } from './dom.js';

/** @param {(session: object) => unknown} begin @param {string} [message] why one is here again */
export async function showSignIn(begin, message) {
  show(
    'Masuk',
    message && h('p', { class: 'notice', role: 'status' }, message),
    form(
      { class: 'card narrow' },
      async (values) => {
        await begin(await api.signIn(values.get('officer'), values.get('token')));
      },
      field(
        'Nama petugas',
        h('input', { name: 'officer', autocomplete: 'name', required: true, maxlength: '80' }),
        'Tercatat pada jejak audit, tidak tampil untuk umum.',
      ),
      field(
        'Token meja',
        h('input', { name: 'token', type: 'password', autocomplete: 'off', required: true }),
      ),
      h('button', { class: 'primary' }, 'Masuk'),
    ),
  );
}
