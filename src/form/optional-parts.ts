import type { PhotosController } from '../sending/photos-controller.js';
import { Choices } from './choices/choices.js';
import { Evidence } from './evidence/evidence.js';
import type { FormContext } from './form-context.js';
import { Guide } from './guide/guide.js';
import type { OptionalViews } from './model.js';
import { Place } from './place/place.js';
import { Similar } from './similar/similar.js';

/** What a person may add and nobody must, and what helps with writing. */
export class OptionalParts {
  readonly evidence: Evidence;
  readonly views: OptionalViews;
  private readonly choices: Choices;
  private readonly place: Place;

  /** @param recall takes back what is being sent; resolves to whether that was in time */
  constructor(context: FormContext, photos: PhotosController, recall: () => Promise<boolean>) {
    const choices = (this.choices = new Choices(context));
    const place = (this.place = new Place(context, photos));
    const evidence = (this.evidence = new Evidence(context, photos, recall));
    const guide = new Guide(context);
    const similar = new Similar(context);
    this.views = {
      what: (form) => [guide.render(), choices.renderWhat(form)],
      where: (form) => choices.renderWhere(form),
      point: (form) => place.render(form),
      elsewhere: () => guide.renderElsewhere(),
      send: () => similar.render(),
      contact: (form) => choices.renderContact(form),
      photos: (form) => [evidence.render(form), place.renderPhotoOffer()],
    };
  }

  /** Nothing of one report stands in the next. */
  reset(): void {
    this.choices.reset();
    this.place.reset();
  }
}
