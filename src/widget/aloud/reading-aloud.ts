import type { Language } from '../language/language.js';
import { localVoice, type LocalVoice } from './local-voice.js';

/** A part of the page: what belongs together, and can be skipped together. */
export type Passage = readonly string[];

/** Reads passages one after the other, by a voice of this device alone. One at a time on a page, as the browser's speech is one. */
export class ReadingAloud {
  isReading = false;
  private passages: readonly Passage[] = [];
  private at = 0;

  /** @param changed reading began, went on or ended, or there are other voices */
  constructor(private readonly changed: () => void) {}

  start(): void {
    speechSynthesis.addEventListener('voiceschanged', this.changed);
    addEventListener('pagehide', this.stop);
  }

  end(): void {
    speechSynthesis.removeEventListener('voiceschanged', this.changed);
    removeEventListener('pagehide', this.stop);
    this.stop();
  }

  voiceFor(language: Language): LocalVoice | undefined {
    return localVoice(language, speechSynthesis.getVoices());
  }

  read(passages: readonly Passage[], language: Language): void {
    speechSynthesis.cancel();
    this.passages = passages;
    this.say(0, language);
  }

  next(language: Language): void {
    speechSynthesis.cancel();
    this.say(this.at + 1, language);
  }

  readonly stop = (): void => {
    if (!this.isReading) return;
    this.isReading = false;
    this.passages = [];
    speechSynthesis.cancel();
    this.changed();
  };

  private say(at: number, language: Language): void {
    const passage = this.passages[at];
    const voice = this.voiceFor(language)?.voice;
    this.at = at;
    this.isReading = Boolean(passage && voice);
    this.changed();
    if (!passage || !voice) return;
    const { passages } = this;
    // What was skipped ends too, and another widget may have taken the voice.
    const isCurrent = () => this.isReading && this.passages === passages && this.at === at;
    passage.forEach((text, index) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.onend = () => {
        if (isCurrent() && index === passage.length - 1) this.say(at + 1, language);
      };
      utterance.onerror = () => {
        if (isCurrent()) this.stop();
      };
      speechSynthesis.speak(utterance);
    });
  }
}
