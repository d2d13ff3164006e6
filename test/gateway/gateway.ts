/**
 * The national gateway as its clients know it (`/complaints/…` below a base with a tenant), with all its moods. Which
 * request fails, and how, follows from the seed, from what is asked and from how often it was asked before: who else
 * asks meanwhile changes nothing.
 */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Books } from './books.js';
import { Registry } from './calls.js';
import {
  findFaults,
  findReplyFaults,
  type ExpectedReply,
  type ExpectedReport,
  type ServiceAccount,
} from './check-books.js';
import { actsFor, perform, type Act, type FilesAtHand, type GatewayFollowUp } from './ministry.js';
import { CALM, faultFor, shapeFor, type Asked, type Fault, type Moods, type Step } from './moods.js';
import { isBeforeBody, play, reset, send, type Answer, type Pace } from './play-fault.js';
import { aboutOf, readBody, routeOf, subjectOf, type Body, type Route } from './requests.js';
import { Tokens, type Client } from './tokens.js';

export interface GatewayOptions {
  seed: number;
  /** Default: calm, and always the same forms. */
  moods?: Moods;
  pace?: Partial<Pace>;
  /** Default any. */
  port?: number;
  /** Where tokens must be fetched first; default: the headers alone let one in. */
  oauth?: Client;
  files?: FilesAtHand;
  now?: () => Date;
  /** What is other about a reply once it stands there; default: it is as it came, and signed as its reporter's. */
  echo?: (reply: GatewayFollowUp) => Partial<GatewayFollowUp>;
  /** Is told how far a request has come, and holds it there. */
  reached?: (asked: Asked, point: Point, headers: IncomingHttpHeaders) => Promise<void> | void;
}

/** `heard`: read whole, nothing done yet. `done`: all is done, nothing was said yet. */
export type Point = 'heard' | 'done';

const PACE: Pace = { slowMs: 150, lateMs: 30_000 };
const NO_FILES: FilesAtHand = { picture: new Uint8Array(), document: new Uint8Array() };
/** The secret headers, in the spelling of clients that live. */
export const HEADERS = { auth: 'Bearer rahasia-satu-7d1e', token: '{rahasia-dua-52ab}' };
export const ACCOUNT_USER_ID = 70_413;

export class Gateway {
  readonly books = new Books();
  moods: Moods;
  readonly #registry: Registry;
  readonly #tokens: Tokens | null;
  readonly #asked = new Map<string, number>();
  readonly #underWay = new Map<string, number>();
  readonly #plans = new Map<string, Act[]>();
  readonly #done = new Map<string, Act[]>();
  readonly #pace: Pace;
  readonly #server: Server;
  readonly #elsewhere: Server;

  private constructor(private readonly options: GatewayOptions) {
    const now = options.now ?? (() => new Date());
    this.moods = options.moods ?? CALM;
    this.#pace = { ...PACE, ...options.pace };
    this.#registry = new Registry(this.books, 7_200_000 + (options.seed % 100_000) * 10, now, options.echo);
    this.#tokens = options.oauth === undefined ? null : new Tokens(options.oauth, now);
    this.#server = createServer((request, response) => {
      // Whoever is cut off while it speaks has no answer to read: that is what moods are for.
      this.#serve(request, response).catch(() => request.socket.destroy());
    });
    this.#elsewhere = createServer((request, response) => {
      this.books.elsewhere.push(request.url ?? '');
      response.writeHead(404).end();
    });
  }

  static async start(options: GatewayOptions): Promise<Gateway> {
    const gateway = new Gateway(options);
    gateway.#server.listen(options.port ?? 0, '127.0.0.1');
    gateway.#elsewhere.listen(0, '127.0.0.1');
    await Promise.all([once(gateway.#server, 'listening'), once(gateway.#elsewhere, 'listening')]);
    return gateway;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** For `RELAY_URL`. */
  get url(): string {
    return `${this.origin}/t/contoh/lapor/3.0.0`;
  }

  /** What an endpoint must be told to forward to this gateway. */
  get environment(): Record<string, string> {
    const { oauth } = this.options;
    return {
      RELAY_URL: this.url,
      RELAY_HEADERS: JSON.stringify(HEADERS),
      RELAY_USER_ID: String(ACCOUNT_USER_ID),
      ...(oauth && {
        RELAY_OAUTH_TOKEN_URL: `${this.origin}/oauth2/token`,
        RELAY_OAUTH_CLIENT_ID: oauth.id,
        RELAY_OAUTH_CLIENT_SECRET: oauth.secret,
      }),
    };
  }

  get account(): ServiceAccount {
    return { userId: ACCOUNT_USER_ID, headers: HEADERS };
  }

  /** Each thing that is wrong, as a sentence that names its report. */
  faults(reports: readonly ExpectedReport[], replies: readonly ExpectedReply[] = []): string[] {
    return [...findFaults(this.books, this.account, reports), ...findReplyFaults(this.books, replies)];
  }

  /** @throws Error with one line for each thing that is wrong */
  check(reports: readonly ExpectedReport[], replies: readonly ExpectedReply[] = []): void {
    const faults = this.faults(reports, replies);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }

  /** The ministry does to a report what it is asked to. @returns the act */
  act(nationalId: string, act: Act): Act {
    const matter = this.#registry.matter(nationalId);
    if (matter === undefined) throw new Error(`There is no report ${nationalId}`);
    perform(matter, act, this.#registry.now(), this.#registry.newId);
    this.#done.set(nationalId, [...this.acts(nationalId), act]);
    return act;
  }

  /** The ministry does the next thing that the seed has for this report. @returns false where nothing is left to do */
  next(nationalId: string): boolean {
    const { seed, files = NO_FILES } = this.options;
    const plan = this.#plans.get(nationalId) ?? actsFor(seed, this.books.titleOf(nationalId), files);
    this.#plans.set(nationalId, plan);
    const act = plan.shift();
    if (act !== undefined) this.act(nationalId, act);
    return act !== undefined;
  }

  /** All that the ministry has done to a report, in its order. */
  acts(nationalId: string): readonly Act[] {
    return this.#done.get(nationalId) ?? [];
  }

  /** Whether a request is not over yet: what it will come to, nobody can see in the books. */
  isUnderWay(step: Step, subject: string): boolean {
    return (this.#underWay.get(`${step} ${subject}`) ?? 0) > 0;
  }

  /** Tokens that were given are good for nothing from now on. */
  forgetTokens(): void {
    this.#tokens?.forget();
  }

  async close(): Promise<void> {
    for (const server of [this.#server, this.#elsewhere]) {
      server.close();
      server.closeAllConnections();
    }
    await Promise.all([once(this.#server, 'close'), once(this.#elsewhere, 'close')]);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const route = routeOf(request, new URL(this.url).pathname);
    if (route === null) return send(response, { status: 404, body: { message: 'Not found' } });
    // What it is about stands in it: one that is cut off within it was heard all the same, and is forgotten.
    const body = await readBody(request);
    const asked = this.#ask(route, body);
    const fault = this.#faultFor(asked);
    if (route.step === 'upload' && isBeforeBody(fault)) return reset({ request });
    await this.#answer({ route, body, asked, fault }, request, response);
  }

  async #answer(heard: Heard, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { route, body, asked, fault } = heard;
    const { step } = route;
    this.books.request({
      step,
      method: request.method ?? '',
      path: route.path,
      headers: request.headers,
      said: body.said,
      about: asked.about,
      fault,
      at: new Date(),
    });
    const end = this.#begin(asked);
    try {
      await this.options.reached?.(asked, 'heard', request.headers);
      const refusal = this.#refusal(step, request);
      if (refusal !== null) return send(response, refusal);
      const work = async (): Promise<Answer> => {
        const answer = this.#work(heard, request);
        await this.options.reached?.(asked, 'done', request.headers);
        return answer;
      };
      await play(fault, { request, response, work }, this.#pace);
    } finally {
      end();
    }
  }

  #work({ route, body, asked }: Heard, request: IncomingMessage): Answer {
    const { step } = route;
    if (step === 'token')
      return this.#tokens!.give(request.headers.authorization, new URLSearchParams(body.said));
    const { seed } = this.options;
    const shape = shapeFor(seed, this.moods, asked);
    const elsewhere = `http://127.0.0.1:${(this.#elsewhere.address() as AddressInfo).port}`;
    return this.#registry.answer({ ...route, ...body, step }, { shape, base: this.url, elsewhere });
  }

  /** @returns null where the sender may come in */
  #refusal(step: Step, { headers, url }: IncomingMessage): Answer | null {
    const refusal: Answer = { status: 401, body: { message: 'Unauthenticated.' } };
    if (step === 'token') return this.#tokens === null ? { status: 404, body: {} } : null;
    const has = ([name, value]: [string, string]): boolean => headers[name] === value;
    if (!Object.entries(HEADERS).every(has)) return refusal;
    if (this.#tokens === null) return null;
    const isGood = this.#tokens.isGood(headers.authorization);
    if (isGood === undefined) this.books.strangers.push(`${url} came with a token that nobody gave`);
    return isGood === true ? null : refusal;
  }

  #ask(route: Route, body: Body): Asked {
    const { step } = route;
    const about = aboutOf(route, body, (nationalId) => this.books.titleOf(nationalId));
    const key = `${step} ${about}`;
    const before = this.#asked.get(key) ?? 0;
    this.#asked.set(key, before + 1);
    return { step, subject: subjectOf(route, body), about, before };
  }

  #faultFor(asked: Asked): Fault | null {
    const fault = faultFor(this.options.seed, this.moods, asked);
    if (fault !== null) this.books.strike(fault, asked.step);
    return fault;
  }

  #begin({ step, subject }: Asked): () => void {
    const key = `${step} ${subject}`;
    this.#underWay.set(key, (this.#underWay.get(key) ?? 0) + 1);
    return () => void this.#underWay.set(key, this.#underWay.get(key)! - 1);
  }
}

/** A request that was read whole, and what will befall it. */
interface Heard {
  route: Route;
  body: Body;
  asked: Asked;
  fault: Fault | null;
}
