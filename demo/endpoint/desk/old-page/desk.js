import { showAccounts } from './accounts/accounts.js';
import { api, onSignedOut } from './api.js';
import { showAudit } from './audit/audit.js';
import { day, useTimeZone } from './dates.js';
import { showLink } from './accounts/link.js';
import { showNotices } from './accounts/notices.js';
import { announce, h, show } from './dom.js';
import { showMailbox } from './mailbox.js';
import { showOwnAccount } from './accounts/own-account.js';
import { showRelay } from './relay/relay.js';
import { showReport } from './report/report.js';
import { showList } from './report/report-list.js';
import { showRequests } from './requests.js';
import { showSignIn } from './accounts/sign-in.js';
import { showTown } from './town/town.js';
import { showStart } from './accounts/start.js';

const menu = document.getElementById('menu');
/** A warning for the server's operator, above every view. */
const warning = document.getElementById('peringatan');
let session = null;

/** Views by name: label, roles (null for all), and how to show it. The first that the officer may see opens first. */
const VIEWS = {
  laporan: [
    'Laporan',
    ['verifier', 'office', 'protection'],
    (id) => (id === '' ? showList(session) : showReport(id, session)),
  ],
  permintaan: ['Permintaan pelapor', ['protection'], () => showRequests()],
  sp4n: ['SP4N-LAPOR!', ['verifier'], () => showRelay()],
  jejak: ['Jejak audit', ['auditor'], (id) => showAudit(id, session)],
  akun: ['Akun', ['administrator'], () => showAccounts(session, renew)],
  daerah: ['Daerah', ['administrator'], (list) => showTown(list, renew)],
  surat: ['Kotak surat demo', ['verifier'], () => showMailbox()],
  saya: ['Akun saya', null, () => showOwnAccount(session, renew)],
};

const visible = () =>
  Object.entries(VIEWS).filter(
    ([name, [, roles]]) =>
      (roles === null || roles.some((role) => session.roles.includes(role))) &&
      (name !== 'surat' || session.mailbox) &&
      (name !== 'sp4n' || session.relay),
  );

/** `route` shows the view that the address names after `#/`. A refused view shows the refusal in its place. */
async function route() {
  if (session === null) return await showSignIn(begin);
  const views = visible();
  const [asked = '', id = ''] = location.hash.replace(/^#\/?/, '').split('/');
  const [name, [label, , open]] = views.find(([view]) => view === asked) ?? views[0];
  for (const link of menu.querySelectorAll('a')) {
    if (link.hash === `#/${name}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  try {
    await open(name === asked ? id : '');
  } catch (error) {
    if (session !== null)
      show(
        'Tidak dapat dibuka',
        h('p', { class: 'notice danger', role: 'alert' }, error.message),
        wayOut(name, label, id !== ''),
      );
  }
}

/** `wayOut` leads from a single report to the list; from a list it tries again, for failures pass. */
function wayOut(name, label, isOne) {
  if (isOne) return h('p', {}, h('a', { href: `#/${name}` }, `Kembali ke ${label.toLowerCase()}`));
  return h('button', { type: 'button', onclick: () => void route() }, 'Coba lagi');
}

/** Pages of one-time links, by the last part of the path; they open even while somebody is signed in. */
const LINKS = { mulai: showStart, sandi: showLink };

function begin(opened) {
  session = opened;
  useTimeZone(session.timezone);
  menu.replaceChildren(
    ...visible().map(([name, [label]]) => h('a', { href: `#/${name}` }, label)),
    h(
      'button',
      { type: 'button', class: 'quiet', onclick: signOut },
      `Keluar (${session.display_name}${placesOf(session)})`,
    ),
  );
  menu.hidden = false;
  warnOfHolidays(session.holidays_end);
  showNotices(session);
  return route();
}

/** `placesOf` names the places that limit the officer; empty for the whole agency. */
const placesOf = ({ locations }) =>
  locations.length === 0 ? '' : `, ${locations.map(({ name }) => name).join('; ')}`;

/** @param end the last day with known holidays, where it is near; else null */
function warnOfHolidays(end) {
  warning.hidden = end === null;
  warning.textContent =
    end === null
      ? ''
      : `Hari libur baru diketahui sampai ${day(end)}. Setelah itu batas waktu hanya perkiraan. Administrator melengkapinya di menu Daerah.`;
}

/** `renew` reads the session again: an only account loses all roles but one once another is made. */
async function renew() {
  await begin(await api.session());
}

function end(message) {
  session = null;
  menu.hidden = true;
  warnOfHolidays(null);
  showNotices(null);
  menu.replaceChildren();
  void showSignIn(begin, message);
}

async function signOut() {
  try {
    await api.signOut();
    end('Anda sudah keluar.');
  } catch (error) {
    if (session !== null) announce(error.message);
  }
}

onSignedOut((message) => session !== null && end(message));
window.addEventListener('hashchange', () => {
  // The skip link's fragment is no view.
  if (location.hash === '#isi') return;
  announce('');
  void route();
});
const byLink = LINKS[location.pathname.split('/').at(-1)];
// Failures stay silent: a first visit without a session is no error.
const opened = byLink === undefined ? await api.session().catch(() => null) : null;
if (byLink !== undefined) await byLink(begin);
else if (opened === null) await showSignIn(begin);
else await begin(opened);
