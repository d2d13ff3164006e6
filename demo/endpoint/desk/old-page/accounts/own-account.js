import { api } from '../api.js';
import { announce, field, form, h, show } from '../dom.js';
import { moment } from '../dates.js';
import { mailSection } from './own-mail.js';
import { qrCode } from './qr-code.js';
import { currentField, newPasswordField } from './start.js';
import { ROLES } from '../words.js';

/** `showOwnAccount`: the officer's password, phone code and sessions. */
export async function showOwnAccount(session, renew) {
  const account = await api.account();
  const getsNews = ['verifier', 'office'].some((role) => session.roles.includes(role));
  const mail = getsNews ? await api.ownMail() : null;
  const again = async (message) => {
    await showOwnAccount(session, renew);
    announce(message);
  };
  const renewed = async (message) => {
    await renew();
    announce(message);
  };
  show(
    'Akun saya',
    h(
      'p',
      {},
      h('span', { class: 'number' }, session.officer),
      ` · ${session.roles.map((role) => ROLES[role]?.[0] ?? role).join(', ')}`,
    ),
    mail !== null && mailSection(mail, account.has_password, again),
    account.has_password && passwordSection(renewed),
    account.has_password && codeSection(account, again),
    sessionsSection(account, again),
  );
}

const codeField = () =>
  field(
    'Kode yang tampil sekarang',
    h('input', { name: 'code', inputmode: 'numeric', autocomplete: 'one-time-code', maxlength: '7' }),
  );

function passwordSection(again) {
  return h(
    'section',
    { class: 'card narrow' },
    h('h2', {}, 'Sandi'),
    form(
      {},
      async (values) => {
        await api.changeOwn('password', Object.fromEntries(values));
        await again('Sandi diganti. Sesi lain sudah berakhir.');
      },
      currentField(),
      newPasswordField('Sandi baru'),
      h('button', {}, 'Ganti sandi'),
    ),
  );
}

function codeSection({ has_code }, again) {
  const place = h('div', { class: 'stack', tabindex: '-1' });
  const off = [
    h('p', {}, 'Kode 6 angka dari ponsel menjaga akun ini juga saat sandinya diketahui orang.'),
    form(
      {},
      async (values) => {
        const made = await api.changeOwn('code', { current: values.get('current') });
        place.replaceChildren(...enrolment(made, again));
        place.focus();
      },
      currentField(),
      h('button', {}, 'Pasang kode'),
    ),
    place,
  ];
  const on = [
    h('p', {}, 'Aktif: masuk dengan sandi dan kode.'),
    form(
      {},
      async (values) => {
        await api.changeOwn('code/remove', Object.fromEntries(values));
        await again('Kode dilepas.');
      },
      currentField(),
      codeField(),
      h('button', { class: 'danger' }, 'Lepas kode'),
    ),
  ];
  return h('section', { class: 'card narrow' }, h('h2', {}, 'Kode dari ponsel'), ...(has_code ? on : off));
}

function enrolment({ secret, uri }, again) {
  return [
    h('p', {}, 'Pindai dengan aplikasi autentikator, atau ketik kuncinya. Kunci ini tidak ditampilkan lagi.'),
    qrCode(uri, 'Kode QR untuk aplikasi autentikator'),
    h('p', { class: 'token' }, secret.replace(/(.{4})/g, '$1 ').trim()),
    form(
      {},
      async (values) => {
        await api.changeOwn('code/confirm', { code: values.get('code') });
        await again('Kode aktif.');
      },
      codeField(),
      h('button', { class: 'primary' }, 'Aktifkan kode'),
    ),
  ];
}

function sessionsSection({ sessions }, again) {
  const end = (id) => async () => {
    try {
      await api.endSession(id);
      await again('Sesi diakhiri.');
    } catch (error) {
      announce(error.message);
    }
  };
  return h(
    'section',
    { class: 'card narrow' },
    h('h2', {}, 'Sesi'),
    h(
      'ul',
      { class: 'plain' },
      ...sessions.map(({ id, started_at, used_at, is_this }) =>
        h(
          'li',
          {},
          `Masuk ${moment(started_at)}`,
          h('small', {}, is_this ? 'Sesi ini' : `Terakhir dipakai ${moment(used_at)}`),
          !is_this &&
            h(
              'button',
              { type: 'button', onclick: end(id), 'aria-label': `Akhiri sesi ${moment(started_at)}` },
              'Akhiri',
            ),
        ),
      ),
    ),
  );
}
