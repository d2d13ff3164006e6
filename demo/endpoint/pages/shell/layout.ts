import { html, raw } from 'hono/html';
import type { Language } from '../../words/messages.js';
import { LANGUAGE_WORDS } from '../../../../src/widget/language/language-words.js';
import { wordsOf, type PageWords } from '../words/words.js';
import type { Markup } from './markup.js';
import { safeHead } from './safe-page.js';
import { STYLE, type PageStyle } from './styles.js';

/** `styleElement` is one string: the policy names the hash of every letter between the tags. */
const styleElement = ({ text }: PageStyle): Markup => raw(`<style>${text}</style>`);

export const PAGE_NAMES = [
  'beranda',
  'lapor',
  'lacak',
  'laporan',
  'usulan',
  'bawa',
  'kalender',
  'poster',
  'papan',
  'segel',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** `WAYS` are pages that link to each other. */
export const WAYS = ['lapor', 'lacak', 'laporan'] as const satisfies readonly PageName[];

/** `WITH_WAYS` are pages that lead to those. */
const WITH_WAYS: readonly PageName[] = [...WAYS, 'usulan'];

/** `isSafe`: pages with the quick exit, where nobody should look over a shoulder. */
const isSafe = (name: PageName): boolean => name === 'lapor' || name === 'lacak' || name === 'segel';

export const headingOf = (name: PageName, { form, tracker, feed, own }: PageWords): string =>
  ({
    segel: form.heading,
    beranda: own.home.heading,
    lapor: form.heading,
    lacak: tracker.heading,
    laporan: feed.heading,
    usulan: own.wishes.heading,
    bawa: own.safe.carrying,
    kalender: own.calendar.heading,
    poster: own.home.poster.heading,
    papan: own.board.heading,
  })[name];

/** `PageScript` is a script of a page that names its hash. */
export interface PageScript {
  source: string;
  /** Value of `integrity=`; undefined where it isn't known, and nothing runs that asks for one. */
  integrity: string | undefined;
  /** A module, or one that another script imports later; default: a script. */
  kind?: 'module' | 'later';
}

export interface Page {
  name: PageName;
  language: Language;
  /** The agency's name. */
  agency: string;
  heading: string;
  /** More parameters that the language switch keeps; never typed text. */
  query?: Readonly<Record<string, string>>;
  /** Part of the path behind the name, as a year: links lead out of that folder. */
  below?: string;
  /** An answer to a form can't be fetched again in another language, so it has no switch. */
  isAnswer: boolean;
  /** Stands before the title of an error, so that a screen reader says it first. */
  prefix?: string;
  /** `about` is one sentence on the page for search engines, where it can be fetched again. */
  about?: string;
  /** Search engines may list it: what it shows is the agency's, and no report's. */
  isListed?: boolean;
  /** A style sheet of its own, beside the one of all pages. */
  style?: PageStyle;
  /** Stands in place of the heading in the browser's history and tabs. */
  title?: string;
  /** Scripts that replace the page by a widget, or help with it. */
  scripts?: readonly (string | PageScript)[];
  /** `lead` stands before the heading, and stays where a widget takes the page's place. */
  lead?: Markup;
  body: Markup;
  /** The widget that takes the place of heading and body, hidden until then. */
  widget?: Markup;
}

/** `layout` is a whole page, readable in source order by any browser. */
export function layout(page: Page): Markup {
  const { language, agency, heading, body, prefix = '', scripts = [] } = page;
  const content = html`<h1>${heading}</h1>
    ${body}`;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${page.isListed ? '' : html`<meta name="robots" content="noindex, nofollow" />`}
        <title>${prefix}${page.title ?? heading} – ${agency}</title>
        ${page.about === undefined ? '' : html`<meta name="description" content="${page.about}" />`}
        <link rel="icon" href="${folderOf(page)}icon.svg" type="image/svg+xml" />
        ${styleElement(STYLE)}${page.style === undefined ? '' : styleElement(page.style)}
        ${scripts.map(scriptElement)}
      </head>
      <body>
        ${
          isSafe(page.name)
            ? safeHead(page)
            : html`<header>
                <p><b>${agency}</b></p>
              </header>`
        }
        ${WITH_WAYS.includes(page.name) ? ways(page) : ''}
        <main>${page.lead ?? ''} ${page.widget === undefined ? content : growing(content, page.widget)}</main>
        ${page.isAnswer ? '' : languages(page)}
      </body>
    </html> `;
}

/** `folderOf` leads from a page to the folder of all: relative, as a proxy may serve the endpoint below a path. */
const folderOf = ({ below }: Pick<Page, 'below'>): string => (below === undefined ? '' : '../');

function scriptElement(script: string | PageScript): Markup {
  if (typeof script === 'string') return html`<script src="${script}" defer></script>`;
  const { source, integrity = '', kind } = script;
  if (kind === 'later') return html`<link rel="modulepreload" href="${source}" integrity="${integrity}" />`;
  const type = kind === undefined ? 'text/javascript' : 'module';
  // An integrity policy passes over the hash of what isn't asked for by CORS.
  return html`<script
    type="${type}"
    src="${source}"
    integrity="${integrity}"
    crossorigin="anonymous"
    defer
  ></script>`;
}

/** Page and widget share a place: nothing that stays is moved when one gives way to the other. */
const growing = (content: Markup, widget: Markup): Markup =>
  html`<div class="growing">
    <div id="plain">${content}</div>
    ${widget}
  </div>`;

function ways(page: Page): Markup {
  const { name, language } = page;
  const words = wordsOf(language);
  const others = WAYS.filter((one) => one !== name);
  return html`<nav>
    ${others.map((one) => html`<a href="${folderOf(page)}${one}?lang=${language}">${headingOf(one, words)}</a> `)}
  </nav>`;
}

function languages({ name, language, below, query = {} }: Page): Markup {
  const others = (Object.keys(LANGUAGE_WORDS) as Language[]).filter((one) => one !== language);
  return html`<footer>
    <nav aria-label="${LANGUAGE_WORDS[language].label}">
      ${others.map((one) => {
        // Within its folder, the last part of the path is enough.
        const address = `${below ?? name}?${new URLSearchParams({ ...query, lang: one }).toString()}`;
        return html`<a href="${address}" lang="${one}" hreflang="${one}">${LANGUAGE_WORDS[one].name}</a> `;
      })}
    </nav>
  </footer>`;
}
