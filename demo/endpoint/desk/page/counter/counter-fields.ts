import { html, nothing, type TemplateResult } from 'lit';
import type { CounterWire } from '../../counter/wire.js';
import { checkbox, dayField, field, textField, type Problems } from '../parts/field.js';
import { control } from '../parts/control.js';
import { areaField } from '../parts/area-field.js';
import { selectField } from '../parts/select-field.js';
import { counterWords as words } from './counter-words.js';
import type { PlaceFinder } from './place-finder.js';

/** `counterFields` is the short form: what a clerk asks while the citizen speaks. */
export function counterFields(problems: Problems, offers: CounterWire, places: PlaceFinder): TemplateResult {
  const parents = new Map(offers.categories.map(({ id, name }) => [id, name]));
  const topics = offers.categories.map(
    ({ id, name, parent_id }) =>
      [id, parent_id === null ? name : `${parents.get(parent_id) ?? ''} – ${name}`] as const,
  );
  const kinds = offers.classifications.map(({ id, name }) => [id, name] as const);
  return html`${selectField(problems, 'classification_id', words.kind, { entries: kinds })}
    ${textField(problems, 'title', words.heading, { maxlength: 150, autocomplete: 'off' })}
    ${areaField(problems, 'content', words.content, {
      rows: 5,
      hint: words.contentHint(offers.limits.content_min),
    })}
    ${selectField(problems, 'category_id', words.category, { entries: topics, empty: words.unknown })}
    ${dayField(problems, 'date_of_incident', words.day, { max: offers.today, value: offers.today })}
    ${field(
      problems,
      'village',
      words.village,
      (described) =>
        html`<input
          ${control(described)}
          list="loket-desa"
          autocomplete="off"
          @input=${({ target }: Event) => void places.look((target as HTMLInputElement).value)}
        />`,
      { hint: words.villageHint },
    )}
    ${textField(problems, 'location_text', words.place, { hint: words.placeHint, autocomplete: 'off' })}
    ${field(
      problems,
      'attachments',
      words.files(offers.limits.attachments_max),
      (described) =>
        html`<input
          ${control(described)}
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp,application/pdf"
        />`,
    )}
    ${textField(problems, 'nameUser', words.name, { autocomplete: 'off' })}
    ${textField(problems, 'phoneUser', words.phone, { type: 'tel', autocomplete: 'off' })}
    <div>
      ${checkbox(words.anonymous, { name: 'is_anonymous' })} ${checkbox(words.secret, { name: 'is_secret' })}
    </div>
    <fieldset>
      <legend>${words.consentTitle}</legend>
      <p class="sunken text">${offers.consent.text}</p>
      ${consentBox(problems)}
    </fieldset>
    <button class="primary">${words.send}</button>`;
}

/** A box beside its words, as the two above; its problem below. */
function consentBox(problems: Problems): TemplateResult {
  const id = problems.id('consent');
  const problem = problems.of('consent');
  return html`<label class="check">
      <input
        type="checkbox"
        id=${id}
        name="consent"
        aria-describedby="${id}-salah"
        aria-invalid=${problem === '' ? nothing : 'true'}
      />
      <span>${words.consent}</span>
    </label>
    <p class="error" id="${id}-salah">${problem}</p>`;
}
