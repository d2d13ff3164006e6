import { html, type TemplateResult } from 'lit';
import type { PickedFile } from '../../form-logic/files.js';
import type { EvidenceMessages } from './evidence-words.js';

export interface PictureView {
  messages: EvidenceMessages;
  /** `blob:` addresses of the photos that can be shown, by file id. */
  previews: ReadonlyMap<number, string>;
}

/** The photo itself, small; of what can't be shown, what kind of file it is. */
export function renderPicture(
  { messages: m, previews }: PictureView,
  { id, name }: PickedFile,
): TemplateResult {
  const preview = previews.get(id);
  return preview
    ? html`<img src=${preview} alt=${m.alt(name)} width="56" height="56" />`
    : html`<span class="stand-in" aria-hidden="true">${/\.(\w{1,4})$/.exec(name)?.[1] ?? '?'}</span>`;
}

/** What can be done with one file; `name` tells several of them apart by ear. */
export const renderAction = (label: string, name: string, onPress: () => void): TemplateResult =>
  html`<button type="button" class="button quiet" aria-label="${label} ${name}" @click=${onPress}>
    ${label}
  </button>`;

/** In bytes: as it will be sent, once that is known. */
export const sizeOf = ({ state, size }: PickedFile): number =>
  state.phase === 'ready' ? state.data.size : state.phase === 'stopped' ? state.ready.data.size : size;
