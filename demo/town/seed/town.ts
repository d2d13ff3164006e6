import type { StatusCode } from '../../../src/contract/statuses.js';
import { districtOffice, INSTITUTIONS, institutionsFor } from '../institutions.js';
import { DAY, isWorkingDay, localDate, workingDayBefore } from './calendar.js';
import { Composer, rawText, telling, type Disclosure, type Telling } from './compose.js';
import { inventCourse, type Step } from './course.js';
import { OfficeWords } from './office-words.js';
import { answerGroup } from './offices/answers.js';
import { inventReporter } from './persons.js';
import { choosePlace, locationText, type Place } from './places.js';
import { Random } from './random.js';
import type { SeedEvent, SeedReport } from './report.js';
import { STORIES } from './stories.js';
import type { Story } from './story.js';
import { isInSeason, layOut, type Timeline } from './timeline.js';

/** Shares of the statuses in a town that is neither neglected nor perfect; the rest is `done`. */
const SHARES: readonly (readonly [StatusCode, number])[] = [
  ['in_progress', 0.12],
  ['responded', 0.07],
  ['verified', 0.05],
  ['reopened', 0.035],
  ['unverified', 0.035],
  ['archived', 0.05],
  ['held', 0.025],
  ['rejected', 0.035],
];

/** Categories that are frequent where people live close together. */
const URBAN = new Set(
  (
    'drainase trotoar taman pasar parkir-liar lampu-jalan penerangan-jalan sampah pdam kia kesehatan ' +
    'perlindungan-konsumen pemadaman-listrik'
  ).split(' '),
);

/** Categories of rural villages: an urban one has no fields and no village budget. */
const RURAL = new Set(
  (
    'irigasi pupuk bibit bumdes pemerintahan-desa dana-desa-alokasi dana-desa-blt dana-desa-penyalahgunaan ' +
    'rumah-sejahtera-terpadu'
  ).split(' '),
);

/** Categories of things that many people suffer from, so their reports gather support. */
const SHARED = new Set(
  'jalan-berlubang jembatan pdam pemadaman-listrik sampah banjir penerangan-jalan kelangkaan-bbm-elpiji tik'.split(
    ' ',
  ),
);

const DISCLOSURES: readonly Disclosure[] = ['phone', 'nik', 'email', 'phone', 'account'];
/** One open report in so many discloses too much about its writer. */
const DISCLOSURE_EVERY = 14;

/**
 * `makeTown` invents a year of reports before `now`, oldest first. Equal seed, `now` and count give the same town.
 * People, numbers and events are invented; villages are real, so an accusation names no village.
 * @param count 300 by default; up to 384 no two reports share a sentence of their story
 */
export function makeTown({
  seed,
  now,
  count = 300,
}: {
  seed: number;
  now: Date;
  count?: number;
}): SeedReport[] {
  const random = new Random(seed);
  const town = new Town(random, now);
  const statuses = random.shuffle(statusDeck(count));
  const tellings = dealTellings(statuses, now, random);
  return statuses
    .map((status, index) => town.report(status, tellings[index] as Telling, index))
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
}

/** `statusDeck` has every status at least once from nine reports on. */
function statusDeck(count: number): StatusCode[] {
  const deck = SHARES.flatMap(([status, share]) =>
    Array<StatusCode>(Math.max(1, Math.round(share * count))).fill(status),
  );
  return [...deck, ...Array<StatusCode>(Math.max(0, count - deck.length)).fill('done')].slice(0, count);
}

/** `dealTellings` tells every story once before any repeats; reports still open fit today's season. */
function dealTellings(statuses: readonly StatusCode[], now: Date, random: Random): Telling[] {
  const shifts = new Map(STORIES.map((story) => [story, random.whole(0, 2)]));
  const rounds = Math.ceil(statuses.length / STORIES.length);
  const pile = Array.from({ length: rounds }, (_, turn) =>
    random.shuffle(STORIES).map((story) => telling(story, turn, shifts.get(story) ?? 0)),
  ).flat();
  const isOver = (status: StatusCode) => status === 'done' || status === 'archived' || status === 'rejected';
  return statuses.map((status) => {
    const fits = ({ story }: Telling) => isOver(status) || isInSeason(story, now);
    const at = pile.slice(0, STORIES.length).findIndex(fits);
    return pile.splice(Math.max(0, at), 1)[0] as Telling;
  });
}

class Town {
  private readonly composer: Composer;
  private readonly words: OfficeWords;
  private told = 0;

  constructor(
    private readonly random: Random,
    private readonly now: Date,
  ) {
    this.composer = new Composer(random);
    this.words = new OfficeWords(random);
  }

  report(status: StatusCode, told: Telling, index: number): SeedReport {
    const { random } = this;
    const { story } = told;
    const place = choosePlace(random, settlement(told, random), rawText(told));
    const officeId = this.officeFor(story, place);
    const steps = inventCourse(status, officeId, random);
    const timeline = layOut(steps, status, story, this.now, random);
    const privacy = this.privacy(story);
    const incident = this.incident(timeline.createdAt, rawText(told));
    const isOpen = !privacy.isAnonymous && !privacy.isSecret;
    const disclosure = isOpen && ++this.told % DISCLOSURE_EVERY === 0 ? this.disclosure() : null;
    const reporter = privacy.isAnonymous && random.chance(0.4) ? null : inventReporter(random, story.voice);
    const history = this.history(steps, timeline, story, place, officeId);
    const pictures = story.pictures.length > 0 && random.chance(0.85) ? this.pictures(story) : [];
    const wasVerified = history.some((event) => event.kind === 'verified');
    return {
      ...this.composer.compose({ telling: told, place, incident, disclosure, name: reporter?.name ?? '' }),
      classificationId: story.classification,
      categoryId: index >= STORIES.length && random.chance(0.2) ? null : story.category,
      institutionId: this.suggestion(officeId),
      ...this.whereabouts(story, place),
      dateOfIncident: story.classification === '1' ? localDate(incident) : null,
      createdAt: timeline.createdAt,
      ...privacy,
      reporter: history.some((event) => event.kind === 'withdrawn') ? null : reporter,
      pictures,
      released: pictures.length > 0 && wasVerified && !privacy.isSecret && random.chance(0.75),
      history,
      statusCode: history.at(-1)?.status ?? 'unverified',
      supports: wasVerified && !privacy.isSecret ? this.supports(story, timeline) : 0,
    };
  }

  private officeFor(story: Story, place: Place): string {
    const usual = institutionsFor(story.category);
    if (usual.length === 0 || this.random.chance(0.06))
      return districtOffice(place.village.code)?.id ?? 'sekretariat-daerah';
    const office = this.random.chance(0.75) ? usual[0] : this.random.pick(usual);
    return office?.id ?? 'sekretariat-daerah';
  }

  /** `suggestion`: half of the reporters leave it open, some guess wrong. */
  private suggestion(officeId: string): string | null {
    if (this.random.chance(0.5)) return null;
    return this.random.chance(0.85) ? officeId : this.random.pick(INSTITUTIONS).id;
  }

  private privacy(story: Story): { isAnonymous: boolean; isSecret: boolean } {
    const isSecret = this.random.chance(story.sensitive ? 0.6 : 0.04);
    const shy = story.voice === 'malu' ? 0.4 : 0.13;
    const isAnonymous = story.sensitive ? !isSecret || this.random.chance(0.6) : this.random.chance(shy);
    return { isAnonymous, isSecret };
  }

  /** `incident` is mostly yesterday, seldom over a week ago; never a Sunday at a counter or at school. */
  private incident(createdAt: Date, text: string): Date {
    const day = new Date(createdAt.getTime() - 9 * this.random.next() ** 2.5 * DAY);
    const needsOpenDoors = /kantor|loket|sekolah|kelas|ujian|puskesmas|balai/i.test(text);
    return needsOpenDoors && !isWorkingDay(day) ? workingDayBefore(day) : day;
  }

  private disclosure(): Disclosure {
    return DISCLOSURES[(this.told / DISCLOSURE_EVERY) % DISCLOSURES.length] ?? 'phone';
  }

  private pictures(story: Story): string[] {
    const first = this.random.pick(story.pictures);
    return this.random.chance(0.2) ? [...new Set([first, ...story.pictures])] : [first];
  }

  private whereabouts(story: Story, place: Place) {
    if (story.sensitive) {
      const text = this.random.pick([
        `Kecamatan ${place.district.name}, nama desa saya sampaikan kepada petugas saja`,
        `wilayah Kecamatan ${place.district.name}`,
      ]);
      return { regionCode: place.district.code, locationText: text, latitude: null, longitude: null };
    }
    const isPinned = this.random.chance(0.6);
    return {
      regionCode: place.village.code,
      locationText: locationText(place, this.random),
      latitude: isPinned ? place.latitude : null,
      longitude: isPinned ? place.longitude : null,
    };
  }

  private supports(story: Story, { createdAt }: Timeline): number {
    const age = (this.now.getTime() - createdAt.getTime()) / DAY;
    const usual = SHARED.has(story.category) ? 13 : 4;
    return Math.floor(-Math.log(1 - this.random.next()) * usual * Math.min(1, age / 20));
  }

  private history(
    steps: readonly Step[],
    timeline: Timeline,
    story: Story,
    place: Place,
    officeId: string,
  ): SeedEvent[] {
    const group = answerGroup(story.category, story.classification, story.sensitive);
    const name = story.sensitive ? `Kecamatan ${place.district.name}` : place.fullName;
    const sentBack = steps.some((step) => step.manner === 'wrong-office');
    let current: string | null = null;
    return steps.map((step, index): SeedEvent => {
      const at = timeline.at[index] as Date;
      if (step.kind === 'disposition')
        current = current === null && sentBack ? this.wrongOffice(officeId) : officeId;
      const isOffices = step.kind === 'disposition' || step.kind === 'followup';
      return {
        at,
        kind: step.kind,
        status: step.status,
        officeId: isOffices ? current : null,
        text: this.words.textFor(step, { group, officeId: current ?? officeId, place: name, at }),
        rating: step.rating ?? null,
        isPrivate: isPrivatelySaid(step) && this.random.chance(story.sensitive ? 0.3 : 0.03),
      };
    });
  }

  private wrongOffice(officeId: string): string {
    return this.random.pick(INSTITUTIONS.filter(({ id }) => id !== officeId && !id.startsWith('kec-'))).id;
  }
}

function isPrivatelySaid(step: Step): boolean {
  return step.kind === 'reply' || step.manner === 'interim';
}

function settlement(told: Telling, random: Random): 'town' | 'village' | 'any' {
  const text = rawText(told).replace(/\{\w+\}/g, '');
  const speaksOfVillage =
    /\b(desa|kampung|kebun|sawah|dusun|kades|kelompok tani)\b/i.test(text) || told.story.voice === 'tani';
  if (speaksOfVillage || RURAL.has(told.story.category)) return 'village';
  return URBAN.has(told.story.category) && random.chance(0.6) ? 'town' : 'any';
}
