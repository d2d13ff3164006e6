import type { Choice } from '../../form-logic/state.js';
import type { Option } from '../../form-logic/option-search.js';
import type { PickerSource } from './picker-source.js';

/** The list under a picker. In `asking`, `options` are those of the previous words, so that it doesn't flicker. */
export type PickerList =
  /** Nothing was requested yet, or too few letters are typed. */
  | { phase: 'idle'; options: readonly Option[] }
  | { phase: 'asking'; options: readonly Option[] }
  | { phase: 'found'; options: readonly Option[]; isCut: boolean }
  | { phase: 'failed'; options: readonly Option[] };

const NOTHING: PickerList = { phase: 'idle', options: [] };

/**
 * A combobox with a list (ARIA 1.2): typed text, its matches, and the active option. It reads letters from `input`
 * events alone, because virtual keyboards send no usable key events, and leaves keys of a composition to the input
 * method. Leaving the field chooses nothing.
 */
export class Picker {
  query = '';
  isOpen = false;
  /** Index of the active option; -1: none. */
  active = -1;
  list: PickerList = NOTHING;
  private abort: AbortController | undefined;

  constructor(
    readonly source: PickerSource,
    private readonly changed: () => void,
    private readonly picked: (choice: Choice) => void,
  ) {}

  readonly onInput = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
    this.isOpen = true;
    this.search();
  };

  readonly onOpen = (): void => {
    if (this.isOpen) return;
    this.isOpen = true;
    this.search();
  };

  readonly onClose = (): void => {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.active = -1;
    if (this.list.phase === 'asking') this.forget();
    this.changed();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    // 229: the key belongs to an input method, also where `isComposing` came too late (Safari).
    if (event.isComposing || event.keyCode === 229 || !this.handles(event.key)) return;
    // Otherwise Enter would move to the next field, and Escape close a dialog around the form.
    event.preventDefault();
    event.stopPropagation();
  };

  pick(index: number): void {
    const option = this.list.options[index];
    if (!option) return;
    this.reset();
    const { id, name, detail } = option;
    this.picked({ id, name, detail });
  }

  /** Empties and closes the picker, and aborts its search. */
  reset(): void {
    this.query = '';
    this.isOpen = false;
    this.forget();
    this.changed();
  }

  /** @returns false for a key that the picker doesn't use */
  private handles(key: string): boolean {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (this.isOpen) this.move(key === 'ArrowDown' ? 1 : -1);
        else this.onOpen();
        return true;
      case 'Enter':
        if (!this.isOpen || this.active < 0) return false;
        this.pick(this.active);
        return true;
      case 'Escape':
        if (this.isOpen) this.onClose();
        else if (this.query) this.reset();
        else return false;
        return true;
      default:
        return false;
    }
  }

  /** Moves through the options in a circle, with a stop at none, where the text can be edited; a single one stays. */
  private move(step: 1 | -1): void {
    const { length } = this.list.options;
    const places = length + 1;
    this.active = length === 1 ? 0 : ((this.active + 1 + step + places) % places) - 1;
    this.changed();
  }

  private search(): void {
    this.abort?.abort();
    const { signal } = (this.abort = new AbortController());
    const { query, source } = this;
    this.active = -1;
    const isEnough = query.trim().length >= source.leastLetters;
    this.list = isEnough ? { phase: 'asking', options: this.list.options } : NOTHING;
    this.changed();
    if (isEnough) void this.find(query, signal);
  }

  private async find(query: string, signal: AbortSignal): Promise<void> {
    let list: PickerList;
    try {
      list = { phase: 'found', ...(await this.source.find(query, signal)) };
    } catch {
      list = { phase: 'failed', options: [] };
    }
    // A newer search, or `reset`, has replaced this one.
    if (signal.aborted) return;
    this.list = list;
    // With text typed, Enter takes the first match; without text nothing is active, so Enter chooses nothing.
    this.active = query.trim() && list.options.length > 0 ? 0 : -1;
    this.changed();
  }

  private forget(): void {
    this.abort?.abort();
    this.abort = undefined;
    this.list = NOTHING;
    this.active = -1;
  }
}
