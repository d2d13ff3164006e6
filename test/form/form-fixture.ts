import { fixture, html, waitUntil } from '@open-wc/testing';
import type { ReportingService } from '../../src/client/service.js';
import type { Capabilities } from '../../src/contract/capabilities.js';
import type { Submission } from '../../src/contract/reporting/submission.js';
import { AduanForm } from '../../src/form/aduan-form.js';
import { AduanError } from '../../src/errors.js';
import type { AduanEventName } from '../../src/events.js';
import { define } from '../../src/registry.js';
import { FULL } from '../form-logic/capabilities.js';

define('aduan-form', AduanForm);

export const TRACKING_ID = '4821093574';

/** A service whose answers a test decides; it remembers what it was given. */
export interface FakeService extends ReportingService {
  created: { submission: Submission; attachments: readonly string[]; idempotencyKey: string }[];
  uploaded: { name: string; type: string; size: number }[];
  /** Replaces the next and all later answers to `create`. */
  answer: (submission: Submission) => Promise<void>;
}

export function fakeService(
  capabilities: Capabilities | ReportingService['capabilities'] = FULL,
): FakeService {
  const service: FakeService = {
    created: [],
    uploaded: [],
    answer: () => Promise.resolve(),
    capabilities: (options) =>
      typeof capabilities === 'function' ? capabilities(options) : Promise.resolve(capabilities),
    challenge: () => Promise.reject(new AduanError('not-found', { status: 404 })),
    upload({ name, type, data }) {
      service.uploaded.push({ name, type, size: data.size });
      return Promise.resolve({ id: `upload-${service.uploaded.length}`, fileName: name, bytes: data.size });
    },
    async create(submission, { attachments, idempotencyKey }) {
      service.created.push({ submission, attachments, idempotencyKey });
      await service.answer(submission);
      return {
        trackingId: TRACKING_ID,
        accessCode: submission.accessCode,
        statusCode: 'unverified',
        statusName: 'Belum Terverifikasi',
        createdAt: null,
      };
    },
  };
  return service;
}

/** The form's parts are fetched module by module, and two browsers share two cores. */
export const PATIENT = { timeout: 8000 };

let endpoints = 0;
/** Another one for each form: they share the browser's database. */
export const freshEndpoint = (): string => `https://lapor.example/${Date.now()}-${++endpoints}`;

export async function mount(
  service: ReportingService,
  attributes: Record<string, string> = {},
): Promise<AduanForm> {
  const form = await fixture<AduanForm>(
    html`<aduan-form loading="eager" endpoint=${freshEndpoint()} .service=${service}
      ><a href="https://desa.example/kontak">Kantor desa</a></aduan-form
    >`,
  );
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  await form.updateComplete;
  return form;
}

/** A form that has everything it needs: capabilities, and all of its parts. */
export async function mountReady(
  service: ReportingService,
  attributes?: Record<string, string>,
): Promise<AduanForm> {
  const form = await mount(service, attributes);
  await waitUntil(() => has(form, '.section ~ .section ~ .section ~ .section'), 'all its parts', PATIENT);
  await form.updateComplete;
  return form;
}

export const query = <T extends Element = HTMLElement>(form: AduanForm, selector: string): T | null =>
  form.shadowRoot!.querySelector<T>(selector);

/** To be asserted instead of the element itself: a failed assertion would print the whole document. */
export const has = (form: AduanForm, selector: string): boolean => query(form, selector) !== null;

export function control(form: AduanForm, name: string): HTMLInputElement {
  const found = query<HTMLInputElement>(form, `[name="${name}"]`);
  if (!found) throw new Error(`no control named ${name}`);
  return found;
}

/** Types a value as a person's browser would report it. */
export function type(form: AduanForm, name: string, value: string): void {
  const input = control(form, name);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export const choose = (form: AduanForm, id: string): Promise<boolean> => {
  query<HTMLInputElement>(form, `#${id}`)!.click();
  return form.updateComplete;
};

export const PERSONAL = {
  title: 'Jembatan gantung putus',
  content: 'Jembatan gantung putus sejak Senin, anak sekolah memutar lima kilometer.',
  location_text: 'Dusun II RT 03 dekat mushala',
  nameUser: 'Siti Aminah',
  phoneUser: '0812 0000 0000',
} as const;

/** How often it is drawn from here on. */
export function drawings(form: AduanForm): { count: number } {
  const drawn = { count: 0 };
  const { performUpdate } = form as unknown as { performUpdate(): void };
  Object.assign(form, {
    performUpdate() {
      drawn.count++;
      performUpdate.call(form);
    },
  });
  return drawn;
}

/** Draws the parts of a narrow form that nobody has come to, as it is drawn for paper. */
export async function drawWhole(form: AduanForm): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  await form.updateComplete;
}

/** A whole complaint; each value can be told apart in an event or on another screen. */
export async function fill(form: AduanForm): Promise<void> {
  await drawWhole(form);
  await choose(form, 'classification_id-1');
  for (const [name, value] of Object.entries(PERSONAL)) type(form, name, value);
  type(form, 'date_of_incident', '2026-11-20');
  await form.updateComplete;
}

export const submit = (form: AduanForm): void => query<HTMLButtonElement>(form, '[type=submit]')!.click();

export async function arrived(form: AduanForm, part: 'receipt' | 'queued' | 'unknown'): Promise<HTMLElement> {
  await waitUntil(() => query(form, `[part=${part}]`), `${part} appears`, PATIENT);
  return query<HTMLElement>(form, `[part=${part}]`)!;
}

export const isShown = (part: Element): boolean => part.getClientRects().length > 0;

/** Shows each part of a narrow form in turn, whether or not what lies before it is right; of a wide one all are shown each time. */
export async function inEveryStep(form: AduanForm, look: () => void): Promise<void> {
  await drawWhole(form);
  const native = query<HTMLFormElement>(form, '[part=form]');
  const steps = form.shadowRoot!.querySelectorAll('.section').length;
  if (!native?.dataset['step']) return look();
  for (let step = 1; step <= steps; step += 1) {
    native.dataset['step'] = String(step);
    look();
  }
  native.dataset['step'] = '1';
}

export const textOf = (form: AduanForm): string => form.shadowRoot!.querySelector('.aduan')!.textContent;

export const focused = (form: AduanForm): string | undefined => form.shadowRoot!.activeElement?.id;

const EVENTS: AduanEventName[] = ['aduan-before-submit', 'aduan-submitted', 'aduan-queued', 'aduan-error'];

/** What a tag manager on the page would hear of this form. */
export function hear(form: AduanForm): [string, unknown][] {
  const heard: [string, unknown][] = [];
  for (const name of EVENTS) {
    form.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
  }
  return heard;
}

/** Picks files as a file chooser would. */
export async function pick(form: AduanForm, ...files: File[]): Promise<void> {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = control(form, 'attachments');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await form.updateComplete;
}

export async function photo(name: string, width = 640, height = 480): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#286';
  context.fillRect(0, 0, width / 2, height);
  const blob = await new Promise<Blob>((resolve) =>
    canvas.toBlob((made) => resolve(made!), 'image/jpeg', 0.9),
  );
  return new File([blob], name, { type: 'image/jpeg' });
}

export const rows = (form: AduanForm): string[] =>
  [...form.shadowRoot!.querySelectorAll('.file')].map((row) => row.textContent.replace(/\s+/g, ' ').trim());
