import { accept } from '../../client/accept-language.js';
import { answerText } from '../../contract/questions/answers.js';
import type { Question } from '../../contract/questions/question.js';
import { readQuestions } from '../../contract/questions/read-questions.js';
import {
  questionCode,
  questionField,
  toAnswer,
  type AskedRules,
  type GivenAnswer,
  type GivenAnswers,
} from '../../form-logic/answers.js';
import { answerTo, askedLines, askedProblems, lostAnswers, type Asked } from '../../form-logic/asked.js';
import type { FormContext } from '../form-context.js';
import type { FormModel } from '../model.js';
import { questionsStyles } from './questions-styles.js';
import { renderAnonymousReminder, renderAnswers, renderQuestions } from './questions-view.js';
import { questionsId } from './words/id.js';
import { sentencesOf } from './words/sentences.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Answers to what one category asks, and what is wrong with them. */
export class AskedQuestions implements Asked {
  categoryId = '';
  list: readonly Question[] = [];
  private readonly messages;

  constructor(private readonly context: FormContext) {
    this.messages = context.messages('questions', questionsId);
    context.adopt(questionsStyles);
  }

  /**
   * @param raw as the endpoint sent them
   * @param entered what was entered elsewhere, by code
   */
  use(
    categoryId: string,
    raw: readonly unknown[],
    entered: ReadonlyMap<string, readonly string[]> | null = null,
  ): void {
    this.categoryId = categoryId;
    this.list = readQuestions(raw);
    for (const { code, type } of this.list) {
      const values = entered?.get(code);
      if (values) this.set(code, type === 'choices' ? values : values[0]!);
    }
  }

  /** Whether there is a place in the form that it can be gone to. */
  isAsked(code: string): boolean {
    return this.list.some((one) => one.code === code) || this.lost.some(([lost]) => lost === code);
  }

  get rules(): AskedRules {
    return { problems: [...askedProblems(this, sentencesOf(this.messages))], lines: [...askedLines(this)] };
  }

  render(form: FormModel): unknown {
    const { messages, list, lost, given } = this;
    return renderQuestions(
      {
        form,
        messages,
        questions: list.map((question) => {
          const answer = answerTo(question, this.given);
          return {
            id: questionField(question.code),
            question,
            entered: answer?.entered ?? '',
            before: this.isChanged(question) ? given[question.code]!.text : null,
          };
        }),
        lost: lost.map(([code, answer]) => ({ id: questionField(code), code, answer })),
      },
      {
        onClear: (code) => this.set(code, null),
        onMove: (code) => this.move(code),
        onRemove: (code) => this.remove(code),
      },
    );
  }

  /** Whoever reports anonymously may tell who they are by an answer. */
  renderReminder(): unknown {
    const { values } = this.context.entry;
    const hasAnswers = this.list.some((question) => answerTo(question, this.given)?.text);
    return values.isAnonymous && hasAnswers ? renderAnonymousReminder(this.messages) : null;
  }

  /** What went along with the report. */
  renderAnswers(): unknown {
    return renderAnswers(
      this.messages,
      [...askedLines(this)].filter(({ text }) => text),
    );
  }

  /** A control as it stands. */
  take(control: Control): void {
    const code = questionCode(control.name);
    const question = this.list.find((one) => one.code === code);
    if (!question) return;
    const { type } = control;
    if (type === 'radio' && !(control as HTMLInputElement).checked) return;
    this.set(question.code, type === 'checkbox' ? ticked(control) : control.value);
  }

  get given(): GivenAnswers {
    return this.context.entry.values.answers ?? {};
  }

  private get lost(): ReturnType<typeof lostAnswers> {
    return lostAnswers(this);
  }

  /** It is asked in other words than when it was answered, or without the choice that was made. */
  private isChanged(question: Question): boolean {
    const answer = answerTo(question, this.given);
    if (!answer?.text) return false;
    const ids = new Set(question.values.map(({ id }) => id));
    const isChoice = question.values.length > 0;
    const isGone = isChoice && [answer.entered].flat().some((id) => !ids.has(id));
    return isGone || (answer.language === accept.language && answer.label !== question.label);
  }

  /** @param entered null takes the answer back */
  private set(code: string, entered: GivenAnswer['entered'] | null): void {
    const question = this.list.find((one) => one.code === code);
    const before = question && answerTo(question, this.given);
    const isSame = before?.categoryId === this.categoryId && before.label === question?.label;
    if (isSame ? String(before.entered) === String(entered) : !before && !entered?.length) return;
    const { [code]: _, ...others } = this.given;
    if (!question || !entered?.length) return this.put(code, others);
    const { label, type } = question;
    const answer = toAnswer(type, entered);
    const text = answer === '' ? '' : answerText(question, answer, this.messages);
    const { categoryId } = this;
    this.put(code, {
      ...others,
      [code]: { categoryId, label, type, language: accept.language, entered, text },
    });
  }

  private put(code: string, answers: GivenAnswers): void {
    const isNone = Object.keys(answers).length === 0;
    this.context.entry.answer(questionField(code), isNone ? null : answers);
  }

  /** Into the report's own text, below what is there. */
  private move(code: string): void {
    const { entry, announcer, focus } = this.context;
    const { label, text } = this.given[code]!;
    const content = entry.values.content.trimEnd();
    entry.retype({ content: `${content}${content && '\n'}${label}: ${text}` });
    this.remove(code);
    announcer.say(this.messages.moved);
    focus.after('content');
  }

  private remove(code: string): void {
    const { [code]: _, ...others } = this.given;
    this.put(code, others);
    this.context.focus.after('category_id');
  }
}

/** All that is ticked beside it. */
function ticked({ name, form }: Control): string[] {
  const controls = [...(form?.elements ?? [])] as HTMLInputElement[];
  return controls.filter((one) => one.name === name && one.checked).map(({ value }) => value);
}
