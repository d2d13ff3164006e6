import { nothing, type ReactiveController } from 'lit';
import { acceptOf, takesPhotos, type FileLimits, type PickedFile } from '../../form-logic/files.js';
import { CONTROL_NAMES } from '../../form-logic/state.js';
import type { PhotosController } from '../../sending/photos-controller.js';
import { filePicker } from '../../widget/styles/file-picker.js';
import type { FormContext } from '../form-context.js';
import type { FormModel } from '../model.js';
import { evidenceStyles } from './evidence-styles.js';
import {
  renderEvidence,
  renderEvidenceHint,
  renderPictures,
  renderSendingFiles,
  type EvidenceHandlers,
  type EvidenceView,
  type FileOffer,
} from './evidence-view.js';
import { evidenceWords } from './evidence-words.js';

const hasFiles = (transfer: DataTransfer | null): transfer is DataTransfer =>
  transfer?.types.includes('Files') ?? false;

/** Photos and documents: adding by button, by a drop anywhere on the form or by paste; actions on each file. */
export class Evidence implements ReactiveController {
  private readonly messages;
  /** True while files are dragged over the form. */
  private isDragging = false;
  private readonly handlers: EvidenceHandlers = {
    onPick: (event) => this.pick(event.target as HTMLInputElement),
    onRemove: (id) => this.remove(id),
    onRetry: (id) => this.retry(id),
    onStop: (id) => void this.stop(id),
    onStopAll: () => void this.stopAll(),
  };

  /**
   * @param photos the files of the report
   * @param recall takes back the report that is being sent; resolves to whether that was in time
   */
  constructor(
    private readonly context: FormContext,
    private readonly photos: PhotosController,
    private readonly recall: () => Promise<boolean>,
  ) {
    this.messages = context.messages('evidence', evidenceWords);
    context.adopt(filePicker, evidenceStyles);
    context.element.addController(this);
  }

  hostConnected(): void {
    const { element } = this.context;
    // The whole form takes drops: a photo dropped beside the field would replace the page, and the text would be lost.
    element.addEventListener('dragover', this.dragOver);
    element.addEventListener('dragleave', this.dragLeave);
    element.addEventListener('drop', this.drop);
    element.addEventListener('paste', this.paste);
  }

  hostDisconnected(): void {
    const { element } = this.context;
    element.removeEventListener('dragover', this.dragOver);
    element.removeEventListener('dragleave', this.dragLeave);
    element.removeEventListener('drop', this.drop);
    element.removeEventListener('paste', this.paste);
    this.isDragging = false;
  }

  /** Files as they are picked and prepared; nothing where the endpoint takes none. */
  render(form: FormModel, offer: FileOffer | null): unknown {
    return this.isOffered ? renderEvidence({ ...this.view(form), offer }, this.handlers) : nothing;
  }

  /** Tip on photos. */
  renderHint(form: FormModel): unknown {
    return this.isOffered ? renderEvidenceHint(this.view(form)) : nothing;
  }

  /** Photos in the review. */
  renderPictures(): unknown {
    const { messages } = this;
    const { files, previews } = this.photos;
    return renderPictures({ messages, files, previews });
  }

  private get isOffered(): boolean {
    return this.context.capabilities.features.has('attachments') && this.limits.attachmentsMax > 0;
  }

  private view(form: FormModel): Omit<EvidenceView, 'offer'> {
    const { limits, isDragging, messages } = this;
    const { files, previews } = this.photos;
    return {
      form,
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

  /**
   * Files while they are sent.
   * @param share progress of all of them, 0 to 1
   */
  renderSending(share: number): unknown {
    const { messages } = this;
    const { files, previews } = this.photos;
    return renderSendingFiles({ messages, files, previews, share }, this.handlers);
  }

  private get limits(): FileLimits {
    return this.context.capabilities.limits;
  }

  private pick(input: HTMLInputElement): void {
    this.add(input.files ?? []);
    // Emptied, so that a file can be picked again after it was removed.
    input.value = '';
  }

  private remove(id: number): void {
    const { context, photos } = this;
    const file = photos.files.find((known) => known.id === id);
    context.entry.forgive('attachments');
    photos.remove(id);
    if (file) context.announcer.say(this.messages.removed(file.name));
    context.focus.after(CONTROL_NAMES.attachments);
  }

  private retry(id: number): void {
    const { context, photos } = this;
    context.entry.forgive('attachments');
    photos.retry(id, this.limits);
    context.focus.after(CONTROL_NAMES.attachments);
  }

  /** Takes the report back because of one file, which stays listed until it is removed or retried. */
  private async stop(id: number): Promise<void> {
    const { context, photos } = this;
    const file = photos.files.find((known) => known.id === id);
    if (!file || !(await this.takeBack())) return;
    photos.hold(id);
    context.announcer.say(this.messages.sending.stopped(file.name));
    context.focus.after(CONTROL_NAMES.attachments);
  }

  /** Takes the report back into the form. */
  private async stopAll(): Promise<void> {
    if (!(await this.takeBack())) return;
    this.context.announcer.say(this.messages.sending.stoppedAll);
    this.context.focus.after('kirim');
  }

  private async takeBack(): Promise<boolean> {
    const isInTime = await this.recall();
    if (!isInTime) this.context.announcer.say(this.messages.sending.tooLate);
    return isInTime;
  }

  private add(files: Iterable<File>): void {
    this.context.entry.forgive('attachments');
    this.photos.add(files, this.limits);
  }

  settled(file: PickedFile): void {
    this.context.announcer.say(`${file.name}: ${this.messages.state(file)}`);
  }

  /** True while the report is written; while it is being sent no files are added. */
  private get isOpen(): boolean {
    return Boolean(this.context.element.renderRoot.querySelector(`#${CONTROL_NAMES.attachments}`));
  }

  private readonly dragOver = (event: DragEvent): void => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = this.isOpen ? 'copy' : 'none';
    this.hover(this.isOpen);
  };

  private readonly dragLeave = ({ relatedTarget }: DragEvent): void => {
    // `dragleave` also fires between elements of the form.
    if (!(relatedTarget instanceof Node) || !this.context.element.contains(relatedTarget)) this.hover(false);
  };

  private readonly drop = (event: DragEvent): void => {
    if (!hasFiles(event.dataTransfer)) return;
    event.preventDefault();
    this.hover(false);
    if (this.isOpen) this.add([...event.dataTransfer.files]);
  };

  private readonly paste = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    // Word and Excel copy a picture of the text along with the text: the text is meant.
    if (!hasFiles(clipboardData) || clipboardData.types.includes('text/plain') || !this.isOpen) return;
    event.preventDefault();
    this.add([...clipboardData.files]);
  };

  private hover(isDragging: boolean): void {
    if (isDragging === this.isDragging) return;
    this.isDragging = isDragging;
    this.context.element.requestUpdate();
  }
}
