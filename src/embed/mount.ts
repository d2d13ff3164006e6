import type { Patient } from '../doctor/facts.js';
import type { AduanTag } from '../registry.js';
import { PASSED_ON } from './attributes.js';
import { callDoctor, isDoctorAsked, noteViolations, whyNotLoaded } from './call-doctor.js';
import { mountFrame } from './frame-edition.js';
import { isPoisoned } from './poisoned.js';
import { resumeOnce, type QueueLoader } from './resume.js';
import { keepUpToDate } from './translated.js';
import { keepTyping } from './typing.js';

/** Fetches and registers one element; rejects when the chunk can't be loaded. */
export type ElementLoader = () => Promise<unknown>;
export type ElementLoaders = Partial<Record<AduanTag, ElementLoader>>;

/** One script tag's way to bring the code. */
export interface Edition extends Pick<Patient, 'version' | 'unused' | 'dist' | 'chunks'> {
  loaders: ElementLoaders;
  loadQueue: QueueLoader;
  /** Leaves the doctor under its name (`Symbol.for('aduan.doctor')`). */
  loadDoctor: () => Promise<unknown>;
}

const WIDGETS: Readonly<Record<string, AduanTag>> = {
  form: 'aduan-form',
  tracker: 'aduan-tracker',
  feed: 'aduan-feed',
};
/** A link to a report: who follows it wants to see it, not to look for the widget that shows it. */
const LINK = /[?#&]aduan=/;
/** Start loading this far before the widget scrolls into view: a 2G phone needs the head start. */
const NEAR = '600px';

/**
 * Upgrades `<div data-aduan="form" data-endpoint="…">fallback</div>`: the element goes inside, each `data-x` becomes its
 * attribute `x`, and the div's own content moves into it as the fallback, so that no link the webmaster wrote is lost.
 */
function mountDiv(div: HTMLElement): void {
  const tag = WIDGETS[div.dataset['aduan'] ?? ''];
  if (tag === undefined) {
    console.warn(`aduan: data-aduan="${div.dataset['aduan'] ?? ''}" is not form, tracker or feed.`, div);
    // Otherwise every later change of the page would repeat the warning.
    div.removeAttribute('data-aduan');
    return;
  }
  const element = document.createElement(tag);
  for (const name of PASSED_ON.split(' ')) {
    const value = div.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  while (div.firstChild) element.appendChild(div.firstChild);
  div.removeAttribute('data-aduan');
  div.appendChild(element);
}

/**
 * Watches the page for our elements, now and later, and loads each kind when the first of its kind comes near the
 * viewport; at once with `loading="eager"`, and where the page's address links to a report. What an earlier visit left to be
 * sent to a widget's endpoint goes at once. Until then, and wherever loading fails, the light-DOM fallback stays visible.
 */
export function mountWidgets(edition: Edition): void {
  const { dist } = edition;
  const violations = noteViolations();
  const loads: Promise<unknown>[] = [];
  const load = loadOnce(edition.loaders, loads, () => whyNotLoaded({ dist, violations }));
  const begin = (element: Element): void => {
    if (dist !== undefined && isPoisoned()) mountFrame(element, dist);
    else load(element.localName as AduanTag);
  };
  const near =
    typeof IntersectionObserver === 'function'
      ? new IntersectionObserver(
          (entries) => {
            for (const { isIntersecting, target } of entries) {
              if (!isIntersecting) continue;
              near?.unobserve(target);
              begin(target);
            }
          },
          { rootMargin: NEAR },
        )
      : undefined;

  const resume = resumeOnce(edition.loadQueue);
  let isDoctorCalled = false;
  const seen = new WeakSet<Element>();
  const scan = (): void => {
    const isAsked = isDoctorAsked();
    document.querySelectorAll<HTMLElement>('[data-aduan]').forEach(mountDiv);
    document.querySelectorAll('aduan-form,aduan-tracker,aduan-feed').forEach((element) => {
      if (seen.has(element)) return;
      seen.add(element);
      care(element);
      // In a frame the frame's own script does.
      if (!isPoisoned()) resume(element);
      const isLinked = LINK.test(location.href) && element.localName !== 'aduan-form';
      if (near === undefined || isLinked || isAsked || element.getAttribute('loading') === 'eager')
        begin(element);
      else near.observe(element);
    });
    if (!isAsked || isDoctorCalled) return;
    isDoctorCalled = true;
    const loaded = Promise.all(loads);
    void callDoctor(edition.loadDoctor, { ...edition, violations, isPoisoned: isPoisoned(), loaded });
  };

  scan();
  new MutationObserver(scan).observe(document.documentElement, { childList: true, subtree: true });
}

/** What a widget needs on some pages, whether it is of this script or came with an application's own bundle. */
function care(element: Element): void {
  keepTyping(element);
  void customElements.whenDefined(element.localName).then(() => {
    if (element.shadowRoot) keepUpToDate(element.shadowRoot);
  });
}

/** Loads each kind once, noting when it came or failed; a kind that failed is tried again by the next element of it. */
function loadOnce(
  loaders: ElementLoaders,
  loads: Promise<unknown>[],
  explain: () => Promise<string>,
): (tag: AduanTag) => void {
  const asked = new Set<AduanTag>();
  return (tag) => {
    const loader = loaders[tag];
    if (asked.has(tag) || loader === undefined) return;
    asked.add(tag);
    const failed = async (error: unknown): Promise<void> => {
      asked.delete(tag);
      console.error(await explain(), error);
    };
    loads.push(loader().catch(failed));
  };
}

/**
 * Runs `start` once a page, however many copies of the script it carries.
 *
 * @param start Gets the list that later copies of other versions add theirs to.
 */
export function startOnce(version: string, start: (unused: string[]) => void): void {
  const key = Symbol.for('aduan.embed');
  const page = globalThis as typeof globalThis & { [key]?: { version: string; unused: string[] } };
  const running = page[key];
  if (running === undefined) {
    page[key] = { version, unused: [] };
    start(page[key].unused);
  } else if (running.version !== version) {
    running.unused.push(version);
    console.warn(
      `aduan: version ${running.version} already runs on this page; version ${version} stays unused.`,
    );
  }
}
