/**
 * How soon a form can be used: a letter in its first field, an answer from its main button; and what it costs when
 * nobody touches it.
 */
import type { Browser } from 'puppeteer-core';
import { costOf, readTimeline, Visit, type Line } from '../harness/chromium.js';
import type { Reading } from '../figures.js';

interface Ways {
  /** Where its controls are: `host >>> inside`, or in the page itself. */
  fields: string[];
  button?: string;
  /** What stands somewhere when the button has said what is missing; natively it is an event. */
  answer: string;
}

const NATIVE: Ways = { fields: ['[name=title]', '[name=content]'], button: 'main button', answer: 'never' };
/** The endpoint's own page, whose button leads to another page: there the typing alone counts. */
const LAPOR: Ways = { fields: NATIVE.fields, answer: 'never' };
const ADUAN: Ways = {
  fields: ['aduan-form >>> [name=title]', 'aduan-form >>> [name=content]'],
  button: 'aduan-form >>> .next',
  answer: 'aduan-form >>> [aria-invalid=true]',
};
/** Begun in the small form inside the tag, and gone on with in ours. */
const BEGUN: Ways = { ...ADUAN, fields: ['aduan-form [name=content]', ...ADUAN.fields] };

const FORM_WAYS: Record<string, Ways> = {
  html: NATIVE,
  lapor: LAPOR,
  react: { ...NATIVE, answer: '[aria-invalid=true]' },
  shoelace: {
    fields: ['sl-input[name=title] >>> input', 'sl-textarea[name=content] >>> textarea'],
    button: 'sl-button',
    answer: '[data-user-invalid]',
  },
  survey: {
    fields: ['[data-name=title] input', '[data-name=content] textarea'],
    button: '.sd-navigation__complete-btn',
    answer: '[aria-invalid=true]',
  },
  formio: {
    fields: ['[name="data[title]"]', '[name="data[content]"]'],
    button: '[name="data[send]"]',
    answer: '.is-invalid',
  },
};

/** The bare form first. */
export const PEERS = ['html', 'shoelace', 'react', 'survey', 'formio'];
/** They take a minute and more on the slowest line. */
export const HEAVY = ['survey', 'formio'];

/** A quick run sees the heavy ones once, where they are used. */
export const peersOf = (isQuick: boolean): string[] =>
  isQuick ? PEERS.filter((name) => !HEAVY.includes(name)) : PEERS;

export const waysOf = (contestant: string): Ways =>
  FORM_WAYS[contestant] ?? (contestant.endsWith('-begun') ? BEGUN : ADUAN);

interface Touched {
  seenAt?: number;
  typedAt?: number;
  isKept?: boolean;
  worksAt?: number;
  presses: number;
}

/** Runs in the page: types as soon as a field is seen, presses as soon as the button is, until it answers. */
function touch({ fields, button, answer }: Ways): void {
  const told: Touched = { presses: 0 };
  Object.assign(globalThis, { benchTouched: told });
  const all = (path: string): HTMLElement[] => {
    const [outer = '', inner] = path.split(' >>> ');
    const hosts = [...document.querySelectorAll<HTMLElement>(outer)];
    return inner === undefined
      ? hosts
      : hosts.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>(inner) ?? [])]);
  };
  const seen = (path: string): HTMLElement | undefined =>
    all(path).find((element) => element.getClientRects().length > 0 && element.checkVisibility());
  let heard = false;
  document.addEventListener('invalid', () => (heard = true), true);
  let before = 0;
  let pressedAt = -Infinity;
  let typed: HTMLInputElement | undefined;
  const look = (): void => {
    if (typed === undefined) {
      const field = fields.map(seen).find(Boolean) as HTMLInputElement | undefined;
      if (field) {
        typed = field;
        told.seenAt = performance.now();
        field.focus({ preventScroll: true });
        document.execCommand('insertText', false, 'J');
        requestAnimationFrame(() => requestAnimationFrame(() => (told.typedAt = performance.now())));
      }
    }
    if (told.worksAt || (told.presses > 0 && (heard || all(answer).length > before))) {
      told.worksAt ??= performance.now();
      const kept = fields.flatMap(all).map((element) => (element as HTMLInputElement).value);
      told.isKept = kept.some((value) => value.startsWith('J'));
      return;
    }
    if (button === undefined && told.typedAt !== undefined) told.worksAt = told.typedAt;
    const main = button === undefined ? undefined : seen(button);
    if (main && performance.now() - pressedAt > 100) {
      before = told.presses === 0 ? all(answer).length : before;
      told.presses += 1;
      pressedAt = performance.now();
      main.click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** @returns seconds and counts, by the name of what was measured */
export async function useForm(browser: Browser, address: string, line: Line, ways: Ways): Promise<Reading> {
  return await Visit.to(
    browser,
    address,
    line,
    async (visit) => {
      const isDone = await visit.page.waitForFunction(
        () => {
          const touched = (globalThis as unknown as { benchTouched?: Touched }).benchTouched;
          return touched?.worksAt && touched.typedAt ? touched : undefined;
        },
        { polling: 200 },
      );
      const { seenAt = 0, typedAt = 0, worksAt = 0, isKept, presses } = (await isDone.jsonValue()) as Touched;
      if (!isKept) throw new Error(`${address}: the letter that was typed is lost`);
      const { requests } = await visit.page.evaluate(readTimeline);
      const until = requests.filter(({ end }) => end > 0 && end <= worksAt);
      return {
        'typed, s': typedAt / 1000,
        'seen, s': seenAt / 1000,
        'works, s': worksAt / 1000,
        'presses unheard': Math.max(0, presses - 1),
        'requests until works': until.length,
        'begun until works': requests.filter(({ start }) => start <= worksAt).length,
        'kB until works': until.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
        waterfall: requests,
      };
    },
    (page) => page.evaluateOnNewDocument(touch, ways),
  );
}

/** What the page costs when nobody touches it. */
export async function leaveAlone(browser: Browser, address: string, line: Line): Promise<Reading> {
  return await Visit.to(browser, address, line, async (visit) => {
    await visit.rest();
    return await costOf(visit);
  });
}
