/**
 * The page on which a report is sealed, drawn by the endpoint: what is written stays in this tab's memory until it is
 * an envelope, and the envelope alone is kept until it is sent.
 */
import { SealedError } from '../sealed/sealed-error.js';
import type { SealedOffer } from '../sealed/offer.js';
import { takeCarried } from './carried.js';
import { kilobytes, SealedPhotos } from './photos.js';
import {
  assertCapable,
  askedFingerprint,
  daysOf,
  fetchCapabilities,
  offerOf,
  Stop,
  wasLed,
} from './readiness.js';
import { SealedReceipt } from './receipt.js';
import { bucketOf, sealReport, secondsFor, type SealedDraft } from './seal-report.js';
import { SealedPage } from './sealed-page.js';
import { sealedQueue, type SealedQueue, type SealedWaiting } from './sealed-queue.js';
import { filled } from './sealed-words.js';

class SealedForm {
  readonly #page = new SealedPage();
  readonly #form = this.#page.part<HTMLFormElement>('report');
  readonly #send = this.#page.part<HTMLButtonElement>('send');
  readonly #asked: string | null;
  readonly #photos: SealedPhotos;
  readonly #queue: SealedQueue;
  readonly #receipt: SealedReceipt;
  readonly #isCarried: boolean | null;
  #offer: SealedOffer | null = null;

  constructor(hash: string) {
    // First of all: where nothing can be sealed, nothing that was written stays in the tab's storage either.
    this.#isCarried = takeCarried(this.#page);
    assertCapable();
    this.#asked = askedFingerprint(hash);
    this.#photos = new SealedPhotos(this.#page, () => this.#estimate());
    this.#queue = sealedQueue(this.#page.endpoint);
    this.#receipt = new SealedReceipt(this.#page, this.#queue, {
      sent: () => {
        this.#clear();
        // Nothing is left to go on with, or to lose.
        if (!this.#receipt.holdsOn) history.replaceState(null, '');
      },
      refused: (sentence) => {
        this.#page.show('writing');
        this.#page.say('wrong', sentence);
      },
    });
    this.#listen();
    this.#tellEarlier();
  }

  /** Compares the keys with what was printed, before a word can be typed. */
  async open(): Promise<void> {
    const page = this.#page;
    try {
      const capabilities = await fetchCapabilities(page.endpoint);
      this.#offer = await offerOf(capabilities, this.#asked, daysOf(page.timeZone, page.day));
    } catch (error) {
      const { trouble, values } = error instanceof Stop ? error : new Stop('unread');
      // Whose server has exchanged the keys, or hides them, gets no other report either.
      page.part('secret').hidden = trouble === 'mismatch' || trouble === 'gone';
      return page.stop(page.sentence(trouble, values));
    }
    page.part('fingerprint').textContent = this.#offer.fingerprint;
    // Compared all the same, which can only stop; it vouches for nothing where the server itself has chosen it.
    page.say('same', this.#asked && !wasLed() ? page.words.same : null);
    page.part('key').hidden = false;
    const isCarried = this.#isCarried;
    if (isCarried !== null) page.say('carried', isCarried ? page.words.carried : page.words.notCarried);
    page.show('writing');
    this.#estimate();
  }

  #listen(): void {
    const page = this.#page;
    this.#form.addEventListener('change', () => this.#estimate());
    page.part('content').addEventListener('input', () => this.#tellEmpty(null));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#submit();
    });
    page.part('again').addEventListener('click', () => {
      page.show('getting');
      void this.open();
    });
    addEventListener('beforeunload', (event) => {
      // The quick exit hides the page first, and asks nothing.
      if (document.body.hidden || !(this.#receipt.holdsOn || this.#isWritten)) return;
      event.preventDefault();
      event.returnValue = true;
    });
    addEventListener('pagehide', () => {
      this.#clear();
      this.#receipt.forget();
    });
    // `persisted`: the page that the browser has kept is without what was written, and says nothing of that.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && !document.body.hidden) location.reload();
    });
  }

  /** Of an earlier visit: nobody can read what waits, nor change it. */
  #tellEarlier(): void {
    const page = this.#page;
    let earlier: readonly SealedWaiting[] = [];
    this.#queue.subscribe((items) => {
      earlier = items.filter(({ id }) => id !== this.#receipt.id);
      page.part('earlier').hidden = earlier.length === 0;
      for (const [fate, sentence] of Object.entries(page.words.earlier)) {
        const count = earlier.filter((item) => item.fate === fate).length;
        page.say(`earlier-${fate}`, count === 0 ? null : filled(sentence, { count }));
      }
    });
    page.part('earlier-send').addEventListener('click', () => {
      for (const { id, fate } of earlier) if (fate !== 'refused') void this.#queue.send(id);
    });
    page.part('earlier-remove').addEventListener('click', () => {
      for (const { id } of earlier) this.#queue.remove(id).catch(() => {});
    });
  }

  get #isWritten(): boolean {
    return this.#draft().content.trim() !== '' || this.#photos.all.length > 0;
  }

  #draft(): SealedDraft {
    const value = (id: string): string => this.#page.part<HTMLInputElement>(id).value.trim();
    return {
      content: value('content'),
      place: value('place'),
      day: value('day'),
      name: value('name'),
      contact: value('contact'),
      photos: this.#photos.all,
    };
  }

  /** Says how long sending will take, or that the report is too large. */
  #estimate(): void {
    if (this.#offer === null) return;
    const page = this.#page;
    try {
      const bytes = bucketOf(this.#draft(), this.#offer.buckets);
      page.say('time', filled(page.words.time, { size: kilobytes(bytes), seconds: secondsFor(bytes) }));
    } catch (error) {
      page.say('time', this.#failed(error));
    }
  }

  /** `#failed` is why it can't be sealed: the report is too large, or the browser's cipher gave up. */
  #failed(error: unknown): string {
    if (!(error instanceof SealedError)) return this.#page.sentence('crypto');
    const sizes = this.#photos.all.map(({ bytes }) => bytes.length);
    const largest = Math.max(...sizes);
    if (sizes.length === 0) return this.#page.sentence('tooLong');
    return this.#page.sentence('tooLarge', {
      photo: sizes.indexOf(largest) + 1,
      size: kilobytes(largest),
    });
  }

  async #submit(): Promise<void> {
    const page = this.#page;
    const { day, consent } = page;
    page.say('wrong', null);
    if (this.#draft().content === '') {
      this.#tellEmpty(page.sentence('empty'));
      return page.part('content').focus();
    }
    this.#send.disabled = true;
    page.say('wrong', page.words.sealing);
    try {
      await this.#photos.ready();
      const report = await sealReport(this.#draft(), this.#offer!, { version: consent, day });
      page.say('wrong', null);
      await this.#receipt.show(report);
    } catch (error) {
      page.say('wrong', this.#failed(error));
    } finally {
      this.#send.disabled = false;
    }
  }

  /** At the field itself, until something is typed. */
  #tellEmpty(sentence: string | null): void {
    this.#page.say('content-wrong', sentence);
    this.#page.part('content').setAttribute('aria-invalid', String(sentence !== null));
  }

  #clear(): void {
    this.#form.reset();
    this.#photos.clear();
  }
}

/**
 * `takeHash` gives what the poster's code brought. The history has the form's address alone; the entry's state says
 * which page it is, and for which keys, so that whoever reloads it or goes back to it comes here again (`seal.js`).
 */
function takeHash(): string {
  const { hash } = location;
  const language = document.documentElement.lang;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('footer a')) link.hash = hash;
  history.replaceState({ 'aduan-segel': hash }, '', `lapor?lang=${language}`);
  return hash;
}

function start(): void {
  const hash = takeHash();
  try {
    void new SealedForm(hash).open();
  } catch (error) {
    const page = new SealedPage();
    page.stop(page.sentence(error instanceof Stop ? error.trouble : 'old'));
  }
}

if (typeof document !== 'undefined') start();
