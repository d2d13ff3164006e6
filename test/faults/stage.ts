import type { Browser } from 'puppeteer-core';
import { launchBrowser, type BrowserName } from '../journey/harness/browsers.js';
import {
  startEndpointProcess,
  startHost,
  type EndpointProcess,
  type Host,
} from '../journey/harness/harness.js';
import { startPostgres } from '../endpoint/database/postgres-server.js';
import { balance, type Balance } from './ledger.js';
import { Phone } from './phone/phone.js';
import { drawPhotos } from './phone/photos.js';
import type { Plan } from './line/plan.js';
import { Submission, type KillableEndpoint, type Outcome } from './phone/submission.js';

/** A village site, a real endpoint on a real database, one browser, and any number of phones in it. */
export class Stage implements KillableEndpoint {
  /** How often the endpoint was killed. */
  kills = 0;
  readonly phones: Phone[] = [];
  private started = 0;
  private restarting: Promise<void> | null = null;

  private constructor(
    private readonly name: BrowserName,
    readonly host: Host,
    private readonly endpoint: EndpointProcess,
    private readonly browser: Browser,
    private readonly databaseUrl: string,
    private readonly stopPostgres: () => void,
  ) {}

  static async open(name: BrowserName, env: Record<string, string> = {}): Promise<Stage> {
    const postgres = await startPostgres();
    const databaseUrl = await postgres.createDatabase(postgres.original ?? undefined);
    const [host, endpoint, browser] = await Promise.all([
      startHost(),
      startEndpointProcess({ env: { DATABASE_URL: databaseUrl, CHALLENGE: 'off', ...env } }),
      launchBrowser(name),
    ]);
    return new Stage(name, host, endpoint, browser, databaseUrl, postgres.stop);
  }

  async phone(): Promise<Phone> {
    const { browser, name, host, endpoint } = this;
    const phone = await Phone.start({
      browser,
      name,
      host,
      target: endpoint.port,
      number: (this.started += 1),
    });
    this.phones.push(phone);
    return phone;
  }

  /** One report, from an empty form to the database. */
  async file(phone: Phone, plan: Plan, seed: number): Promise<Outcome> {
    const photos = await drawPhotos(seed, plan.index, plan.photos);
    return new Submission(phone, plan, photos, this).run();
  }

  balance(outcomes: readonly Outcome[]): Promise<Balance> {
    return balance(this.databaseUrl, this.endpoint.dataFolder, outcomes);
  }

  /** What no queue may do, seen on any phone: each a sentence. */
  get offences(): string[] {
    return this.phones.flatMap(({ line, complaints }) => [...line.offences, ...complaints]);
  }

  async kill(): Promise<void> {
    if (this.restarting) return;
    this.kills += 1;
    const killed = this.endpoint.kill();
    this.restarting = killed.then(() => this.endpoint.restart()).finally(() => (this.restarting = null));
    await killed;
  }

  async back(): Promise<void> {
    await this.restarting;
  }

  async close(): Promise<void> {
    await Promise.all(this.phones.map((phone) => phone.stop()));
    await this.browser.close();
    await this.restarting;
    await Promise.all([this.host.stop(), this.endpoint.stop()]);
    this.stopPostgres();
  }
}
