import type { AduanTracker } from '../../src/tracker/aduan-tracker.js';
import type { TrackerService } from '../../src/report/report-lookup.js';
import {
  NUMBER,
  has,
  hasFocus,
  inside,
  insideAll,
  look,
  mount,
  settled,
  type,
  unfold,
  until,
  words,
  type FakeService,
} from './fake-endpoint.js';

/** A tracker on a page, and what a person can see and do with it. */
export class OpenTracker {
  /** What the page has heard: every event of ours with its detail. */
  readonly events: { name: string; detail: Record<string, unknown> }[] = [];

  constructor(
    readonly element: AduanTracker,
    /** What it asks, and what was asked of it. */
    readonly service: FakeService,
  ) {
    for (const name of ['aduan-tracked', 'aduan-error', 'aduan-queued'] as const) {
      element.addEventListener(name, ({ detail }) => this.events.push({ name, detail }));
    }
  }

  /** The first that matches inside the shadow root. */
  find(selector: string): HTMLElement | null {
    return inside(this.element, selector);
  }

  all(selector: string): HTMLElement[] {
    return insideAll(this.element, selector);
  }

  /** A boolean, because a failed comparison would have the runner print an element with all it leads to. */
  has(selector: string): boolean {
    return has(this.element, selector);
  }

  hasFocus(selector: string): boolean {
    return hasFocus(this.element, selector);
  }

  /** The text of what matches, blanks folded; empty where nothing does. */
  words(selector: string): string {
    return words(this.find(selector));
  }

  /** What a screen reader was told last. */
  get said(): string {
    return this.words('[role=status]');
  }

  /** The button with these words, or this label; within what a selector matches. */
  button(label: string, within = ''): HTMLElement {
    const found = this.all(`${within} button`).find(
      (one) => words(one) === label || one.getAttribute('aria-label') === label,
    );
    if (!found) throw new Error(`no button "${label}" in: ${this.words(within || '.inner')}`);
    return found;
  }

  type(name: 'tracking_id' | 'access_code', text: string): void {
    type(this.element, name, text);
  }

  /** Puts text into any other control. */
  write(selector: string, text: string): void {
    const control = this.find(selector) as HTMLInputElement | HTMLTextAreaElement;
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Fills in the boxes, presses the button, and waits until something other than "looking" is shown. */
  look(number: string, code = ''): Promise<void> {
    return look(this.element, number, code);
  }

  /** Opens everything that waits folded. */
  unfold(): void {
    unfold(this.element);
  }

  settled(): Promise<void> {
    return settled(this.element);
  }

  /** Once what was just done is drawn. */
  async drawn(): Promise<void> {
    await this.element.updateComplete;
  }
}

/** A tracker over an endpoint in memory, before anything was asked of it. */
export async function openTracker(
  service: TrackerService,
  attributes: Record<string, string> = {},
): Promise<OpenTracker> {
  return new OpenTracker(await mount(service, attributes), service as FakeService);
}

/** The same with the report on show, once all that `ready` selects is there. */
export async function openReport(
  service: TrackerService,
  code: string,
  ...ready: string[]
): Promise<OpenTracker> {
  const tracker = await openTracker(service);
  await tracker.look(NUMBER, code);
  await until(() => ready.every((selector) => tracker.has(selector)));
  tracker.unfold();
  return tracker;
}
