import type { ReactiveController } from 'lit';
import type { AduanErrorCode } from '../../errors.js';
import type { PickedFile } from '../../form-logic/files.js';
import { EMPTY_VALUES, type FormValues } from '../../form-logic/state.js';
import { Draft } from '../../outbox/draft/draft.js';
import {
  draftFile,
  type DraftContent,
  type DraftFile,
  type DraftTrouble,
} from '../../outbox/draft/draft-content.js';
import type { Outbox } from '../../outbox/outbox.js';
import type { PhotosController } from '../../sending/photos-controller.js';
import type { FormContext } from '../form-context.js';
import { isReturn } from './unsaved-text.js';
import type { Submission } from '../sending/submission.js';
import { seenOf } from './draft-view.js';

/** Parts whose state is kept with the text, and how to empty them when a draft is deleted. */
export interface DraftedForm {
  photos: PhotosController;
  submission: Submission;
  outbox: () => Outbox | null;
  /** Current part of the form, from 0. */
  step: () => number;
  /** Goes to a part of the form. */
  resume: (step: number) => void;
  /** Empties the whole form. */
  reset: () => void;
  /** Removes what the device was asked to remember of the person. */
  forget: () => void;
}

const TROUBLE_CODES: Readonly<Record<DraftTrouble, AduanErrorCode>> = {
  denied: 'storage-unavailable',
  'photos-full': 'storage-full',
  full: 'storage-full',
};

interface Saved {
  values: Readonly<FormValues> | null;
  files: readonly PickedFile[];
  isUnkept: boolean;
  step: number;
}

const NOTHING: Saved = { values: EMPTY_VALUES, files: [], isUnkept: false, step: 0 };

/** Controllers of this page by slot: forms of equal name use different slots, so they never share a draft. */
const taken = new Map<string, DraftController>();
/** Last writes of forms that were removed from the page, by slot. */
const resting = new Map<string, Promise<void>>();

/** Saves the form's draft while it is written, and restores the draft of this tab. */
export class DraftController implements ReactiveController {
  private draft: Draft | null = null;
  /** Draft of the previous endpoint or presets. */
  private former: Draft | null = null;
  /** Endpoint and presets that the draft belongs to; empty while the endpoint isn't known, and in practice. */
  private name = '';
  private slot = '';
  private isOpen = false;
  /** `saved` is what was saved last. */
  private saved: Saved = { ...NOTHING };
  /** The form was reset before its draft was open, or before this controller was loaded: the draft isn't restored. */
  private isWiped = this.context.entry.round > 0;
  /** Files of the draft, until the endpoint has said whether it takes attachments. */
  private waiting: readonly DraftFile[] = [];
  private handedOver: string | null = null;
  private toldTrouble: DraftTrouble | null = null;
  /** State of the draft that was drawn last. */
  private shown = seenOf(null);

  constructor(
    private readonly context: FormContext,
    private readonly form: DraftedForm,
    private readonly troubled: (trouble: DraftTrouble, code: AduanErrorCode) => void,
  ) {
    context.element.addController(this);
  }

  get isKept(): boolean {
    return this.draft?.isKept ?? false;
  }

  get trouble(): DraftTrouble | null {
    return this.draft?.trouble ?? null;
  }

  get others(): Draft['others'] {
    return this.draft?.others ?? [];
  }

  hostConnected(): void {
    // `visibilitychange` is the last event before a tab is discarded; `pagehide` comes first when a page is closed.
    document.addEventListener('visibilitychange', this.leave);
    addEventListener('pagehide', this.leave);
    // Moved in the document, the form keeps its draft, unless another form has taken its slot.
    if (this.draft && !taken.has(this.slot)) taken.set(this.slot, this);
    else this.name = '';
    this.context.element.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.leave);
    removeEventListener('pagehide', this.leave);
    this.rest();
  }

  hostUpdated(): void {
    const { target, isSharedDevice, isPractice, element } = this.context;
    // Practice keeps no draft.
    const name =
      target && !isPractice ? JSON.stringify([target.root, isSharedDevice, this.context.presets()]) : '';
    if (name !== this.name && element.isConnected) this.use(name);
    if (this.isOpen) this.follow();
  }

  /** Id of the draft, which its report gets in the queue; null as long as nothing was written. */
  get id(): string | null {
    return this.draft?.id ?? null;
  }

  /** Deletes the draft and its refused report from the device, and empties the form. */
  async remove(): Promise<void> {
    const item = this.refusedItem();
    this.form.forget();
    const removed = this.wipe();
    // Without its draft nobody could correct the refused report.
    if (item)
      this.form
        .outbox()
        ?.remove(item)
        .catch(() => {});
    await removed;
  }

  /** Deletes the draft and empties the form; reports in the queue stay. */
  async wipe(): Promise<void> {
    this.waiting = [];
    this.isWiped = this.draft !== null && !this.isOpen;
    this.form.reset();
    await this.draft?.remove();
  }

  async removeOthers(): Promise<void> {
    await this.draft?.removeOthers();
  }

  private readonly leave = (event: Event): void => {
    if (event.type !== 'pagehide' && document.visibilityState === 'visible') return;
    if (!this.isOpen) return;
    this.follow();
    void this.draft?.leave();
  };

  /** Saves what isn't saved yet, and frees the slot for another equal form. */
  private rest(): void {
    if (this.isOpen) {
      this.follow();
      resting.set(this.slot, this.draft!.leave());
    }
    if (taken.get(this.slot) === this) taken.delete(this.slot);
  }

  /** Opens the draft of another endpoint or other presets. The current entries are kept. */
  private use(name: string): void {
    if (taken.get(this.slot) === this) this.rest();
    if (this.isOpen) this.former = this.draft;
    this.name = name;
    this.draft = null;
    this.isOpen = false;
    this.saved = { ...NOTHING };
    const shown = seenOf(null);
    if (shown !== this.shown) this.context.element.requestUpdate();
    this.shown = shown;
    if (!name) return;
    let number = 0;
    do this.slot = `${name}${number++ || ''}`;
    while (taken.has(this.slot));
    taken.set(this.slot, this);
    const draft = new Draft({
      form: name,
      slot: this.slot,
      isShared: this.context.isSharedDevice,
      isReturn: isReturn(),
      changed: () => this.changed(draft),
    });
    this.draft = draft;
    void this.open(draft);
  }

  private async open(draft: Draft): Promise<void> {
    // Two open drafts would each take the other for a copied tab, and a removed form may still be writing its own.
    await Promise.all(resting.values());
    const content = await draft.open();
    if (draft !== this.draft) return;
    this.isOpen = true;
    if (content && !this.isWiped) this.restore(content);
    else {
      if (content) void draft.remove();
      // The report that the queue is taking over may be kept in the former draft alone.
      if (this.form.submission.phase === 'writing') draft.former = this.former;
      // Nothing is drawn differently: entries made until now are saved in this draft.
      this.follow();
    }
    this.former = null;
    this.isWiped = false;
    this.changed(draft);
  }

  private restore({ values, files, item, step }: DraftContent): void {
    const { entry } = this.context;
    const { photos, submission } = this.form;
    const isUntouched = entry.isUntouched && photos.files.length === 0;
    entry.restore(values);
    this.form.resume(step ?? 0);
    this.waiting = files;
    if (item) submission.sending.resumeRefused(item);
    // Entries typed before the draft was open are saved with it.
    if (isUntouched) this.saved.values = entry.values;
  }

  private changed(draft: Draft): void {
    if (draft !== this.draft) return;
    const { trouble } = draft;
    if (trouble && trouble !== this.toldTrouble) this.troubled(trouble, TROUBLE_CODES[trouble]);
    this.toldTrouble = trouble ?? this.toldTrouble;
    const shown = seenOf(draft);
    // Each save calls this while somebody writes, mostly without a visible change.
    if (shown !== this.shown || this.form.submission.phase !== 'writing')
      this.context.element.requestUpdate();
    this.shown = shown;
  }

  /** Saves or hands over the draft after a change, or before the form is removed. */
  private follow(): void {
    const { phase, sending } = this.form.submission;
    if (phase === 'keeping') return;
    if (phase !== 'writing') return this.handOver(sending.itemId, phase === 'received');
    this.handedOver = null;
    this.putBackFiles();
    this.saveIfChanged();
  }

  /** Puts the draft's files before newly picked ones, once the endpoint is known to take attachments. */
  private putBackFiles(): void {
    const { capabilities } = this.context;
    if (this.waiting.length === 0 || !capabilities.features.has('attachments')) return;
    const { photos } = this.form;
    const files = this.waiting;
    this.waiting = [];
    const isSaved = photos.files.length === 0 && files.every(({ isPrepared }) => isPrepared);
    photos.putBack(files, capabilities.limits);
    if (isSaved) this.saved.files = photos.files;
  }

  private saveIfChanged(): void {
    const { values } = this.context.entry;
    const { files } = this.form.photos;
    const { isUnkept } = this.form.submission;
    const step = this.form.step();
    const { saved } = this;
    const isSameFiles = files === saved.files || files.length + saved.files.length === 0;
    if (values === saved.values && isSameFiles && isUnkept === saved.isUnkept && step === saved.step) return;
    this.saved = { values, files, isUnkept, step };
    this.draft!.save(this.content());
  }

  /** The queue holds the report from here on; a restored draft would send it a second time. */
  private handOver(item: string | null, isReceived: boolean): void {
    this.saved.values = null;
    if (isReceived && this.isKept && item && this.handedOver === item) void this.draft?.remove();
    if (!item || this.handedOver === item) return;
    this.handedOver = item;
    void this.draft?.handOver(item);
  }

  private refusedItem(): string | null {
    return this.form.submission.sending.itemId;
  }

  /** Draft to save; null if empty. Without who consents and who helps: both belong to one moment, not to a draft. */
  private content(): DraftContent | null {
    const {
      consentGivenBy: _,
      helperName: __,
      helperOrganisation: ___,
      ...values
    } = this.context.entry.values;
    const { blank } = this.context.entry;
    const { photos, submission } = this.form;
    const files = [...this.waiting, ...photos.files.flatMap(draftFile)];
    const isEmpty = Object.entries(values).every(
      ([field, value]) => value === blank[field as keyof FormValues],
    );
    const isNothing = (isEmpty && files.length === 0) || submission.isUnkept;
    return isNothing ? null : { values, files, item: this.refusedItem(), step: this.form.step() };
  }
}
