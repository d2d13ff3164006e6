import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { before, test } from 'node:test';
import { onOneDatabase } from '../../harness/databases.js';
import { HeldDesk, HOLD_MS } from '../../harness/officers/held-desk.js';
import type { Reply } from '../../harness/citizen.js';
import { rounds } from '../../../setup/full-run.js';
import fc from '../../../setup/property.js';

/** What each deed leaves in the trail; each writes so many lines into the history. */
const TRAIL = {
  'verify-and-forward': ['verify', 'dispose'],
  note: ['note'],
  respond: ['respond'],
  hold: ['hold'],
  close: ['close'],
  withhold: ['withhold'],
} as const;
type Act = keyof typeof TRAIL;

const WHO = fc.constantFrom<number>(0, 1);
const DEED = fc.record({
  // Most of a life first, so that there is something to disagree about.
  act: fc.constantFrom<Act>('verify-and-forward', 'respond', 'note', 'note', 'close', 'hold', 'withhold'),
  who: WHO,
  version: fc.constantFrom<'seen' | 'none'>('seen', 'seen', 'none'),
  isRepeated: fc.boolean(),
});
const STEP = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('deed' as const), deeds: fc.tuple(DEED) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('deed' as const),
      deeds: fc.tuple(DEED, DEED).map(([one, other]) => [one, { ...other, who: 1 - one.who }]),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('undo' as const), which: fc.nat(7), isTwice: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('look' as const), who: WHO }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('wait' as const), ms: fc.constantFrom(3_000, HOLD_MS) }),
  },
);
type Deed = typeof DEED extends fc.Arbitrary<infer T> ? T : never;
type Step = typeof STEP extends fc.Arbitrary<infer T> ? T : never;

/** A deed that was answered with 200. */
interface Accepted {
  act: Act;
  text: string;
  who: number;
  /** Null where it took effect at once. */
  id: string | null;
  at: number;
}

/** `Course` is one report on which two officers work at once. */
class Course {
  readonly #seen: [string, string] = ['', ''];
  /** As officers see the report now. */
  #version = '';
  readonly #accepted: Accepted[] = [];
  readonly #refused: string[] = [];
  #undone = 0;
  #count = 0;

  constructor(
    private readonly desk: HeldDesk,
    private readonly id: string,
  ) {}

  async play(steps: readonly Step[]): Promise<void> {
    this.#version = await this.#look(0);
    this.#seen[1] = this.#version;
    const before = (await this.desk.stored(this.id)).logs;
    for (const step of steps) {
      if (step.does === 'deed') await this.#ask(step.deeds);
      else if (step.does === 'undo') await this.#undo(step.which, step.isTwice);
      else if (step.does === 'look') await this.#look(step.who);
      else {
        await this.desk.pass(step.ms);
        assert.equal(await this.#look(0), this.#version, 'time alone changes nothing');
      }
    }
    await this.desk.pass();
    assert.equal(await this.#look(0), this.#version, 'what was seen is what came');
    await this.#judge(before);
  }

  #officer(who: number) {
    return who === 0 ? this.desk.officer : this.desk.second;
  }

  async #look(who: number): Promise<string> {
    const { version } = (await this.desk.view(this.id, this.#officer(who))).work;
    this.#seen[who] = version;
    return version;
  }

  async #ask(deeds: readonly Deed[]): Promise<void> {
    const before = this.#version;
    const answers = await Promise.all(
      deeds.map(async (deed) => ({ deed, ...(await this.#send(deed, deeds.length === 1)) })),
    );
    const knowing = answers.filter(({ reply, version }) => reply.status === 200 && version !== undefined);
    if (deeds.length > 1) {
      assert.ok(knowing.length < 2, 'both by the same version');
      this.#version = await this.#look(0);
      return;
    }
    const [{ deed, reply, version }] = answers as [(typeof answers)[0]];
    if (reply.status === 200) {
      assert.ok(version === undefined || version === before, 'by a version that was gone');
      this.#version = this.#seen[deed.who] = reply.body.results.work.version;
    } else if (reply.body.code === 'changed') {
      assert.notEqual(version, before, 'nothing had changed');
      this.#seen[deed.who] = reply.body.changed.results.work.version;
      assert.equal(this.#seen[deed.who], before);
    }
  }

  async #send({ act, who, version: asked, isRepeated }: Deed, isAlone: boolean) {
    this.#count += 1;
    const text = `${act} nomor ${this.#count}, selesai.`;
    const version = asked === 'none' ? undefined : this.#seen[who];
    const body = { ...bodyOf(act, text), version };
    const at = this.desk.one.clock.now.getTime();
    const key = randomUUID();
    const send = (): Promise<Reply> =>
      this.desk.keyed(`reports/${this.id}/${act}`, body, key, this.#officer(who));
    const [reply, ...others] = await Promise.all(isRepeated ? [send(), send()] : [send()]);
    // Between the two of another officer's deed, the repeated call of a refused one is judged anew.
    if (isAlone)
      for (const other of others)
        assert.deepEqual(
          [other.status, other.body.results?.work.act],
          [reply.status, reply.body.results?.work.act],
        );
    const ok = [reply, ...others].find(({ status }) => status === 200);
    if (ok !== undefined) this.#accepted.push({ act, text, who, id: ok.body.results.work.act, at });
    else {
      assert.ok(['changed', 'closed'].includes(reply.body.code), JSON.stringify(reply.body));
      this.#refused.push(text);
    }
    return { reply: ok ?? reply, version };
  }

  async #undo(which: number, isTwice: boolean): Promise<void> {
    const waiting = this.#accepted.filter(({ id }) => id !== null);
    const deed = waiting[which % Math.max(1, waiting.length)];
    if (deed === undefined) return;
    const { state } = (await this.#rows()).get(deed.id!)!;
    const ask = () => this.#officer(deed.who).post(`reports/${this.id}/undo`, { act: deed.id });
    const replies = await Promise.all(isTwice ? [ask(), ask()] : [ask()]);
    const isLate = this.desk.one.clock.now.getTime() >= deed.at + HOLD_MS;
    for (const { status, body } of replies) {
      if (state === 'done') assert.deepEqual([status, body.code], [409, 'gone-out']);
      else if (!isLate || state !== 'held') assert.equal(status, 200, JSON.stringify(body));
    }
    if (state === 'held' && replies[0].status === 200) this.#undone += 1;
    this.#version = await this.#look(deed.who);
  }

  async #rows() {
    const rows = await this.desk.one.endpoint.database
      .selectFrom('desk_acts')
      .innerJoin('complaints', 'complaints.id', 'desk_acts.complaint_id')
      .select(['desk_acts.id', 'act', 'state', 'failure', 'asked_at'])
      .where('tracking_id', '=', this.id)
      .orderBy('asked_at')
      .execute();
    return new Map(rows.map((row) => [row.id, row]));
  }

  async #judge(linesBefore: number): Promise<void> {
    const { texts, logs, drafts, trail } = await this.desk.stored(this.id);
    const rows = await this.#rows();
    const times = (text: string): number => texts.filter((one) => one.includes(text)).length;
    const kept = drafts.map(({ content }) => content).join('\n');
    const saysSomething = (act: Act): boolean => ['note', 'respond', 'hold'].includes(act);
    for (const text of this.#refused) assert.equal(times(text), 0, `refused and done: ${text}`);
    for (const { act, text, id } of this.#accepted) {
      if (!saysSomething(act)) continue;
      const { state = 'done', failure = null } = id === null ? {} : rows.get(id)!;
      assert.equal(times(text), state === 'done' ? 1 : 0, `${state}: ${text}`);
      if (failure !== null) assert.ok(kept.includes(text), `lost: ${text}`);
    }
    const done = [...rows.values()].filter(({ state }) => state === 'done').map(({ act }) => act as Act);
    assert.ok([...rows.values()].every(({ state }) => state !== 'held'));
    const held = trail.filter((act) => act !== 'undo' && act !== 'withhold');
    const meant = done.filter((act) => act !== 'withhold').flatMap((act) => TRAIL[act]);
    assert.deepEqual(held, meant, 'in their order');
    const withheld = this.#accepted.filter(({ act }) => act === 'withhold').length;
    assert.equal(trail.filter((act) => act === 'withhold').length, withheld);
    assert.equal(trail.filter((act) => act === 'undo').length, this.#undone);
    assert.equal(logs - linesBefore, meant.length + withheld, 'a line for each');
  }
}

function bodyOf(act: Act, text: string): object {
  if (act === 'verify-and-forward') return { institution_id: 'dlh' };
  if (act === 'withhold') return { is_withheld: true, reason: text };
  return { content: text, reason: text };
}

onOneDatabase('Two officers on one report', (databases) => {
  let desk: HeldDesk;
  before(async () => {
    desk = await HeldDesk.open(databases);
  });

  // Twice as many in a full run, which has both databases. The embedded one has one connection, on which deeds that
  // come at once are done in turn.
  test('at once, in any order, with and without a version: nothing is lost, nothing is done twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 3, maxLength: 7 }), async (steps) => {
        await new Course(desk, (await desk.filed()).id).play(steps);
      }),
      { numRuns: rounds(8, 300) },
    );
  });
});
