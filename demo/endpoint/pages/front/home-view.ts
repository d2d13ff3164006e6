import { html } from 'hono/html';
import type { EndpointConfig } from '../../config.js';
import type { Language } from '../../words/messages.js';
import { officeHours } from '../calendar/office-hours.js';
import { headingOf, WAYS } from '../shell/layout.js';
import type { Markup } from '../shell/markup.js';
import type { PageWords } from '../words/words.js';
import type { AskedSite } from './asked-site.js';
import { renderCodes } from './codes-view.js';

export interface HomeModel {
  config: Pick<EndpointConfig, 'name' | 'office' | 'calendar' | 'allowedOrigins'>;
  words: PageWords;
  language: Language;
  /** The endpoint's address from outside; null where it isn't known. */
  address: string | null;
  site: AskedSite;
}

/** `renderHome` is for citizens first: a webmaster reads on. */
export function renderHome(model: HomeModel): Markup {
  const { config, words, language, address } = model;
  const { home } = words.own;
  const { install, poster } = home;
  const { calendar, board } = words.own;
  return html`<p>${home.whose(config.name)} ${renderOffice(model)}</p>
    <p><a href="kalender?lang=${language}">${calendar.heading}</a>: ${officeHours(words, config.calendar)}</p>
    <ul class="ways">
      ${WAYS.map(
        (way) =>
          html`<li>
            <a class="button${way === 'lapor' ? '' : ' secondary'}" href="${way}?lang=${language}"
              >${headingOf(way, words)}</a
            >
            <p class="hint">${home.ways[way]}</p>
          </li>`,
      )}
    </ul>
    <section aria-labelledby="pasang">
      <h2 id="pasang">${install.heading}</h2>
      <p>${install.intro}</p>
      ${
        address === null
          ? html`<p class="notice warning">${install.noAddress}</p>`
          : html`<p>${install.address}: <b>${address}</b></p>`
      }
      ${renderAsking(model)} ${address === null ? '' : renderCodes(address, language, install)}
      <p class="row">
        <a href="poster?lang=${language}">${poster.heading}</a>
        <a href="papan?lang=${language}">${board.heading}</a>
      </p>
    </section>`;
}

function renderOffice({ config, words }: HomeModel): Markup | '' {
  const { office } = config;
  return office === null ? '' : html`${words.own.home.office(office.name)} ${renderContact(office, words)}`;
}

const renderContact = (office: HomeModel['config']['office'], { own }: PageWords): Markup | '' =>
  office?.contact ? html`<a href="${office.contact}">${own.home.contact}</a>.` : '';

/** Whether a site may have it; where not all may, any can be asked about, as each can find out by itself. */
function renderAsking({ config, words, language, site }: HomeModel): Markup {
  const { may } = words.own.home.install;
  if (config.allowedOrigins.includes('*'))
    return html`<h3>${may.heading}</h3>
      <p>${may.any}</p>`;
  return html`<h3 id="situs-judul">${may.heading}</h3>
    <p>${may.some} ${renderContact(config.office, words)}</p>
    ${renderAnswer(site, words)}
    <form method="get" action="beranda#situs-judul" aria-labelledby="situs-judul">
      <input type="hidden" name="lang" value="${language}" />
      <div class="field">
        <label class="label" for="situs">${may.site}</label>
        <input
          class="control"
          id="situs"
          name="situs"
          inputmode="url"
          autocomplete="url"
          placeholder="https://"
          value="${site.kind === 'none' ? '' : site.typed}"
        />
      </div>
      <p class="row"><button class="button secondary">${may.check}</button></p>
    </form>`;
}

function renderAnswer(site: AskedSite, words: PageWords): Markup | '' {
  const { may } = words.own.home.install;
  if (site.kind === 'none') return '';
  if (site.kind === 'unclear') return html`<p class="notice warning" role="status">${may.unclear}</p>`;
  return site.kind === 'allowed'
    ? html`<p class="notice" role="status">${may.allowed(site.origin)}</p>`
    : html`<p class="notice warning" role="status">${may.notYet(site.origin)}</p>`;
}
