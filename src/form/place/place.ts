import { nothing, type ReactiveController } from 'lit';
import type { ChosenPoint } from '../../form-logic/point.js';
import { CONTROL_NAMES } from '../../form-logic/state.js';
import type { PhotosController } from '../../sending/photos-controller.js';
import { Aid, loadAids } from '../aids/aid.js';
import { evidenceWords } from '../evidence/evidence-words.js';
import type { FormContext } from '../form-context.js';
import type { FormModel } from '../model.js';
import { renderPicked } from '../screen/picked-view.js';
import { stepsWords } from '../steps/steps-words.js';
import type { PointChoice } from './point-choice.js';

/** The place by coordinates, beside the words for it: whether one is offered, and what the report has of it. */
export class Place implements ReactiveController {
  private readonly review;
  private readonly words;
  private readonly choice: Aid<PointChoice>;
  private readonly canLocate = canLocate();
  /** Photos as they were picked, by id, until it is read where they were taken: prepared, they don't say it any more. */
  private readonly picked = new Map<number, Blob>();

  /** @param photos those of the report: one of them may know where it was taken */
  constructor(
    private readonly context: FormContext,
    aids: Aid<unknown>[],
    private readonly photos: Pick<PhotosController, 'files'>,
  ) {
    this.review = context.messages('steps', stepsWords);
    this.words = context.messages('evidence', evidenceWords);
    context.element.addController(this);
    this.choice = new Aid(
      context,
      aids,
      loadAids,
      (parts) => new parts.PointChoice(context, photos, this.picked, this.choose),
    );
  }

  hostUpdated(): void {
    const { files } = this.photos;
    for (const { id, state } of files) if (state.phase === 'shrinking') this.picked.set(id, state.data);
    for (const id of this.picked.keys()) if (!files.some((file) => file.id === id)) this.picked.delete(id);
  }

  /** Nothing before the endpoint has said what it can do. */
  render(form: FormModel): unknown {
    const { choice, canLocate } = this;
    const { capabilities, hasCapabilities } = this.context;
    const { map } = capabilities;
    // On an empty map, a line around the area, nobody finds his place.
    const canShow = Boolean(map && (map.tilesUrl || map.layers?.length));
    const { point } = form.values;
    const { part, isMissing } = choice;
    if (!point && !(hasCapabilities && (canLocate || canShow))) return part?.renderPhotoOffer();
    if (part) return [part.renderPhotoOffer(), part.render(form, { canLocate, canShow })];
    return [point && isMissing ? this.renderHeld() : nothing, choice.renderMissing(this.retry)];
  }

  /** Nothing of one report's place reaches the next. */
  reset(): void {
    this.picked.clear();
    this.choice.part?.reset();
  }

  /** While nothing is here that tells where it lies. */
  private renderHeld(): unknown {
    const { remove, removed } = this.words;
    const { exact } = this.review.review.point;
    return renderPicked({
      name: exact,
      detail: '',
      act: remove,
      actWhat: `${remove}: ${exact}`,
      onAct: () => {
        this.choose(null, CONTROL_NAMES.locationText);
        this.context.announcer.say(removed(exact));
      },
    });
  }

  /** @param control takes the focus */
  private readonly choose = (point: ChosenPoint | null, control = 'place'): void => {
    const { entry, focus } = this.context;
    entry.choose('point', point);
    // What the endpoint held against the place may be over.
    entry.forgive('locationText');
    focus.after(control);
  };

  private readonly retry = async (): Promise<void> => {
    if (await this.choice.load()) this.context.focus.after('place');
  };
}

/** Browsers before 2021 have the policy under its older name, `featurePolicy`. */
interface PolicedDocument {
  permissionsPolicy?: { allowsFeature(name: string): boolean };
  featurePolicy?: { allowsFeature(name: string): boolean };
}

/** True where this page may ask the device for its place, and the device could know it. */
function canLocate(): boolean {
  const { permissionsPolicy, featurePolicy } = document as PolicedDocument;
  const policy = permissionsPolicy ?? featurePolicy;
  return isSecureContext && 'geolocation' in navigator && (policy?.allowsFeature('geolocation') ?? true);
}

/** The step that asks for the place, from 0. */
const WHERE = 1;

/** Who goes on to where the place is asked for can type it at once. */
export function askPlace(context: FormContext, step: number): void {
  const { location, point, locationText } = context.entry.values;
  const isKnown = location ?? point ?? context.presets().locationId;
  if (step === WHERE && !isKnown && !locationText) context.focus.field('locationText');
}
