import type { LitElement, ReactiveController } from 'lit';
import { MINIMAL_CAPABILITIES, type Capabilities } from '../contract/capabilities.js';
import type { ChoiceViews, FormModel, LateModel, OptionalViews } from './model.js';
import type { EntryController } from './entry-controller.js';

/** What may be chosen in one form, and its clean sheet. */
export interface FormChoices extends ChoiceViews {
  reset: () => void;
}

/** What is drawn of the files. */
export interface EvidenceParts {
  photos: (model: LateModel) => unknown;
  /** While they are sent; `share`: of all of them, 0 to 1. */
  sending: (share: number) => unknown;
}

const takesFiles = ({ features, limits }: Capabilities): boolean =>
  features.has('attachments') && limits.attachmentsMax > 0;

/** Help with writing, and with what can be done where the endpoint doesn't answer. */
export interface GuideParts {
  guide: () => unknown;
  elsewhere: (model: FormModel) => unknown;
}

export interface OptionalPartsHost {
  element: LitElement;
  entry: EntryController;
  capabilities: () => Capabilities;
  loadChoices: () => Promise<FormChoices>;
  loadEvidence: () => Promise<EvidenceParts>;
  /** In place of the files: they are on their way, or can't be fetched. */
  evidenceMissing: (model: LateModel, retry: (() => void) | null) => unknown;
  /** The help with writing. */
  loadGuide: () => Promise<GuideParts>;
  /** Reports like this one. */
  loadSimilar: () => Promise<() => unknown>;
}

/**
 * Fetches what may be attached once the endpoint takes files, what may be chosen once the form is in sight too, and the help with writing once
 * something is written: who only passes by pays for neither code nor lists, and who is without a network could not search them.
 * Without them the form is whole.
 */
export class OptionalParts implements ReactiveController {
  choices: FormChoices | null = null;
  evidence: EvidenceParts | null = null;
  private isEvidenceAsked = false;
  private hasEvidenceFailed = false;
  private guide: GuideParts | null = null;
  private similar: (() => unknown) | null = null;
  private kirim: Element | null = null;
  private kirimWatcher: IntersectionObserver | undefined;
  private isGuideAsked = false;
  private watcher: IntersectionObserver | undefined;

  constructor(private readonly host: OptionalPartsHost) {
    host.element.addController(this);
  }

  get views(): OptionalViews {
    const { choices, guide, evidence, similar, hasEvidenceFailed } = this;
    return {
      what: (model) => [guide?.guide(), choices?.what(model)],
      where: (model) => choices?.where(model),
      point: (model) => choices?.point(model),
      photo: () => choices?.photo(),
      elsewhere: (model) => guide?.elsewhere(model),
      send: () => similar?.(),
      contact: (model) => choices?.contact(model),
      photos: (model) =>
        evidence
          ? [evidence.photos(model), choices?.photo()]
          : this.host.evidenceMissing(model, hasEvidenceFailed ? this.retryEvidence : null),
    };
  }

  hostUpdated(): void {
    const { entry, element, capabilities, loadChoices, loadGuide } = this.host;
    const { title, content } = entry.values;
    if ((title || content) && !this.isGuideAsked) {
      this.isGuideAsked = true;
      loadGuide().then(
        (guide) => {
          this.guide = guide;
          element.requestUpdate();
        },
        () => {},
      );
    }
    this.watchKirim();
    if (!this.isEvidenceAsked && takesFiles(capabilities())) void this.fetchEvidence();
    if (this.choices || this.watcher || capabilities() === MINIMAL_CAPABILITIES) return;
    this.watcher = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.watcher?.disconnect();
      loadChoices().then(
        (choices) => {
          this.choices = choices;
          element.requestUpdate();
        },
        () => {},
      );
    });
    this.watcher.observe(element);
  }

  private readonly retryEvidence = (): void => void this.fetchEvidence();

  private async fetchEvidence(): Promise<void> {
    this.isEvidenceAsked = true;
    this.evidence = await this.host.loadEvidence().catch(() => null);
    this.hasEvidenceFailed = !this.evidence;
    this.host.element.requestUpdate();
  }

  /** Before sending, and not before something is written: then it is worth asking who wrote the same. */
  private watchKirim(): void {
    const { element, entry, capabilities, loadSimilar } = this.host;
    if (this.similar || !entry.values.title || !capabilities().features.has('feed')) return;
    const kirim = element.renderRoot.querySelector('[type=submit]');
    if (kirim === this.kirim) return;
    this.kirim = kirim;
    this.kirimWatcher?.disconnect();
    if (!kirim) return;
    this.kirimWatcher = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.kirimWatcher?.disconnect();
      loadSimilar().then(
        (similar) => {
          this.similar = similar;
          element.requestUpdate();
        },
        () => {},
      );
    });
    this.kirimWatcher.observe(kirim);
  }

  hostDisconnected(): void {
    this.kirimWatcher?.disconnect();
    this.kirim = null;
    this.watcher?.disconnect();
    this.watcher = undefined;
  }
}
