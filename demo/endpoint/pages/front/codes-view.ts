import { html } from 'hono/html';
import type { Language } from '../../words/messages.js';
import { snippetOf, type Choice } from '../../snippets/snippet.js';
import { SMALL_FORM_STYLES } from '../../snippets/fallback.js';
import type { Markup } from '../shell/markup.js';
import type { HomeWords } from '../words/home.js';

type InstallWords = HomeWords['install'];

/** Form and tracker, as a site in that language pastes them; Indonesian is the default and needs no attribute. */
function snippet(endpoint: string, language: Language, edition: Choice['edition']): string {
  return snippetOf({
    edition,
    widgets: ['form', 'tracker'],
    endpoint,
    dist: `${endpoint}/widgets/`,
    attributes: language === 'id' ? {} : { lang: language },
    preset: '',
    theme: {},
    integrity: '',
    hasForm: true,
  });
}

/** `renderCodes` hands out what each kind of site pastes, with this server's address in it. */
export function renderCodes(address: string, language: Language, install: InstallWords): Markup {
  const { html: page, wordpress, opensid, div } = install;
  const form = `${address}/lapor`;
  const element = snippet(address, language, 'element');
  return html`${kind(page.heading, [{ id: 'html', how: page.how, text: element }], install, true)}
    ${kind(
      wordpress.heading,
      [
        { id: 'wordpress', how: wordpress.address, text: address },
        { id: 'shortcode', how: wordpress.shortcode, text: '[aduan]' },
      ],
      install,
    )}
    ${kind(
      opensid.heading,
      [
        { id: 'menu', how: opensid.link, text: language === 'id' ? form : `${form}?lang=${language}` },
        {
          id: 'opensid',
          how: opensid.file,
          text: `<style>\n${SMALL_FORM_STYLES}\n</style>\n${element}`,
        },
      ],
      install,
    )}
    ${kind(div.heading, [{ id: 'div', how: div.how, text: snippet(address, language, 'div') }], install)}
    <p class="hint">${install.nothing}</p>`;
}

interface Code {
  id: string;
  how: string;
  text: string;
}

function kind(heading: string, codes: readonly Code[], install: InstallWords, isOpen = false): Markup {
  return html`<details ${isOpen ? ' open' : ''}>
    <summary>${heading}</summary>
    ${codes.map((code) => renderCode(code, install))}
  </details>`;
}

/** `renderCode` lets one press mark all of it where no script runs; the button comes with the script. */
function renderCode({ id, how, text }: Code, install: InstallWords): Markup {
  return html`<p id="kode-${id}-cara">${how}</p>
    <pre class="code" id="kode-${id}" tabindex="0" role="group" aria-labelledby="kode-${id}-cara">
${text}</pre>
    <p class="row">
      <button
        class="button secondary"
        type="button"
        data-copy="kode-${id}"
        aria-describedby="kode-${id}-cara"
        hidden
      >
        ${install.copy}
      </button>
      <span role="status" data-copied="${install.copied}" data-marked="${install.marked}"></span>
    </p>`;
}
