import { html, raw } from 'hono/html';
import type { Language } from '../../words/messages.js';
import { LANGUAGE_WORDS } from '../../../../src/widget/language/language-words.js';
import { wordsOf, type PageWords } from '../words/words.js';
import type { Markup } from './markup.js';
import { safeHead } from './safe-page.js';
import { STYLE } from './styles.js';

/** In one piece: the policy knows it by the hash of every letter between its tags. */
const STYLE_ELEMENT = raw(`<style>${STYLE}</style>`);

export const PAGE_NAMES = ['lapor', 'lacak', 'laporan', 'bawa', 'kalender'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** Those that lead to each other. */
const WAYS = ['lapor', 'lacak', 'laporan'] as const satisfies readonly PageName[];

/** Those where nobody is to look over a shoulder. */
const isSafe = (name: PageName): boolean => name === 'lapor' || name === 'lacak';

export const headingOf = (name: PageName, { form, tracker, feed, own }: PageWords): string =>
  ({
    lapor: form.heading,
    lacak: tracker.heading,
    laporan: feed.heading,
    bawa: own.safe.carrying,
    kalender: own.calendar.heading,
  })[name];

export interface Page {
  name: PageName;
  language: Language;
  /** The agency's. */
  agency: string;
  heading: string;
  /** What else the language switch keeps of this address; never anything that was typed. */
  query?: Readonly<Record<string, string>>;
  /** An answer to a form can't be asked for again in another language, and has no switch. */
  isAnswer: boolean;
  /** Before the title of an answer that isn't the one hoped for, so that it is heard first. */
  prefix?: string;
  /** Scripts that make a widget out of the page. */
  scripts?: readonly string[];
  body: Markup;
}

/** A whole page: readable in its order, by whatever browser. */
export function layout(page: Page): Markup {
  const { language, agency, heading, body, prefix = '', scripts = [] } = page;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${page.name === 'laporan' ? '' : html`<meta name="robots" content="noindex" />`}
        <title>${prefix}${heading} – ${agency}</title>
        ${STYLE_ELEMENT} ${scripts.map((source) => html`<script src="${source}" defer></script>`)}
      </head>
      <body>
        ${
          isSafe(page.name)
            ? safeHead(page)
            : html`<header>
                <p><b>${agency}</b></p>
              </header>`
        }
        ${WAYS.some((name) => name === page.name) ? ways(page) : ''}
        <main>
          <h1>${heading}</h1>
          ${body}
        </main>
        ${page.isAnswer ? '' : languages(page)}
      </body>
    </html> `;
}

function ways({ name, language }: Page): Markup {
  const words = wordsOf(language);
  const others = WAYS.filter((one) => one !== name);
  return html`<nav>
    ${others.map((one) => html`<a href="${one}?lang=${language}">${headingOf(one, words)}</a> `)}
  </nav>`;
}

function languages({ name, language, query = {} }: Page): Markup {
  const others = (Object.keys(LANGUAGE_WORDS) as Language[]).filter((one) => one !== language);
  return html`<footer>
    <nav aria-label="${LANGUAGE_WORDS[language].label}">
      ${others.map((one) => {
        const address = `${name}?${new URLSearchParams({ ...query, lang: one }).toString()}`;
        return html`<a href="${address}" lang="${one}" hreflang="${one}">${LANGUAGE_WORDS[one].name}</a> `;
      })}
    </nav>
  </footer>`;
}
