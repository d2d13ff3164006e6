import { html, nothing, type TemplateResult } from 'lit';
import { filePath } from '../../api.js';
import { day, moment } from '../../dates.js';
import { reportLink } from '../../queue/around.js';
import { has } from '../../session.js';
import type { NoteWire } from '../../../wire.js';
import { ReportPart, thumbnailPath } from '../report-part.js';
import type { MergedReplyWire } from '../../../wire.js';
import type { FollowUpWire, LogWire } from '../report-wire.js';
import { nationalMark } from './history.js';
import { isWaiting, mayShow } from './waiting.js';
import { words } from './words.js';

type Line = { at: string; draw: () => TemplateResult };

/** `ReportTalk` has what reporter and office wrote, and between them, marked as such, officers' internal notes. */
class ReportTalk extends ReportPart {
  protected override render(): TemplateResult {
    const { followups, work } = this.whole;
    const lines: Line[] = [
      ...followups.map((one, at) => ({ at: one.created_at, draw: () => this.#renderFollowUp(one, at) })),
      ...(work.merged_replies ?? []).map((reply) => ({
        at: reply.created_at,
        draw: () => renderMergedReply(reply),
      })),
      ...work.notes.map((note) => ({ at: note.created_at, draw: () => renderNote(note) })),
    ];
    // By their instants: notes stand where they were written in the conversation.
    lines.sort((one, other) => new Date(one.at).getTime() - new Date(other.at).getTime());
    return html`<section class="card">
      <h2>${words.heading}</h2>
      ${
        lines.length === 0
          ? html`<p class="hint">${words.none}</p>`
          : html`<ol class="plain talk">
              ${lines.map(({ draw }) => draw())}
            </ol>`
      }
    </section>`;
  }

  /** Shows the written text, and beside it the public version where that differs. */
  #renderFollowUp(one: FollowUpWire, at: number): TemplateResult {
    const { report, logs } = this.whole;
    const name = one.author === 'reporter' ? words.reply(at + 1) : words.answer(at + 1);
    const isJudged = has('verifier') && mayShow(report, one);
    return html`<li class=${one.author}>
      <p class="row">
        <b>${name}: ${one.from_name}</b> ${nationalMark(one)}
        ${one.is_private ? html`<span class="badge mark">${words.isPrivate}</span>` : nothing}
        ${isJudged && !one.is_released ? this.#renderHidden(one) : nothing}
      </p>
      ${one.content === '' ? nothing : html`<p class="text">${one.content}</p>`}
      ${
        isJudged && one.public_content !== one.content
          ? html`<p class="text sunken"><small>${words.forPublic}</small> ${one.public_content}</p>`
          : nothing
      }
      ${(one.pair ?? []).map((pair) => this.#renderPair(pair))}
      ${one.rating ? html`<p>${words.rating(one.rating)}</p>` : nothing}
      <small>${moment(one.created_at)}</small>
      ${isJudged ? this.#renderSight(one, name, logs) : nothing}
    </li>`;
  }

  /** As tracker and feed show them: what was, and beside it what is now. Each opens as a whole. */
  #renderPair({ before, after }: { before: string; after: string }): TemplateResult {
    const { report, attachments } = this.whole;
    const side = (id: string, label: string): TemplateResult | typeof nothing => {
      const at = attachments.findIndex((file) => file.id === id);
      if (at === -1) return nothing;
      return html`<a href=${filePath(report.tracking_id, id)} target="_blank" rel="noopener">
        <img
          src=${thumbnailPath(report.tracking_id, { id })}
          alt=${words.sideOf(label, at + 1)}
          loading="lazy"
        />
        <span aria-hidden="true">${label}</span>
      </a>`;
    };
    return html`<div class="pair">${side(before, words.before)} ${side(after, words.after)}</div>`;
  }

  #renderHidden(one: FollowUpWire): TemplateResult {
    return isWaiting(this.whole.report, one)
      ? html`<span class="badge warning">${words.waits}</span>`
      : html`<span class="badge mark">${words.notShown}</span>`;
  }

  #renderSight(one: FollowUpWire, name: string, logs: readonly LogWire[]): TemplateResult {
    const lines = (one.lines_shown_with ?? []).flatMap((place) => logs[place] ?? []);
    const more = lines.length > 0 ? words.andLines(lines.length) : '';
    const decide = (isShown: boolean, said: string) => () => this.#decide(one, isShown, said);
    return html`
      ${
        !one.is_released && one.refused_at
          ? html`<p class="hint">${words.decided(day(one.refused_at))}</p>`
          : nothing
      }
      ${
        lines.length === 0
          ? nothing
          : html`<div class="sunken">
              <small>${words.linesToo(name)}</small>
              <ul>
                ${lines.map((log) => html`<li>${log.content} <small>${moment(log.created_at)}</small></li>`)}
              </ul>
            </div>`
      }
      <p class="row">
        <button
          type="button"
          data-sight=${one.id}
          @click=${one.is_released ? decide(false, words.isHidden(name)) : decide(true, words.isShown(name))}
        >
          ${one.is_released ? words.hide(name) : words.show(name)}${more}
        </button>
        ${
          isWaiting(this.whole.report, one)
            ? html`<button type="button" @click=${decide(false, words.isRefused(name))}>
                ${words.refuse(name)}
              </button>`
            : nothing
        }
      </p>
    `;
  }

  async #decide({ id }: FollowUpWire, isReleased: boolean, said: string): Promise<void> {
    await this.told(said, () => this.context.deed('release', { followup_id: id, is_released: isReleased }));
    await new Promise(requestAnimationFrame);
    // A refusal's button goes with it: the officer goes on beside where it was.
    if (document.activeElement === document.body)
      this.querySelector<HTMLElement>(`[data-sight="${id}"]`)?.focus();
  }
}

/** `renderMergedReply` shows what a reporter wrote to a report that was merged into this one. */
const renderMergedReply = ({
  tracking_id,
  content,
  created_at,
  is_private,
}: MergedReplyWire): TemplateResult => html`
  <li class="reporter">
    <p class="row">
      <b>${words.mergedReply}</b>
      ${tracking_id === null ? nothing : html`<a href=${reportLink(tracking_id)}>#${tracking_id}</a>`}
      ${is_private ? html`<span class="badge mark">${words.isPrivate}</span>` : nothing}
    </p>
    <p class="text">${content}</p>
    <small>${(tracking_id === null ? day : moment)(created_at)}</small>
  </li>
`;

const renderNote = ({ officer, content, created_at }: NoteWire): TemplateResult => html`
  <li class="internal">
    <p class="row"><b>${words.note}: ${officer}</b> <span class="badge internal">${words.noteSight}</span></p>
    <p class="text">${content}</p>
    <small>${moment(created_at)}</small>
  </li>
`;

customElements.define('desk-report-talk', ReportTalk);
