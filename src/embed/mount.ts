import type { AduanTag } from '../registry.js';
import { VERSION } from '../version.js';
import { LINK } from './head-start.js';
import { EMBED_STATE, type EmbedState } from './embed-state.js';
import { isPoisoned } from './poisoned.js';
import { resumeOnce, type QueueLoader } from './resume.js';
import { showTrouble } from './trouble.js';
import { isDoctorAsked, noteViolations, whyNotLoaded } from './why-not-loaded.js';

type FrameEdition = typeof import('./frame-edition.js');

/** One script tag's way to bring the code. */
export interface Edition extends Pick<EmbedState, 'dist' | 'files'> {
  /** Fetches and registers one element; rejects when a file of it can't be loaded. */
  load: (tag: AduanTag) => Promise<unknown>;
  queue: QueueLoader;
  /** Asks the endpoint what a widget will ask first, beside its files. */
  headStart?: (element: HTMLElement) => void;
  /** Lets the doctor look at the page; it finds what we can tell under `EMBED_STATE`. */
  doctor: () => Promise<unknown>;
}

/**
 * What a div passes on to its element, and an element to its frame. A list, because sanitizers let every `data-*`
 * through: copied blindly, `data-onclick` would turn into a handler that the sanitizer had just removed. In the order
 * that packs smallest: it is in the stub.
 */
export const PASSED_ON =
  'endpoint tracking-id category assisted compact classification location lang view heading-level shared-device sync-url page-size ' +
  'institution loading practice debug protocol status';

/** Start loading this far before the widget scrolls into view: a 2G phone needs the head start. */
const NEAR = '600px';
/** When what waits is looked for, in milliseconds: a widget's files are asked for by then. */
const RESUME_MS = 500;

/**
 * Upgrades `<div data-aduan="form" data-endpoint="…">fallback</div>`: the element goes inside, each `data-x` becomes its
 * attribute `x`, and the div's own content moves into it as the fallback, so that no link the webmaster wrote is lost.
 */
function mountDiv(div: HTMLElement): void {
  const widget = div.dataset['aduan'];
  // Otherwise every later change of the page would come back to it.
  div.removeAttribute('data-aduan');
  if (!/^(form|tracker|feed)$/.test(widget!)) {
    console.warn(`aduan: data-aduan="${widget}" is not form, tracker or feed.`, div);
    return;
  }
  const element = document.createElement('aduan-' + widget);
  for (const name of PASSED_ON.split(' ')) {
    const value = div.getAttribute('data-' + name);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...div.childNodes);
  div.append(element);
}

/**
 * Watches the page for our elements, now and later, and loads each kind when the first of its kind comes near the
 * viewport; at once with `loading="eager"`, and where the page's address links to a report. What an earlier visit left to be
 * sent to a widget's endpoint goes a moment later. Until then, and wherever loading fails, the light-DOM fallback stays visible.
 *
 * Once a page, however many copies of the script it carries.
 */
export function mountWidgets(edition: Edition): void {
  const page = globalThis as typeof globalThis & { [EMBED_STATE]?: EmbedState };
  const running = page[EMBED_STATE];
  if (running) {
    if (running.version === VERSION) return;
    running.unused.push(VERSION);
    console.warn(
      `aduan: version ${running.version} already runs on this page; version ${VERSION} stays unused.`,
    );
    return;
  }
  const { dist } = edition;
  const loads: Promise<unknown>[] = [];
  const embed: EmbedState = (page[EMBED_STATE] = {
    ...edition,
    version: VERSION,
    unused: [],
    violations: noteViolations(),
    isPoisoned: isPoisoned(),
    loads,
  });

  const asked: Partial<Record<AduanTag, boolean>> = {};
  const begin = (element: HTMLElement): void => {
    const tag = element.localName as AduanTag;
    if (dist && isPoisoned()) {
      const frame = dist + 'frame-edition.js';
      import(frame).then(({ mountFrame }: FrameEdition) => mountFrame(element, dist), console.error);
      return;
    }
    // A kind that failed says so in each of its widgets; it is tried again by a press there, or by the next element
    // of the kind.
    if (!asked[tag]) {
      asked[tag] = true;
      loads.push(
        edition.load(tag).catch(async (error: unknown) => {
          asked[tag] = false;
          document.querySelectorAll(tag).forEach((each) => showTrouble(each, () => edition.load(tag)));
          console.error(await whyNotLoaded(embed), error);
        }),
      );
    }
    try {
      edition.headStart?.(element);
    } catch {
      // It was only to be sooner.
    }
  };
  const resume = resumeOnce(edition.queue);
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        begin(target as HTMLElement);
      }
    },
    { rootMargin: NEAR },
  );

  const seen = new WeakSet<Element>();
  let doctor: Promise<unknown> | undefined;
  const scan = (): void => {
    document.querySelectorAll<HTMLElement>('[data-aduan]').forEach(mountDiv);
    const isAsked = isDoctorAsked();
    document.querySelectorAll<HTMLElement>('aduan-form,aduan-tracker,aduan-feed').forEach((element) => {
      if (seen.has(element)) return;
      seen.add(element);
      const isLinked = LINK.test(location.href) && element.localName !== 'aduan-form';
      if (isLinked || isAsked || element.getAttribute('loading') === 'eager') begin(element);
      else near.observe(element);
      // A phone takes its time to read its storage, and nobody's widget waits for that.
      setTimeout(resume, RESUME_MS, element);
    });
    // Where the doctor itself can't come, the reason is shown.
    if (isAsked) {
      doctor ??= edition.doctor().catch(async () => document.body.append(await whyNotLoaded(embed)));
    }
  };

  scan();
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
}

/**
 * Where `dist/` is, by the script's own address. `currentScript` is null for modules, and inside a bundle that an
 * optimiser made it names the bundle: then a tag of ours is looked up.
 */
export function distUrl(): string | undefined {
  const current = (document.currentScript as HTMLScriptElement | null)?.src;
  const tagged = () => document.querySelector<HTMLScriptElement>('script[src*="/embed."]')?.src;
  const own = current?.includes('/embed.') ? current : tagged() || current;
  return own ? new URL('.', own).href : undefined;
}
