import { dayAndMonth, weekdayName } from './calendar.js';
import { firstName, impossibleAccount, impossibleEmail, impossibleNik, impossiblePhone } from './persons.js';
import type { Place } from './places.js';
import { Deck, type Random } from './random.js';
import { TELLINGS, type Story, type Voice } from './story.js';
import { typed } from './typing.js';
import { HOPES, MANNERS, THANKS } from './voices.js';

const PERIODS = [
  'dua minggu',
  'tiga minggu',
  'sebulan',
  'dua bulan',
  'tiga bulan',
  'empat bulan',
  'setengah tahun',
];

/** `Telling` is one of a story's three tellings, with the details that go with its opening. */
export interface Telling {
  readonly story: Story;
  readonly title: number;
  readonly opening: number;
  readonly detail: number;
}

/** `telling` is a story's n-th telling. The first three share no sentence; later ones mix openings and details. */
export function telling(story: Story, turn: number, shift: number): Telling {
  const opening = (turn + shift) % TELLINGS;
  const round = Math.floor(turn / TELLINGS);
  const at = (index: number) => (((opening + round * index) % TELLINGS) + TELLINGS) % TELLINGS;
  return { story, title: at(2), opening, detail: at(1) };
}

/** `rawText` is the text with open slots, to see what it speaks about. */
export function rawText({ story, title, opening, detail }: Telling): string {
  return [story.titles[title], story.openings[opening], story.details[detail]].join(' ');
}

/** `Disclosure` is what some reporters write although nobody asks: masking is for these. */
export type Disclosure = 'phone' | 'nik' | 'email' | 'account';

export interface Composition {
  telling: Telling;
  place: Place;
  incident: Date;
  disclosure: Disclosure | null;
  /** Name of the person who discloses. */
  name: string;
}

/** `Composer` writes title and content. A town has one, which deals greetings and closings without early repetition. */
export class Composer {
  private readonly greetings = new Map<Voice, Deck<string>>();
  private readonly closings = new Map<string, Deck<string>>();

  constructor(private readonly random: Random) {}

  compose({ telling: told, place, incident, disclosure, name }: Composition): {
    title: string;
    content: string;
  } {
    const { story } = told;
    const fill = slotFiller(this.random, place, incident, story.sensitive);
    const body = [
      this.deal(this.greetings, story.voice, MANNERS[story.voice].greetings),
      story.openings[told.opening] ?? '',
      story.details[told.detail] ?? '',
      this.closing(story),
    ];
    const text = body
      .filter(Boolean)
      .map(fill)
      .map(sentence(story.voice))
      .join(this.random.chance(0.2) ? '\n\n' : ' ');
    const written = typed(text, story.voice, this.random);
    return {
      title: fill(story.titles[told.title] ?? ''),
      content: disclosure ? `${written} ${disclose(disclosure, name, this.random)}` : written,
    };
  }

  private closing(story: Story): string {
    if (this.random.chance(0.12)) return '';
    if (story.classification === '2') return this.deal(this.closings, '2', THANKS);
    if (story.classification === '3') return this.deal(this.closings, '3', HOPES);
    return this.deal(this.closings, story.voice, MANNERS[story.voice].wishes);
  }

  private deal<K extends string>(decks: Map<K, Deck<string>>, key: K, lines: readonly string[]): string {
    let deck = decks.get(key);
    if (!deck) decks.set(key, (deck = new Deck(this.random, lines)));
    return deck.deal();
  }
}

/** `sentence` capitalises a slot at the beginning of a sentence, except for the casual voice. */
function sentence(voice: Voice): (text: string) => string {
  return (text) =>
    voice === 'santai'
      ? text
      : text.replace(
          /(^|[.?!] )(\p{Ll})/gu,
          (_all, before: string, first: string) => before + first.toUpperCase(),
        );
}

/** `slotFiller` gives a slot the same value throughout a report. */
function slotFiller(
  random: Random,
  place: Place,
  incident: Date,
  sensitive: boolean,
): (text: string) => string {
  const known = new Map<string, string>();
  const values = slots(random, place, incident, sensitive);
  return (text) =>
    text.replace(/\{(\w+)\}/g, (_all, name: string) => {
      const value = known.get(name) ?? values[name]?.();
      if (value === undefined) throw new RangeError(`no slot "${name}" in "${text}"`);
      known.set(name, value);
      return value;
    });
}

function slots(
  random: Random,
  place: Place,
  incident: Date,
  sensitive: boolean,
): Record<string, () => string> {
  const rupiah = (thousands: number) => `Rp${thousands}.000`;
  const open = {
    kec: () => place.district.name,
    tempat: () => (sensitive ? `salah satu desa di Kecamatan ${place.district.name}` : place.fullName),
    orang: () => String(random.whole(3, 24)),
    kk: () => String(random.whole(18, 95)),
    meter: () => String(random.whole(3, 25) * 10),
    cm: () => String(random.whole(3, 12) * 5),
    lama: () => random.pick(PERIODS),
    hari: () => weekdayName(incident),
    tanggal: () => dayAndMonth(incident),
    jam: () => `pukul ${random.whole(18, 22)}.${random.pick(['00', '15', '30', '45'])}`,
    rp: () => rupiah(random.whole(4, 15) * 5),
    besar: () => rupiah(random.whole(6, 18) * 50),
    kecil: () => rupiah(random.whole(3, 20)),
    nama: () => firstName(random),
  };
  const named = {
    desa: () => place.village.name,
    dusun: () => place.hamlet,
    rt: () => place.neighbourhood,
    titik: () => place.landmark,
  };
  return sensitive ? open : { ...open, ...named };
}

function disclose(kind: Disclosure, name: string, random: Random): string {
  const phone = impossiblePhone(random);
  const lines: Record<Disclosure, readonly string[]> = {
    phone: [
      `Kalau petugas mau datang hubungi saya di ${phone}, ${name}.`,
      `WA saya ${phone}.`,
      `Nomor ketua RT kami ${phone}, silakan ditelepon.`,
    ],
    nik: [
      `NIK saya ${impossibleNik(random)} atas nama ${name}.`,
      `Ini NIK istri saya: ${impossibleNik(random)}, tolong dicek.`,
    ],
    email: [
      `Foto lengkap bisa diminta ke ${impossibleEmail(name, random)}.`,
      `Balas ke surel ${impossibleEmail(name, random)} juga boleh.`,
    ],
    account: [`Kalau ada bantuan, rekening saya ${impossibleAccount(random)} atas nama ${name}.`],
  };
  return random.pick(lines[kind]);
}
