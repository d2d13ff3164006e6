import { html, nothing, type TemplateResult } from 'lit';
import type { FileLimits, PickedFile } from '../../form-logic/files.js';
import { errorText } from '../screen/field.js';
import { picture } from '../pictures/pictures-view.js';
import type { FormModel } from '../model.js';
import type { EvidenceMessages } from './evidence-words.js';

export interface EvidenceView {
  form: FormModel;
  messages: EvidenceMessages;
  files: readonly PickedFile[];
  /** `blob:` URLs of photos that can be shown, by file id. */
  previews: ReadonlyMap<number, string>;
  limits: FileLimits;
  /** The file input's `accept`. */
  accept: string;
  takesPhotos: boolean;
  takesPdf: boolean;
  /** True while files are dragged over the form. */
  isDragging: boolean;
  offer: FileOffer | null;
}

/** `FileOffer` is what the row of one file offers. */
export interface FileOffer {
  /** The file's. */
  id: number;
  view: unknown;
}

export interface EvidenceHandlers extends SendingFilesHandlers {
  onPick: (event: Event) => void;
  onRemove: (id: number) => void;
  onRetry: (id: number) => void;
}

/**
 * Photos and documents. Each native input covers its whole button, so that clicks, keys and dropped files reach it. On
 * a phone the camera comes first, with an input of its own: `capture` would hide the gallery on the other.
 */
export function renderEvidence(view: EvidenceView, handlers: EvidenceHandlers): TemplateResult {
  const { form, messages: m, files } = view;
  const id = form.names.attachments;
  const isInvalid = form.errors.has('attachments');
  const described = `${id}-hint${isInvalid ? ` ${id}-error` : ''}`;
  return html`<div class="field" role="group" aria-label=${m.heading}>
    <div class="pickers ${view.isDragging ? 'dragging' : ''}">
      ${
        view.takesPhotos
          ? html`<div class="picker camera">
              <input
                type="file"
                id="${id}-camera"
                accept="image/*"
                capture="environment"
                aria-describedby=${described}
                @change=${handlers.onPick}
              />
              <label class="button secondary" part="secondary-button" for="${id}-camera"
                >${picture('camera')}${m.camera}</label
              >
            </div>`
          : nothing
      }
      <div class="picker">
        <input
          type="file"
          id=${id}
          name=${id}
          multiple
          accept=${view.accept}
          aria-describedby=${described}
          aria-invalid=${isInvalid}
          @change=${handlers.onPick}
        />
        <label class="button secondary" part="secondary-button" for=${id}>
          ${
            view.isDragging
              ? m.drop
              : html`${picture('gallery')}<span class="by-touch">${m.gallery}</span
                  ><span class="by-mouse">${m.add}</span>`
          }
        </label>
      </div>
    </div>
    ${errorText(form, 'attachments')}${
      files.length > 0
        ? html`<ul class="picked-files" role="list" aria-label=${m.listed}>
            ${files.map((file, at) => renderFile(view, handlers, file, at + 1))}
          </ul>`
        : nothing
    }
  </div>`;
}

/** Tip on how many files, how large, and what is done with them. */
export function renderEvidenceHint({
  form,
  messages: m,
  limits,
  takesPdf,
}: Omit<EvidenceView, 'offer'>): TemplateResult {
  const bytes = m.bytes(limits.attachmentBytesMax);
  return html`<p class="hint" id="${form.names.attachments}-hint">
    ${m.limits(limits.attachmentsMax, bytes)} ${takesPdf ? m.pdfLimit(bytes) : nothing}
    <span class="by-mouse">${m.alsoBy}</span>
  </p>`;
}

/** For the review: the photos themselves. */
export const renderPictures = (view: Pick<EvidenceView, 'messages' | 'files' | 'previews'>): TemplateResult =>
  html`<span class="thumbs">${view.files.map((file) => renderPicture(view, file))}</span>`;

function renderFile(
  view: EvidenceView,
  handlers: EvidenceHandlers,
  file: PickedFile,
  number: number,
): TemplateResult {
  const { messages: m, limits, offer } = view;
  const { state, id, kind } = file;
  // Phones name photos by numbers, which tell nobody anything.
  const isDone = kind === 'photo' && state.phase === 'ready' && state.isPrepared;
  const name = isDone ? m.photo(number) : file.name;
  const bytes = m.bytes(limits.attachmentBytesMax);
  const canRetry = state.phase === 'stopped' || (state.phase === 'refused' && state.original);
  return html`<li class="file ${state.phase}" part="file">
    ${renderPicture(view, file)}
    <div>
      <b class="file-name">${name}${isDone ? ' ✓' : nothing}</b>
      ${isDone ? nothing : html`<p class="hint">${m.bytes(sizeOf(file))} · ${m.state(file)}</p>`}
      ${offer?.id === id ? offer.view : nothing}
      ${state.phase === 'shrinking' ? html`<progress aria-label="${m.state(file)} ${name}"></progress>` : nothing}
      ${kind === 'document' && state.phase === 'ready' ? html`<p class="hint">${m.author}</p>` : nothing}
      ${
        state.phase === 'refused'
          ? html`<p class="error">${m.problem[state.problem](limits.attachmentsMax, bytes)}</p>`
          : nothing
      }
      ${state.phase === 'stopped' ? html`<p class="error">${m.sending.why}</p>` : nothing}
    </div>
    <p class="file-actions">
      ${canRetry ? renderAction(m.retry, name, () => handlers.onRetry(id)) : nothing}
      ${renderAction(state.phase === 'shrinking' ? m.cancel : m.remove, name, () => handlers.onRemove(id))}
    </p>
  </li>`;
}

interface PictureView {
  messages: EvidenceMessages;
  /** `blob:` URLs of photos that can be shown, by file id. */
  previews: ReadonlyMap<number, string>;
}

/** Thumbnail of a photo; the file type for other files. */
function renderPicture({ messages: m, previews }: PictureView, { id, name }: PickedFile): TemplateResult {
  const preview = previews.get(id);
  return preview
    ? html`<img src=${preview} alt=${m.alt(name)} width="56" height="56" />`
    : html`<span class="stand-in" aria-hidden="true">${/\.(\w{1,4})$/.exec(name)?.[1] ?? '?'}</span>`;
}

/** Button for one file; `name` distinguishes the buttons of several files. */
const renderAction = (label: string, name: string, onPress: () => void): TemplateResult =>
  html`<button type="button" class="button quiet" aria-label="${label} ${name}" @click=${onPress}>
    ${label}
  </button>`;

/** Size in bytes: as it will be sent, once that is known. */
const sizeOf = ({ state, size }: PickedFile): number =>
  state.phase === 'ready' ? state.data.size : state.phase === 'stopped' ? state.ready.data.size : size;

interface SendingFilesView extends PictureView {
  files: readonly PickedFile[];
  /** Progress of all files, 0 to 1; each file counts the same, as in the queue. */
  share: number;
}

interface SendingFilesHandlers {
  /** Takes the report back because of one file. */
  onStop: (id: number) => void;
  /** Takes the whole report back. */
  onStopAll: () => void;
}

/** Files of a report that is being sent, with their progress. */
export function renderSendingFiles(
  view: SendingFilesView,
  { onStop, onStopAll }: SendingFilesHandlers,
): TemplateResult | typeof nothing {
  const { messages: m, files, share } = view;
  const { sending } = m;
  if (files.length === 0) return nothing;
  return html`<ul class="picked-files" role="list" aria-label=${sending.listed}>
      ${files.map((file, index) => {
        const part = Math.min(1, Math.max(0, share * files.length - index));
        const said =
          part >= 1 ? sending.arrived : part > 0 ? sending.part(Math.floor(part * 100)) : sending.waiting;
        return html`<li class="file" part="file">
          ${renderPicture(view, file)}
          <div>
            <b class="file-name">${file.name}</b>
            <p class="hint">${m.bytes(sizeOf(file))} · ${said}</p>
            <progress max="1" .value=${part} aria-label=${file.name}></progress>
          </div>
          <p class="file-actions">
            ${part < 1 ? renderAction(m.cancel, file.name, () => onStop(file.id)) : nothing}
          </p>
        </li>`;
      })}
    </ul>
    ${
      share < 1
        ? html`<p>
            <button type="button" class="button secondary" part="secondary-button" @click=${onStopAll}>
              ${sending.stopAll}
            </button>
          </p>`
        : nothing
    }`;
}
