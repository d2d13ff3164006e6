import { html, nothing, type TemplateResult } from 'lit';
import type { FileState } from './report-files.js';
import type { ReportAttachment } from '../contract/reporting/attachments.js';
import type { ReportMessages } from './report-words.js';

export interface FilesView {
  messages: ReportMessages;
  stateOf: (path: string) => FileState;
  onOpen: (path: string) => void;
}

/** Pictures that open larger, and files that can be saved. A file that isn't loaded yet has a button that loads it. */
export function renderFiles(
  files: readonly ReportAttachment[],
  view: FilesView,
): TemplateResult | typeof nothing {
  if (!files.length) return nothing;
  return html`<ul class="files" role="list" part="files">
    ${files.map((file) => html`<li>${renderFile(file, view)}</li>`)}
  </ul>`;
}

function renderFile({ path, fileName }: ReportAttachment, { messages: m, stateOf, onOpen }: FilesView) {
  const state = stateOf(path);
  switch (state.phase) {
    case 'ready':
      return state.isImage
        ? html`<a href=${state.url} target="_blank" rel="noopener"
            ><img src=${state.url} alt=${m.file.alt(fileName)}
          /></a>`
        : html`<a class="button secondary" part="secondary-button" href=${state.url} download=${fileName}
            >${m.file.save(fileName)}</a
          >`;
    case 'loading':
      return html`<p class="hint file-loading">${m.file.loading(fileName)}</p>`;
    case 'waiting':
    case 'failed':
      return html`<button
        class="button secondary"
        part="secondary-button"
        type="button"
        @click=${() => onOpen(path)}
      >
        ${state.phase === 'failed' ? m.file.failed(fileName) : m.file.view(fileName)}
      </button>`;
  }
}
