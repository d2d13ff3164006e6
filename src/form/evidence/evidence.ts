import type { ReactiveController } from 'lit';
import { acceptOf, takesPhotos, type FileLimits, type PickedFile } from '../../form-logic/files.js';
import type { EvidenceMessages } from './words/words.js';
import { CONTROL_NAMES } from '../../form-logic/state.js';
import type { ChoicesHost } from '../choices/choices-controller.js';
import type { PhotosController } from '../../sending/photos-controller.js';

/** What the form lends to its files. */
export interface EvidenceHost extends ChoicesHost {
  photos: PhotosController;
  /** Takes back what is being sent. Resolves to whether that was in time. */
  recall: () => Promise<boolean>;
}

const hasFiles = (transfer: DataTransfer | null): transfer is DataTransfer =>
  transfer?.types.includes('Files') ?? false;

/** Every way a file comes in: a button, a drop anywhere on the form, a paste. And what can be done with it then. */
export class Evidence implements ReactiveController {
  /** Files hang over the form. */
  isDragging = false;

  constructor(
    private readonly host: EvidenceHost,
    private readonly messages: EvidenceMessages,
  ) {
    host.element.addController(this);
    host.photos.settled = (file) => this.tell(file);
  }

  hostConnected(): void {
    const { element } = this.host;
    // Also beside the field: a page that a photo is dropped on leaves for the photo, and takes the report with it.
    element.addEventListener('dragover', this.dragOver);
    element.addEventListener('dragleave', this.dragLeave);
    element.addEventListener('drop', this.drop);
    element.addEventListener('paste', this.paste);
  }

  hostDisconnected(): void {
    const { element } = this.host;
    element.removeEventListener('dragover', this.dragOver);
    element.removeEventListener('dragleave', this.dragLeave);
    element.removeEventListener('drop', this.drop);
    element.removeEventListener('paste', this.paste);
    this.isDragging = false;
  }

  get limits(): FileLimits {
    return this.host.rules().capabilities.limits;
  }

  get drawn() {
    const { limits, host, isDragging, messages } = this;
    const { files, previews } = host.photos;
    return {
      messages,
      files,
      previews,
      limits,
      isDragging,
      accept: acceptOf(limits),
      takesPhotos: takesPhotos(limits),
      takesPdf: limits.attachmentTypes.includes('application/pdf'),
    };
  }

  pick = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    this.add(input.files ?? []);
    // Emptied, so that the same file can be picked again after it was taken away.
    input.value = '';
  };

  remove = (id: number): void => {
    const { entry, announce, focusing, photos } = this.host;
    const file = photos.files.find((known) => known.id === id);
    entry.forgive('attachments');
    photos.remove(id);
    if (file) announce(this.messages.removed(file.name));
    focusing.after(CONTROL_NAMES.attachments);
  };

  retry = (id: number): void => {
    const { entry, focusing, photos } = this.host;
    entry.forgive('attachments');
    photos.retry(id, this.limits);
    focusing.after(CONTROL_NAMES.attachments);
  };

  /** Takes the report back for the sake of one of its files, which stays until the person says what becomes of it. */
  stop = async (id: number): Promise<void> => {
    const { photos, announce, focusing } = this.host;
    const file = photos.files.find((known) => known.id === id);
    if (!file || !(await this.recall())) return;
    photos.hold(id);
    announce(this.messages.sending.stopped(file.name));
    focusing.after(CONTROL_NAMES.attachments);
  };

  /** Takes the report back whole, to where it was sent from. */
  stopAll = async (): Promise<void> => {
    if (!(await this.recall())) return;
    this.host.announce(this.messages.sending.stoppedAll);
    this.host.focusing.after('kirim');
  };

  private async recall(): Promise<boolean> {
    const isInTime = await this.host.recall();
    if (!isInTime) this.host.announce(this.messages.sending.tooLate);
    return isInTime;
  }

  private add(files: Iterable<File>): void {
    this.host.entry.forgive('attachments');
    this.host.photos.add(files, this.limits);
  }

  private tell(file: PickedFile): void {
    this.host.announce(`${file.name}: ${this.messages.state(file)}`);
  }

  /** Only while it is written: what is on its way takes nothing any more. */
  private get isOpen(): boolean {
    return Boolean(this.host.element.renderRoot.querySelector(`#${CONTROL_NAMES.attachments}`));
  }

  private readonly dragOver = (event: DragEvent): void => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = this.isOpen ? 'copy' : 'none';
    this.hover(this.isOpen);
  };

  private readonly dragLeave = ({ relatedTarget }: DragEvent): void => {
    // Between two parts of the form it leaves one and enters another.
    if (!(relatedTarget instanceof Node) || !this.host.element.contains(relatedTarget)) this.hover(false);
  };

  private readonly drop = (event: DragEvent): void => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    this.hover(false);
    if (this.isOpen) this.add([...event.dataTransfer.files]);
  };

  private readonly paste = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    // Word and Excel put a picture of the words beside the words: then the words are meant.
    if (!hasFiles(clipboardData) || clipboardData.types.includes('text/plain') || !this.isOpen) return;
    event.preventDefault();
    this.add([...clipboardData.files]);
  };

  private hover(isDragging: boolean): void {
    if (isDragging === this.isDragging) return;
    this.isDragging = isDragging;
    this.host.element.requestUpdate();
  }
}
