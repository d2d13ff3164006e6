import { fixture, html } from '@open-wc/testing';
import type { AduanTracker } from '../../src/tracker/aduan-tracker.js';
import '../../src/register/tracker.js';
import type { TrackerService } from '../../src/report/report-lookup.js';
import { NUMBER, until, words, type FakeService } from './fake-endpoint.js';

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
    return this.element.renderRoot.querySelector<HTMLElement>(selector);
  }

  all(selector: string): HTMLElement[] {
    return [...this.element.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  /** A boolean, because a failed comparison would have the runner print an element with all it leads to. */
  has(selector: string): boolean {
    return this.find(selector) !== null;
  }

  hasFocus(selector: string): boolean {
    return this.element.shadowRoot!.activeElement?.matches(selector) ?? false;
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
    this.write(`[name=${name}]`, text);
  }

  /** Puts text into any other control. */
  write(selector: string, text: string): void {
    const control = this.find(selector) as HTMLInputElement | HTMLTextAreaElement;
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  /** Fills in the boxes, presses the button, and waits until something other than "looking" is shown. */
  async look(number: string, code = ''): Promise<void> {
    this.type('tracking_id', number);
    if (code) this.type('access_code', code);
    this.find('button[type=submit]')!.click();
    await this.drawn();
    await this.settled();
    this.unfold();
  }

  /** Opens everything that waits folded. */
  unfold(): void {
    for (const fold of this.element.renderRoot.querySelectorAll('details')) fold.open = true;
  }

  /** Once what was asked is answered. */
  async settled(): Promise<void> {
    await until(
      () => this.has('#result, [aria-invalid=true]') && !this.has('.loading'),
      'the tracker never answered',
    );
    await this.drawn();
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
  const tracker = document.createElement('aduan-tracker');
  tracker.service = service;
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes }))
    tracker.setAttribute(name, value);
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.append(tracker);
  await tracker.updateComplete;
  return new OpenTracker(tracker, service as FakeService);
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
