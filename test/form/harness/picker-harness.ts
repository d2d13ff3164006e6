import { waitUntil } from '../../setup/in-page/wait-until.js';

/** One picker of a form: a category, an institution, or a village, chosen by its letters. */
export class PickerHarness {
  constructor(
    private readonly root: ShadowRoot,
    private readonly id: string,
  ) {}

  /** Unfolded, where it is folded away. */
  get input(): HTMLInputElement {
    const input = this.root.querySelector<HTMLInputElement>(`input#${this.id}`)!;
    input.closest('details')?.setAttribute('open', '');
    return input;
  }

  /** The options on show, blanks folded; none while the list is closed. */
  get options(): string[] {
    return this.input.getAttribute('aria-expanded') === 'true'
      ? [...this.root.querySelectorAll(`#${this.id}-list [role=option]`)].map((option) =>
          option.textContent.replace(/\s+/g, ' ').trim(),
        )
      : [];
  }

  /** What the form would send; empty before there is a choice. */
  get chosen(): string {
    return this.root.querySelector<HTMLInputElement>(`[name="${this.id}"]`)!.value;
  }

  /** Letters as a virtual keyboard brings them: nothing but an `input` event. */
  write(text: string, isComposing = false): void {
    const { input } = this;
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing }));
  }

  listed(count: number): Promise<void> {
    return waitUntil(() => this.options.length === count, `${count} options of ${this.id}`);
  }

  /** Takes the first option with these letters. */
  async take(letters = ''): Promise<void> {
    this.input.focus();
    if (letters) this.write(letters);
    await waitUntil(() => this.options.length > 0, `options of ${this.id}`);
    this.root.querySelector<HTMLElement>(`#${this.id}-list [role=option]`)!.click();
    await waitUntil(() => this.chosen !== '', `a choice of ${this.id}`);
  }
}
