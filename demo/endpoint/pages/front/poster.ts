import { html } from 'hono/html';
import { encode } from 'uqr';
import { knownAddress } from '../../http/public-address.js';
import type { RequestContext } from '../../http/request-context.js';
import { QR_MARGIN, qrPath } from '../../snippets/qr-path.js';
import type { Language } from '../../words/messages.js';
import { answer, type Pages } from '../shell/answer.js';
import { pageLanguage } from '../shell/language.js';
import type { Markup } from '../shell/markup.js';
import { helpedPolicy } from '../shell/policies.js';
import type { HomeWords } from '../words/home.js';
import { wordsOf } from '../words/words.js';
import { POSTER_STYLE } from './front-styles.js';

/** `GET {endpoint}/poster`: the poster for an office's wall, whose QR code opens the form, in the page's language. */
export async function showPoster(context: RequestContext, pages: Pages): Promise<Response> {
  const language = pageLanguage(context);
  const { config, sealed } = pages.endpoint;
  const { home } = wordsOf(language).own;
  const address = knownAddress(context, config, '/poster');
  const fingerprint = (await sealed.keys.offer())?.fingerprint ?? null;
  context.header('Content-Security-Policy', helpedPolicy(config.frameAncestors, POSTER_STYLE));
  return await answer(context, pages, {
    name: 'poster',
    language,
    heading: home.poster.heading,
    isAnswer: false,
    isKept: address === config.publicUrl,
    style: POSTER_STYLE,
    scripts: ['front.js'],
    body:
      address === null
        ? html`<p class="notice warning">${home.install.noAddress}</p>`
        : html`<p>${home.poster.how}</p>
            <p class="row">
              <button class="button" type="button" data-print hidden>${home.poster.print}</button>
              <a href="beranda?lang=${language}">${home.heading}</a>
            </p>
            ${renderPoster(address, language, config, fingerprint)}`,
  });
}

function renderPoster(
  address: string,
  language: Language,
  { name, fallback }: Pages['endpoint']['config'],
  fingerprint: string | null,
): Markup {
  const { poster } = wordsOf(language).own.home;
  const query = language === 'id' ? '' : `?lang=${language}`;
  const form = `${address}/lapor${query}`;
  return html`<article class="poster" aria-label="${poster.heading}">
    <header><p>${name}</p></header>
    <h2 class="ask">${poster.ask}</h2>
    <p class="call">${poster.call}</p>
    <div class="scan">
      ${renderCode(form, poster.code)}
      <ol>
        ${poster.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
    </div>
    ${fingerprint === null ? '' : renderSealed(`${address}/segel${query}`, fingerprint, poster.sealed)}
    <footer>
      <p class="address">${form.replace(/^https?:\/\//, '')}</p>
      <p>${poster.free}</p>
      ${fallback.sms === null ? '' : html`<p>${poster.sms(fallback.sms)}</p>`}
    </footer>
  </article>`;
}

/** Medium error correction: posters get scratched and wet. */
function renderCode(text: string, label: string): Markup {
  const { data, size } = encode(text, { ecc: 'M', border: QR_MARGIN });
  return html`<svg role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}">
    <path d="${qrPath(data)}" />
  </svg>`;
}

/**
 * The way to a sealed report has a code of its own, whose fragment no server is told: the page stops where its keys
 * have another fingerprint. It leads past `lapor`, which nobody holds against a release.
 */
const renderSealed = (
  page: string,
  fingerprint: string,
  { ask, code, fingerprint: label, compare }: HomeWords['poster']['sealed'],
): Markup =>
  html`<div class="sealed">
    ${renderCode(`${page}#segel=${fingerprint}`, code)}
    <p>
      ${ask}<br />
      ${label} <b>${fingerprint}</b><br />
      ${compare}
    </p>
  </div>`;
