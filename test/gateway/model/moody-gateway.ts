/**
 * A national gateway in memory, for the relay's own steps: it fails by chance, and whoever asks may be gone before it
 * answers.
 */
import {
  GatewayError,
  type Gateway,
  type GatewayErrorKind,
  type GatewayFollowUp,
  type GatewayFollowUps,
  type OutgoingReply,
  type OutgoingReport,
} from '../../../demo/endpoint/relay/gateway/gateway.js';
import type { Random } from '../../../demo/town/seed/random.js';

/** What goes wrong with what is written there: how it ends for who asked, and whether it was done. */
const FAULTS: readonly [kind: GatewayErrorKind, status: number | undefined, isDone: boolean][] = [
  ['refused', 422, false],
  ['refused', 429, false],
  ['unreachable', undefined, false],
  ['uncertain', 502, false],
  ['uncertain', undefined, false],
  ['uncertain', 502, true],
  ['uncertain', undefined, true],
];

export interface Moody {
  random: Random;
  /** How likely a call fails. */
  probability: number;
  /** How likely whoever calls dies while it waits. */
  deadly: number;
  /** How likely a list of follow-ups does not say that it is whole. */
  partly: number;
  /** Of its first report. */
  firstNumber: number;
  now: () => Date;
  /** How it signs what is written by the agency's account. */
  signature: string | null;
  /** Told at each call before it is done: others go on meanwhile. */
  meanwhile: () => void;
  /** Whoever called is dead: nobody will hear the answer. */
  died: () => void;
}

export class MoodyGateway implements Gateway {
  readonly reports: { nationalId: string; marker: string }[] = [];
  readonly replies: string[] = [];
  readonly said: GatewayFollowUp[] = [];

  constructor(readonly moods: Moody) {}

  /** Somebody there says something. */
  say(content: string, from: string | null): void {
    const at = this.moods.now().toISOString();
    const other = { id: null, to: null, rating: 0, isSecret: false, files: [], isTemplate: false };
    this.said.push({ ...other, at, content, from });
  }

  upload(): Promise<never> {
    throw new Error('No report of these has files');
  }

  async create({ marker }: OutgoingReport): Promise<{ nationalId: string }> {
    return await this.#written(() => {
      const nationalId = String(this.moods.firstNumber + this.reports.length);
      this.reports.push({ nationalId, marker });
      return { nationalId };
    });
  }

  async reply(_nationalId: string, { content }: OutgoingReply): Promise<void> {
    await this.#written(() => {
      this.replies.push(content);
      this.say(content, this.moods.signature);
    });
  }

  async detail(): ReturnType<Gateway['detail']> {
    return await this.#read(() => ({
      status: { code: '2', name: 'Terverifikasi' },
      disposition: null,
      lines: [],
    }));
  }

  async followUps(): Promise<GatewayFollowUps> {
    return await this.#read(() => {
      const items = this.said.map((item) => ({ ...item }));
      const isWhole = !this.moods.random.chance(this.moods.partly);
      return { items: isWhole ? items : items.slice(0, 3), isWhole };
    });
  }

  async institutions(): ReturnType<Gateway['institutions']> {
    return await this.#read(() => [{ id: '17', name: 'Kementerian Pekerjaan Umum' }]);
  }

  download(): Promise<never> {
    throw new GatewayError('refused', 404);
  }

  async #read<T>(work: () => T): Promise<T> {
    const { random, probability, meanwhile } = this.moods;
    meanwhile();
    if (random.chance(probability)) throw new GatewayError('unreachable', random.pick([500, 503]));
    return await this.#unlessDead(work());
  }

  async #written<T>(work: () => T): Promise<T> {
    const { random, probability, meanwhile } = this.moods;
    meanwhile();
    if (!random.chance(probability)) return await this.#unlessDead(work());
    const [kind, status, isDone] = random.pick(FAULTS);
    if (isDone) work();
    await this.#unlessDead(undefined);
    throw new GatewayError(kind, status);
  }

  async #unlessDead<T>(answer: T): Promise<T> {
    const { random, deadly, died } = this.moods;
    if (!random.chance(deadly)) return answer;
    died();
    return await new Promise<never>(() => undefined);
  }
}
