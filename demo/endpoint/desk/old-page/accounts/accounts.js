import { api } from '../api.js';
import { announce, checkbox, field, form, h, show } from '../dom.js';
import { moment } from '../dates.js';
import { personFields } from './start.js';
import { ROLES } from '../words.js';

/** `showAccounts` lists all accounts and makes new ones. @param renew reads the session again and redraws this view */
export async function showAccounts(session, renew) {
  const { data } = await api.accounts();
  const again = async (message, { name, link } = {}) => {
    await renew();
    announce(message);
    if (link !== undefined) showLinkOnce(name, link);
  };
  show(
    'Akun',
    data.length === 1 &&
      h(
        'p',
        { class: 'notice' },
        'Selama hanya ada akun ini, Anda memegang semua peran. Begitu ada akun lain, akun Anda hanya mengelola akun: pastikan ada yang menjadi verifikator.',
      ),
    h(
      'details',
      { class: 'card actions' },
      h('summary', {}, 'Akun baru'),
      form(
        {},
        async (values) => {
          const { link } = await api.makeAccount({
            name: values.get('name'),
            display_name: values.get('display_name'),
            subject: values.get('subject') || undefined,
            ...rightsOf(values),
          });
          await again('Akun dibuat.', { name: values.get('name'), link });
        },
        ...personFields(),
        h('p', { class: 'hint' }, 'Petugas membuat sandinya sendiri, lewat tautan yang tampil setelah ini.'),
        session.has_openid && subjectField(),
        ...rightsFields(session, { roles: [], institution_ids: [], locations: [] }),
        h('button', { class: 'primary' }, 'Buat akun'),
      ),
    ),
    ...data.map((account) => accountCard(session, account, again)),
  );
}

function accountCard(session, account, again) {
  const isOwn = account.name === session.officer;
  const change = (body, message) => async () => {
    try {
      const { link } = await api.changeAccount(account.id, body);
      await again(message, { name: account.name, link });
    } catch (error) {
      announce(error.message);
    }
  };
  const facts = [
    account.roles.map((role) => ROLES[role]?.[0] ?? role).join(', '),
    account.institution_ids.map((id) => institutionName(session, id)).join(', '),
    account.locations.length > 0 && `hanya ${account.locations.map(({ name }) => name).join('; ')}`,
    account.has_code ? 'dengan kode dari ponsel' : 'tanpa kode dari ponsel',
    account.subject && 'masuk lewat OpenID',
    !account.has_password && !account.subject && 'belum membuat sandi',
    account.has_password && !account.has_own_password && 'sandi dari server, belum diganti',
  ].filter(Boolean);
  return h(
    'article',
    { class: 'card' },
    h(
      'h2',
      {},
      account.display_name,
      account.is_disabled && h('span', { class: 'badge danger' }, 'Nonaktif'),
      account.is_code_closed && h('span', { class: 'badge danger' }, 'Kode terkunci: 20 kode salah'),
    ),
    h('p', {}, h('span', { class: 'number' }, account.name), ` · ${facts.join(' · ')}`),
    isOwn && h('p', { class: 'hint' }, 'Peran Anda sendiri diubah oleh administrator lain.'),
    !isOwn &&
      h(
        'div',
        { class: 'actions' },
        panel(
          'Ubah peran',
          async (values) => {
            await api.changeAccount(account.id, rightsOf(values));
            await again('Peran diubah. Akun ini perlu masuk lagi.');
          },
          ...rightsFields(session, account),
          h('button', { class: 'primary' }, 'Simpan peran'),
        ),
        panel(
          'Tautan sandi baru',
          change({ new_link: true }, 'Tautan dibuat.'),
          h('p', {}, 'Sandi dan sesi akun ini berakhir sekarang. Petugas membuat sandi baru lewat tautan.'),
          h('button', {}, 'Buat tautan'),
        ),
        session.has_openid &&
          panel(
            'Identitas OpenID',
            async (values) => {
              await api.changeAccount(account.id, { subject: values.get('subject') });
              await again('Identitas terhubung.');
            },
            h('p', {}, 'Sandi dan sesi akun ini berakhir sekarang. Petugas masuk lewat OpenID.'),
            subjectField(),
            h('button', {}, 'Hubungkan'),
          ),
      ),
    h(
      'p',
      { class: 'row' },
      account.has_code &&
        !isOwn &&
        h(
          'button',
          { type: 'button', onclick: change({ reset_code: true }, 'Kode dicabut.') },
          'Cabut kode ponsel yang hilang',
        ),
      !isOwn &&
        h(
          'button',
          {
            type: 'button',
            class: account.is_disabled ? '' : 'danger',
            onclick: change(
              { is_disabled: !account.is_disabled },
              account.is_disabled ? 'Akun aktif lagi.' : 'Akun dinonaktifkan.',
            ),
          },
          account.is_disabled ? 'Aktifkan lagi' : 'Nonaktifkan',
        ),
    ),
  );
}

/** `showLinkOnce` shows the link to the administrator this once; the officer opens it. */
function showLinkOnce(name, { path, expires_at }) {
  const address = new URL(path, document.baseURI).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      announce('Tautan disalin.');
    } catch {
      announce('Tidak dapat disalin. Tandai tautannya, lalu salin sendiri.');
    }
  };
  const card = h(
    'section',
    { class: 'card', tabindex: '-1', 'aria-label': `Tautan untuk ${name}` },
    h('h2', {}, `Tautan untuk ${name}`),
    h('p', { class: 'token', translate: 'no' }, address),
    h('button', { type: 'button', class: 'primary', onclick: copy }, 'Salin tautan'),
    h(
      'p',
      { class: 'hint' },
      `Tampil sekali ini saja. Berikan langsung kepada petugas: ia membuat sandinya sendiri. Satu kali pakai, sampai ${moment(expires_at)}.`,
    ),
  );
  document.querySelector('main h1').after(card);
  card.focus();
}

function panel(title, send, ...children) {
  return h('details', {}, h('summary', {}, title), form({}, send, ...children));
}

function subjectField() {
  return field(
    'Identitas OpenID',
    h('input', { name: 'subject', maxlength: '255' }),
    'Tampil pada layar petugas yang mencoba masuk lewat OpenID tanpa akun.',
  );
}

function rightsFields({ institutions }, account) {
  const choice = (id, name) =>
    checkbox(name, { name: 'institution_ids', value: id, checked: account.institution_ids.includes(id) });
  const office = h(
    'fieldset',
    { hidden: !account.roles.includes('office') },
    h('legend', {}, 'Instansi'),
    h('p', { class: 'hint' }, 'Laporan instansi mana yang dilihat dan dijawab.'),
    h(
      'div',
      { class: 'choices' },
      choice('*', 'Semua instansi'),
      ...institutions.map(({ id, name }) => choice(id, name)),
    ),
  );
  const onchange = ({ target }) => {
    if (target.value === 'office') office.hidden = !target.checked;
  };
  return [
    h(
      'fieldset',
      { onchange },
      h('legend', {}, 'Peran'),
      ...Object.entries(ROLES).map(([role, [name, does]]) =>
        checkbox(`${name}: ${does}`, { name: 'roles', value: role, checked: account.roles.includes(role) }),
      ),
    ),
    office,
    field(
      'Hanya untuk wilayah',
      h('input', {
        name: 'location_codes',
        value: account.locations.map(({ code }) => code).join(', '),
        placeholder: '16.01.22.2003',
      }),
      'Kode Kemendagri desa atau kecamatan, dipisah koma: akun ini lalu hanya melihat laporan dari sana. Kosong berarti seluruh instansi.',
    ),
  ];
}

function rightsOf(values) {
  return {
    roles: values.getAll('roles'),
    institution_ids: values.getAll('institution_ids'),
    location_codes: values
      .get('location_codes')
      .split(/[\s,;]+/)
      .filter(Boolean),
  };
}

function institutionName({ institutions }, id) {
  return id === '*' ? 'semua instansi' : (institutions.find((one) => one.id === id)?.name ?? id);
}
