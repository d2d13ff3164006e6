import { html, nothing, type TemplateResult } from 'lit';
import type { PickedFile } from '../../form-logic/files.js';
import { renderAction, renderPicture, sizeOf, type PictureView } from './file-view.js';

export interface SendingFilesView extends PictureView {
  files: readonly PickedFile[];
  /** Of all of them, 0 to 1; each counts alike, as the queue counts. */
  share: number;
}

export interface SendingFilesHandlers {
  /** Takes the report back for the sake of one file. */
  onStop: (id: number) => void;
  /** Takes the report back whole. */
  onStopAll: () => void;
}

/** The files of a report that is on its way, one after the other. */
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
