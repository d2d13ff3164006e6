import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { DraftWire } from '../../wire.js';
import { announce } from '../announce.js';
import { pictureAddress, Refusal, reportPath } from '../api.js';
import { DeskElement } from '../element.js';
import type { Problems } from '../parts/field.js';
import { form, type DeskForm } from '../parts/form.js';
import type { FileWire, ReportView } from './report-wire.js';

export type DraftKind = DraftWire['kind'];

/** How a deed went that was not refused: `changed` where the officer wants to look first, so that words stay. */
export type Done = 'done' | 'waiting' | 'changed';

/** `ReportContext` is what each part of an open report reads, and what it can ask for. */
export interface ReportContext {
  readonly whole: ReportView;
  /** By the file's id: whether it is to be shown, decided here before the report is verified. */
  readonly decisions: ReadonlyMap<string, boolean>;
  decide(file: FileWire, isShown: boolean): void;
  /**
   * Sends a deed and draws what the server answers; after a deed that ends work on the report, the next one is shown.
   * @throws Refusal
   */
  deed(act: string, body?: object | FormData): Promise<Done>;
  /** Draws the report anew, as after a call that is no deed. */
  reload(): Promise<void>;
  /** Brings the composer of such words into sight, with the focus in it. */
  compose(kind: DraftKind): void;
}

interface DeedForm {
  fields: (problems: Problems) => TemplateResult;
  read?: (values: FormData) => object;
  /** Said once it is done. */
  said?: string;
}

/** `ReportPart` is an element of the open report with a state of its own. */
export class ReportPart extends DeskElement {
  static override properties: Record<string, object> = {
    context: { attribute: false },
    sent: { state: true },
  };
  declare context: ReportContext;
  /** By deed, how often it was sent from here: its form begins anew. */
  declare sent: ReadonlyMap<string, number>;

  constructor() {
    super();
    this.sent = new Map();
  }

  protected get whole(): ReportView {
    return this.context.whole;
  }

  /** `panel` is a form behind its name; it closes once its deed is done. */
  protected panel(title: string, act: string, content: DeedForm): TemplateResult {
    return html`${keyed(
      this.sent.get(act) ?? 0,
      html`<details>
        <summary>${title}</summary>
        ${this.deedForm(act, content)}
      </details>`,
    )}`;
  }

  protected deedForm(act: string, { fields, read = () => ({}), said }: DeedForm): TemplateResult {
    return form(async (values) => {
      const outcome = await this.context.deed(act, read(values));
      if (outcome === 'changed') return;
      this.sent = new Map(this.sent).set(act, (this.sent.get(act) ?? 0) + 1);
      // `announce` says only what is done: the bar alone tells of what waits for the network.
      if (said !== undefined && outcome === 'done') announce(said);
    }, fields);
  }

  /** `showDialog` opens the dialog of this part once its form is drawn: the first thing to press gets the focus. */
  protected async showDialog(): Promise<void> {
    const dialog = this.querySelector('dialog');
    await dialog?.querySelector<DeskForm>('desk-form')?.updateComplete;
    if (dialog?.isConnected === true && !dialog.open) dialog.showModal();
  }

  /** Does what a press asks for; what is refused is said. */
  protected async told(said: string, act: () => Promise<unknown>): Promise<void> {
    try {
      if ((await act()) !== 'waiting') announce(said);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      announce(error.message);
    }
  }
}

/** `thumbnailPath` is a small picture of a photo. The trail tells of whole files alone: those were looked at. */
export const thumbnailPath = (trackingId: string, { id }: Pick<FileWire, 'id'>): string =>
  pictureAddress(reportPath(trackingId, `thumbnails/${encodeURIComponent(id)}`));

/** `isPhoto`: a browser shows it as a picture. */
export const isPhoto = ({ media_type }: Pick<FileWire, 'media_type'>): boolean =>
  media_type.startsWith('image/');

/** `undecided` are files of which nobody has said whether the public may see them. */
export const undecided = ({ whole, decisions }: ReportContext): FileWire[] =>
  whole.report.is_secret
    ? []
    : whole.attachments.filter(({ id, is_released }) => !is_released && !decisions.has(id));

/** `released` are ids of files that are shown once the report is verified. */
export const released = ({ whole, decisions }: ReportContext): string[] =>
  whole.report.is_secret
    ? []
    : whole.attachments.filter(({ id, is_released }) => decisions.get(id) ?? is_released).map(({ id }) => id);
