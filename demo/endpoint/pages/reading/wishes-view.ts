import { html } from 'hono/html';
import { fateInWords } from '../../../../src/report/wish/wish-words.js';
import type { CountedWishes, WishesOfTopic } from '../../wishes/count.js';
import { yearAsFilter } from '../../wishes/public-wishes.js';
import type { Language } from '../../words/messages.js';
import type { Markup } from '../shell/markup.js';
import { wordsOf } from '../words/words.js';

export interface WishesModel {
  language: Language;
  year: number;
  thisYear: number;
  /** Leads to the folder of all pages. */
  folder: '' | '../';
  counted: CountedWishes;
}

/** `renderWishes` says of each village and topic what became of its aspirations, and links to them. */
export function renderWishes(model: WishesModel): Markup {
  const { language, year, counted, folder } = model;
  const { own, wish, figures, feed } = wordsOf(language);
  const { wishes } = own;
  const { total, byState, byTopic, isCut } = counted;
  return html`<p>${wishes.lead}</p>
    ${renderYears(model)}
    <p role="status"><b>${total === 0 ? wishes.none : wishes.filed(figures.number(total))}</b></p>
    <ul>
      ${byState.map(({ state, total: count }) => html`<li>${figures.number(count)} ${lowerFirst(wish.states[state])}</li>`)}
    </ul>
    ${byPlace(byTopic).map(
      ({ name, topics }) =>
        html`<h2>${name ?? wishes.nowhere}</h2>
          <ul class="links">
            ${topics.map((topic) => renderTopic(topic, model))}
          </ul>`,
    )}
    ${isCut ? html`<p class="hint">${wishes.cut}</p>` : ''}
    <p class="row"><a href="${folder}laporan?${filterOf(year, language)}">${feed.heading}</a></p>`;
}

function renderYears({ language, year, thisYear, folder }: WishesModel): Markup {
  const { heading } = wordsOf(language).own.wishes;
  const years = [year - 1, year, year + 1].filter((one) => one <= thisYear);
  return html`<nav class="row" aria-label="${heading}">
    ${years.map((one) =>
      one === year
        ? html`<b>${one}</b> `
        : html`<a href="${folder}usulan/${one}?lang=${language}">${one}</a> `,
    )}
  </nav>`;
}

function renderTopic(topic: WishesOfTopic, model: WishesModel): Markup {
  const { category, location, fates, isListed } = topic;
  const { language, year, folder } = model;
  const { own, wish, figures } = wordsOf(language);
  const place = {
    ...(location !== null && { location_id: location.id }),
    ...(category !== null && { category_id: category.id }),
  };
  const name = category?.name ?? own.wishes.noTopic;
  const address = `${folder}laporan?${filterOf(year, language, place)}`;
  return html`<li>
    ${isListed ? html`<a href="${address}">${name}</a>` : name}:
    ${fates.map((fate) => `${figures.number(fate.total)} ${lowerFirst(fateInWords(fate, wish))}`).join(', ')}
  </li>`;
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

const filterOf = (year: number, language: Language, place: Record<string, string> = {}): string =>
  new URLSearchParams({ ...yearAsFilter(year), ...place, lang: language }).toString();

interface Place {
  name: string | null;
  topics: WishesOfTopic[];
}

/** Topics of one village follow each other. */
function byPlace(topics: readonly WishesOfTopic[]): Place[] {
  const places: Place[] = [];
  let last: string | null | undefined;
  for (const topic of topics) {
    const id = topic.location?.id ?? null;
    if (id !== last) places.push({ name: topic.location?.name ?? null, topics: [] });
    places.at(-1)!.topics.push(topic);
    last = id;
  }
  return places;
}
