import type { ReactiveController } from 'lit';
import type { Choice } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';
import { propose } from '../prefill/propose.js';

/** By endpoint: the village that a person asked this device to remember. */
const KEY = 'aduan-village:';

/**
 * The village of whoever reports from this device, only for who asked for it, and never where others use the device. It is filled in beforehand,
 * and changed like any other.
 */
export class RememberedVillage implements ReactiveController {
  /** Which report it was proposed for, and at which endpoint. */
  private proposed = '';

  constructor(private readonly context: FormContext) {
    context.element.addController(this);
  }

  hostUpdate(): void {
    const { context } = this;
    const turn = `${context.entry.round} ${this.key}`;
    if (!this.isOffered || turn === this.proposed) return;
    this.proposed = turn;
    const { location: proposed, locationText, point } = context.entry.values;
    const location = this.read();
    // A poster or a sticker knows better where it hangs.
    if (location && !proposed && !locationText && !point) propose(context, { location });
  }

  get isOffered(): boolean {
    const { target, isSharedDevice, isPractice, capabilities } = this.context;
    const isOwn = target && !isSharedDevice && !isPractice && !this.context.presets().locationId;
    return Boolean(isOwn) && capabilities.features.has('locations');
  }

  isKept({ id }: Choice): boolean {
    return this.read()?.id === id;
  }

  /** Null forgets it. */
  keep(choice: Choice | null): void {
    try {
      if (choice) localStorage.setItem(this.key, JSON.stringify(choice));
      else localStorage.removeItem(this.key);
    } catch {
      // Denied or full: the tick stays empty.
    }
    this.context.element.requestUpdate();
  }

  private read(): Choice | null {
    try {
      const { id, name, detail } = JSON.parse(localStorage.getItem(this.key) ?? 'null') as Choice;
      return { id: String(id), name: String(name), detail: String(detail) };
    } catch {
      return null;
    }
  }

  private get key(): string {
    return KEY + (this.context.target?.root ?? '');
  }
}
