import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Capabilities } from '../../contract/capabilities.js';
import type { AduanErrorCode } from '../../errors.js';
import type { PickedFile } from '../../form-logic/files.js';
import { EMPTY_VALUES, type FormValues, type Presets } from '../../form-logic/state.js';
import { Draft, type DraftTrouble } from '../../outbox/draft/draft.js';
import type { DraftContent, DraftFile } from '../../outbox/draft/draft-content.js';
import type { Delivery } from '../delivery.js';
import type { EntryController } from '../entry-controller.js';
import type { FormTarget } from '../form-target.js';
import { outboxOf } from '../../sending/page-outbox.js';

/** What the form lends to its draft. */
export interface DraftHost {
  element: ReactiveControllerHost & HTMLElement;
  entry: EntryController;
  /** Null as long as it isn't there: then there are no photos and no Kirim either. */
  delivery: () => Delivery | null;
  /** Null while it has no endpoint. */
  target: () => FormTarget | null;
  capabilities: () => Capabilities;
  presets: () => Presets;
  isSharedDevice: () => boolean;
}

const TROUBLE_CODES: Readonly<Record<DraftTrouble, AduanErrorCode>> = {
  denied: 'storage-unavailable',
  'photos-full': 'storage-full',
  full: 'storage-full',
};

const NO_FILES: readonly PickedFile[] = [];

/** Slots that a form of this page holds: equal forms share nothing. */
const taken = new Map<string, DraftController>();
/** Last writes of forms that were taken away, by slot. */
const resting = new Map<string, Promise<void>>();

/** Keeps the draft of a form while it is written, and brings back what this tab left. */
export class DraftController implements ReactiveController {
  private draft: Draft | null = null;
  private form = '';
  private slot = '';
  private isOpen = false;
  private seenValues: Readonly<FormValues> | null = EMPTY_VALUES;
  private seenFiles = NO_FILES;
  private seenUnkept = false;
  /** Files of the draft that wait for the part of the form that lists them. */
  private waiting: readonly DraftFile[] = [];
  /** Likewise the report that the draft takes the place of. */
  private item: string | null = null;
  private handedOver: string | null = null;
  private toldTrouble: DraftTrouble | null = null;

  constructor(
    private readonly host: DraftHost,
    private readonly troubled: (trouble: DraftTrouble, code: AduanErrorCode) => void,
  ) {
    host.element.addController(this);
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
    // `visibilitychange` is the last that a discarded tab hears; `pagehide` comes first when a page is closed.
    document.addEventListener('visibilitychange', this.leave);
    addEventListener('pagehide', this.leave);
    // Moved: it goes on with its own draft, unless another form has taken its place.
    if (this.draft && !taken.has(this.slot)) taken.set(this.slot, this);
    else this.form = '';
    this.host.element.requestUpdate();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.leave);
    removeEventListener('pagehide', this.leave);
    this.rest();
  }

  hostUpdated(): void {
    const { target, presets, isSharedDevice, element } = this.host;
    const parts: unknown[] = [target()?.root, isSharedDevice(), presets()];
    const form = parts[0] ? JSON.stringify(parts) : '';
    if (form !== this.form && element.isConnected) this.use(form);
    if (this.isOpen) this.look();
  }

  /** Forgets what is written here, on the device and in the form. */
  async remove(): Promise<void> {
    const { target } = this.host;
    const item = this.refusedItem();
    const removed = this.wipe();
    // The refused report would lie on the device for nobody.
    if (item && target()) {
      const { root, service } = target()!;
      outboxOf(root, service)
        .remove(item)
        .catch(() => {});
    }
    await removed;
  }

  /** Forgets it as `remove` does, and leaves alone what the queue holds. */
  async wipe(): Promise<void> {
    const { entry, delivery } = this.host;
    this.waiting = [];
    this.item = null;
    (delivery() ?? entry).reset();
    await this.draft?.remove();
  }

  async removeOthers(): Promise<void> {
    await this.draft?.removeOthers();
  }

  private readonly leave = (event: Event): void => {
    if (event.type !== 'pagehide' && document.visibilityState === 'visible') return;
    if (!this.isOpen) return;
    this.look();
    void this.draft?.leave();
  };

  /** Writes what is not written yet, and leaves the place to whichever equal form comes next. */
  private rest(): void {
    if (this.isOpen) {
      this.look();
      resting.set(this.slot, this.draft!.leave());
    }
    if (taken.get(this.slot) === this) taken.delete(this.slot);
  }

  /** Turns to another form's draft. What is written here by now goes along. */
  private use(form: string): void {
    if (taken.get(this.slot) === this) this.rest();
    this.form = form;
    this.draft = this.item = null;
    this.isOpen = false;
    if (!form) return;
    let number = 0;
    do this.slot = `${form}${number++ || ''}`;
    while (taken.has(this.slot));
    taken.set(this.slot, this);
    const draft = new Draft({
      form,
      slot: this.slot,
      isShared: this.host.isSharedDevice(),
      isReturn: isReturn(),
      changed: () => this.changed(draft),
    });
    this.draft = draft;
    void this.open(draft);
  }

  private async open(draft: Draft): Promise<void> {
    // Two of them at once would each take the other for a copied tab.
    await resting.get(this.slot);
    const content = await draft.open();
    if (draft !== this.draft) return;
    this.isOpen = true;
    if (content) this.restore(content);
    this.changed(draft);
  }

  private restore({ values, files, item }: DraftContent): void {
    const { entry } = this.host;
    const isUntouched = entry.values === EMPTY_VALUES && this.files().length === 0;
    entry.restore(values);
    this.waiting = files;
    this.item = item;
    // What was typed before the draft was here is kept with it.
    if (isUntouched) this.seenValues = entry.values;
  }

  private changed(draft: Draft): void {
    if (draft !== this.draft) return;
    const { trouble } = draft;
    if (trouble && trouble !== this.toldTrouble) this.troubled(trouble, TROUBLE_CODES[trouble]);
    this.toldTrouble = trouble ?? this.toldTrouble;
    this.host.element.requestUpdate();
  }

  /** Compares with what was last kept. */
  private look(): void {
    const { entry, delivery, capabilities } = this.host;
    const phase = delivery()?.phase ?? 'writing';
    if (phase === 'keeping') return;
    if (phase !== 'writing') return this.handOver(delivery()?.sending.itemId ?? null, phase === 'received');
    this.handedOver = null;
    const { sending, isUnkept = false } = delivery() ?? {};
    if (sending) {
      sending.itemId ??= this.item;
      sending.draftId = this.draft!.id;
      this.item = null;
    }
    const isListed = capabilities().features.has('attachments');
    if (this.waiting.length > 0 && delivery() && isListed) {
      const files = this.waiting;
      this.waiting = [];
      const { photos } = delivery()!;
      const isSeen = photos.files.length === 0 && files.every(({ isPrepared }) => isPrepared);
      // Before whatever was picked since. The list draws its previews as when its form is put back into the page.
      const ready = files.filter(({ isPrepared }) => isPrepared).map(pickedFile);
      photos.files = [...ready.map((file) => ({ ...file, id: ++photos.lastId })), ...photos.files];
      photos.hostConnected();
      // The others are shrunk now.
      photos.add(files.filter(({ isPrepared }) => !isPrepared).map(asFile), capabilities().limits);
      if (isSeen) this.seenFiles = photos.files;
    }
    const files = this.files();
    const isSame = files === this.seenFiles || files.length + this.seenFiles.length === 0;
    if (entry.values === this.seenValues && isSame && isUnkept === this.seenUnkept) return;
    this.seenUnkept = isUnkept;
    this.seenValues = entry.values;
    this.seenFiles = files;
    this.draft!.save(this.content());
  }

  /** From here on the queue holds the report; a second one would be sent if the draft came back. */
  private handOver(item: string | null, isReceived: boolean): void {
    this.seenValues = null;
    if (isReceived && this.isKept && this.handedOver === item) void this.draft?.remove();
    if (!item || this.handedOver === item) return;
    this.handedOver = item;
    void this.draft?.handOver(item);
  }

  private files(): readonly PickedFile[] {
    return this.host.delivery()?.photos.files ?? NO_FILES;
  }

  private refusedItem(): string | null {
    return this.item ?? this.host.delivery()?.sending.itemId ?? null;
  }

  /** Null when there is nothing to keep. Consent isn't kept: it is given to one text at one moment, by whoever is there then; nor a helper, who is no part of a report's draft. */
  private content(): DraftContent | null {
    const {
      consent: _,
      consentGivenBy: __,
      helperName: ___,
      helperOrganisation: ____,
      ...values
    } = this.host.entry.values;
    const files = [...this.waiting, ...this.files().flatMap(draftFile)];
    const isEmpty = Object.entries(values).every(
      ([field, value]) => value === EMPTY_VALUES[field as keyof FormValues],
    );
    const isNothing = (isEmpty && files.length === 0) || this.host.delivery()?.isUnkept;
    return isNothing ? null : { values, files, item: this.refusedItem() };
  }
}

/** What can't be sent anyway is not kept. */
function draftFile({ name, size, kind, state: shown }: PickedFile): DraftFile[] {
  const state = shown.phase === 'stopped' ? shown.ready : shown;
  if (state.phase === 'refused') return [];
  const { data } = state;
  const isPrepared = state.phase === 'ready' && !state.later;
  const sentName = state.phase === 'ready' ? state.name : name;
  return [{ name, sentName, size, kind, data, isPrepared, type: isPrepared ? state.type : data.type }];
}

const pickedFile = ({ name, size, kind, data, type, sentName }: DraftFile): Omit<PickedFile, 'id'> => ({
  name,
  size,
  kind,
  state: { phase: 'ready', data, type, name: sentName, later: false },
});

const asFile = ({ name, type, data }: DraftFile): File =>
  data instanceof File ? data : new File([data], name, { type });

/** True after a reload, a crash, and when a discarded tab is looked at again. */
const isReturn = (): boolean =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type ===
    'reload' || Boolean((document as Document & { wasDiscarded?: boolean }).wasDiscarded);
