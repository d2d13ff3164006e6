import type { LitElement } from 'lit';
import type { Capabilities } from '../../contract/capabilities.js';
import type { FormValues } from '../../form-logic/state.js';
import type { ReportEntry } from '../../outbox/entry.js';
import type { Problem } from '../../outbox/item.js';
import type { Outbox } from '../../outbox/outbox.js';
import type { OutboxSummary } from '../../outbox/summary.js';

/** What the form lends to its waiting list. */
export interface WaitingHost {
  element: LitElement;
  announce: (text: string) => void;
  /** What has this id takes the focus once it is there. */
  focus: (id: string) => void;
  outbox: () => Outbox | null;
  isOwn: (id: string) => boolean;
  markOwn: (id: string) => void;
  /** Other ways to report, each null where the endpoint names none; null while it has said nothing at all. */
  fallback: () => Capabilities['fallback'] | null;
  /** Something is being written, and opening another report would take its place. */
  isWriting: () => boolean;
  open: (id: string, values: FormValues, entry: ReportEntry, problem: Problem | null) => void;
  forgotten: (id: string) => void;
}

/** Draws the list. */
export interface WaitingParts {
  view: (lines: readonly OutboxSummary[]) => unknown;
}

/** Fetches the waiting list when something waits, and not before: most people never see it. */
export class WaitingList {
  lines: readonly OutboxSummary[] = [];
  private parts: WaitingParts | null = null;
  private isLoading = false;

  constructor(
    private readonly host: LitElement,
    private readonly load: () => Promise<WaitingParts>,
  ) {}

  follow(lines: readonly OutboxSummary[]): void {
    this.lines = lines;
    if (lines.length > 0) void this.fetch();
    this.host.requestUpdate();
  }

  /** @param except Id of an item that is shown elsewhere. */
  view(except: string | null): unknown {
    return this.parts?.view(this.lines.filter(({ id }) => id !== except)) ?? null;
  }

  /** Without a network it is asked for again at the queue's next change. */
  private async fetch(): Promise<void> {
    if (this.parts || this.isLoading) return;
    this.isLoading = true;
    this.parts = await this.load().catch(() => null);
    this.isLoading = false;
    this.host.requestUpdate();
  }
}
