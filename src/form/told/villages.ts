import type { OutlineService } from '../../client/sp4n/outline.js';
import type { MapSettings } from '../../contract/capabilities.js';
import { nearVillage, villagesIn, type Village } from '../../form-logic/near-village.js';
import type { ChosenPoint, Coordinates } from '../../form-logic/point.js';
import type { Choice } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';

/** Metres of uncertainty up to which a point tells the village. */
const EXACT_METRES = 300;

const choiceOf = ({ id, name, district }: Village): Choice => ({ id: id!, name, detail: district ?? '' });

/**
 * Villages of the map's layer: the one that a point is near, and those that the text names. They are looked for on the
 * device: where somebody stands, and what they write, goes nowhere before Kirim.
 */
export class Villages {
  private known: readonly Village[] = [];
  private asked: MapSettings | null = null;
  /** Village that the point has filled in. */
  private filled: Choice | null = null;
  /** Point that was last compared with the villages. */
  private judged: ChosenPoint | null = null;
  private read: { text: string; found: Choice[] } = { text: '', found: [] };

  constructor(
    private readonly context: FormContext,
    private readonly service: () => Promise<Partial<OutlineService>>,
  ) {}

  /** Fetches the villages, and fills in the point's. */
  follow(): void {
    const { context, known } = this;
    const { map } = context.capabilities;
    const { point } = context.entry.values;
    if (map !== this.asked) {
      this.asked = map;
      void this.fetch(map);
    }
    if (point === this.judged || !known.length) return;
    this.judged = point;
    this.fill(point);
  }

  /** None where they can't be loaded: then nothing is named. */
  private async fetch(map: MapSettings | null): Promise<void> {
    const { url } = map?.layers?.find(({ kind }) => kind === 'village') ?? {};
    const layer =
      url &&
      (await this.service().then(
        (service) => service.layer?.(url),
        () => null,
      ));
    this.known = layer ? layer.places : [];
    this.context.element.requestUpdate();
  }

  /** The village that a place is near; null where none is, or while they are unknown. */
  near(place: Coordinates): Village | null {
    return nearVillage(place, this.known)?.village ?? null;
  }

  /** Villages to offer, since the text names them; none once one is chosen. */
  get offers(): readonly Choice[] {
    const { text, read, known } = this;
    if (this.context.entry.values.location || !this.isAsked || !known.length) return [];
    if (read.text !== text) this.read = { text, found: villagesIn(text, known).map(choiceOf) };
    return this.read.found;
  }

  /** Fills in the point's village where that is certain; takes it back with the point. */
  private fill(point: ChosenPoint | null): void {
    const { entry } = this.context;
    const { location } = entry.values;
    if ((location && location !== this.filled) || !this.isAsked) return;
    const near = point && (point.accuracy ?? 0) <= EXACT_METRES ? nearVillage(point, this.known) : null;
    const isNew = point?.source !== 'kept';
    this.filled = near?.isCertain && near.village.id && isNew ? choiceOf(near.village) : null;
    if (location || this.filled) entry.choose('location', this.filled);
  }

  /** True where the form asks for the village. */
  private get isAsked(): boolean {
    const { capabilities } = this.context;
    return capabilities.features.has('locations') && !this.context.presets().locationId;
  }

  private get text(): string {
    const { title, content, locationText } = this.context.entry.values;
    return ` ${title}\n${content}\n${locationText}`;
  }
}
