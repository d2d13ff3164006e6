import { api } from '../api.js';
import { moment } from '../dates.js';
import { announce, h } from '../dom.js';

const WORDS = {
  'link-used': (by) =>
    `Sandi akun ini dibuat lewat tautan dari ${by}. Bukan Anda? Ganti sandi, dan beri tahu auditor.`,
  'first-password': () =>
    'Sandi akun ini, yang tadinya dibuat orang lain, diganti. Bukan Anda? Beri tahu auditor.',
  'code-reset': (by) => `Kode ponsel akun ini dicabut oleh ${by}.`,
  identity: (by) =>
    `Identitas OpenID akun ini dihubungkan oleh ${by}; sandinya ditutup. Bukan identitas Anda? Beri tahu auditor.`,
  mail: () => 'Alamat surel untuk kabar laporan diganti. Bukan Anda? Ganti sandi, dan beri tahu auditor.',
  'wrong-codes': (count) =>
    `${count} kode ponsel yang salah dimasukkan dengan sandi Anda. Bukan Anda? Ganti sandi.`,
};

/** `showNotices` keeps what others did to the account above every view, until read. @param session null: signed out */
export function showNotices(session) {
  const place = document.getElementById('pemberitahuan');
  const { notices = [], has_own_password = true } = session ?? {};
  const lines = notices.map(({ kind, at, detail }) => `${moment(at)}: ${WORDS[kind]?.(detail) ?? detail}`);
  place.hidden = lines.length === 0 && has_own_password;
  place.replaceChildren(
    ...lines.map((line) => h('p', {}, line)),
    ...(has_own_password ? [] : [ownPasswordLine()]),
    ...(lines.length === 0 ? [] : [readButton(place, session)]),
  );
}

const ownPasswordLine = () =>
  h(
    'p',
    {},
    'Sandi akun ini dibuat orang lain. ',
    h('a', { href: '#/saya' }, 'Ganti di Akun saya'),
    '; sehari setelah itu tindakan dua petugas terbuka.',
  );

function readButton(place, session) {
  const read = async () => {
    try {
      await api.noticesRead();
      showNotices({ ...session, notices: [] });
      announce('Tercatat sudah dibaca.');
      document.querySelector('h1').focus();
    } catch (error) {
      announce(error.message);
    }
  };
  return h('button', { type: 'button', onclick: read }, 'Sudah saya baca');
}
