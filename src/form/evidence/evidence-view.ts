import { html, nothing, type TemplateResult } from 'lit';
import type { FileLimits, PickedFile } from '../../form-logic/files.js';
import type { EvidenceMessages } from './words/words.js';
import { errorText } from '../field.js';
import type { LateModel } from '../model.js';

export interface EvidenceModel {
  messages: EvidenceMessages;
  files: readonly PickedFile[];
  /** `blob:` addresses of the photos that can be shown, by file id. */
  previews: ReadonlyMap<number, string>;
  limits: FileLimits;
  /** The file input's `accept`. */
  accept: string;
  takesPhotos: boolean;
  takesPdf: boolean;
  /** Files hang over the form. */
  isDragging: boolean;
}

export interface EvidenceHandlers {
  pick: (event: Event) => void;
  remove: (id: number) => void;
  retry: (id: number) => void;
  stop: (id: number) => void;
  stopAll: () => void;
}

/**
 * Photos and documents. Each native input lies over its whole button, so that a click, a key and a dropped file all reach it. On
 * a phone the camera comes first: `capture` on an input of its own, because it would hide the gallery behind the other.
 */
export function evidenceView(
  form: LateModel,
  model: EvidenceModel,
  handlers: EvidenceHandlers,
): TemplateResult {
  const { messages, files, limits } = model;
  const id = form.names.attachments;
  const isInvalid = form.errors.has('attachments');
  const described = `${id}-hint${isInvalid ? ` ${id}-error` : ''}`;
  const bytes = messages.bytes(limits.attachmentBytesMax);
  return html`<div class="field">
    <div class="pickers ${model.isDragging ? 'dragging' : ''}">
      ${
        model.takesPhotos
          ? html`<div class="picker camera">
              <input
                type="file"
                id="${id}-camera"
                accept="image/*"
                capture="environment"
                aria-describedby=${described}
                @change=${handlers.pick}
              />
              <label class="button secondary" for="${id}-camera">${messages.camera}</label>
            </div>`
          : nothing
      }
      <div class="picker">
        <input
          type="file"
          id=${id}
          name=${id}
          multiple
          accept=${model.accept}
          aria-describedby=${described}
          aria-invalid=${isInvalid}
          @change=${handlers.pick}
        />
        <label class="button secondary" for=${id}>
          ${
            model.isDragging
              ? messages.drop
              : html`<span class="by-touch">${messages.gallery}</span>
                  <span class="by-mouse">${messages.add}</span>`
          }
        </label>
      </div>
    </div>
    <p class="hint" id="${id}-hint">
      ${messages.limits(limits.attachmentsMax, bytes)} ${model.takesPdf ? messages.pdfLimit(bytes) : nothing}
      <span class="by-mouse">${messages.alsoBy}</span>
    </p>
    ${errorText(form, 'attachments')}
    ${
      files.length > 0
        ? html`<ul class="files" role="list" aria-label=${messages.listed}>
            ${files.map((file) => fileRow(model, handlers, file))}
          </ul>`
        : nothing
    }
  </div>`;
}

function picture({ messages, previews }: Pick<EvidenceModel, 'messages' | 'previews'>, file: PickedFile) {
  const preview = previews.get(file.id);
  return preview
    ? html`<img src=${preview} alt=${messages.alt(file.name)} width="56" height="56" />`
    : html`<span class="stand-in" aria-hidden="true">${/\.(\w{1,4})$/.exec(file.name)?.[1] ?? '?'}</span>`;
}

const sizeOf = ({ state, size }: PickedFile): number =>
  state.phase === 'ready' ? state.data.size : state.phase === 'stopped' ? state.ready.data.size : size;

const action = (label: string, name: string, run: () => void): TemplateResult =>
  html`<button type="button" class="button quiet" aria-label="${label} ${name}" @click=${run}>
    ${label}
  </button>`;

function fileRow(model: EvidenceModel, handlers: EvidenceHandlers, file: PickedFile): TemplateResult {
  const { messages, limits } = model;
  const { state, id, name, kind } = file;
  const bytes = messages.bytes(limits.attachmentBytesMax);
  const canRetry = state.phase === 'stopped' || (state.phase === 'refused' && state.original);
  return html`<li class="file ${state.phase}">
    ${picture(model, file)}
    <div>
      <b class="file-name">${name}</b>
      <p class="hint">${messages.bytes(sizeOf(file))} · ${messages.state(file)}</p>
      ${state.phase === 'shrinking' ? html`<progress aria-label="${messages.state(file)} ${name}"></progress>` : nothing}
      ${kind === 'document' && state.phase === 'ready' ? html`<p class="hint">${messages.author}</p>` : nothing}
      ${
        state.phase === 'refused'
          ? html`<p class="error">${messages.problem[state.problem](limits.attachmentsMax, bytes)}</p>`
          : nothing
      }
      ${state.phase === 'stopped' ? html`<p class="error">${messages.sending.why}</p>` : nothing}
    </div>
    <p class="file-actions">
      ${canRetry ? action(messages.retry, name, () => handlers.retry(id)) : nothing}
      ${action(state.phase === 'shrinking' ? messages.cancel : messages.remove, name, () => handlers.remove(id))}
    </p>
  </li>`;
}

/**
 * The files of a report that is on its way, one after the other.
 * @param share Of all of them, 0 to 1; each counts alike, as the queue counts.
 */
export function sendingFiles(
  model: Pick<EvidenceModel, 'messages' | 'previews'> & { files: readonly PickedFile[] },
  share: number,
  { stop, stopAll }: Pick<EvidenceHandlers, 'stop' | 'stopAll'>,
): TemplateResult | typeof nothing {
  const { messages, files } = model;
  const { sending } = messages;
  if (files.length === 0) return nothing;
  return html`<ul class="files" role="list" aria-label=${sending.listed}>
      ${files.map((file, index) => {
        const part = Math.min(1, Math.max(0, share * files.length - index));
        const said =
          part >= 1 ? sending.arrived : part > 0 ? sending.part(Math.floor(part * 100)) : sending.waiting;
        return html`<li class="file">
          ${picture(model, file)}
          <div>
            <b class="file-name">${file.name}</b>
            <p class="hint">${messages.bytes(sizeOf(file))} · ${said}</p>
            <progress max="1" .value=${part} aria-label=${file.name}></progress>
          </div>
          <p class="file-actions">
            ${part < 1 ? action(messages.cancel, file.name, () => stop(file.id)) : nothing}
          </p>
        </li>`;
      })}
    </ul>
    ${
      share < 1
        ? html`<p>
            <button type="button" class="button secondary" @click=${stopAll}>${sending.stopAll}</button>
          </p>`
        : nothing
    }`;
}
