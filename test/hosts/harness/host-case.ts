/** One hostile host: a page as a webmaster might have it, and what the widgets are to make of it. */
import type { HostPage } from '../../journey/harness/harness.js';

/** Addresses a page's HTML and headers may name. */
interface Addresses {
  /** The site the page lies on; it serves `dist/` too. */
  site: string;
  /** The endpoint's origin; it serves `dist/` too. */
  endpoint: string;
}

export interface HostCase extends HostTraits {
  page: (at: Addresses) => HostPage;
  /** Why it can't be visited on this machine. */
  skip?: string | false;
}

/** What to expect of a host, wherever its page comes from. */
export interface HostTraits {
  name: string;
  /** What becomes of the form: the element itself (default), the iframe edition, or a button to the safe page. */
  edition?: 'element' | 'frame' | 'button';
  /** Where the form is, when it is not on the page itself: in this iframe, or shown by a press of this button. */
  inside?: 'iframe';
  opens?: string;
  /** Is there once the host has done to its own page what it does. */
  settled?: string;
  /** Elements besides those marked `data-host` that are the host's own. */
  own?: string;
  /** Where the host shows the number that an event told it. */
  hears?: string;
  /** A box of the host's that sets the form's property `sharedDevice`. */
  passes?: string;
  calls?: HostCalls;
  /** The title is typed key by key first. */
  isTypedInto?: boolean;
  /** After the receipt the report is looked up in the page's tracker too. */
  isWholeJourney?: boolean;
  /** The site goes by a name that browsers trust with less than `localhost`. */
  isInsecure?: boolean;
  /** On the console in this case, and nowhere else. */
  says?: RegExp;
}

/** What an application does with the form beside placing it. */
export interface HostCalls {
  /** A button that calls `reset()`. */
  button: string;
  /** Where it shows what `aduan-step` and `aduan-state` told it. */
  told: string;
  /** The place it gives in `values`. */
  filled: string;
}

export interface PageParts {
  /** More for `<head>`, after the style sheet. */
  head?: string;
  /** In place of the form's div. */
  widget?: string;
  /** After everything else in the body; default the script tag. */
  foot?: string;
  /** Attributes of `<html>`; default `lang="id"`. */
  root?: string;
  /** '' puts the page into quirks mode. */
  doctype?: string;
  /** The host's own style sheet; default `/host.css`. */
  styles?: string;
}

export const SCRIPT = '<script src="/dist/embed.js" defer></script>';

/** What stands on every host page besides the widgets: it must look and work afterwards as it did before. */
export const FURNITURE = `<header data-host><a href="#isi">Beranda</a> <button type="button" id="menu" class="btn">Menu</button></header>
<main id="isi"><h1 data-host>Desa Sumber Harapan</h1><p data-host>Kantor desa buka pukul 08.00.</p>
<form data-host class="cari"><label>Cari <input name="q" value="banjir"></label> <select><option>Semua</option></select> <button class="btn">Cari</button></form>
<table data-host class="table"><tr><th>Dusun</th><td>II</td></tr></table>`;

export const formDiv = (endpoint: string, more = '') =>
  `<div data-aduan="form" data-endpoint="${endpoint}/sp4n" ${more}><a href="${endpoint}/sp4n/lapor">Lapor</a></div>`;

const trackerElement = (endpoint: string) =>
  `<aduan-tracker endpoint="${endpoint}/sp4n"><a href="${endpoint}/sp4n/lacak">Lacak</a></aduan-tracker>`;

export function hostPage(endpoint: string, parts: PageParts = {}): string {
  const { head = '', widget = formDiv(endpoint), foot = SCRIPT, root = 'lang="id"' } = parts;
  const { doctype = '<!doctype html>', styles = '<link rel="stylesheet" href="/host.css">' } = parts;
  return `${doctype}<html ${root}><head><meta charset="utf-8"><title>Desa</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${styles}${head}</head>
<body>${FURNITURE}${widget}${trackerElement(endpoint)}</main>${foot}</body></html>`;
}

/** A page without headers of its own. */
export const pageOf =
  (parts: PageParts): HostCase['page'] =>
  ({ endpoint }) => ({ content: hostPage(endpoint, parts) });

/** A village site's style sheet: rules by tag, as such sites have them. */
export const HOST_STYLES = `body { font: 16px/1.4 Georgia, serif; margin: 0 auto; max-width: 60em; color: #222; }
button, .btn { background: #b00; color: #fff; border: 0; padding: 3px 9px; text-transform: uppercase; letter-spacing: 2px; }
input, select { border: 3px dotted green; width: 12em; } label { float: left; } a { color: #b00; }
h1 { font-size: 40px; } table { width: 100%; } th { text-align: right; }`;
