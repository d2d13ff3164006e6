import type { ReactiveController } from 'lit';
import type { Choice } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';
import { readStored, writeStored } from '../../stored-json.js';
import { propose } from '../prefill/prefill-watch.js';

/** Key, followed by the endpoint: the village that a person asked this device to remember. */
const KEY = 'aduan-village:';

/**
 * Fills in the village that the reporter asked this device to remember; never on a shared device. It can be changed as
 * any other.
 */
export class RememberedVillage implements ReactiveController {
  /** Report and endpoint that the village was last proposed for. */
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
    // A link from a poster or a sticker knows its own place better.
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

  /** Remembers the village; null forgets it. */
  keep(choice: Choice | null): void {
    // If storage is denied or full, the tick stays empty.
    writeStored(this.key, choice, 'localStorage');
    this.context.element.requestUpdate();
  }

  private read(): Choice | null {
    const found = readStored<Choice>(this.key, 'localStorage');
    return found && { id: String(found.id), name: String(found.name), detail: String(found.detail) };
  }

  private get key(): string {
    return KEY + (this.context.target?.root ?? '');
  }
}
