/** Widgets of the frame, by their names in `data-aduan`. */
const COMPONENTS = ['form', 'tracker', 'feed'] as const;
type FrameComponent = (typeof COMPONENTS)[number];

/**
 * Attributes that the frame's URL may set. `endpoint` has a rule of its own; `sync-url` isn't one, because nobody sees
 * the frame's address.
 */
const ATTRIBUTES =
  'lang protocol jurisdiction loading debug category institution classification location assisted shared-device practice ' +
  'tracking-id compact page-size status view heading-level';

/**
 * Attributes that a page around the frame may fix, but a bare link may not: without the page nobody is told why the
 * form is for one office alone, or that nothing is sent.
 */
const FIXED = new Set('category institution classification location assisted practice'.split(' '));

export interface FrameSettings {
  component: FrameComponent;
  /** Absolute. */
  endpoint: string;
  /** By name, as written in the URL. */
  attributes: ReadonlyMap<string, string>;
}

/** Reason why a frame stays empty. */
export type FrameProblem = 'unknown-component' | 'foreign-endpoint';

/**
 * Reads `#component=form&category=12&…` (contract §10).
 *
 * The author of the surrounding page writes the URL. It may choose a widget and its presets, never the server that gets
 * a citizen's words: that is this origin's `/sp4n`, or one of a list that the file's builder or host wrote into it.
 * Otherwise a look-alike link on a trusted site's own frame would collect reports.
 *
 * @param fragment `location.hash`, with or without its `#`.
 * @param origin This page's own.
 * @param listed Further endpoints, absolute.
 * @param isFramed Whether a page is around it. Opened by itself, its form can be changed in all that a link presets.
 */
export function readFrameSettings(
  fragment: string,
  origin: string,
  listed: readonly string[],
  isFramed = true,
): FrameSettings | FrameProblem {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''));
  const component = asked.get('component') ?? 'form';
  if (!isComponent(component)) return 'unknown-component';
  const own = `${origin}/sp4n`;
  const endpoint = [own, ...listed].find(
    (allowed) => addressOf(allowed, origin) === addressOf(asked.get('endpoint') ?? own, origin),
  );
  if (endpoint === undefined) return 'foreign-endpoint';
  const attributes = new Map<string, string>();
  for (const name of ATTRIBUTES.split(' ')) {
    const value = asked.get(name);
    const isRefused = !isFramed && component === 'form' && FIXED.has(name);
    if (value !== null && !isRefused) attributes.set(name, value);
  }
  return { component, endpoint, attributes };
}

const isComponent = (name: string): name is FrameComponent =>
  (COMPONENTS as readonly string[]).includes(name);

/** Absolute URL without a trailing slash, so that both spellings are equal; null for any but http(s). */
function addressOf(endpoint: string, origin: string): string | null {
  try {
    const { href, protocol } = new URL(endpoint, origin);
    return /^https?:$/.test(protocol) ? href.replace(/\/+$/, '') : null;
  } catch {
    return null;
  }
}
