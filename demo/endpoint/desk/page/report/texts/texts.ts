import { html, nothing, type TemplateResult } from 'lit';
import { has } from '../../session.js';
import { ReportPart } from '../report-part.js';
import type { ReportWire } from '../report-wire.js';
import { differences, type Piece } from './diff.js';
import { words } from './words.js';
import './word-cover.js';

/** `ReportTexts` shows what was written beside what the public reads; in the original, words can be covered. */
class ReportTexts extends ReportPart {
  protected override render(): TemplateResult {
    const { report } = this.whole;
    // An office reads the original text; only verifiers judge what the public sees.
    if (report.public_title === undefined)
      return html`<section class="card" aria-label=${words.section}>
        <p class="text"><b>${report.title}</b></p>
        <p class="text">${report.content}</p>
      </section>`;
    const title = differences(report.title, report.public_title);
    const content = differences(report.content, report.public_content ?? '');
    return html`<section class="card texts" aria-label=${words.section}>
      <div class="texts-side">
        <h2>${words.original}</h2>
        ${this.#renderOriginal(title.before, content.before)}
      </div>
      <div class="texts-side sunken">
        <h2>${words.preview}</h2>
        <p class="hint">${sightOf(report)}</p>
        ${
          report.is_secret
            ? nothing
            : html`<p class="text"><b>${publicPieces(title.after)}</b></p>
                <p class="text">${publicPieces(content.after)}</p>`
        }
      </div>
    </section>`;
  }

  #renderOriginal(title: readonly Piece[], content: readonly Piece[]): TemplateResult {
    const { report } = this.whole;
    if (has('verifier') && !report.is_secret && report.withdrawn_at === null)
      return html`<desk-word-cover .context=${this.context} .masked=${{ title, content }}></desk-word-cover>`;
    const isPlain = report.is_secret;
    return html`<p class="text"><b>${isPlain ? report.title : struckPieces(title)}</b></p>
      <p class="text">${isPlain ? report.content : struckPieces(content)}</p>`;
  }
}

function sightOf({ is_secret, withheld_at, is_public }: ReportWire): string {
  if (is_secret) return words.secret;
  if (withheld_at) return words.withheld;
  return is_public ? words.shown : words.later;
}

const hidden = (text: string): TemplateResult => html`<span class="hidden">${text}</span>`;

const publicPieces = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isChanged }) =>
    isChanged ? html`<mark>${hidden(words.beginPublic)}${text}${hidden(words.end)}</mark>` : text,
  );

const struckPieces = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isChanged }) =>
    isChanged ? html`<del>${hidden(words.begin)}${text}${hidden(words.end)}</del>` : text,
  );

customElements.define('desk-report-texts', ReportTexts);
