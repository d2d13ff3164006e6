import { html } from 'hono/html';
import type { Choice, Counts } from '../../../../src/contract/public/counts.js';
import { FEED_SORTS } from '../../../../src/contract/public/feed.js';
import type { LateReport } from '../../../../src/contract/public/lateness.js';
import type { Promises } from '../../../../src/contract/public/promises.js';
import { ABOUT } from '../../../../src/feed/filters/find-words.js';
import { dateWords } from '../../../../src/report/dates.js';
import type { Language } from '../../words/messages.js';
import { select, textField, type FieldContext, type Option } from '../shell/fields.js';
import type { Markup } from '../shell/markup.js';
import { wordsOf } from '../words/words.js';
import { renderAnswerOf, renderWayToAnswered } from './answered-view.js';
import { renderLateness, renderPromises } from './late-view.js';

/** Parameters of a list's address, by wire name. */
export const QUERY_NAMES = [
  'search',
  'status',
  'classification_id',
  'category_id',
  'institution_id',
  'location_id',
  'from',
  'to',
  'late',
  'sort',
] as const;

export interface ListModel extends FieldContext {
  language: Language;
  timeZone: string;
  /** The last day whose holidays are known, `YYYY-MM-DD`. */
  knownUntil: string;
  asked: Readonly<Record<string, string>>;
  items: readonly (LateReport & { answer?: string | null })[];
  /** Of all offices; null in other lists than that of late reports, and where they can't be counted just now. */
  promises: Promises | null;
  total: number | null;
  /** The words that were probably meant instead of the typed ones. */
  didYouMean: string | null | undefined;
  /** Even the closest report is not what was searched for. */
  isWeak: boolean | undefined;
  /** The address of the next page; null at the end. */
  next: string | null;
  isFirst: boolean;
  /** The town takes aspirations, and has a page on what became of them. */
  hasWishes: boolean;
  /** The town answers requests for information. */
  hasRequests: boolean;
  /** Reports for each choice; null where they can't be counted just now. */
  counts: Counts | null;
}

/** `renderList` shows cards first; filters follow for readers who look for something. */
export function renderList(model: ListModel): Markup {
  const { words, language, items, total, next, isFirst, isWeak, asked, promises } = model;
  const { feed, own } = words;
  const isLate = asked['late'] !== undefined;
  const isFiltered = QUERY_NAMES.some((name) => name !== 'sort' && asked[name]);
  const [none, why] = isLate
    ? [words.lateness.none, '']
    : isFiltered
      ? [feed.empty.noMatch, feed.empty.loosen]
      : [feed.empty.heading, feed.empty.text];
  return html`<p>${isLate ? words.lateness.lead : feed.lead}</p>
    ${renderViews(language, isLate ? 'late' : 'list')}
    ${promises === null ? '' : renderPromises(promises, words)}
    <p role="status">
      ${isWeak ? html`<b>${feed.weak}</b> ` : ''}<b>${feed.shown(items.length, total)}</b>
      <a href="#find">${feed.find.summary}</a>
    </p>
    ${renderMeant(model)}
    ${
      items.length === 0
        ? html`<h2>${none}</h2>
            <p>${why}</p>`
        : items.map((item) => renderCard(item, model))
    }
    ${asked['search'] && (isWeak || items.length === 0) ? renderWayToForm(model) : ''}
    <p class="row">
      ${next === null ? '' : html`<a href="${next}" rel="next">${own.feed.next}</a>`}${isFirst ? '' : html`<a href="laporan?lang=${language}">${own.feed.prev}</a>`}
    </p>
    ${renderFind(model)} ${model.hasRequests ? renderWayToAnswered(language, words) : ''}
    ${model.hasWishes ? html`<p class="row"><a href="usulan?lang=${language}">${own.wishes.heading}</a></p>` : ''}`;
}

function renderMeant({ didYouMean, asked, language, words }: ListModel): Markup | '' {
  if (!didYouMean) return '';
  const query = new URLSearchParams({ ...asked, search: didYouMean, lang: language });
  return html`<p><a href="laporan?${query.toString()}">${words.feed.didYouMean(didYouMean)}</a></p>`;
}

/** For what nobody has reported. */
function renderWayToForm({ language, words: { find } }: ListModel): Markup {
  return html`<p>${find.unreported} <a href="lapor?lang=${language}">${find.report}</a></p>`;
}

/** Parameters of each view's address, with what follows. */
const VIEWS = { list: '', numbers: 'tampilan=angka&', late: 'late=1&' } as const;

export function renderViews(language: Language, current: keyof typeof VIEWS): Markup {
  const { views } = wordsOf(language).feed;
  const names = Object.keys(VIEWS) as (keyof typeof VIEWS)[];
  return html`<nav class="row" aria-label="${views.label}">
    ${names.map((name) =>
      name === current
        ? html`<b>${views[name]}</b> `
        : html`<a href="laporan?${VIEWS[name]}lang=${language}">${views[name]}</a> `,
    )}
  </nav>`;
}

function renderCard(
  item: ListModel['items'][number],
  { words, language, timeZone, knownUntil }: ListModel,
): Markup {
  const { card } = words.feed;
  const dates = dateWords(words.report.locale, timeZone);
  const facts = [
    words.feed.statuses[item.statusCode] ?? item.statusName,
    item.category?.name,
    item.locationName,
    item.createdAt && dates.day(item.createdAt),
    item.dispositionName && `${card.office} ${item.dispositionName}`,
    item.followupsCount > 0 && card.followUps(item.followupsCount),
    item.supportsCount > 0 && card.supports(item.supportsCount),
    item.attachmentsCount > 0 && card.photo,
  ].filter(Boolean);
  return html`<article>
    <h2>
      <a href="laporan?aduan=${item.trackingId}&amp;lang=${language}"
        >${item.title || card.untitled(item.trackingId)}</a
      >
    </h2>
    ${item.late === null ? html`<p>${item.excerpt}</p>` : renderLateness(item.late, words, knownUntil)}
    ${renderAnswerOf(item.answer, words)}
    <p class="hint">${facts.join(' · ')}</p>
  </article>`;
}

function renderFind(model: ListModel): Markup {
  const { words, language, asked, counts } = model;
  const { find, feed } = words;
  const value = (name: string): string => asked[name] ?? '';
  const list = (name: string, label: string, none: string, choices: readonly Option[]) =>
    choices.length === 0
      ? ''
      : select(model, name, value(name), { label, none }, [{ name: '', options: choices }]);
  const about = counts?.isAbout ? ABOUT : '';
  const counted = (choices: readonly Choice[], nameOf = (one: Choice): string => one.name): Option[] =>
    choices.map((one) => {
      const name = nameOf(one);
      return { id: one.id, name: one.total === 0 ? name : find.counted(name, one.total, about) };
    });
  return html`<h2 id="find">${feed.find.summary}</h2>
    <form action="laporan" role="search">
      <input type="hidden" name="lang" value="${language}" />
      ${asked['late'] === undefined ? '' : html`<input type="hidden" name="late" value="1" />`}
      ${textField(model, 'search', value('search'), { label: feed.find.search, type: 'search' })}
      ${
        counts === null
          ? ''
          : [
              list(
                'status',
                find.status,
                find.anyStatus,
                counted(counts.byStatus, ({ id, name }) => feed.statuses[id] ?? name),
              ),
              list(
                'classification_id',
                find.classification,
                find.anyClassification,
                counted(counts.byClassification, ({ id, name }) => find.classifications[id as '1'] ?? name),
              ),
              list('category_id', find.category, find.anyCategory, counted(counts.byCategory)),
              list('institution_id', find.institution, find.anyInstitution, counted(counts.byInstitution)),
              list('location_id', find.location, find.anyLocation, counted(counts.byLocation)),
            ]
      }
      ${textField(model, 'from', value('from'), { label: find.from, type: 'date' })}
      ${textField(model, 'to', value('to'), { label: find.to, type: 'date' })}
      ${list(
        'sort',
        find.sort,
        value('search') === '' ? find.sorts.newest : find.closest,
        FEED_SORTS.filter((sort) => sort !== 'newest' || value('search') !== '').map((sort) => ({
          id: sort,
          name: find.sorts[sort],
        })),
      )}
      <p class="row">
        <button class="button">${feed.find.button}</button>
        <a href="laporan?lang=${language}">${feed.find.reset}</a>
      </p>
    </form>
    ${renderOpenData(model)}`;
}

function renderOpenData({ words, asked }: ListModel): Markup {
  const { openData, formats } = words.find;
  const files = {
    atom: 'complaints.atom',
    jsonFeed: 'complaints.json',
    csv: 'complaints.csv',
    geojson: 'complaints.geojson',
  };
  const chosen = (['location_id', 'late'] as const).flatMap((name) => {
    const value = asked[name];
    return value ? [[name, value]] : [];
  });
  const query = chosen.length > 0 ? `?${new URLSearchParams(chosen).toString()}` : '';
  return html`<p class="row">
    ${openData}${Object.entries(files).map(
      ([format, path]) => html` <a href="${path}${query}">${formats[format as keyof typeof files]}</a>`,
    )}
  </p>`;
}
