import { nothing, type ReactiveController } from 'lit';
import type { ChosenPoint } from '../../form-logic/point.js';
import { CONTROL_NAMES } from '../../form-logic/state.js';
import type { PhotosController } from '../../sending/photos-controller.js';
import { Aid, loadAids } from '../aid.js';
import type { FileOffer } from '../evidence/evidence-view.js';
import { evidenceWords } from '../evidence/evidence-words.js';
import type { FormContext } from '../form-context.js';
import type { FormModel } from '../model.js';
import { renderPicked } from '../screen/controls-view.js';
import { stepsWords } from '../steps/steps-words.js';
import type { PointChoice } from './point-choice.js';

/**
 * The place by coordinates, beside the place in words: offers `PointChoice`, loaded later, and holds the chosen point.
 */
export class Place implements ReactiveController {
  private readonly review;
  private readonly words;
  private readonly choice: Aid<PointChoice>;
  private readonly canLocate = canLocate();
  /** Photos as they were picked, by id, until their positions are read: prepared copies have none. */
  private readonly picked = new Map<number, Blob>();

  /** @param photos photos of the report: one of them may have a position */
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

  /** Nothing before the endpoint has told its capabilities. */
  render(form: FormModel): unknown {
    const { choice, canLocate } = this;
    const { capabilities, hasCapabilities } = this.context;
    const { map } = capabilities;
    // On a map that shows only a line around the area nobody finds a place.
    const canShow = Boolean(map && (map.tilesUrl || map.layers?.length));
    const { point } = form.values;
    const { part, isMissing } = choice;
    if (!point && !(hasCapabilities && (canLocate || canShow))) return;
    if (part) return part.render(form, { canLocate, canShow });
    return [point && isMissing ? this.renderHeld() : nothing, choice.renderMissing(this.retry)];
  }

  /** In a photo's row: its position. */
  photoOffer(): FileOffer | null {
    return this.choice.part?.photoOffer() ?? null;
  }

  /** Below the photos: that the position of one of them is used. */
  renderPhotoNote(): unknown {
    return this.choice.part?.renderPhotoNote();
  }

  /** Forgets positions: nothing of one report is kept for the next. */
  reset(): void {
    this.picked.clear();
    this.choice.part?.reset();
  }

  /** The point alone, while `PointChoice` isn't loaded. */
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

  /** @param control id or name of the control that takes the focus */
  private readonly choose = (point: ChosenPoint | null, control = 'place'): void => {
    const { entry, focus } = this.context;
    entry.choose('point', point);
    // The server's refusal of the place may be over.
    entry.forgive('locationText');
    focus.after(control);
  };

  private readonly retry = async (): Promise<void> => {
    if (await this.choice.load()) this.context.focus.after('place');
  };
}

/** Browsers before 2021 name the policy `featurePolicy`. */
interface PolicedDocument {
  permissionsPolicy?: { allowsFeature(name: string): boolean };
  featurePolicy?: { allowsFeature(name: string): boolean };
}

/** True where this page may request the device's position, and the device may have one. */
function canLocate(): boolean {
  const { permissionsPolicy, featurePolicy } = document as PolicedDocument;
  const policy = permissionsPolicy ?? featurePolicy;
  return isSecureContext && 'geolocation' in navigator && (policy?.allowsFeature('geolocation') ?? true);
}

/** Step that asks for the place, from 0. */
const WHERE = 1;

/** Focuses the place's field when somebody goes on to its step and no place is known, so that they can type at once. */
export function askPlace(context: FormContext, step: number): void {
  const { location, point, locationText } = context.entry.values;
  const isKnown = location ?? point ?? context.presets().locationId;
  if (step === WHERE && !isKnown && !locationText) context.focus.field('locationText');
}
