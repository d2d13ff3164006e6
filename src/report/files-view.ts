/** Files of a report, beside its text and in its history, as tracker and feed draw them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PhotoPair, ReportAttachment } from '../contract/reporting/followups.js';
import type { FileState } from './report-files.js';
import type { ReportMessages } from './report-words.js';

/** State of a report's files, by their path. */
export interface FilesView {
  messages: ReportMessages;
  stateOf: (path: string) => FileState;
  onOpen: (path: string) => void;
}

/**
 * Pictures that open larger, and files that can be saved. A file that isn't loaded yet has a button that loads it.
 * Pairs stand before them, side by side.
 */
export function renderFiles(
  files: readonly ReportAttachment[],
  view: FilesView,
  pairs: readonly PhotoPair[] = [],
): TemplateResult | typeof nothing {
  if (!files.length) return nothing;
  const others = files.filter(({ path }) => !pairs.some(({ after }) => after.path === path));
  return html`<ul class="files" role="list" part="files">
    ${pairs.map(
      ({ before, after }) =>
        html`<li class="pair">
          ${view.messages.file.pair.map(
            (label, index) =>
              html`<figure>
                <figcaption>${label}</figcaption>
                ${renderFile(index ? after : before, view, `${label}: `)}
              </figure>`,
          )}
        </li>`,
    )}
    ${others.map((file) => html`<li>${renderFile(file, view)}</li>`)}
  </ul>`;
}

function renderFile(
  { path, fileName }: ReportAttachment,
  { messages: m, stateOf, onOpen }: FilesView,
  label = '',
) {
  const state = stateOf(path);
  switch (state.phase) {
    case 'ready':
      return state.isImage
        ? html`<a href=${state.url} target="_blank" rel="noopener"
            ><img src=${state.url} alt=${label + m.file.alt(fileName)}
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
