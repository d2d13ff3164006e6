import { answerText } from '../../contract/questions/answers.js';
import { diallable, numberToCall } from '../../contract/questions/number-to-call.js';
import type { Question } from '../../contract/questions/question.js';
import { readQuestions } from '../../contract/questions/read-questions.js';
import {
  toAnswer,
  type AskedRules,
  type GivenAnswer,
  type GivenAnswers,
} from '../../form-logic/questions/answers.js';
import { lostField, questionCode, questionField, type QuestionField } from '../../form-logic/state.js';
import {
  answerTo,
  askedLines,
  askedNow,
  askedProblems,
  lostAnswers,
  settle,
  type Asked,
} from '../../form-logic/questions/asked.js';
import type { FormContext } from '../form-context.js';
import type { FormModel } from '../model.js';
import { renderAnonymousReminder, renderAnswers, renderKept, renderQuestions } from './questions-view.js';
import { questionsWords, sentencesOf } from './questions-words.js';
import { css } from 'lit';

/** Styles of a category's questions: a line sets them off from the report's own fields. */
const questionsStyles = css`
  .questions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    padding-inline-start: min(0.875em, 3%);
    border-inline-start: 3px solid var(--_border);
  }
  .questions .choices {
    grid-template-columns: repeat(auto-fit, minmax(min(8em, 100%), 1fr));
  }
  .questions :is(.notice p, .label) {
    overflow-wrap: anywhere;
  }
`;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Answers to one category's questions, and their problems. */
export class AskedQuestions implements Asked {
  categoryId = '';
  list: readonly Question[] = [];
  /** False when the questions could not be loaded: then all answers given in this category are sent unchanged. */
  isKnown = true;
  private readonly messages;

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('questions', questionsWords);
    context.adopt(questionsStyles);
  }

  /**
   * @param raw questions as the endpoint sent them; null if they could not be loaded
   * @param entered answers by code from another form
   */
  use(
    categoryId: string,
    raw: readonly unknown[] | null,
    entered: ReadonlyMap<string, readonly string[]> | null = null,
  ): void {
    this.categoryId = categoryId;
    this.isKnown = raw !== null;
    this.list = readQuestions(raw);
    for (const { code, type } of this.list) {
      const values = entered?.get(code);
      if (values) this.set(code, type === 'choices' ? values : values[0]!);
    }
  }

  /** True when the form asks the question of this code, so that it can be focused. */
  isAsked(code: string): boolean {
    return this.list.some((one) => one.code === code);
  }

  /** Questions that are asked as the answers stand. */
  get asked(): readonly Question[] {
    return askedNow(this);
  }

  get rules(): AskedRules {
    const problems = this.isKnown ? [...askedProblems(this, sentencesOf(this.messages))] : [];
    return { problems, lines: [...askedLines(this)] };
  }

  render(form: FormModel): unknown {
    const { messages, given } = this;
    if (!this.isKnown) return renderKept(messages, [...askedLines(this)]);
    return renderQuestions(
      {
        form,
        messages,
        questions: this.asked.map((question) => ({
          id: questionField(question.code),
          question,
          entered: answerTo(question, given)?.entered ?? '',
          call: toCall(question),
        })),
        lost: lostAnswers(this).map(([key, answer]) => ({ id: lostField(key), key, answer })),
      },
      {
        onClear: (code) => this.set(code, null),
        onMove: (key) => this.move(key),
        onRemove: (key) => this.remove(key),
      },
    );
  }

  /** Reminds anonymous reporters that answers may reveal who they are. */
  renderReminder(): unknown {
    const { values } = this.context.entry;
    const hasAnswers = this.list.some((question) => answerTo(question, this.given)?.text);
    return values.isAnonymous && hasAnswers ? renderAnonymousReminder(this.messages) : null;
  }

  /** Answers that were sent with the report. */
  renderAnswers(): unknown {
    return renderAnswers(
      this.messages,
      [...askedLines(this)].filter(({ text }) => text),
    );
  }

  /** Reads a question's control. */
  take(control: Control): void {
    const code = questionCode(control.name);
    const question = this.list.find((one) => one.code === code);
    if (!question) return;
    const { type } = control;
    if (type === 'radio' && !(control as HTMLInputElement).checked) return;
    this.set(question.code, type === 'checkbox' ? ticked(control) : control.value);
  }

  get given(): GivenAnswers {
    const { categoryId, list, isKnown } = this;
    const given = this.context.entry.values.answers ?? {};
    return isKnown ? settle({ categoryId, list, given }, this.context.language.asked) : given;
  }

  /** @param entered null removes the answer */
  private set(code: string, entered: GivenAnswer['entered'] | null): void {
    const question = this.list.find((one) => one.code === code);
    const before = question && answerTo(question, this.given);
    // The value that was drawn is no new answer.
    if (JSON.stringify(before?.entered ?? '') === JSON.stringify(entered?.length ? entered : '')) return;
    const { [code]: _, ...others } = this.given;
    const control = questionField(code);
    if (!question || !entered?.length) return this.put(control, others);
    const { label, type, sight } = question;
    const language = this.context.language.asked;
    const answer = toAnswer(type, { entered, language });
    const text = answer === '' ? '' : answerText(question, answer, this.messages, language);
    const { categoryId } = this;
    this.put(control, {
      ...others,
      [code]: { categoryId, label, type, language, entered, text, isPublic: sight === 'public' },
    });
  }

  private put(field: QuestionField, answers: GivenAnswers): void {
    const isNone = Object.keys(answers).length === 0;
    this.context.entry.answer(field, isNone ? null : answers);
  }

  /** Moves a lost answer to the end of the report's text. */
  private move(key: string): void {
    const { entry, announcer, focus } = this.context;
    const { label, text } = this.given[key]!;
    const content = entry.values.content.trimEnd();
    entry.retype({ content: `${content}${content && '\n'}${label}: ${text}` });
    this.remove(key);
    announcer.say(this.messages.moved);
    focus.after('content');
  }

  private remove(key: string): void {
    const { [key]: _, ...others } = this.given;
    this.put(lostField(key), others);
    this.context.focus.after('category_id');
  }
}

function toCall({ shows, label, hint }: Question): { written: string; dialled: string } | null {
  const written = shows === 'stop' ? numberToCall(label, hint) : null;
  return written === null ? null : { written, dialled: diallable(written) };
}

/** Values of all ticked boxes of the same name. */
function ticked({ name, form }: Control): string[] {
  const controls = [...(form?.elements ?? [])] as HTMLInputElement[];
  return controls.filter((one) => one.name === name && one.checked).map(({ value }) => value);
}
