/** What the proxy does to a request that stalls, whose sender may meanwhile think better of it. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { after, before, beforeEach, describe, it, type TestContext } from 'node:test';
import { PhoneLine } from './line.js';
import { startFaultProxy } from './proxy.js';
import type { Fault } from './faults.js';

const QUESTION = 'GET /sp4n/capabilities HTTP/1.1\r\n\r\n';
const UPLOAD =
  'POST /sp4n/complaints/complaint/file HTTP/1.1\r\nIdempotency-Key: a\r\nContent-Length: 4\r\n\r\nfoto';
/** As to a question whose answer is known already: it has no body. */
const UNCHANGED = 'HTTP/1.1 304 Not Modified\r\nContent-Length: 0\r\n\r\n';
/** Milliseconds that a request which nobody ends may hang here. */
const LIMIT = 10_000;

describe('the proxy between a phone and the endpoint', { timeout: LIMIT }, () => {
  let endpoint: Server;
  /** First lines of what reached the endpoint. */
  const arrived: string[] = [];
  before(async () => {
    endpoint = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (head) => {
        arrived.push(head.toString().split('\r\n')[0]!);
        socket.end(UNCHANGED);
      });
    });
    endpoint.listen(0, '127.0.0.1');
    await once(endpoint, 'listening');
  });
  after(() => endpoint.close());
  beforeEach(() => void arrived.splice(0));

  /** Asks for the capabilities, over a line on which that stalls. */
  async function ask(t: TestContext, fault: Fault): Promise<{ line: PhoneLine; sender: Socket }> {
    const line = new PhoneLine();
    line.use(
      { faults: [{ fault, on: 'capabilities' }], event: { name: 'none', at: 'written' } },
      async () => {},
      async () => {},
    );
    const proxy = await startFaultProxy((endpoint.address() as AddressInfo).port, line);
    const sender = connect(proxy.port, '127.0.0.1');
    t.after(() => {
      sender.destroy();
      line.calm();
      return proxy.stop();
    });
    await once(sender, 'connect');
    const { stall } = line;
    sender.write(QUESTION);
    await stall;
    return { line, sender };
  }

  it('stalls within an answer that has no body, too: its sender has only a part of it', async (t) => {
    const { line, sender } = await ask(t, 'stall within the answer');
    let heard = '';
    sender.setEncoding('latin1').on('data', (part: string) => (heard += part));
    await once(sender, 'data');
    assert.ok(heard.startsWith('HTTP/1.1 304') && !heard.includes('\r\n\r\n'), JSON.stringify(heard));
    line.flowOn();
    await once(sender, 'data');
    assert.match(heard, /\r\n\r\n$/);
  });

  it('hands on nothing of a sender that is gone, whatever lies behind the request that stalled', async (t) => {
    const { line, sender } = await ask(t, 'stall before the answer');
    const gone = new Promise((resolve) => sender.on('error', () => {}).once('close', resolve));
    sender.end(UPLOAD);
    await gone;
    assert.ok(line.isQuiet, 'nothing is under way');
    line.calm();
    assert.deepEqual([line.posts.upload, arrived], [0, [QUESTION.split('\r\n')[0]]]);
  });

  it('takes two requests for one thing at once as an offence, unless the tab of the first has ended', () => {
    const create = { kind: 'create', topic: null, text: '', length: 0, key: 'a' } as const;
    for (const [hasEnded, offences] of [
      [false, 1],
      [true, 0],
    ] as const) {
      const line = new PhoneLine();
      const first = line.posted(create);
      if (hasEnded) line.endTabs();
      const second = line.posted(create);
      first(201);
      second(201);
      assert.equal(line.offences.length, offences, line.offences.join());
    }
  });
});
