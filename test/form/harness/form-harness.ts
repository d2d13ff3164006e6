import { fixture, html } from '@open-wc/testing';
import type { ReportingService } from '../../../src/client/service.js';
import { AduanForm } from '../../../src/form/aduan-form.js';
import type { AduanEventName } from '../../../src/events.js';
import { define } from '../../../src/registry.js';
import { fakeService, freshEndpoint, PERSONAL } from './form-fixture.js';
import { PickerHarness } from './picker-harness.js';
import { waitUntil } from '../../setup/in-page/wait-until.js';

define('aduan-form', AduanForm);

const EVENTS: AduanEventName[] = ['aduan-before-submit', 'aduan-submitted', 'aduan-queued', 'aduan-error'];

/** A form on a page, and what a person can see and do with it. */
export class FormHarness {
  constructor(readonly element: AduanForm) {}

  /** The first that matches inside the shadow root. */
  query<T extends Element = HTMLElement>(selector: string): T | null {
    return this.element.shadowRoot!.querySelector<T>(selector);
  }

  /** All that match inside the shadow root. */
  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.element.shadowRoot!.querySelectorAll<T>(selector)];
  }

  /** To be asserted instead of the element itself: a failed assertion would print the whole document. */
  has(selector: string): boolean {
    return this.query(selector) !== null;
  }

  control(name: string): HTMLInputElement {
    const found = this.query<HTMLInputElement>(`[name="${name}"]`);
    if (!found) throw new Error(`no control named ${name}`);
    return found;
  }

  picker(id: string): PickerHarness {
    return new PickerHarness(this.element.shadowRoot!, id);
  }

  /** The text of what matches; of the whole form, where nothing is named. */
  text(selector = '.aduan'): string {
    const found = this.query(selector);
    if (!found) throw new Error(`no ${selector} in: ${this.element.shadowRoot!.textContent}`);
    return found.textContent;
  }

  /** What is said of this field's value, blanks folded; empty where it is right. */
  errorOf(name: string): string {
    return this.query(`[id="${name}-error"]`)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** The id of what has the focus. */
  get focused(): string | undefined {
    return this.element.shadowRoot!.activeElement?.id;
  }

  /** The lines of the files picked so far. */
  get files(): string[] {
    return this.all('.file').map((row) => row.textContent.replace(/\s+/g, ' ').trim());
  }

  /** Types a value as a person's browser would report it. */
  type(name: string, value: string): void {
    const input = this.control(name);
    input.value = value;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  choose(id: string): Promise<void> {
    return this.press(`#${id}`);
  }

  /** Presses what matches, and waits until that is drawn. */
  async press(selector: string): Promise<void> {
    this.query(selector)!.click();
    await this.drawn();
  }

  submit(): void {
    this.query('[type=submit]')!.click();
  }

  /** Picks files as a file chooser would. */
  async pick(...files: File[]): Promise<void> {
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    const input = this.control('attachments');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.drawn();
  }

  /** Fills in a whole complaint; each value can be told apart in an event or on another screen. */
  async fill(): Promise<void> {
    await this.drawWhole();
    await this.choose('classification_id-1');
    for (const [name, value] of Object.entries(PERSONAL)) this.type(name, value);
    this.type('date_of_incident', '2026-11-20');
    await this.drawn();
  }

  /** Empties it, as the page may. */
  reset(): void {
    this.element.reset();
  }

  /** Takes it off its page. */
  remove(): void {
    this.element.remove();
  }

  /** Once what was just done is drawn. */
  async drawn(): Promise<void> {
    await this.element.updateComplete;
  }

  /** Draws the parts of a narrow form that nobody has come to, as it is drawn for paper. */
  async drawWhole(): Promise<void> {
    dispatchEvent(new Event('beforeprint'));
    await this.drawn();
  }

  /** Waits until a selector matches, or a condition holds. */
  waitFor(sought: string | (() => unknown), what?: string): Promise<void> {
    return typeof sought === 'string'
      ? waitUntil(() => this.has(sought), what ?? `${sought} appears`)
      : waitUntil(sought, what);
  }

  async arrived(part: 'receipt' | 'queued' | 'unknown'): Promise<HTMLElement> {
    await this.waitFor(`[part=${part}]`);
    return this.query<HTMLElement>(`[part=${part}]`)!;
  }

  /**
   * Shows each part of a narrow form in turn, whether or not what lies before it is right; of a wide one all are shown
   * each time.
   */
  async inEveryStep(look: () => void): Promise<void> {
    await this.drawWhole();
    const native = this.query<HTMLFormElement>('[part=form]');
    const steps = this.all('.section').length;
    if (!native?.dataset['step']) return look();
    for (let step = 1; step <= steps; step += 1) {
      native.dataset['step'] = String(step);
      look();
    }
    native.dataset['step'] = '1';
  }

  /** What a tag manager on the page hears of this form from here on. */
  hear(): [string, unknown][] {
    const heard: [string, unknown][] = [];
    for (const name of EVENTS) {
      this.element.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
    }
    return heard;
  }

  /** How often it is drawn from here on. */
  drawings(): { count: number } {
    const drawn = { count: 0 };
    const form = this.element;
    const { performUpdate } = form as unknown as { performUpdate(): void };
    Object.assign(form, {
      performUpdate() {
        drawn.count++;
        performUpdate.call(form);
      },
    });
    return drawn;
  }
}

/** A form just put on a page; nothing that it needs has come yet. */
export async function placeForm(
  service: ReportingService = fakeService(),
  attributes: Record<string, string> = {},
): Promise<FormHarness> {
  const form = await fixture<AduanForm>(
    html`<aduan-form loading="eager" endpoint=${freshEndpoint()} .service=${service}
      ><a href="https://desa.example/kontak">Kantor desa</a></aduan-form
    >`,
  );
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  await form.updateComplete;
  return new FormHarness(form);
}

/** A form that has everything it needs: capabilities, and all of its parts. */
export async function openForm(
  service?: ReportingService,
  attributes?: Record<string, string>,
): Promise<FormHarness> {
  const form = await placeForm(service, attributes);
  await form.waitFor('.section ~ .section ~ .section ~ .section', 'all its parts');
  await form.drawn();
  return form;
}

/** A form whose choices are here, and their lists. */
export async function openChoosingForm(
  service: ReportingService,
  attributes?: Record<string, string>,
): Promise<FormHarness> {
  const form = await openForm(service, attributes);
  await form.waitFor('#category_id, #location_id, [name=notify]', 'the choices appear');
  await form.waitFor(() => !form.has('.combo [readonly]'), 'their lists');
  return form;
}
