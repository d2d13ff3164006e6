import { html } from 'hono/html';
import {
  isQuestionCode,
  QUESTION_LIMITS,
  QUESTION_TYPES,
  type Question,
} from '../../../../src/contract/questions/question.js';
import { diallable, numberToCall } from '../../../../src/contract/questions/number-to-call.js';
import { answerText } from '../../../../src/contract/questions/answers.js';
import { toItems, toText, type Named } from '../../../../src/contract/read.js';
import { safeText } from '../../../../src/contract/read.js';
import {
  answersToSend,
  toAnswer,
  type AskedRules,
  type GivenAnswer,
  type GivenAnswers,
} from '../../../../src/form-logic/questions/answers.js';
import { CONTROL_NAMES, questionCode, questionField } from '../../../../src/form-logic/state.js';
import {
  answerTo,
  askedLines,
  askedNow,
  askedProblems,
  isAskedStill,
} from '../../../../src/form-logic/questions/asked.js';
import { sentencesOf } from '../../../../src/form/questions/questions-words.js';
import type { Masters } from '../../reference-data/masters.js';
import { questionsOf } from '../../questions/questions.js';
import type { Language } from '../../words/messages.js';
import { choice, errorLine, hidden, select, textField, type FieldContext } from '../shell/fields.js';
import type { Markup } from '../shell/markup.js';
import { wordsOf } from '../words/words.js';
import type { Get } from './entered.js';

/** `AskedOnPage` is the questions of the chosen category, with their answers. */
export interface AskedOnPage {
  categoryId: string | null;
  language: Language;
  list: Question[];
  given: GivenAnswers;
  /** Whether the sent form had these questions on it. */
  wasShown: boolean;
  /** Answers, a line each, to questions asked no more: they move into the text, where the reporter sees them. */
  lost: string[];
}

/** Hidden fields that tell what the sent form asked: its category, the questions' codes, and how each was asked. */
const SHOWN = 'asked';
const CODES = 'asked_codes';
const LANGUAGE = 'asked_language';
const labelName = (code: string): string => `asked_label.${code}`;
const typeName = (code: string): string => `asked_type.${code}`;
const namesName = (code: string): string => `asked_names.${code}`;

/** `OTHER_CATEGORY` is the list of all topics, beside a few that are offered as choices of `category_id`. */
export const OTHER_CATEGORY = 'other_category_id';

/** `categoryIn` is the chosen topic, or else the one of the list of all. */
export const categoryIn = (get: Get, masters: Masters) =>
  masters.category(get(CONTROL_NAMES.category)) ?? masters.category(get(OTHER_CATEGORY));

export function readAsked(get: Get, masters: Masters, language: Language): AskedOnPage {
  const categoryId = categoryIn(get, masters)?.id ?? null;
  const list = questionsOf(masters, categoryId, language);
  const words = wordsOf(language).questions;
  const lost = lostIn(get, categoryId, list, language);
  const given = list.flatMap((question): [string, GivenAnswer][] => {
    const { code, label, type } = question;
    const entered = readEntered(get, question);
    if (entered.length === 0 || lost.has(code)) return [];
    const answer = toAnswer(type, { entered, language });
    const text = answer === '' ? '' : answerText(question, answer, words, language);
    return [[code, { categoryId: categoryId ?? '', label, type, language, entered, text }]];
  });
  return {
    lost: [...lost.values()],
    categoryId,
    language,
    list,
    given: Object.fromEntries(given),
    wasShown: list.length === 0 || get(SHOWN) === categoryId,
  };
}

/** `lostLine` is an answer as text, by the sent form's own label; null without an answer, or while it is asked so. */
function lostLine(get: Get, code: string, list: readonly Question[], language: Language): string | null {
  const type = QUESTION_TYPES.find((one) => one === get(typeName(code))) ?? 'text';
  const entered =
    type === 'choices'
      ? ticks.map((index) => said(get(tickName(code, index)))).filter(Boolean)
      : said(get(questionField(code)));
  if (entered.length === 0) return null;
  const label = said(get(labelName(code))).slice(0, QUESTION_LIMITS.label) || code;
  const asked = list.find((one) => one.code === code);
  if (asked && isAskedStill(asked, { label, type, entered, language: get(LANGUAGE) }, language)) return null;
  const values = namesIn(get(namesName(code)));
  const answer = toAnswer(type, { entered, language });
  return `${label}: ${answerText({ type, values }, answer, wordsOf(language).questions, language)}`;
}

const ticks = Array.from({ length: QUESTION_LIMITS.values }, (_, index) => index);
const said = (text: string): string => safeText(text).slice(0, QUESTION_LIMITS.textarea).trim();

/** `namesIn` reads the choices that `shownFields` wrote; forged ones only change the forger's own text. */
function namesIn(json: string): Named[] {
  try {
    const items: unknown = JSON.parse(json);
    return toItems(items).flatMap((item) => {
      const [id, name] = toItems(item).map(toText);
      return id && name ? [{ id, name: name.slice(0, QUESTION_LIMITS.valueName) }] : [];
    });
  } catch {
    return [];
  }
}

/** `lostIn` maps codes to the answers whose question has changed or is gone. */
function lostIn(
  get: Get,
  categoryId: string | null,
  list: readonly Question[],
  language: Language,
): Map<string, string> {
  const codes = categoryId !== null && get(SHOWN) === categoryId ? get(CODES).split(' ') : [];
  return new Map(
    codes
      .slice(0, QUESTION_LIMITS.perCategory)
      .filter(isQuestionCode)
      .flatMap((code) => {
        const line = lostLine(get, code, list, language);
        return line === null ? [] : [[code, line] as const];
      }),
  );
}

/** `shownFields` records what this form asks, for `readAsked` of the form that comes back. */
function shownFields({ categoryId, list, language }: AskedOnPage): Record<string, string> {
  const questions = list.filter(({ shows }) => shows === 'question');
  return {
    [SHOWN]: categoryId ?? '',
    [CODES]: questions.map(({ code }) => code).join(' '),
    [LANGUAGE]: language,
    ...Object.fromEntries(
      questions.flatMap(({ code, label, type, values }): [string, string][] => [
        [labelName(code), label],
        [typeName(code), type],
        [namesName(code), JSON.stringify(values.map(({ id, name }) => [id, name]))],
      ]),
    ),
  };
}

/** `tickName` is a name for each tick: `get` reads one value a name. */
const tickName = (code: string, index: number): string => `${questionField(code)}.${index}`;

function readEntered(get: Get, { code, type, values }: Question): GivenAnswer['entered'] {
  if (type !== 'choices') return safeText(get(questionField(code))).slice(0, 10_000);
  const ids = new Set(values.map(({ id }) => id));
  return [...new Set(values.map((_, index) => get(tickName(code, index))))].filter((id) => ids.has(id));
}

/** `writeAsked` is the inverse of `readAsked`, for a form that carries the answers in hidden fields. */
export function writeAsked(asked: AskedOnPage): Record<string, string> {
  const { list, given } = asked;
  const answers = list.flatMap((question): [string, string][] => {
    const { code } = question;
    const { entered = '' } = answerTo(question, given) ?? {};
    if (typeof entered === 'string') return entered === '' ? [] : [[questionField(code), entered]];
    return entered.map((id, index) => [tickName(code, index), id]);
  });
  return { ...Object.fromEntries(answers), ...(asked.list.length > 0 && shownFields(asked)) };
}

/** `rulesOf` gives the questions in the form that the widgets' rules read. */
export function rulesOf(asked: AskedOnPage, language: Language): AskedRules {
  const whole = { ...asked, categoryId: asked.categoryId ?? '' };
  return {
    problems: [...askedProblems(whole, sentencesOf(wordsOf(language).questions))],
    lines: [...askedLines(whole)],
  };
}

/** `mustAskFirst`: the sent form had other questions than are asked now, as category or questions have changed. */
export function mustAskFirst({ wasShown, lost }: AskedOnPage): boolean {
  return !wasShown || lost.length > 0;
}

/** `askFirst` shows the form with its new questions and all other errors: nobody has seen those questions yet. */
export function askFirst<Model extends FieldContext>(model: Model): Model & { isAsking: true } {
  const errors = new Map([...model.errors].filter(([name]) => questionCode(name) === undefined));
  return { ...model, errors, isAsking: true };
}

/** `renderAskedNotice` leads to the new questions, and tells where answers went that are asked for no more. */
export function renderAskedNotice({ words }: FieldContext, { list, lost }: AskedOnPage): Markup {
  const { heading, moved } = words.questions;
  return html`<div class="notice warning" role="status">
    ${lost.length > 0 ? html`<p><a href="#content">${moved}</a></p>` : ''}
    ${list.length > 0 ? html`<p><a href="#${SHOWN}">${heading}</a></p>` : ''}
  </div>`;
}

export function answersOf(asked: AskedOnPage) {
  return answersToSend(asked.given, asked.categoryId, askedNow(asked));
}

/** `renderAsked` follows the category: its questions, its hints, and where it stops the form. */
export function renderAsked(context: FieldContext, asked: AskedOnPage): Markup | '' {
  const { list, given } = asked;
  if (list.length === 0) return '';
  return html`<h2 id="${SHOWN}">${context.words.questions.heading}</h2>
    ${hidden(shownFields(asked))}
    ${list.map((question) =>
      question.shows === 'question'
        ? renderQuestion(context, question, answerTo(question, given)?.entered ?? '')
        : renderSentence(context, question),
    )}`;
}

function renderSentence({ words }: FieldContext, { code, label, hint, shows }: Question): Markup {
  const isStop = shows === 'stop';
  const number = isStop ? numberToCall(label, hint) : null;
  return html`<div id="${questionField(code)}" class="notice ${isStop ? 'danger' : 'warning'}">
    <p><b>${label}</b></p>
    ${hint === '' ? '' : html`<p>${hint}</p>`}
    ${number === null ? '' : html`<p><a class="button" href="tel:${diallable(number)}">${words.questions.call(number)}</a></p>`}
    ${isStop ? html`<p>${words.questions.stopped}</p>` : ''}
  </div>`;
}

function renderQuestion(context: FieldContext, question: Question, entered: GivenAnswer['entered']): Markup {
  const { words } = context;
  const { code, label, hint, type, required, values, sight, after } = question;
  const name = questionField(code);
  const read = words.questions.sight[sight];
  const explained = [hint, read].filter(Boolean).join(' ');
  const value = typeof entered === 'string' ? entered : '';
  if (type === 'choice') {
    const named = required ? label : `${label} ${words.form.optional}`;
    const none = words.questions.choose;
    return select(context, name, value, { label: named, hint: explained, none }, [
      { name: '', options: values },
    ]);
  }
  if (type === 'choices' || type === 'yes_no') {
    const isTicks = type === 'choices';
    const { yes, no } = words.questions;
    const offered = isTicks
      ? values
      : [
          { id: 'yes', name: yes },
          { id: 'no', name: no },
        ];
    return html`<fieldset id="${name}">
      <legend>${label}${required ? '' : html` <span class="optional">${words.form.optional}</span>`}</legend>
      <p class="hint">${explained}</p>
      ${errorLine(context, name)}
      ${offered.map((one, index) =>
        choice(
          {
            type: isTicks ? 'checkbox' : 'radio',
            name: isTicks ? tickName(code, index) : name,
            value: one.id,
            isChosen: [entered].flat().includes(one.id),
          },
          { label: one.name },
          `${name}-${index}`,
        ),
      )}
    </fieldset>`;
  }
  const kind = type === 'textarea' ? 'area' : type === 'date' ? 'date' : 'text';
  // Without a script all questions are on the page: one that may not concern the reporter is named optional.
  const isOptional = !required || after !== undefined;
  return textField(context, name, value, { label, hint: explained, type: kind, isOptional });
}
