import { api, onSignedOut } from './api.js';
import { showAudit } from './audit.js';
import { useTimeZone } from './dates.js';
import { announce, h, show } from './dom.js';
import { showMailbox } from './mailbox.js';
import { showReport } from './report.js';
import { showList } from './report-list.js';
import { showSignIn } from './sign-in.js';

const menu = document.getElementById('menu');
let session = null;

/** The address below `#/` and what it shows. A refused view says so in its place. */
async function route() {
  if (session === null) return showSignIn(begin);
  const [view = '', id = ''] = location.hash.replace(/^#\/?/, '').split('/');
  for (const link of menu.querySelectorAll('a')) {
    if (link.hash === `#/${view || 'laporan'}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  try {
    if (view === 'laporan' && id !== '') await showReport(id, session);
    else if (view === 'jejak') await showAudit(id);
    else if (view === 'surat') await showMailbox();
    else await showList(session);
  } catch (error) {
    if (session !== null)
      show('Tidak dapat dibuka', h('p', { class: 'notice danger', role: 'alert' }, error.message));
  }
}

function begin(opened) {
  session = opened;
  useTimeZone(session.timezone);
  const links = [
    ['laporan', 'Laporan'],
    ['jejak', 'Jejak audit'],
    ...(session.mailbox ? [['surat', 'Kotak surat demo']] : []),
  ];
  menu.replaceChildren(
    ...links.map(([path, label]) => h('a', { href: `#/${path}` }, label)),
    h('button', { type: 'button', class: 'quiet', onclick: signOut }, `Keluar (${session.officer})`),
  );
  menu.hidden = false;
  return route();
}

function end(message) {
  session = null;
  menu.hidden = true;
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
// Asked for quietly: whoever opens the page for the first time has done nothing wrong.
const opened = await api.session().catch(() => null);
if (opened === null) await showSignIn(begin);
else await begin(opened);
