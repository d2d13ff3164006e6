import type { Language } from '../language/language.js';

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

/** How voices name a language: old Androids write `in` for Indonesian, and underscores. */
const TAGS: Readonly<Record<Language, RegExp>> = {
  id: /^(id|in)\b/i,
  en: /^en\b/i,
  jv: /^jv\b/i,
  su: /^su\b/i,
  mui: /^(mui|plm)\b/i,
};

interface LocalVoice {
  voice: SpeechSynthesisVoice;
  /** It reads another language than its own: Indonesian letters are spoken as they are written, and so are these. */
  isIndonesian: boolean;
}

/**
 * A voice that is on the device: any other sends what it reads to its maker.
 * @returns undefined where there is none for the language, nor an Indonesian one for a regional one.
 */
function localVoice(language: Language, voices: readonly SpeechSynthesisVoice[]): LocalVoice | undefined {
  const local = (tags: RegExp) =>
    voices.find(({ lang, localService }) => localService === true && tags.test(lang.replace('_', '-')));
  const own = local(TAGS[language]);
  if (own) return { voice: own, isIndonesian: false };
  const indonesian = language === 'en' ? undefined : local(TAGS.id);
  return indonesian && { voice: indonesian, isIndonesian: true };
}
