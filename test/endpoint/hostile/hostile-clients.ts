import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import type { EndpointProcess } from '../harness/process.js';
import type { Filed } from '../harness/citizen.js';

/** What became of the hostile clients' requests. */
export interface Tally {
  answered: number;
  /** Counts, and exports, that were told to come again. */
  refusedCounts: number;
  refusedExports: number;
}

/** One thing that a hostile client does, again and again. `turn` makes each a little different. */
type Deed = (target: Target, turn: number) => Promise<unknown>;

export interface Target {
  endpoint: EndpointProcess;
  /** A report of the hostile one's own. */
  own: Filed;
  tally: Tally;
}

const url = ({ endpoint }: Target, path: string) => `http://127.0.0.1:${endpoint.port}/sp4n/${path}`;
const ask = async (target: Target, path: string, init: RequestInit = {}): Promise<void> => {
  const answer = await fetch(url(target, path), init);
  noted(target, path, answer);
  await answer.arrayBuffer();
};
function noted({ tally }: Target, path: string, { status, headers }: Response): void {
  tally.answered += 1;
  if (status !== 503 || !(Number(headers.get('Retry-After')) > 0)) return;
  if (/counts|statistics/.test(path)) tally.refusedCounts += 1;
  if (path.includes('.csv')) tally.refusedExports += 1;
}
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const day = (turn: number) => `20${10 + (turn % 16)}-0${1 + (turn % 9)}-1${turn % 10}`;
const mistyped = (turn: number) =>
  `complaints/counts?search=laporqn+wqrga+keadqan+segerq&status=done&from=${day(turn)}`;

/** A document that says 1,000 times that something begins, and never that it ends. */
const BOMB = Buffer.from(`%PDF-1.4\n${'stream\n'.repeat(1_000)}${'e'.repeat(1_900_000)}`);

async function uploadBomb(target: Target): Promise<void> {
  const form = new FormData();
  form.append('attachments[]', new File([BOMB], 'surat.pdf', { type: 'application/pdf' }));
  await ask(target, 'complaints/complaint/file', {
    method: 'POST',
    headers: { 'Idempotency-Key': randomUUID() },
    body: form,
  });
}

async function reply(target: Target): Promise<void> {
  const form = new FormData();
  form.append('complaint_id', target.own.trackingId);
  form.append('content', '0 '.repeat(2_000));
  await ask(target, 'complaints/followup/add', {
    method: 'POST',
    headers: { 'Idempotency-Key': randomUUID(), 'X-Access-Code': target.own.accessCode },
    body: form,
  });
}

/** Says that 200 KB come, sends ten bytes, and waits. */
async function unfinished({ endpoint }: Target): Promise<void> {
  const socket = connect(endpoint.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    'POST /sp4n/complaints/complaint HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n' +
      `Idempotency-Key: ${randomUUID()}\r\nContent-Length: 200000\r\n\r\n{"title":`,
  );
  await pause(2_000);
  socket.destroy();
}

async function exportAndStay(target: Target, turn: number): Promise<void> {
  const path = `complaints.csv?from=${day(turn)}`;
  const answer = await fetch(url(target, path));
  noted(target, path, answer);
  const reader = answer.body!.getReader();
  await reader.read();
  await pause(1_000);
  await reader.cancel();
}

async function hangUp(target: Target, turn: number): Promise<void> {
  await ask(target, mistyped(turn + 7_000), { signal: AbortSignal.timeout(20) });
}

const DEEDS: readonly Deed[] = [
  (target, turn) => ask(target, `complaints${['', '/statistics', '.atom'][turn % 3]}?to=9999-12-31`),
  (target) => ask(target, 'complaints/counts?from=0000-01-01'),
  (target, turn) => ask(target, mistyped(turn)),
  (target, turn) => ask(target, `complaints?search=laporqn+wqrga&page=${1 + (turn % 90)}`),
  (target, turn) => ask(target, `complaints?page=${90 + (turn % 11)}&page_size=100&from=${day(turn)}`),
  (target, turn) => ask(target, `complaints/statistics?from=${day(turn)}`),
  exportAndStay,
  unfinished,
  uploadBomb,
  hangUp,
  reply,
];

/** So many clients that do their worst until `end`. @returns resolves when the last has stopped */
export async function beHostile(target: Target, clients: number, end: () => boolean): Promise<void> {
  const client = async (number: number): Promise<void> => {
    const deed = DEEDS[number % DEEDS.length]!;
    for (let turn = number; !end(); turn += clients) {
      await deed(target, turn).catch(() => pause(50));
      // Not even they are without a wire between.
      await pause(5);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
}
