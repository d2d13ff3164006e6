import { formDiv, hostPage, SCRIPT, type HostCase } from '../harness/host-case.js';
import { openSidWidget, withoutPhp } from '../harness/opensid-widget.js';
import { bloggerTheme, googleSitesFrame, RULES, sanitize, tidy } from '../harness/sanitizers.js';

/** What a sanitizer has to take away. */
const HANDLER = 'onclick="evil()"';

/** All that the README tells to paste, in one go. */
const paste = (endpoint: string, more = '') =>
  `<div data-aduan="form" data-endpoint="${endpoint}/sp4n" data-lang="id" ${more}><a href="https://www.lapor.go.id">lapor.go.id</a></div>
${SCRIPT}`;

const framePaste = (endpoint: string) =>
  `<iframe src="${endpoint}/sp4n/widgets/frame.html#component=form" width="100%" height="900" loading="lazy" title="Buat laporan"></iframe>
<script src="${endpoint}/sp4n/widgets/frame-resize.js" defer></script>`;

/** The editor's text is cleaned; the script stands in the theme, where an editor has no say. */
const inTheme = (name: string, clean: (html: string) => string): HostCase => ({
  name,
  page: ({ endpoint }) => ({
    content: hostPage(endpoint, { widget: clean(paste(endpoint, HANDLER)), foot: SCRIPT }),
  }),
});

export const RECIPE_HOSTS: readonly HostCase[] = [
  {
    name: 'plain HTML, pasted as the README writes it',
    isWholeJourney: true,
    page: ({ endpoint }) => ({ content: hostPage(endpoint, { widget: formDiv(endpoint) }) }),
  },
  {
    // An element it refuses as unknown; that is what the div is for.
    name: "HTML Tidy with OpenSID's options: div and script stay",
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { widget: tidy(paste(endpoint)), foot: '' }),
    }),
  },
  {
    name: 'OpenSID: AntiXSS (simulated), then Tidy; the script in the theme',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        widget: tidy(sanitize(paste(endpoint, HANDLER), RULES['OpenSID AntiXSS'])),
        foot: SCRIPT,
      }),
    }),
  },
  {
    name: 'OpenSID: AntiXSS (simulated), then Tidy; the iframe edition, which needs no script',
    inside: 'iframe',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        widget: tidy(sanitize(framePaste(endpoint), RULES['OpenSID AntiXSS'])),
        foot: '',
      }),
    }),
  },
  {
    name: 'OpenSID: the static widget, run by PHP as a theme includes it',
    skip: withoutPhp,
    isWholeJourney: true,
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, { widget: openSidWidget(`${endpoint}/sp4n`), foot: '' }),
    }),
  },
  {
    name: 'Blogger (simulated): the div in a post, the script in the theme, which is XML',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        foot: bloggerTheme(`<script defer="defer" src="${endpoint}/sp4n/widgets/embed.js"></script>`),
      }),
    }),
  },
  {
    name: 'Google Sites (simulated): embedded by its address alone',
    inside: 'iframe',
    page: ({ endpoint }) => ({
      content: hostPage(endpoint, {
        widget: googleSitesFrame(`${endpoint}/sp4n/widgets/frame.html#component=form`),
        foot: '',
      }),
    }),
  },
  inTheme('Joomla (simulated); the script in the template', (html) => sanitize(html, RULES.Joomla)),
];
