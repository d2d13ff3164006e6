import { html, nothing, type TemplateResult } from 'lit';
import { Refusal } from '../api.js';
import { DeskElement } from '../element.js';
import type { Problems } from './field.js';

let made = 0;

/**
 * `DeskForm` is a form that can't be sent twice at once. A refusal stands beside the fields that it names, else above
 * the form; the first of them gets the focus. What is typed stays.
 */
export class DeskForm extends DeskElement {
  static override properties = {
    fields: { attribute: false },
    send: { attribute: false },
    look: {},
    isBusy: { state: true },
    refusal: { state: true },
  };

  /** Draws what is in it. */
  fields: (problems: Problems) => TemplateResult = () => html``;
  /** Gets the values; what it throws is shown. */
  send: (values: FormData) => unknown = () => undefined;
  /** Classes of the form. */
  look = '';
  private isBusy = false;
  private refusal: Error | null = null;
  private readonly idPrefix = `isian-${(made += 1)}`;

  private readonly problems: Problems = {
    id: (name) => `${this.idPrefix}-${name}`,
    of: (name) => this.sentences[name]?.join(' ') ?? '',
    forget: () => (this.refusal = null),
  };

  private get sentences(): Readonly<Record<string, readonly string[]>> {
    return this.refusal instanceof Refusal ? this.refusal.fields : {};
  }

  protected override render(): TemplateResult {
    return html`<form
      class=${this.look || nothing}
      novalidate
      aria-busy=${this.isBusy ? 'true' : nothing}
      @submit=${this.onSubmit}
    >
      ${this.notice()}${this.fields({ ...this.problems })}
    </form>`;
  }

  /** `notice` says what no field stands for; a refusal that a field shows needs no other words. */
  private notice(): TemplateResult | typeof nothing {
    if (this.refusal === null) return nothing;
    const entries = Object.entries(this.sentences);
    const rest = entries
      .filter(([name]) => this.control(name) === null)
      .flatMap(([, sentences]) => sentences);
    if (entries.length > 0 && rest.length === 0) return nothing;
    return html`<p class="notice danger" role="alert" tabindex="-1">
      ${rest.length === 0 ? this.refusal.message : rest.join(' ')}
    </p>`;
  }

  /** The control that shows problems of this name. */
  private control(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`#${CSS.escape(this.problems.id(name))}`);
  }

  private readonly onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      await this.send(valuesOf(event));
      this.refusal = null;
    } catch (error) {
      this.refusal = error as Error;
      await this.updateComplete;
      const names = Object.keys(this.sentences);
      const first = names.map((name) => this.control(name)).find((control) => control !== null);
      (first ?? this.querySelector<HTMLElement>('.notice.danger'))?.focus();
    } finally {
      this.isBusy = false;
    }
  };
}

/** `valuesOf` gives what the form holds, and the value of the pressed button, which older browsers leave out. */
function valuesOf({ target, submitter }: SubmitEvent): FormData {
  const values = new FormData(target as HTMLFormElement);
  if (submitter instanceof HTMLButtonElement && submitter.name !== '')
    values.set(submitter.name, submitter.value);
  return values;
}

customElements.define('desk-form', DeskForm);

/** `textOf` is what stands in the field so named; empty where there is none. */
export function textOf(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value : '';
}

/** `trimmedOf` is what stands in the field so named, without spaces around it. */
export const trimmedOf = (values: FormData, name: string): string => textOf(values, name).trim();

/** `form` is a `DeskForm`. @param look classes of the form */
export const form = (
  send: (values: FormData) => unknown,
  fields: (problems: Problems) => TemplateResult,
  look = '',
): TemplateResult => html`<desk-form .look=${look} .send=${send} .fields=${fields}></desk-form>`;
