import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import type { Fault, Point } from './faults.js';
import { RequestStream, type RequestHead } from './request-stream.js';
import { answerOf, IMPOSTORS, truncated, type WholeAnswer } from './answers.js';

/** What the proxy asks about every request. */
export interface Line {
  /** The fault that befalls it, if any. */
  faultFor(request: RequestHead): Fault | null;
  /** Called where a request has come so far; it goes on when this resolves. */
  reached(request: RequestHead, point: Point): Promise<void>;
  /** A stalled request waits for this. */
  released(request: RequestHead): Promise<void>;
  /**
   * A POST leaves for the endpoint. @returns called when its answer was handed over (with its status) or it came to
   * nothing (null)
   */
  posted(request: RequestHead): (status: number | null) => void;
}

export interface FaultProxy {
  port: number;
  /** Stops listening: who connects is refused, who is connected is cut off. */
  refuse(): Promise<void>;
  /** Listens again on the same port. */
  accept(): Promise<void>;
  stop(): Promise<void>;
}

/** Bytes a second, and how many of them at a time: a slow 2G line. */
const SLOW_BYTES = 12_000;
const SLOW_PIECE = 1_200;

/** A TCP proxy between one phone and the endpoint; `line` decides what it does to whom. */
export async function startFaultProxy(target: number, line: Line): Promise<FaultProxy> {
  const clients = new Set<Socket>();
  const server: Server = createServer((client) => {
    clients.add(client);
    client.on('error', () => {});
    client.once('close', () => clients.delete(client));
    void serve(client, target, line).catch(() => client.destroy());
  });
  const port = await listenBelowEphemeral(server);
  const refuse = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    for (const client of clients) reset(client);
    await once(server, 'close');
  };
  return {
    port,
    refuse,
    async accept() {
      if (server.listening) return;
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    stop: refuse,
  };
}

/** Ports from 32768 up are handed out to anyone who connects; one that is closed for a while must not be among them. */
async function listenBelowEphemeral(server: Server): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      return port;
    } catch (error) {
      if (tries > 20) throw error;
    }
  }
}

async function serve(client: Socket, target: number, line: Line): Promise<void> {
  const requests = new RequestStream(client);
  for (let head = await requests.head(); head !== null; head = await requests.head()) {
    const settle = line.posted(head);
    let status: number | null = null;
    try {
      status = await exchange({ client, requests, head, target, line });
    } finally {
      settle(status);
    }
    if (client.destroyed) return;
  }
  client.destroy();
}

interface Exchange {
  client: Socket;
  requests: RequestStream;
  head: RequestHead;
  target: number;
  line: Line;
}

/** @returns the status that was handed over whole; null when none was */
async function exchange(one: Exchange): Promise<number | null> {
  const { client, requests, head, target, line } = one;
  const fault = line.faultFor(head);
  await line.reached(head, 'head');
  if (fault === 'reset before the body' || fault === 'refused') {
    reset(client);
    return null;
  }
  const impostor = fault && IMPOSTORS[fault];
  if (impostor) {
    for await (const piece of requests.body(head.length)) void piece;
    client.write(impostor);
    return null;
  }
  const upstream = connect(target, '127.0.0.1');
  upstream.on('error', () => {});
  try {
    await once(upstream, 'connect');
    upstream.write(head.text.replace(/^Connection: .*$/im, 'Connection: close'), 'latin1');
    if (!(await forward(one, upstream, fault))) return null;
    await line.reached(head, 'body');
    return await answer(one, upstream, fault);
  } catch {
    reset(client);
    return null;
  } finally {
    upstream.destroy();
  }
}

/** Passes the body on, as far as it gets. */
async function forward(
  { client, requests, head, line }: Exchange,
  upstream: Socket,
  fault: Fault | null,
): Promise<boolean> {
  const half = Math.floor(head.length / 2);
  let passed = 0;
  for await (const piece of requests.body(head.length)) {
    const isHalfWay = passed <= half && passed + piece.length > half;
    if (isHalfWay && (fault === 'reset within the body' || fault === 'stall within the body')) {
      upstream.write(piece.subarray(0, half - passed));
      if (fault === 'reset within the body') {
        reset(client);
        return false;
      }
      await requests.stay(line.released(head));
      upstream.write(piece.subarray(half - passed));
    } else await write(upstream, piece, fault === 'slow 2G');
    passed += piece.length;
  }
  return true;
}

async function answer(
  { client, requests, head, line }: Exchange,
  upstream: Socket,
  fault: Fault | null,
): Promise<number | null> {
  const whole = await answerOf(upstream);
  await line.reached(head, 'answer');
  // A question has no body to be reset or stalled in: then it befalls the answer.
  if (fault === 'reset before the answer' || fault === 'reset within the body') {
    reset(client);
    return null;
  }
  if (fault === 'truncated JSON') {
    client.write(truncated(whole));
    return null;
  }
  if (fault === 'answer cut off') {
    client.write(whole.bytes.subarray(0, halfOf(whole)), () => reset(client));
    return null;
  }
  const isStalled =
    fault === 'stall before the answer' || (fault === 'stall within the body' && head.length === 0);
  if (isStalled) await requests.stay(line.released(head));
  if (fault === 'stall within the answer') {
    const half = halfOf(whole);
    client.write(whole.bytes.subarray(0, half));
    await requests.stay(line.released(head));
    client.write(whole.bytes.subarray(half));
  } else await write(client, whole.bytes, fault === 'slow 2G');
  return client.destroyed ? null : whole.status;
}

/** Where its body is half there; one without a body lacks the end of its head, or it would be whole. */
const halfOf = ({ bytes, bodyLength }: WholeAnswer): number =>
  bytes.length - Math.max(1, Math.ceil(bodyLength / 2));

/** A socket that is just ending can't be reset any more (EINVAL), and would then never close either. */
function reset(socket: Socket): void {
  if (socket.writableEnded) socket.destroy();
  else socket.resetAndDestroy();
}

async function write(to: Socket, bytes: Buffer, isSlow: boolean): Promise<void> {
  if (!isSlow) return void to.write(bytes);
  for (let at = 0; at < bytes.length && !to.destroyed; at += SLOW_PIECE) {
    to.write(bytes.subarray(at, at + SLOW_PIECE));
    await new Promise((resolve) => setTimeout(resolve, (1000 * SLOW_PIECE) / SLOW_BYTES));
  }
}
