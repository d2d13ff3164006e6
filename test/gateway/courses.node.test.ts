/**
 * The few courses of events that each rest on one thing the relay must never lose; `mutations.full.test.ts` takes them
 * away.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { CALM, type Moods, type Step } from './moods.js';
import { faultsAtRest } from './drill/at-rest.js';
import { live, type Life } from './drill/life.js';
import { picture, planOf, type Plan } from './drill/plan.js';
import { Robot } from './drill/robot.js';
import { Stage, type StageOptions } from './drill/stage.js';
import { soon, type Worker } from './drill/workers.js';

const SEED = 1;
/** However busy the machine is. */
const PATIENCE_MS = 180_000;

type Reached = NonNullable<StageOptions['reached']>;

/** What befalls requests in the course that is under way. */
let reached: Reached | undefined;

/** Workers and a gateway for some courses. */
class Theatre {
  readonly lives: Life[] = [];

  private constructor(
    readonly stage: Stage,
    readonly robot: Robot,
  ) {}

  static async open(patience: StageOptions['patience'] = {}): Promise<Theatre> {
    reached = undefined;
    const stage = await Stage.open({
      kind: 'PostgreSQL',
      seed: SEED,
      moods: CALM,
      patience,
      reached: (asked, point, worker) => reached?.(asked, point, worker),
    });
    return new Theatre(stage, new Robot(stage));
  }

  /** Files a report and sees it through. @throws when it, or one before it, is lost or doubled */
  async arrives(over: Partial<Plan> = {}): Promise<void> {
    const { stage, robot, lives } = this;
    const plan = await planOf(SEED, lives.length);
    const plain = { isWithdrawn: false, reply: null, files: [] };
    await robot.during(live({ ...plan, ...plain, ...over }, stage, lives));
    assert.deepEqual(await robot.during(faultsAtRest(stage, lives, PATIENCE_MS)), []);
  }

  /** Until the workers have no reply to send any more. @throws when one is doubled by then */
  async repliesSent(): Promise<void> {
    const client = new pg.Client({ connectionString: this.stage.databaseUrl! });
    await client.connect();
    const until = Date.now() + PATIENCE_MS;
    for (let left = Infinity; left > 0 && Date.now() < until; await soon()) {
      const { rows } = await client.query<{ left: string }>(
        `select count(*) as left from relay_replies where step <> 'sent'`,
      );
      left = Number(rows[0]!.left);
    }
    await client.end();
    assert.deepEqual(await this.robot.during(faultsAtRest(this.stage, this.lives, PATIENCE_MS)), []);
  }

  async close(): Promise<void> {
    this.robot.stop();
    await this.stage.close();
  }
}

/** Kills the worker whose request of this kind is done there, once. @returns how many were killed */
function killAt(wanted: Step): () => number {
  let kills = 0;
  reached = async ({ step }, point, worker) => {
    if (step !== wanted || point !== 'done' || kills > 0) return;
    kills += 1;
    await worker.kill();
  };
  return () => kills;
}

describe('a report', () => {
  let theatre: Theatre;
  before(async () => {
    theatre = await Theatre.open();
  });
  after(() => theatre.close());

  it('whose answer was lost is found there by its marker', async () => {
    const answered = theatre.robot.answered;
    const choose: Moods['choose'] = ({ step, before: tries }) =>
      step === 'create' && tries === 0 ? 'reset before the answer' : null;
    theatre.stage.gateway.moods = { ...CALM, choose };
    await theatre.arrives();
    theatre.stage.gateway.moods = CALM;
    assert.ok(theatre.robot.answered > answered);
  });

  it('whose worker is killed while its create is under way is not sent again', async () => {
    const answered = theatre.robot.answered;
    const kills = killAt('create');
    await theatre.arrives();
    assert.equal(kills(), 1);
    assert.ok(theatre.robot.answered > answered);
  });

  it('is given its reply once, though a worker is killed while it sends it', async () => {
    const kills = killAt('reply');
    await theatre.arrives({
      reply: { content: 'Terima kasih banyak', rating: 4, isSecret: false, hasPhoto: true },
    });
    // Whoever sends it a second time does so only after a pause.
    await theatre.repliesSent();
    assert.equal(kills(), 1);
  });
});

describe('a report', () => {
  it('that one worker is busy with is left alone by the other', async (t) => {
    // Whoever is held up must not run out of patience.
    const theatre = await Theatre.open({ readMs: 120_000 });
    t.after(() => theatre.close());
    const { books } = theatre.stage.gateway;
    await theatre.arrives();
    let busy: Worker | undefined;
    let othersQuestions = 0;
    reached = async ({ step }, point, worker) => {
      if (busy !== undefined && worker !== busy) othersQuestions += 1;
      if (step !== 'upload' || point !== 'heard' || busy !== undefined) return;
      busy = worker;
      // The other looks at what is due meanwhile, again and again: at the reports that are there already.
      while (othersQuestions < 6) await soon();
    };
    const uploads = books.files.length;
    await theatre.arrives({ files: [{ name: 'foto.jpg', bytes: await picture(0x336699) }] });
    assert.ok(othersQuestions >= 6);
    assert.equal(books.files.length - uploads, 1);
  });
});
