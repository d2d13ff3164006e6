import type { OutlineService } from '../../client/sp4n/map.js';
import type { MapSettings } from '../../contract/capabilities.js';
import { nearVillage, villagesIn, type Village } from '../../form-logic/recognised.js';
import type { ChosenPoint, Coordinates } from '../../form-logic/point.js';
import type { Choice } from '../../form-logic/state.js';
import type { FormContext } from '../form-context.js';

/** `saidDay` and `Villages` recognise a day in a text, a village in a point or text; one file of the browser build. */
export { saidDay } from '../../form-logic/recognised.js';

/** Metres of uncertainty up to which a point tells the village. */
const EXACT_METRES = 300;

type Place = Coordinates & Partial<Pick<ChosenPoint, 'accuracy'>>;

/** True of a place that is not too rough to tell the village. */
const isExact = ({ accuracy }: Place): boolean => (accuracy ?? 0) <= EXACT_METRES;

const choiceOf = ({ id, name, district }: Village): Choice => ({ id: id!, name, detail: district ?? '' });

/**
 * Villages of the map's layer: the one that a point is near, and those that the text names. They are looked for on the
 * device: where somebody stands, and what they write, goes nowhere before Kirim. None is chosen without a press: it is
 * public, and gives the report to that village's officers, of an anonymous report too.
 */
export class Villages {
  private known: readonly Village[] = [];
  private asked: MapSettings | null = null;
  private read: { text: string; found: Choice[] } = { text: '', found: [] };

  constructor(
    private readonly context: FormContext,
    private readonly service: () => Promise<Partial<OutlineService>>,
  ) {}

  /** Fetches the villages. */
  follow(): void {
    const { map } = this.context.capabilities;
    if (map === this.asked) return;
    this.asked = map;
    void this.fetch(map);
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

  /** The village that a place is near; null where none is, where the place is rough, or while they are unknown. */
  near(place: Place): Village | null {
    return isExact(place) ? (nearVillage(place, this.known)?.village ?? null) : null;
  }

  /** Villages to offer: those that the text names, and the one that the point lies in; none once one is chosen. */
  get offers(): readonly Choice[] {
    const { text, read, known } = this;
    const { location, point } = this.context.entry.values;
    if (location || !this.isAsked || !known.length) return [];
    if (read.text !== text) this.read = { text, found: villagesIn(text, known).map(choiceOf) };
    const { found } = this.read;
    const near = point && isExact(point) ? nearVillage(point, known) : null;
    const isNew = near?.isCertain && near.village.id && !found.some(({ id }) => id === near.village.id);
    return isNew ? [...found, choiceOf(near.village)] : found;
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
