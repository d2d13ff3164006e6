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
import { showStart } from './accounts/start.js';

const menu = document.getElementById('menu');
/** For whoever can have it put right; it stands above every view. */
const warning = document.getElementById('peringatan');
let session = null;

/** What there is to see, and for which roles; the first that one may see is where one begins. */
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

/** The address below `#/` and what it shows. A refused view says so in its place. */
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

/** One from the many leads back to the many; what can't be reached may be reached in a moment. */
function wayOut(name, label, isOne) {
  if (isOne) return h('p', {}, h('a', { href: `#/${name}` }, `Kembali ke ${label.toLowerCase()}`));
  return h('button', { type: 'button', onclick: () => void route() }, 'Coba lagi');
}

/** Pages of one-time links, whoever is signed in: the last part of the address. */
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

/** Whose reports one sees, where it isn't the whole agency's. */
const placesOf = ({ locations }) =>
  locations.length === 0 ? '' : `, ${locations.map(({ name }) => name).join('; ')}`;

/** @param end the last day of which offices' closed days are known, where it is near */
function warnOfHolidays(end) {
  warning.hidden = end === null;
  warning.textContent =
    end === null
      ? ''
      : `Hari libur baru diketahui sampai ${day(end)}. Setelah itu batas waktu hanya perkiraan. Minta pengelola server melengkapi holidays.csv.`;
}

/** What one may do can change under one's hands: the sole account keeps but one role once there is another. */
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
  // The skip link's own fragment is no view.
  if (location.hash === '#isi') return;
  announce('');
  void route();
});
const byLink = LINKS[location.pathname.split('/').at(-1)];
// Asked for quietly: whoever opens the page for the first time has done nothing wrong.
const opened = byLink === undefined ? await api.session().catch(() => null) : null;
if (byLink !== undefined) await byLink(begin);
else if (opened === null) await showSignIn(begin);
else await begin(opened);
