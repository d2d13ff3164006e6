import type { EmbedState } from '../embed/embed-state.js';
import type { AduanTag } from '../registry.js';

/** How an endpoint answers this page. */
type Answer =
  | 'ok'
  /** The endpoint answers, but not to pages of this origin. */
  | 'no-cors'
  /** The page may read, but not send the contract's headers. */
  | 'no-headers'
  | 'not-json'
  | 'not-found'
  /** No services of GeoReport v2 are there. */
  | 'not-georeport'
  /** The city that `jurisdiction` names, or fails to name, is not there. */
  | 'no-jurisdiction'
  | 'unreachable'
  /** Not asked: the browser would refuse, or there is no URL. */
  | 'unasked';

export interface EndpointFacts {
  /** As written on the widget. */
  written: string;
  /** As written on the widget, or the widget's own. */
  protocol: string;
  /** As written on the widget; empty without one. */
  jurisdiction: string;
  /** Absolute; null for any but an http(s) URL. */
  url: string | null;
  answer: Answer;
}

/** A widget whose tag has no link to the endpoint's page that needs no script. */
interface LostFacts {
  tag: string;
  /** URL of that page. */
  page: string;
}

/** Response of a built file, where a widget could not be loaded. */
export interface FileFacts {
  url: string;
  /** Null where the browser doesn't tell. */
  status: number | null;
  contentType: string | null;
  /** True when the server answers, but not to scripts of other sites. */
  lacksCors: boolean;
}

/** Everything that the doctor judges by. */
export interface Facts {
  /** The page's origin; `null` in a sandboxed frame. */
  origin: string;
  isSecure: boolean;
  isHttps: boolean;
  embed: EmbedState;
  /** Script tags that load the widgets. */
  scripts: readonly string[];
  /** Versions of elements that another script registered. */
  foreignVersions: readonly string[];
  endpoints: readonly EndpointFacts[];
  files: readonly FileFacts[];
  lost: readonly LostFacts[];
  /** True when a policy forbids it; false also where browsers don't tell. */
  isGeolocationForbidden: boolean;
}

const OUR_SCRIPT = /\/embed\.(single\.)?js/;
const WIDGETS = 'aduan-form,aduan-tracker,aduan-feed';
/** Milliseconds for one answer: as long as a slow phone may need. */
const PATIENCE_MS = 10_000;

/** Examines the page, asks the endpoints as the widgets would, and writes nothing. */
export async function examine(embed: EmbedState): Promise<Facts> {
  const widgets = [...document.querySelectorAll(WIDGETS)];
  const written = new Map(widgets.map(writtenAt).map((one) => [JSON.stringify(one), one]));
  await Promise.all(embed.loads);
  const [endpoints, files] = await Promise.all([
    Promise.all([...written.values()].map(examineEndpoint)),
    Promise.all(filesOf(embed, widgets).map(examineFile)),
    tryBlobImage(),
  ]);
  return {
    // `location.origin` is that of the URL, even where the page itself has none.
    origin: self.origin,
    isSecure: isSecureContext,
    isHttps: location.protocol === 'https:',
    embed,
    scripts: [...document.scripts].map(({ src }) => src).filter((src) => OUR_SCRIPT.test(src)),
    foreignVersions: [...new Set(widgets.map(versionOf))].filter((version) => version !== ''),
    endpoints,
    files,
    lost: widgets.flatMap(lostFacts),
    isGeolocationForbidden: isForbidden('geolocation'),
  };
}

function versionOf({ localName }: Element): string {
  return (customElements.get(localName) as { version?: string } | undefined)?.version ?? '';
}

type Written = Pick<EndpointFacts, 'written' | 'protocol' | 'jurisdiction'>;

const writtenAt = (widget: Element): Written => ({
  written: widget.getAttribute('endpoint') ?? '',
  protocol: widget.getAttribute('protocol') ?? 'sp4n',
  jurisdiction: widget.getAttribute('jurisdiction') ?? '',
});

async function examineEndpoint(given: Written): Promise<EndpointFacts> {
  const url = httpUrl(given.written);
  const isMixed = location.protocol === 'https:' && url?.startsWith('http:') === true;
  const isOpen311 = given.protocol === 'open311';
  const answer =
    url === null || isMixed ? 'unasked' : await (isOpen311 ? askOpen311(url, given.jurisdiction) : ask(url));
  return { ...given, url, answer };
}

/**
 * For pages without scripts: whether the tag's content leads to one of the endpoint's own pages. A form that leads
 * elsewhere hands what citizens write to somebody else.
 */
function lostFacts(widget: Element): LostFacts[] {
  const { written, protocol } = writtenAt(widget);
  const url = httpUrl(written);
  // A server of Open311 has no such page.
  if (url === null || protocol === 'open311') return [];
  const leads = (way: Element): boolean => {
    const address = httpUrl(way.getAttribute('href') ?? way.getAttribute('action') ?? '');
    return /^\/(lapor|lacak|laporan)([?#]|$)/.test(address?.replace(url, '') ?? '');
  };
  const page = { 'aduan-form': 'lapor', 'aduan-tracker': 'lacak' }[widget.localName] ?? 'laporan';
  const isFound = [...widget.querySelectorAll('a, form')].some(leads);
  return isFound && [...widget.querySelectorAll('form')].every(leads)
    ? []
    : [{ tag: widget.localName, page: `${url}/${page}` }];
}

/** Absolute URL without a trailing slash. */
function httpUrl(written: string): string | null {
  try {
    const { href, protocol } = new URL(written, document.baseURI);
    return written !== '' && /^https?:$/.test(protocol) ? href.replace(/\/+$/, '') : null;
  } catch {
    return null;
  }
}

async function ask(url: string): Promise<Answer> {
  const address = `${url}/capabilities`;
  const answer = await request(address, {});
  // Tests whether the server can be reached at all; such an answer can't be read.
  if (answer === null) return (await request(address, { mode: 'no-cors' })) ? 'no-cors' : 'unreachable';
  if (answer.status === 404) return 'not-found';
  const body = (await answer.json().catch(() => null)) as { code?: unknown } | null;
  // Any other 403 is from what stands before the endpoint.
  if (answer.status === 403) return body?.code === 'site-not-allowed' ? 'no-cors' : 'not-json';
  if (body === null) return 'not-json';
  // A header of the contract causes a preflight request, as a report would.
  return (await request(address, { headers: { 'Idempotency-Key': 'doctor' } })) ? 'ok' : 'no-headers';
}

/** Where services of GeoReport v2 are looked for, as `client/open311/server.ts` does. */
const OPEN311_PATHS = ['services.json', 'services.xml', 'discovery.json', 'discovery.xml'];

async function askOpen311(url: string, jurisdiction: string): Promise<Answer> {
  const query = jurisdiction && `?jurisdiction_id=${encodeURIComponent(jurisdiction)}`;
  const said = await textsAt(url, query);
  if (said.every((one) => one === null)) {
    return (await request(`${url}/${OPEN311_PATHS[0]}`, { mode: 'no-cors' })) ? 'no-cors' : 'unreachable';
  }
  if (said.some(isGeoReport)) return 'ok';
  const isAboutCity = said.some((one) => /jurisdiction/i.test(one?.text ?? ''));
  const isThereWithout = query !== '' && (await textsAt(url, '')).some(isGeoReport);
  return isAboutCity || isThereWithout ? 'no-jurisdiction' : 'not-georeport';
}

type Said = { isOk: boolean; text: string } | null;

const isGeoReport = (one: Said): boolean => one?.isOk === true && /service_code|georeport/i.test(one.text);

const textsAt = (url: string, query: string): Promise<Said[]> =>
  Promise.all(
    OPEN311_PATHS.map(async (path) => {
      const answer = await request(`${url}/${path}${query}`, {});
      return answer && { isOk: answer.ok, text: await answer.text().catch(() => '') };
    }),
  );

/** Null without an answer, or if this page may not read it. */
async function request(url: string, init: RequestInit): Promise<Response | null> {
  const stop = new AbortController();
  const limit = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    return await fetch(url, { ...init, credentials: 'omit', cache: 'no-store', signal: stop.signal });
  } catch {
    return null;
  } finally {
    clearTimeout(limit);
  }
}

/** Files of widgets that could not be loaded; the others need no check. */
function filesOf({ dist, files }: EmbedState, widgets: readonly Element[]): string[] {
  if (dist === undefined) return [];
  const missing = widgets
    .map(({ localName }) => localName as AduanTag)
    .filter((tag) => customElements.get(tag) === undefined);
  const names = new Set(missing.flatMap((tag) => files[tag]?.flat() ?? []));
  return [...names].map((name) => new URL(name, `${dist}chunks/`).href);
}

async function examineFile(url: string): Promise<FileFacts> {
  const answer = await request(url, {});
  const contentType = answer?.headers.get('Content-Type') ?? null;
  const lacksCors = answer === null && (await request(url, { mode: 'no-cors' })) !== null;
  return { url, status: answer?.status ?? null, contentType, lacksCors };
}

/** Shows a picture the way the form shows a photo, so that a policy against it reports a violation. */
function tryBlobImage(): Promise<void> {
  const url = URL.createObjectURL(
    new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }),
  );
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = image.onerror = () => {
      URL.revokeObjectURL(url);
      // The browser reports the violation in a task of its own.
      setTimeout(resolve);
    };
    image.src = url;
  });
}

function isForbidden(feature: string): boolean {
  const { featurePolicy } = document as Document & {
    featurePolicy?: { allowsFeature(name: string): boolean };
  };
  return featurePolicy?.allowsFeature(feature) === false;
}
