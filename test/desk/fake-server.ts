type Fields = Record<string, unknown>;

/** One request that reached the server. */
export interface Sent {
  path: string;
  key: string | undefined;
  officer: string | undefined;
  fields: Fields;
}

/** A server whose reports change their version with each deed, and which does what comes under one key once. */
export class FakeServer {
  readonly sent: Sent[] = [];
  /** Nobody can reach it. */
  away = false;
  /** The answers to so many calls get lost after the deed is done. */
  loses = 0;
  /** Answers to the next calls, which do nothing. */
  readonly refusals: Response[] = [];
  /** Answers wait for it. */
  gate: Promise<void> = Promise.resolve();
  readonly versions = new Map<string, number>();
  private readonly answered = new Map<string, () => Response>();

  fetch = async (url: string, { headers, body }: { headers: Record<string, string>; body: unknown }) => {
    await Promise.resolve();
    if (this.away) throw new TypeError('Failed to fetch');
    const path = url.replace(/^api\//, '');
    const key = headers['Idempotency-Key'];
    const fields = (body instanceof FormData ? Object.fromEntries(body) : JSON.parse(String(body))) as Fields;
    this.sent.push({ path, key, officer: headers['X-Desk-Officer'], fields });
    await this.gate;
    const answer = this.answered.get(key ?? '') ?? this.answer(path, fields);
    // A refusal frees its key.
    if (answer().ok) this.answered.set(key ?? '', answer);
    if (this.loses > 0) {
      this.loses -= 1;
      throw new TypeError('Failed to fetch');
    }
    return answer();
  };

  private answer(path: string, { version }: Fields): () => Response {
    const refusal = this.refusals.shift();
    if (refusal !== undefined) return () => refusal.clone();
    const id = path.split('/')[1]!;
    const now = this.versions.get(id) ?? 1;
    const isUndo = path.endsWith('/undo');
    if (!isUndo && version !== `v${now}`)
      return () => Response.json({ code: 'closed', message: 'Berubah' }, { status: 409 });
    this.versions.set(id, now + 1);
    const due_at = new Date(Date.now() + 10_000).toISOString();
    const acts = isUndo ? [] : [{ id: `act-${id}-${now}`, state: 'held', due_at }];
    const work = { version: `v${now + 1}`, act: acts[0]?.id ?? null, due_at: isUndo ? null : due_at, acts };
    return () => Response.json({ results: { work } });
  }
}
