import { html, nothing, type TemplateResult } from 'lit';
import type { FileLimits, PickedFile } from '../../form-logic/files.js';
import type { ReplyMessages } from './reply-words.js';

export interface ReplyFilesView {
  messages: ReplyMessages;
  files: readonly PickedFile[];
  previews: ReadonlyMap<number, string>;
  limits: FileLimits;
  isSending: boolean;
  error: string | undefined;
}

export interface ReplyFilesHandlers {
  onPick: (event: Event) => void;
  onRemove: (id: number) => void;
}

/** Photos and documents of a reply. The native input covers its button, so that clicks, keys and drops reach it. */
export function renderReplyFiles(
  view: ReplyFilesView,
  { onPick, onRemove }: ReplyFilesHandlers,
): TemplateResult {
  const { messages: m, files, limits, isSending, error } = view;
  return html`<div class="field">
    ${error ? html`<p class="error" id="reply-attachment-error">${error}</p>` : nothing}
    <div class="picker">
      <input
        type="file"
        id="reply-attachment"
        name="attachment"
        multiple
        accept=${limits.attachmentTypes.join(',')}
        ?disabled=${isSending}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby="reply-attachment-hint${error ? ' reply-attachment-error' : ''}"
        @change=${onPick}
      />
      <label class="button secondary" part="secondary-button" for="reply-attachment">${m.photos.add}</label>
    </div>
    <p class="hint" id="reply-attachment-hint">
      ${m.photos.limits(limits.attachmentsMax, limits.attachmentBytesMax)}
    </p>
    ${
      files.length
        ? html`<ul class="picked-files" role="list" aria-label=${m.photos.listed}>
            ${files.map((file) => renderPicked(file, view, onRemove))}
          </ul>`
        : nothing
    }
  </div>`;
}

function renderPicked(
  file: PickedFile,
  { messages: m, previews, isSending }: ReplyFilesView,
  onRemove: (id: number) => void,
): TemplateResult {
  const preview = previews.get(file.id);
  const { state } = file;
  return html`<li class="file ${state.phase}">
    ${
      preview
        ? html`<img src=${preview} alt="" width="56" height="56" />`
        : html`<span class="stand-in" aria-hidden="true">${/\.(\w{1,4})$/.exec(file.name)?.[1] ?? '?'}</span>`
    }
    <div>
      <b>${file.name}</b>
      <p class="hint">${m.photos.state(file)}</p>
      ${state.phase === 'refused' ? html`<p class="error">${m.photos.problem[state.problem]}</p>` : nothing}
    </div>
    <button
      class="button quiet"
      type="button"
      aria-label="${m.photos.remove} ${file.name}"
      ?disabled=${isSending}
      @click=${() => onRemove(file.id)}
    >
      ${m.photos.remove}
    </button>
  </li>`;
}
