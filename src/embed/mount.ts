import type { AduanTag } from '../registry.js';
import { VERSION } from '../version.js';
import { LINK } from './head-start.js';
import { EMBED_STATE, type EmbedState, isDoctorAsked, noteViolations } from './embed-state.js';
import { isPoisoned } from './poisoned.js';
import { resumeOnce, type QueueLoader } from './resume.js';
import { showTrouble, whyNotLoaded } from './trouble.js';

type FrameEdition = typeof import('./frame-edition.js');

/** Way in which one script tag loads the code. */
export interface Edition extends Pick<EmbedState, 'dist' | 'files'> {
  /** Loads and registers one element; rejects when a file of it can't be loaded. */
  load: (tag: AduanTag) => Promise<unknown>;
  queue: QueueLoader;
  /** Starts a widget's first requests, in parallel with its files. */
  headStart?: (element: HTMLElement) => void;
  /** Lets the doctor examine the page; it reads `EMBED_STATE`. */
  doctor: () => Promise<unknown>;
}

/**
 * Attributes that a div passes to its element, and an element to its frame. A list, because sanitizers let every
 * `data-*` through: copied blindly, `data-onclick` would become a handler that the sanitizer had just removed. In the
 * order that compresses best, because it is in the stub.
 */
export const PASSED_ON =
  'category assisted compact sync-url endpoint tracking-id classification location status heading-level institution loading ' +
  'practice shared-device jurisdiction lang page-size view debug protocol';

/** Distance from the viewport at which a widget starts loading: a 2G phone needs the head start. */
const NEAR = '600px';
/** Milliseconds until waiting reports are looked for: the widgets' files are requested first. */
const RESUME_MS = 500;

/**
 * Upgrades `<div data-aduan="form" data-endpoint="…">fallback</div>`: the element goes inside, each `data-x` becomes
 * its attribute `x`, and the div's own content moves into it as the fallback, so that no link the webmaster wrote is
 * lost.
 */
function mountDiv(div: HTMLElement): void {
  const widget = div.dataset['aduan'];
  // Otherwise every later change of the page would handle it again.
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
 * Watches the page for the widgets' elements, now and later, and loads each kind when its first element comes near the
 * viewport; at once with `loading="eager"`, and where the page's address links to a report. Reports that wait for a
 * widget's endpoint since an earlier visit are sent a moment later. Until then, and wherever loading fails, the
 * light-DOM fallback stays visible.
 *
 * Once per page, however many copies of the script it has.
 */
export function mountWidgets(edition: Edition): void {
  const page = globalThis as typeof globalThis & { [EMBED_STATE]?: EmbedState };
  const running = page[EMBED_STATE];
  if (running) {
    if (running.version === VERSION) return;
    running.unused.push(VERSION);
    console.warn(`aduan: version ${running.version} already runs; ${VERSION} is unused.`);
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
    // A kind that failed says so in each of its widgets; it is tried again at a press there, or by the next element of
    // the kind.
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
      // The widget sends its own requests then.
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
      // Reading the storage takes a phone a while, and no widget should wait for that.
      setTimeout(resume, RESUME_MS, element);
    });
    // If the doctor itself can't be loaded, the reason is shown.
    if (isAsked) {
      doctor ??= edition.doctor().catch(async () => document.body.append(await whyNotLoaded(embed)));
    }
  };

  scan();
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
}

/**
 * URL of `dist/`, from the script's own. `currentScript` is null for modules, and names the bundle inside one that an
 * optimiser made: then the tag is searched for. On a page with an `<img name="currentScript">` it is that picture, with
 * two of them a collection.
 */
export function distUrl(): string | undefined {
  const script = document.currentScript;
  const current = script instanceof HTMLScriptElement ? script.src : '';
  const tagged = () => document.querySelector<HTMLScriptElement>('script[src*="/embed."]')?.src;
  const own = /\/embed\./.test(current) ? current : tagged() || current;
  return own ? new URL('.', own).href : undefined;
}
