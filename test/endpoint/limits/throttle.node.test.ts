import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { createThrottle, type GuessName } from '../../../demo/endpoint/limits/throttle.js';
import { createApp } from '../../../demo/endpoint/http/request-context.js';
import { networkOf, senderOf } from '../../../demo/endpoint/http/remote-address.js';
import { DEFAULT_LIMITS as LIMITS } from '../../../demo/endpoint/limits/limits.js';

const VILLAGE = '203.0.113.7';
const ELSEWHERE = '198.51.100.1';
const WINDOW_MS = 10 * 60_000;
const MAX = LIMITS.guessDelayMaxMs;

const at = (report: string, address: string): GuessName[] => [
  { name: `address ${address}`, free: 100, line: 'none' },
  { name: `${report} from ${address}`, free: 10, line: 'bounded' },
  { name: report, free: 10, line: 'none' },
];

describe('10,000 guesses', () => {
  let throttle: ReturnType<typeof createThrottle>;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.parse('2026-11-24T03:00:00Z') });
    throttle = createThrottle({ now: () => new Date(), limits: LIMITS });
  });
  afterEach(() => mock.timers.reset());

  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };

  /** Milliseconds until each of them, all asked at once, was looked at. @param step in which time passes */
  async function together(guesses: GuessName[][], isRight = false, step = 100): Promise<number[]> {
    const start = Date.now();
    const looked: number[] = [];
    const running = guesses.map((names, index) =>
      throttle.guess(names, async () => {
        looked[index] = Date.now() - start;
        return isRight ? 'found' : null;
      }),
    );
    await settle();
    while (Object.keys(looked).length < guesses.length) {
      assert.ok(Date.now() - start <= guesses.length * MAX + MAX, 'all of them are looked at');
      mock.timers.tick(step);
      await settle();
    }
    await Promise.all(running);
    return looked;
  }
  const guess = async (report: string, address: string): Promise<number> =>
    (await together([at(report, address)]))[0]!;
  const owner = async (report: string, address: string): Promise<number> =>
    (await together([at(report, address)], true))[0]!;

  test('at one report wait ever longer, up to the most, and as long for the right code', async () => {
    const waits: number[] = [];
    for (let turn = 0; turn < 40; turn += 1) waits.push(await guess('1', VILLAGE));
    assert.deepEqual(
      waits,
      [...waits].sort((a, b) => a - b),
    );
    assert.deepEqual([waits[0], waits[9], waits.at(-1)], [0, 0, MAX]);
    assert.equal(await owner('1', VILLAGE), MAX, 'the owner waits, and gets in');
    assert.equal(await owner('1', ELSEWHERE), MAX, 'from wherever they ask');
  });

  test('over all reports from one address cost hours, and neighbours behind it wait two seconds at most', async () => {
    let spent = 0;
    // In coarse steps: nearly all of them wait the longest.
    for (let turn = 0; turn < 10_000; turn += 1)
      spent += (await together([at(String(turn), VILLAGE)], false, MAX / 4))[0]!;
    assert.ok(spent > 3 * 3_600_000, `${spent / 3_600_000} hours`);
    assert.ok((await owner('neighbour', VILLAGE)) <= MAX);
    assert.equal(await owner('anyone else', ELSEWHERE), 0);
  });

  test('at once from one address make a neighbour’s right code wait the longest wait, and no more', async () => {
    for (let turn = 0; turn < 130; turn += 1) await guess(String(turn), VILLAGE);
    const flood = Array.from({ length: 200 }, (_, turn) => at(`flood ${turn}`, VILLAGE));
    const waits = await together([...flood, at('neighbour', VILLAGE), at('1', ELSEWHERE)]);
    assert.deepEqual([Math.min(...waits.slice(0, 200)), waits[200], waits[201]], [MAX, MAX, 0]);
  });

  test('at once at one report from one address wait in one line, which is never longer than ten of the longest waits', async () => {
    for (let turn = 0; turn < 40; turn += 1) await guess('1', VILLAGE);
    const waits = await together(Array.from({ length: 8 }, () => at('1', VILLAGE)));
    assert.deepEqual(
      waits,
      Array.from({ length: 8 }, (_, turn) => (turn + 1) * MAX),
      'as long as one after the other',
    );
    const flood = Array.from({ length: 200 }, () => at('1', VILLAGE));
    assert.equal(Math.max(...(await together([...flood, at('1', VILLAGE)]))), 10 * MAX);
    const [other, village] = await together([at('2', ELSEWHERE), at('1', VILLAGE)]);
    assert.deepEqual([other, (village ?? 0) <= 10 * MAX], [0, true]);
  });

  test('at one report from a thousand addresses make its owner wait two seconds, not in line', async () => {
    const crowd = Array.from({ length: 1_000 }, (_, turn) => at('1', `2001:db8::${turn}`));
    await together(crowd);
    const [waited] = await together([at('1', ELSEWHERE), ...crowd], true);
    assert.equal(waited, MAX);
  });

  test('of somebody who never missed are not slowed, however many at once', async () => {
    const waits = await together(
      Array.from({ length: 300 }, () => at('1', VILLAGE)),
      true,
    );
    assert.equal(Math.max(...waits), 0);
  });

  test('at a secret that people choose: none is looked at ahead of its turn, and a full line turns away', async () => {
    const names: GuessName[] = [{ name: 'account', free: 5, line: 'strict' }];
    let looks = 0;
    const tries = Array.from({ length: 600 }, () =>
      throttle
        .guess(names, async () => {
          looks += 1;
          return null;
        })
        .catch((error: { code: string; retryAfter: number }) => error),
    );
    await settle();
    assert.equal(looks, 5, 'the free ones at once');
    for (let passed = 0; passed < 10 * MAX; passed += 100) {
      mock.timers.tick(100);
      await settle();
    }
    const refused = (await Promise.all(tries)).filter((result) => result !== null);
    assert.equal(looks + refused.length, 600);
    assert.ok(looks < 40, `${looks} were looked at in ten of the longest waits`);
    assert.deepEqual(
      refused.map(({ code, retryAfter }) => [code, retryAfter]),
      refused.map(() => ['rate-limited', (10 * MAX) / 1_000]),
    );
    const late = throttle.guess(names, async () => 'right');
    await settle();
    mock.timers.tick(10 * MAX);
    assert.equal(await late, 'right', 'and then the right one gets in');
  });

  test('that fail to be looked at count as none', async () => {
    for (let turn = 0; turn < 50; turn += 1)
      await assert.rejects(throttle.guess(at('1', VILLAGE), () => Promise.reject(new Error('database'))));
    assert.equal(await guess('1', VILLAGE), 0);
  });

  test('are forgotten after ten quiet minutes', async () => {
    for (let turn = 0; turn < 200; turn += 1) await guess('1', VILLAGE);
    mock.timers.tick(WINDOW_MS + 1);
    assert.equal(await owner('1', VILLAGE), 0);
  });

  test('at as many names as memory holds leave the guesser’s own address remembered', async () => {
    for (let turn = 0; turn < 8_000; turn += 1) await together([at(String(turn), VILLAGE)], false, MAX);
    assert.equal(await owner('neighbour', VILLAGE), MAX);
  });
});

test('a network is one sender, however a proxy writes its address: with a port, with zeros, in capitals', async () => {
  const app = createApp();
  app.get('/', (context) => context.text(senderOf(context, { trustProxy: true })));
  const senders = async (...addresses: string[]): Promise<number> => {
    const ask = (address: string) => app.request('/', { headers: { 'X-Forwarded-For': address } });
    const texts = await Promise.all(addresses.map(async (address) => (await ask(address)).text()));
    return new Set(texts).size;
  };
  assert.equal(
    await senders('203.0.113.9', '203.0.113.9:40001', '::ffff:203.0.113.9', '1.2.3.4, 203.0.113.9:2'),
    1,
  );
  assert.equal(
    await senders(
      '2001:db8:0:7::1',
      '2001:0DB8:0000:0007:1:2:3:4',
      '[2001:db8::7:0:0:0:2]:443',
      '[2001:db8:0:7::9]:1',
    ),
    1,
  );
  assert.equal(await senders('203.0.113.9', '203.0.113.8', '2001:db8:0:7::1', '2001:db8:0:8::1'), 4);
  assert.deepEqual(['2001:db8:0:7', '203.0.113.9', ''].map(networkOf), ['2001:db8:0', '203.0.113.9', '']);
});
