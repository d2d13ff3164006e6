import { randomKey } from '../../../../../src/outbox/idempotency-key.js';
import type { BulkWire, DraftWire, TemplateWire } from '../../wire.js';
import { Refusal, type Transport } from '../api.js';
import { session } from '../session.js';
import { inventedReports } from './invented.js';
import { PICTURES } from './pictures.js';
import { AT_ONCE, PRACTICE_DEEDS, PracticeRefusal, textIn, type Fields } from './practice-deeds.js';
import { practiceList } from './practice-list.js';
import { OFFICES, TOPICS, VILLAGES, type PracticeReport } from './practice-report.js';
import { practiceView } from './practice-view.js';
import { words } from './practice-words.js';

const HOLD_MS = 10_000;
const FILE = /^reports\/(\d+)\/(?:files|thumbnails)\/([\w-]+)/;

/** `PracticeQueue` answers the desk's calls in the page's memory. It knows no network. */
export class PracticeQueue implements Transport {
  private reports = inventedReports(Date.now());
  /** Answers by key: a deed that is sent twice is done once here too. */
  private readonly answered = new Map<string, unknown>();

  send: Transport['send'] = async (method, path, { body, key }) => {
    try {
      const known = key === undefined ? undefined : this.answered.get(key);
      const results = known ?? this.answer(method, path, fieldsOf(body));
      if (key !== undefined) this.answered.set(key, results);
      return { status: 200, json: { results: structuredClone(results) } };
    } catch (error) {
      if (!(error instanceof PracticeRefusal)) throw new Refusal(500, null, { cause: error });
      const { status, code, message, field } = error;
      return { status, json: { code, message, ...(field && { errors: { [field]: [message] } }) } };
    }
  };

  addressOf(path: string): string {
    const [, id, file] = FILE.exec(path) ?? [];
    const picture = this.reports.find((one) => one.id === id)?.files.find((one) => one.id === file)?.picture;
    return PICTURES[picture ?? ''] ?? 'data:,';
  }

  private answer(method: string, path: string, body: Fields): unknown {
    const [room = '', search = ''] = path.split('?');
    const [what, id = '', act = '', part = ''] = room.split('/');
    if (what === 'choices') return { categories: TOPICS, places: VILLAGES, institutions: OFFICES };
    if (what === 'templates' && method === 'GET') return { data: TEMPLATES, may_make: [] };
    if (what === 'bulk') return { data: this.bulk(body) };
    if (what !== 'reports') throw new PracticeRefusal(404, 'not-found', words.notHere);
    if (id === '' || id === 'search') {
      const query = new URLSearchParams(id === '' ? search : (body as Record<string, string>));
      const asking = { now: Date.now(), officer: session()?.officer ?? '' };
      return practiceList(this.reports, query, asking);
    }
    const report = this.find(id);
    if (act === '') return this.view(report);
    if (act === 'undo') return this.undo(report, textIn(body, 'act'));
    if (act === 'drafts') return this.draft(report, part as DraftWire['kind'], textIn(body, 'content'));
    if (act === 'looking') return { looking: [] };
    if (act === 'assignees') return { data: [me()] };
    if (act === 'identity') return { name: report.reporter, phone: null, email: null };
    return this.view(report, this.deed(report, act, body));
  }

  private find(id: string): PracticeReport {
    const found = this.reports.find((one) => one.id === id);
    if (found === undefined) throw new PracticeRefusal(404, 'not-found', words.unknown);
    this.settle(found);
    return found;
  }

  /** `settle` drops acts that can't be taken back any more: no state from before them is needed. */
  private settle(report: PracticeReport): void {
    report.acts = report.acts.filter(({ due_at }) => Date.parse(due_at) > Date.now());
  }

  private view(report: PracticeReport, act: string | null = null): unknown {
    return practiceView(report, {
      now: Date.now(),
      officer: session()?.officer ?? '',
      act,
      find: (id) => this.reports.find((one) => one.id === id),
      all: this.reports,
    });
  }

  /** @returns what `undo` takes; null for what can't be taken back */
  private deed(report: PracticeReport, act: string, body: Fields): string | null {
    const deed = PRACTICE_DEEDS[act];
    if (deed === undefined) throw new PracticeRefusal(404, 'not-found', words.notHere);
    this.settle(report);
    const before = structuredClone(report);
    const changed = structuredClone(report);
    deed(changed, body, new Date().toISOString());
    Object.assign(report, changed, { changes: report.changes + 1 });
    if (AT_ONCE.includes(act)) return null;
    const id = randomKey();
    const held = { id, act, officer: me().display_name, is_own: true, state: 'held', failure: null } as const;
    const due_at = new Date(Date.now() + HOLD_MS).toISOString();
    report.acts = [...report.acts, { ...held, due_at, before }];
    return id;
  }

  private undo(report: PracticeReport, act: string): unknown {
    const held = report.acts.find(({ id }) => id === act);
    if (held === undefined) throw new PracticeRefusal(409, 'gone-out', words.goneOut);
    Object.assign(report, held.before, { changes: report.changes + 1 });
    return this.view(report);
  }

  private draft(report: PracticeReport, kind: DraftWire['kind'], content: string): unknown {
    const before = report.drafts.find((draft) => draft.kind === kind) ?? null;
    const { display_name: officer } = me();
    const draft = { kind, content, officer, is_own: true, updated_at: new Date().toISOString() };
    report.drafts = [...report.drafts.filter((one) => one !== before), ...(content === '' ? [] : [draft])];
    return { draft: content === '' ? null : draft, before: null };
  }

  private bulk({ act, ids, ...body }: Fields): BulkWire[] {
    return (ids as string[]).map((id) => {
      try {
        const report = this.find(id);
        const done = this.deed(report, String(act), body);
        const due_at = report.acts.find((one) => one.id === done)?.due_at ?? null;
        return { id, ok: true, act: done, due_at };
      } catch (error) {
        if (!(error instanceof PracticeRefusal)) throw error;
        return { id, ok: false, code: error.code, message: error.message };
      }
    });
  }
}

function fieldsOf(body: object | FormData | undefined): Fields {
  return body instanceof FormData ? Object.fromEntries(body) : { ...body };
}

function me() {
  const own = session();
  return { name: own?.officer ?? '', display_name: own?.display_name ?? words.you, is_own: true };
}

const TEMPLATES: readonly TemplateWire[] = [
  {
    id: 'latihan-1',
    name: 'Terima kasih, kami jadwalkan',
    act: 'respond',
    category_id: null,
    institution_id: null,
    text: 'Terima kasih atas laporan nomor {nomor}. {instansi} menjadwalkan perbaikan di {desa} sebelum {tenggat}.',
    key: '1',
    may_change: false,
  },
  {
    id: 'latihan-2',
    name: 'Sudah selesai',
    act: 'respond',
    category_id: null,
    institution_id: null,
    text: 'Pekerjaan di {desa} sudah selesai. Bila masih ada kekurangan, balas pesan ini.',
    key: '2',
    may_change: false,
  },
];
