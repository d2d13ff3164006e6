import { html, nothing, type TemplateResult } from 'lit';
import { isPhoto, thumbnailPath, type ReportContext } from '../report-part.js';
import { pick, UNPAIRED, withoutFile, type Pairing } from './pairs.js';
import { words } from './words.js';

/** `AnswerFile` is attached to an answer that is being written. */
interface AnswerFile {
  file: File;
  /** Object URL of a photo; null for a PDF. */
  address: string | null;
}

/** `Attached` is what comes with an answer. */
export interface Attached {
  readonly files: readonly AnswerFile[];
  readonly pairing: Pairing;
}

export const NO_FILES: Attached = { files: [], pairing: UNPAIRED };

/** `letGo` frees the photos' memory. */
export function letGo({ files }: Attached): void {
  for (const { address } of files) if (address !== null) URL.revokeObjectURL(address);
}

const withAddress = (file: File): AnswerFile => ({
  file,
  address: file.type.startsWith('image/') ? URL.createObjectURL(file) : null,
});

function without({ files, pairing }: Attached, place: number): Attached {
  letGo({ files: files.slice(place, place + 1), pairing });
  return { files: files.filter((_, at) => at !== place), pairing: withoutFile(pairing, place) };
}

/** `renderFiles` attaches photos and PDFs; photos can stand beside one of the report's, as before and after. */
export function renderFiles(
  context: ReportContext,
  attached: Attached,
  onChange: (attached: Attached) => void,
): TemplateResult {
  const { files, pairing } = attached;
  const taken = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    onChange({ files: [...files, ...Array.from(input.files ?? [], withAddress)], pairing });
    // The same photo may be chosen again after it was removed.
    input.value = '';
  };
  const choose = (event: Event): void =>
    (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
  return html`
    <div class="row">
      <span class="camera">
        <button type="button" @click=${choose}>${words.camera}</button>
        <input
          type="file"
          accept="image/*"
          capture="environment"
          aria-label=${words.camera}
          hidden
          @change=${taken}
        />
      </span>
      <span>
        <button type="button" @click=${choose}>${words.file}</button>
        <input
          type="file"
          accept="image/*,application/pdf"
          multiple
          aria-label=${words.file}
          hidden
          @change=${taken}
        />
      </span>
    </div>
    ${
      files.length === 0
        ? nothing
        : html`<ul class="plain attached" aria-label=${words.attached}>
            ${files.map(
              ({ file, address }, place) =>
                html`<li class="row">
                  ${address === null ? nothing : html`<img src=${address} alt="" />`}
                  <span>${file.name}</span>
                  <button type="button" class="quiet" @click=${() => onChange(without(attached, place))}>
                    ${words.removeFile(file.name)}
                  </button>
                </li>`,
            )}
          </ul>`
    }
    ${renderPairs(context, attached, (tapped) => onChange({ files, pairing: pick(pairing, tapped) }))}
  `;
}

function renderPairs(
  { whole: { report, attachments } }: ReportContext,
  { files, pairing: { pairs, picked } }: Attached,
  onPick: (tapped: { before: string } | { after: number }) => void,
): TemplateResult | typeof nothing {
  const before = attachments
    .map((file, at) => ({ file, label: words.before(at + 1) }))
    .filter(({ file }) => isPhoto(file));
  if (before.length === 0 || files.every(({ address }) => address === null)) return nothing;
  const stateOf = (pair: number, isPicked: boolean): string =>
    pair >= 0 ? `, ${words.paired(pair + 1)}` : isPicked ? `, ${words.picked}` : '';
  return html`<fieldset class="pairs">
    <legend>${words.pairHeading}</legend>
    <p class="hint">${words.pairHow}</p>
    <div class="pair-photos">
      ${before.map(({ file, label }) => {
        const pair = pairs.findIndex((one) => one.before === file.id);
        const isPicked = picked !== null && 'before' in picked && picked.before === file.id;
        return photo(
          label + stateOf(pair, isPicked),
          thumbnailPath(report.tracking_id, file),
          pair,
          isPicked,
          () => onPick({ before: file.id }),
        );
      })}
    </div>
    <div class="pair-photos">
      ${files.map(({ file, address }, place) => {
        if (address === null) return nothing;
        const pair = pairs.findIndex((one) => one.after === place);
        const isPicked = picked !== null && 'after' in picked && picked.after === place;
        return photo(words.after(file.name) + stateOf(pair, isPicked), address, pair, isPicked, () =>
          onPick({ after: place }),
        );
      })}
    </div>
  </fieldset>`;
}

const photo = (label: string, address: string, pair: number, isPicked: boolean, pick: () => void) =>
  html`<button
    type="button"
    class="pair-photo"
    aria-pressed=${pair >= 0 || isPicked}
    aria-label=${label}
    @click=${pick}
  >
    <img src=${address} alt="" loading="lazy" />${pair >= 0 ? html`<b>${pair + 1}</b>` : nothing}
  </button>`;
