import { nothing, type TemplateResult, html, css } from 'lit';
import { FocusController } from '../focus-controller.js';
import { ReadingAloud, type Passage } from './reading-aloud.js';
import { aloudWords, type AloudMessages } from './aloud-words.js';
import { messagesOf } from '../language/messages-of.js';
import { adopt } from '../widget-context.js';
import type { WidgetLanguage } from '../language/widget-language.js';

export interface AloudView {
  messages: AloudMessages;
  isReading: boolean;
  isIndonesian: boolean;
}

export interface AloudHandlers {
  onListen: () => void;
  onStop: () => void;
  onNext: () => void;
}

function renderAloud(
  { messages: m, isReading, isIndonesian }: AloudView,
  { onListen, onStop, onNext }: AloudHandlers,
): TemplateResult {
  return isReading
    ? html`<div class="aloud no-print">
        <button
          class="button secondary"
          part="secondary-button"
          id="aloud-stop"
          type="button"
          @click=${onStop}
        >
          ${m.stop}
        </button>
        <button class="button quiet" type="button" @click=${onNext}>${m.next}</button>
        <p class="hint">${m.hint}</p>
      </div>`
    : html`<div class="aloud no-print">
        <button class="button quiet" id="aloud" type="button" @click=${onListen}>
          ${isIndonesian ? m.indonesianVoice : m.listen}
        </button>
      </div>`;
}

/** Styles of reading aloud, in the line of the language. */
const aloudStyles = css`
  .speech {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0.25em 0.75em;
  }
  .aloud {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    margin-inline-end: auto;
  }
  .aloud .button.quiet {
    padding-inline: 0;
  }
  .aloud .hint {
    flex-basis: 100%;
  }
`;

/** Selectors of the widget's own words: headings, explanations of fields and choices, who sees what, the consent. */
const OWN =
  'h2, h3, .lead, legend, summary, .label, .hint, .choice b, .choice span, .who dt, .who dd, .prose, .facts dt, .facts dd';

/** Selectors of places that may hold a person's words, file names, number or code: nothing in there is read. */
const THEIRS =
  '.speech, .more, .picked, .popup, .picker-list, .files, .waiting, .guide, .visually-hidden, .number, svg, output, .token, ' +
  '[part=receipt], [part=queued], [part=unknown], [part=result], [part=list], .reading, .notice, .review, .saved, .outgoing, .last-known, .similar';

/** Selectors of parts that can be skipped. */
const PARTS = 'fieldset, header, form';

/** Reads a widget's instructions aloud, with a voice of the device; never what a person wrote. */
export class AloudReader {
  private readonly messages;
  private readonly focusing: FocusController;
  private readonly reading: ReadingAloud;

  constructor(private readonly speech: WidgetLanguage) {
    const { host } = speech;
    this.messages = messagesOf(host, 'aloud', aloudWords);
    this.focusing = new FocusController(host);
    this.reading = new ReadingAloud(() => host.requestUpdate());
    adopt(host, aloudStyles);
  }

  start(): void {
    this.reading.start();
    this.speech.host.requestUpdate();
  }

  end(): void {
    this.reading.end();
  }

  /** Stops when the language changes: the words being read aren't shown any more. */
  stop(): void {
    this.reading.stop();
  }

  render(): TemplateResult | typeof nothing {
    const { reading, messages, speech } = this;
    const { language } = speech;
    const voice = reading.voiceFor(language);
    if (!voice) return nothing;
    const { isReading } = reading;
    return renderAloud(
      { messages, isReading, isIndonesian: voice.isIndonesian },
      {
        onListen: () => {
          this.focusing.after('aloud-stop');
          reading.read(passagesOf(speech.host.renderRoot), language);
        },
        onStop: () => {
          this.focusing.after('aloud');
          reading.stop();
        },
        onNext: () => reading.next(language),
      },
    );
  }
}

/** Visible words of the widget itself, by part. */
export function passagesOf(root: ParentNode): Passage[] {
  const passages = new Map<Element | null, string[]>();
  for (const element of root.querySelectorAll<HTMLElement>(OWN)) {
    if (element.closest(THEIRS) || !element.getClientRects().length) continue;
    const text = wordsOf(element);
    if (!text) continue;
    const part = element.closest(PARTS);
    const passage = passages.get(part) ?? [];
    passages.set(part, passage);
    passage.push(text);
  }
  return [...passages.values()];
}

/** Text of an element without what is hidden, excluded, or read as a text of its own. */
function wordsOf(element: Element): string {
  const text = [...element.childNodes].map((node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    // A slot has no box of its own; where the page has filled it, its fallback isn't visible.
    const isShown =
      node instanceof HTMLSlotElement ? !node.assignedNodes().length : node.getClientRects().length > 0;
    const isSkipped = node.matches(OWN) || node.matches(THEIRS) || !isShown;
    return isSkipped ? '' : wordsOf(node);
  });
  return text.join(' ').replace(/\s+/g, ' ').trim();
}
