/**
 * Reads the endpoint's own pages and sends their forms, as a browser does that runs no script. It knows no more HTML
 * than those pages have.
 */
import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { asFile } from './citizen.js';

export interface PageFile {
  name: string;
  bytes: Uint8Array;
}

/** What differs from an ordinary visit. */
export interface Visit {
  headers?: Record<string, string>;
}

export interface Shown {
  status: number;
  headers: Headers;
  html: string;
  /** As a person reads it: without markup, and without what stands in `<style>`. */
  text: string;
  /** As it came over the wire. */
  bytes: number;
  forms: Form[];
}

interface Form {
  action: string;
  isMultipart: boolean;
  fields: Map<string, string>;
  fileField: string | null;
  buttons: Map<string, string>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

export const OWN_ORIGIN = { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' };

export class PageVisitor {
  readonly #fetch: Fetch;
  readonly #base: string;

  constructor(fetch: Fetch, base = 'http://localhost/') {
    this.#fetch = fetch;
    this.#base = base;
  }

  async open(path: string, { headers = {} }: Visit = {}): Promise<Shown> {
    return await this.#show(
      new Request(new URL(path, this.#base), { headers: { 'Accept-Encoding': 'gzip', ...headers } }),
    );
  }

  /**
   * Sends the page's form that has such a button, with what is changed in it. `check` is on the last step of a form:
   * from an earlier one it goes on until there, or until a step is refused or asks something new.
   */
  async press(
    shown: Shown,
    button: string,
    changes: Readonly<Record<string, string | null>> = {},
    { files = [], headers = OWN_ORIGIN }: Visit & { files?: readonly PageFile[] } = {},
  ): Promise<Shown> {
    const hasNext = shown.forms.some(({ buttons }) => buttons.has('next'));
    if (button === 'check' && hasNext) {
      const next = await this.press(shown, 'next', changes, { files, headers });
      const isFurther = stepOf(next) !== stepOf(shown);
      return next.status === 200 && isFurther ? await this.press(next, 'check', changes, { headers }) : next;
    }
    const form = shown.forms.find(({ buttons }) => buttons.has(button));
    assert.ok(
      form,
      `a form with a button ${button}, among ${shown.forms.map((one) => [...one.buttons.keys()].join()).join(' | ')}`,
    );
    const fields = new Map(form.fields);
    for (const [name, value] of Object.entries(changes))
      if (value === null) fields.delete(name);
      else fields.set(name, value);
    fields.set('do', button);
    return await this.send(form.action, fields, {
      files,
      headers,
      isMultipart: form.isMultipart,
      fileField: form.fileField ?? 'attachments',
    });
  }

  async send(
    action: string,
    fields: Iterable<[string, string]>,
    {
      files = [],
      headers = OWN_ORIGIN,
      isMultipart = true,
      fileField = 'attachments',
    }: Visit & {
      files?: readonly PageFile[];
      isMultipart?: boolean;
      fileField?: string;
    } = {},
  ): Promise<Shown> {
    const address = new URL(action, this.#base);
    const all = { 'Accept-Encoding': 'gzip', ...headers };
    if (!isMultipart) {
      const body = new URLSearchParams([...fields]);
      return await this.#show(new Request(address, { method: 'POST', headers: all, body }));
    }
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    for (const file of files) body.append(fileField, asFile(file));
    // What a browser sends for an input that nobody touched.
    if (files.length === 0) body.append(fileField, new File([], ''));
    return await this.#show(new Request(address, { method: 'POST', headers: all, body }));
  }

  async #show(request: Request): Promise<Shown> {
    const response = await this.#fetch(request);
    const bytes = Buffer.from(await response.arrayBuffer());
    const html = (response.headers.get('Content-Encoding') === 'gzip' ? gunzipSync(bytes) : bytes).toString(
      'utf8',
    );
    return {
      status: response.status,
      headers: response.headers,
      html,
      text: plain(html.replace(/<(style|head)>[\s\S]*?<\/\1>/g, ' ')),
      bytes: bytes.length,
      forms: [...html.matchAll(/<form ([^>]*)>([\s\S]*?)<\/form>/g)].map(([, attributes = '', inner = '']) =>
        readForm(attributes, inner),
      ),
    };
  }
}

/** The fields of the form that is written or sent, on whatever step it is. */
export function fieldsOf({ forms }: Shown): Map<string, string> {
  const form = forms.find(({ buttons }) => ['next', 'check', 'send'].some((button) => buttons.has(button)));
  assert.ok(form, 'a form to go on with');
  return form.fields;
}

const stepOf = ({ forms }: Shown): string | undefined =>
  forms.find(({ fields }) => fields.has('step'))?.fields.get('step');

/** What stands at that id, as text. */
export function textAt({ html }: Pick<Shown, 'html'>, id: string): string {
  const found = new RegExp(`<(\\w+)[^>]* id="${id}"[^>]*>([\\s\\S]*?)</\\1>`).exec(html);
  assert.ok(found, `something with the id ${id}`);
  return plain(found[2]!);
}

function readForm(attributes: string, inner: string): Form {
  const fields = new Map<string, string>();
  const buttons = new Map<string, string>();
  let fileField: string | null = null;
  for (const [, given = ''] of inner.matchAll(/<input ([^>]*)>/g)) {
    const { name = '', type = 'text', value = '' } = attributesOf(given);
    if (type === 'file') fileField = name;
    else if (!/^(radio|checkbox)$/.test(type) || / checked/.test(given)) fields.set(name, value);
  }
  for (const [, given = '', value = ''] of inner.matchAll(/<textarea ([^>]*)>\n?([\s\S]*?)<\/textarea>/g))
    fields.set(attributesOf(given)['name'] ?? '', decoded(value));
  for (const [, given = '', options = ''] of inner.matchAll(/<select ([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option value="([^"]*)"\s+selected\s*>/.exec(options)?.[1] ?? '';
    fields.set(attributesOf(given)['name'] ?? '', decoded(chosen));
  }
  for (const [, given = '', said = ''] of inner.matchAll(/<button ([^>]*)>([\s\S]*?)<\/button>/g))
    buttons.set(attributesOf(given)['value'] ?? '', plain(said));
  const { action = '', enctype } = attributesOf(attributes);
  return { action, isMultipart: enctype === 'multipart/form-data', fields, fileField, buttons };
}

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w-]+)="([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, decoded(value)]));
}

const plain = (html: string): string =>
  decoded(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
