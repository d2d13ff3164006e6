import type { Socket } from 'node:net';

/**
 * What a fault is chosen by. `read`: all that changes nothing, `preflight`: the browser's own question before a
 * request.
 */
export type RequestKind = 'upload' | 'create' | 'read' | 'preflight';

/** What a question is about. */
export type Topic = 'capabilities' | 'challenge';

/** The head of a request, as far as the proxy cares. */
export interface RequestHead {
  kind: RequestKind;
  /** Of a question. */
  topic: Topic | null;
  /** Request line and headers with the blank line after them, as they came. */
  text: string;
  /** Bytes of the body. Browsers name the length of every body a widget sends. */
  length: number;
  /** The `Idempotency-Key`; empty when there is none. */
  key: string;
}

const HEAD_END = '\r\n\r\n';

/** The requests that come over one connection, one after the other. */
export class RequestStream {
  private readonly chunks: AsyncIterator<Buffer>;
  private pending: Buffer = Buffer.alloc(0);
  private reading: Promise<boolean> | null = null;
  private hasEnded = false;

  constructor(socket: Socket) {
    this.chunks = socket[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  }

  /** The next request; null when the connection ends first. */
  async head(): Promise<RequestHead | null> {
    let end: number;
    while ((end = this.pending.indexOf(HEAD_END)) < 0) {
      if (!(await this.more())) return null;
    }
    const text = this.pending.subarray(0, end + HEAD_END.length).toString('latin1');
    this.pending = this.pending.subarray(end + HEAD_END.length);
    return {
      kind: kindOf(text),
      topic: topicOf(text),
      text,
      length: Number(header(text, 'Content-Length')),
      key: header(text, 'Idempotency-Key'),
    };
  }

  /** Up to `length` bytes of the body, in pieces as they come. @throws when the connection ends before */
  async *body(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0;) {
      if (this.pending.length === 0 && !(await this.more())) throw new Error('the sender is gone');
      const piece = this.pending.subarray(0, left);
      this.pending = this.pending.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  /**
   * Reads on until `wait` is over, and keeps what comes: a connection that nobody reads from doesn't tell that its
   * sender is gone.
   *
   * @throws when the connection ends before
   */
  async stay(wait: Promise<void>): Promise<void> {
    let isOver = false;
    const untilGone = async (): Promise<void> => {
      while (!isOver) if (!(await this.more())) throw new Error('the sender is gone');
    };
    await Promise.race([wait.then(() => void (isOver = true)), untilGone()]);
    // On a busy machine the end of this connection may lie behind the news that ended the wait.
    await new Promise((resolve) => setImmediate(resolve));
    if (this.hasEnded) throw new Error('the sender is gone');
  }

  /** @returns false when the connection ended. Whoever asks while a piece is awaited awaits the same one. */
  private more(): Promise<boolean> {
    return (this.reading ??= this.read().finally(() => (this.reading = null)));
  }

  private async read(): Promise<boolean> {
    const { value, done } = await this.chunks.next().catch((error: unknown) => {
      this.hasEnded = true;
      throw error;
    });
    if (done) {
      this.hasEnded = true;
      return false;
    }
    this.pending = Buffer.concat([this.pending, value]);
    return true;
  }
}

export function header(head: string, name: string): string {
  return new RegExp(`^${name}: *(.*?)\\s*$`, 'im').exec(head)?.[1] ?? '';
}

function kindOf(head: string): RequestKind {
  if (head.startsWith('OPTIONS ')) return 'preflight';
  if (head.startsWith('POST /sp4n/complaints/complaint/file ')) return 'upload';
  return head.startsWith('POST /sp4n/complaints/complaint ') ? 'create' : 'read';
}

function topicOf(head: string): Topic | null {
  return (/^GET \/sp4n\/(capabilities|challenge)\b/.exec(head)?.[1] ?? null) as Topic | null;
}
