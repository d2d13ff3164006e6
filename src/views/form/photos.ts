import { html, nothing, type TemplateResult } from 'lit';
import type { PickedFile } from '../../form/files.js';
import { errorText, section } from './field.js';
import type { LateHandlers, LateModel } from './model.js';

/** Photos and documents. The native input lies over the whole target, so a click, a key and a dropped file all reach it. */
export function photosSection(model: LateModel, handlers: LateHandlers, number: number): TemplateResult {
  const { messages, files, limits } = model;
  const id = model.names.attachments;
  const isInvalid = model.errors.has('attachments');
  return section(
    number,
    messages.sections.photos,
    html`<div class="field">
      <div class="picker">
        <input
          type="file"
          id=${id}
          name=${id}
          multiple
          accept=${model.accept}
          aria-describedby="${id}-hint${isInvalid ? ` ${id}-error` : ''}"
          aria-invalid=${isInvalid}
          @change=${handlers.pick}
        />
        <label class="button secondary" for=${id}>${messages.photos.add}</label>
      </div>
      <p class="hint" id="${id}-hint">
        ${messages.photos.limits(limits.attachmentsMax, messages.bytes(limits.attachmentBytesMax))}
      </p>
      ${errorText(model, 'attachments')}
      ${
        files.length > 0
          ? html`<ul class="files" role="list" aria-label=${messages.photos.listed}>
              ${files.map((file) => fileRow(model, handlers, file))}
            </ul>`
          : nothing
      }
    </div>`,
    html`<span class="optional">${messages.optional}</span>`,
  );
}

function fileRow(
  { messages, previews, limits }: LateModel,
  handlers: LateHandlers,
  file: PickedFile,
): TemplateResult {
  const { state } = file;
  const preview = previews.get(file.id);
  const size = state.phase === 'ready' ? state.data.size : file.size;
  const problem = state.phase === 'refused' ? state.problem : null;
  return html`<li class="file ${state.phase}">
    ${
      preview
        ? html`<img src=${preview} alt=${messages.photos.alt(file.name)} width="56" height="56" />`
        : html`<span class="stand-in" aria-hidden="true">${/\.(\w{1,4})$/.exec(file.name)?.[1] ?? '?'}</span>`
    }
    <div>
      <b class="file-name">${file.name}</b>
      <p class="hint">${messages.bytes(size)} · ${messages.photos.state(file)}</p>
      ${
        problem
          ? html`<p class="error">
              ${messages.photos.problem[problem](limits.attachmentsMax, messages.bytes(limits.attachmentBytesMax))}
            </p>`
          : nothing
      }
    </div>
    <button
      type="button"
      class="button quiet"
      aria-label="${messages.photos.remove} ${file.name}"
      @click=${() => handlers.remove(file.id)}
    >
      ${messages.photos.remove}
    </button>
  </li>`;
}
