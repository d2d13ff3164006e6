import { html, nothing, type TemplateResult } from 'lit';
import type { RowWire } from '../../wire.js';
import { pictureAddress } from '../api.js';
import { ariaKey } from '../keys/keymap.js';
import { dueOf } from './due-words.js';
import { reportLink } from './list-address.js';
import { words } from './queue-words.js';

export interface RowHandlers {
  onSelect: (id: string, isSelected: boolean, isRange: boolean) => void;
}

/** `renderRow` is a report in two lines; `maySelect` gives it a box. */
export function renderRow(
  row: RowWire,
  { isSelected, maySelect }: { isSelected: boolean; maySelect: boolean },
  { onSelect }: RowHandlers,
): TemplateResult {
  const id = row.tracking_id;
  const title = row.title || words.noTitle;
  const due = dueOf(row);
  return html`<li class="queue-row ${isSelected ? 'selected' : ''}" data-row=${id}>
    ${
      maySelect
        ? html`<label class="queue-tick">
            <input
              type="checkbox"
              aria-label=${words.select(title)}
              aria-keyshortcuts=${ariaKey('select')}
              .checked=${isSelected}
              @click=${(event: MouseEvent) =>
                onSelect(id, (event.target as HTMLInputElement).checked, event.shiftKey)}
            />
          </label>`
        : html`<span></span>`
    }
    ${picture(row)}
    <div class="queue-main">
      <p class="queue-head"><a href=${reportLink(id)}>${title}</a>${badges(row)}</p>
      <p class="queue-where">${whereOf(row).map((part, index) => html`${index > 0 ? ' · ' : ''}${part}`)}</p>
    </div>
    <div class="queue-when">
      <p class="due ${due.tone}">${due.text}</p>
      <p class="queue-status">${row.status_name}</p>
    </div>
  </li>`;
}

/** An empty `alt`: what is on it stands in the title, and officers look at photos in the report. */
function picture({ thumbnail, unseen_photos, status_code }: RowWire): TemplateResult {
  // Once it is verified, a photo that isn't shown was decided so.
  const unseen = unseen_photos > 0 && status_code === 'unverified' ? words.unseen(unseen_photos) : '';
  return html`<span class="queue-picture" title=${unseen || nothing}>
    ${
      thumbnail === null
        ? nothing
        : html`<img src=${pictureAddress(thumbnail)} alt="" width="48" height="48" loading="lazy" />`
    }
    ${unseen ? html`<span class="queue-unseen" aria-hidden="true">${unseen_photos}</span>` : nothing}
    ${unseen ? html`<span class="hidden">${unseen}</span>` : nothing}
  </span>`;
}

function badges({
  is_danger,
  is_secret,
  is_anonymous,
  doubt,
  imported_from,
  is_pending,
  escalated_at,
}: RowWire): TemplateResult {
  const badge = (text: string, look: string) => html`<span class="badge ${look}">${text}</span>`;
  return html`${is_danger ? badge(words.danger, 'danger') : nothing}${escalated_at ? badge(words.escalated, 'danger') : nothing}${is_secret ? badge(words.secret, 'danger') : nothing}${
    is_anonymous ? badge(words.anonymous, 'mark') : nothing
  }${doubt === null ? nothing : badge(words.check, 'warning')}${
    imported_from === null ? nothing : badge(words.imported(imported_from), 'mark')
  }${is_pending ? badge(words.pending, 'success') : nothing}`;
}

/** The second line: where, what about, whose it is, and who else is at it. */
function whereOf(row: RowWire): (string | TemplateResult)[] {
  const { village, topic, office, proposed_office, assignee, looking, supports } = row;
  const whose = office?.name ?? (proposed_office === null ? null : words.proposed(proposed_office.name));
  return [
    looking.length > 0 ? html`<b class="queue-looking">${words.looking(looking.join(', '))}</b>` : null,
    village ?? words.noPlace,
    topic,
    whose ?? (row.status_code === 'unverified' ? words.nobodyProposed : null),
    row.handed_back ? words.handedBack(row.handed_back) : null,
    assignee === null ? null : words.assigned(assignee),
    supports > 0 ? words.supports(supports) : null,
    `#${row.tracking_id}`,
  ].filter((part) => part !== null);
}
