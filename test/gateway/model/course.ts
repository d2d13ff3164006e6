/**
 * One report's course between its reporter, the agency there and an officer here, by chance from a seed: the relay's
 * own steps, no process, no clock.
 */
import { officerActs, readSettings, relayActs } from '../../../demo/endpoint/index.js';
import { PausedError, type Breaker } from '../../../demo/endpoint/relay/gateway/breaker.js';
import { relayConfig } from '../../../demo/endpoint/relay/config.js';
import { dueReports } from '../../../demo/endpoint/relay/schedule/due.js';
import { createGatewayClient } from '../../../demo/endpoint/relay/gateway/gateway-client.js';
import { mendTimes } from '../../../demo/endpoint/relay/mend-times.js';
import { replyNotThere, replyThere } from '../../../demo/endpoint/relay/officers/reply-acts.js';
import { sendAgainAt } from '../../../demo/endpoint/relay/watch/report-way.js';
import { doubtfulReplies } from '../../../demo/endpoint/relay/watch/doubtful-replies.js';
import { findReport } from '../../../demo/endpoint/reports/lifecycle/officer-acts.js';
import { workOn } from '../../../demo/endpoint/relay/schedule/work.js';
import type { Random } from '../../../demo/town/seed/random.js';
import type { Filed } from '../../endpoint/harness/citizen.js';
import { chanceOf } from '../moods.js';
import type { Ground } from './ground.js';
import { MoodyGateway, type Moody } from './moody-gateway.js';
import { faultsOf, repliesOf } from './outcome.js';

const HOUR_MS = 3_600_000;
/** Turns in which something happens. */
const TURNS = 12;
/** Turns in which all must come to rest once nothing fails any more. */
const CALM_TURNS = 60;
/** What everybody says. */
const WORDS = ['Baik', 'Terima kasih'];
const LONG = 'Sudah saya lihat sendiri: lubangnya ditutup batu saja, sore ini sudah terbuka lagi, nomor';
const ADMIN = { id: '1', name: 'Admin Kabupaten' };

/** @returns what is wrong at the end, as sentences; empty when all is where it must be, once */
export async function course(ground: Ground, seed: number): Promise<string[]> {
  const one = new Course(ground, seed);
  return await one.run();
}

class Course {
  readonly #random: Random;
  readonly #gateway: MoodyGateway;
  readonly #moods: Moody;
  /** By its own clock. */
  readonly #there: number;
  #isDead: () => void = () => undefined;
  #pausing = 0.05;
  readonly #offices: readonly (string | null)[];
  #filed!: Filed;
  #id = 0;
  readonly #sent: string[] = [];
  readonly #saidThere: string[] = [];

  constructor(
    private readonly ground: Ground,
    private readonly seed: number,
  ) {
    const random = chanceOf(seed, 'course');
    this.#random = random;
    this.#offices = [ground.config.name, ground.config.name, 'Kementerian Pekerjaan Umum'];
    this.#there = random.pick([0, 0, -600_000, 600_000]);
    this.#moods = {
      random,
      probability: 0.4,
      deadly: 0.05,
      firstNumber: 1_000 * seed,
      partly: random.pick([0, 0.2, 0.6]),
      now: () => new Date(ground.clock.now.getTime() + this.#there),
      signature: random.pick(['Pelapor', null, ground.config.name, 'Akun Layanan']),
      meanwhile: () => {
        ground.clock.now = new Date(ground.clock.now.getTime() + 1_000);
        if (random.chance(0.06)) this.#sayThere();
      },
      died: () => this.#isDead(),
    };
    this.#gateway = new MoodyGateway(this.#moods);
    ground.config.relay = {
      ...relayConfig(
        readSettings({ RELAY_URL: `https://gerbang.contoh.go.id/${seed}`, RELAY_USER_ID: '1' }),
      )!,
      random: () => random.next(),
    };
  }

  async run(): Promise<string[]> {
    const { citizen, endpoint } = this.ground;
    this.#filed = await citizen.file({ title: `Laporan jalan nomor ${this.seed}` });
    await officerActs.verify(endpoint, this.#filed.trackingId, ADMIN);
    this.#id = (await findReport(endpoint.database, this.#filed.trackingId)).id;
    for (let turn = 0; turn < TURNS; turn += 1) {
      await this.#something();
      await this.#work();
      if (this.#random.chance(0.5)) await this.#officer();
    }
    Object.assign(this.#moods, { probability: 0, deadly: 0, partly: 0, meanwhile: () => undefined });
    this.#pausing = 0;
    await mendTimes(endpoint);
    for (let turn = 0; turn < CALM_TURNS && (turn < 4 || !(await this.#isAtRest())); turn += 1) {
      this.#pass(4 * HOUR_MS);
      await this.#officer();
      await this.#work();
    }
    const faults = await faultsOf({
      database: endpoint.database,
      id: this.#id,
      gateway: this.#gateway,
      sent: this.#sent,
      saidThere: this.#saidThere,
    });
    await endpoint.database
      .updateTable('relay_reports')
      .set({ next_poll_at: null })
      .where('complaint_id', '=', this.#id)
      .execute();
    return faults.map((fault) => `seed ${this.seed}: ${fault}`);
  }

  async #something(): Promise<void> {
    const { endpoint } = this.ground;
    const what = this.#random.pick(['reply', 'reply', 'say', 'say', 'pass', 'pass', 'jump'] as const);
    if (what === 'reply') await this.#reply();
    if (what === 'say') await this.#somebodySays();
    if (what === 'pass') this.#pass(this.#random.pick([0.3, 1, 4]) * HOUR_MS);
    if (what !== 'jump') return;
    const ms = this.#random.pick([2, 26]) * HOUR_MS;
    this.#pass(ms);
    await this.#work();
    this.#pass(-ms);
    await mendTimes(endpoint);
  }

  #pass(ms: number): void {
    const { clock } = this.ground;
    clock.now = new Date(clock.now.getTime() + ms);
  }

  /**
   * Whoever is signed as a reporter, or not at all, is taken for one while a reply's fate is open, or where it left
   * unread: so not then.
   */
  async #somebodySays(): Promise<void> {
    const isKnown = (await repliesOf(this.ground.endpoint.database, this.#id)).every(
      ({ step }) => step === 'sent' || step === 'waiting',
    );
    const isAnybody = isKnown && this.#moods.partly === 0 && this.#random.chance(0.6);
    const words = this.#sayThere(isAnybody ? this.#random.pick([null, 'Pelapor', 'Sri Wahyuni']) : undefined);
    if (words !== null && this.#random.chance(0.7)) await this.#reply(words);
  }

  async #reply(words?: string): Promise<void> {
    if (this.#sent.length >= 4) return;
    const { trackingId, accessCode } = this.#filed;
    const content = words ?? this.#random.pick([...WORDS, ...WORDS, `${LONG} ${this.#sent.length}`]);
    const { status, body } = await this.ground.citizen.reply(trackingId, accessCode, { content });
    if (status !== 201) throw new Error(JSON.stringify(body));
    this.#sent.push(content);
  }

  /** On this wire nothing tells two apart that say the same in the same second. */
  #sayThere(from = this.#random.pick(this.#offices)): string | null {
    if (this.#gateway.reports.length === 0 || this.#saidThere.length >= 5) return null;
    this.#pass(2_000);
    const own = `Petugas ke lokasi, catatan ${this.#saidThere.length}`;
    const words = this.#random.pick([...WORDS, ...WORDS, own]);
    this.#gateway.say(words, from);
    this.#saidThere.push(words);
    this.#pass(2_000);
    return words;
  }

  /** As one process does what is due; or until it dies, when its lease runs out. */
  async #work(): Promise<void> {
    const { endpoint } = this.ground;
    const { config, database } = endpoint;
    const client = createGatewayClient(
      this.#gateway,
      this.#breaker(),
      () => undefined,
      async (gateway) => {
        await gateway.institutions();
      },
    );
    for (
      let times = 0;
      times < 3 && (await dueReports(database, config.now())).includes(this.#id);
      times += 1
    ) {
      const death = new Promise<void>((resolve) => (this.#isDead = resolve));
      const work = workOn({ ...endpoint, client }, this.#id, () => false).catch((error: unknown) => {
        if (!(error instanceof PausedError)) throw error;
      });
      await Promise.race([work, death]);
      await database
        .updateTable('relay_reports')
        .set({ lease_token: null, lease_until: null })
        .where('complaint_id', '=', this.#id)
        .execute();
    }
  }

  #breaker(): Breaker {
    const run: Breaker['run'] = async (call) => {
      if (this.#random.chance(this.#pausing)) throw new PausedError();
      return await call();
    };
    return { run, isOpen: false, pauseMs: 0 };
  }

  /** Looks at the gateway, and says what is there. */
  async #officer(): Promise<void> {
    const { endpoint, config } = this.ground;
    const { trackingId } = this.#filed;
    const row = await this.#row();
    if (row.parked_reason === 'uncertain') {
      const [report] = this.#gateway.reports;
      if (report !== undefined) await relayActs.found(endpointOf(endpoint), trackingId, report.nationalId);
      else if (sendAgainAt(row, config) === null) await relayActs.notThere(endpointOf(endpoint), trackingId);
    } else if (row.parked_reason !== null) await relayActs.retry(endpointOf(endpoint), trackingId);
    const doubtful = await doubtfulReplies(endpoint.database, this.#id);
    const replies = await repliesOf(this.ground.endpoint.database, this.#id);
    for (const { id, content } of doubtful) {
      const there = this.#gateway.replies.filter((words) => words === content).length;
      const known = replies.filter((reply) => reply.step === 'sent' && reply.content === content).length;
      await (there > known ? replyThere : replyNotThere)(endpointOf(endpoint), trackingId, id);
    }
    const refused = replies.filter(
      ({ step, last_problem }) => step === 'parked' && last_problem !== 'uncertain',
    );
    if (refused.length > 0) await relayActs.retry(endpointOf(endpoint), trackingId);
  }

  async #isAtRest(): Promise<boolean> {
    const row = await this.#row();
    return (
      row.step === 'follow' &&
      (await repliesOf(this.ground.endpoint.database, this.#id)).every(({ step }) => step === 'sent')
    );
  }

  async #row() {
    return await this.ground.endpoint.database
      .selectFrom('relay_reports')
      .selectAll()
      .where('complaint_id', '=', this.#id)
      .executeTakeFirstOrThrow();
  }
}

/** Without the gateway: whoever looks a number up has looked already. */
const endpointOf = ({ database, config }: Ground['endpoint']): relayActs.RelayActs => ({ database, config });
