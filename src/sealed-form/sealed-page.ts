/** `SealedPage` is what the endpoint has drawn for this room: sections by id, and its words. */
import { filled, type SealedScriptWords, type SealedTrouble } from './sealed-words.js';

/** `SECTIONS` are shown one at a time. */
const SECTIONS = ['getting', 'stopped', 'writing', 'receipt'] as const;
type Section = (typeof SECTIONS)[number];

export class SealedPage {
  readonly words: SealedScriptWords;
  /** Version of the consent that the page shows. */
  readonly consent: string;
  readonly language: string;
  /** The endpoint's zone, as IANA names it, and its day, `YYYY-MM-DD`. */
  readonly timeZone: string;
  readonly day: string;
  /** The endpoint's base URL. */
  readonly endpoint = new URL('./', location.href).href;

  constructor() {
    const { words, consent, timeZone, day } = this.part('sealed').dataset;
    this.words = JSON.parse(words!) as SealedScriptWords;
    this.consent = consent!;
    this.timeZone = timeZone!;
    this.day = day!;
    this.language = document.documentElement.lang;
  }

  part<Type extends HTMLElement = HTMLElement>(id: string): Type {
    return document.getElementById(id) as Type;
  }

  /** Focuses its heading or first line, so that a screen reader goes on there. */
  show(section: Section): void {
    for (const one of SECTIONS) this.part(one).hidden = one !== section;
    const start = this.part(section).querySelector<HTMLElement>('[tabindex="-1"]');
    start?.focus();
  }

  /** Says a sentence in a live region; null says none. */
  say(id: string, sentence: string | null): void {
    const line = this.part(id);
    line.textContent = sentence ?? '';
    line.hidden = sentence === null;
  }

  sentence(trouble: SealedTrouble, values?: Readonly<Record<string, string | number>>): string {
    return filled(this.words.failed[trouble], values);
  }

  stop(sentence: string): void {
    this.say('why', sentence);
    this.show('stopped');
  }
}
