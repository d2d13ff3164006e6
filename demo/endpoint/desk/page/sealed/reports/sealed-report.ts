import { html, nothing, type TemplateResult } from 'lit';
import type { Bytes } from '../../../../../../src/contract/sealed/bytes.js';
import { DIRECTIONS } from '../../../../../../src/contract/sealed/envelope-head.js';
import { randomKey } from '../../../../../../src/outbox/idempotency-key.js';
import type { SealedReportWire } from '../../../sealed/reports/wire.js';
import { announce } from '../../announce.js';
import { call, pictureAddress, Refusal } from '../../api.js';
import { DeskView } from '../../parts/view.js';
import '../keys/sealed-unlock.js';
import { onTeamKeys, pairNamed, teamKeys } from '../keys/team-keys.js';
import { answerForm } from './answer-form.js';
import { closingView, holdView } from './ends-view.js';
import { FileAddresses } from './file-addresses.js';
import { lineView } from './line-view.js';
import { openReport, sealAnswer, type OpenedLine, type OpenedReport } from './opened.js';
import { factsOf } from './sealed-facts.js';
import { sealedWords as words } from './sealed-words.js';
import { askBeforeLeaving, keepUnsent, unsentOf } from './unsent.js';

/** `sealedPath` is the address of a sealed report's call, below `api/`. */
const sealedPath = (id: string, what = ''): string => `sealed/${encodeURIComponent(id)}${what && `/${what}`}`;

/** `DeskSealedReport` opens one sealed report in this tab, as soon as its keys are there, and seals the answers. */
export class DeskSealedReport extends DeskView<SealedReportWire> {
  static override properties = {
    ...DeskView.properties,
    number: {},
    opened: { state: true },
    notice: { state: true },
  };

  number = '';
  private opened: OpenedReport | null = null;
  /** Why what was sent wasn't taken, where the conversation was drawn anew since. */
  private notice = '';
  private readonly addresses = new FileAddresses();
  private stopListening = (): void => undefined;
  /** Sealed anew, an envelope is another one: what may have arrived is sent again as it was, under its key. */
  private attempt: { of: string; key: string; body: object } | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopListening = onTeamKeys(() => {
      this.requestUpdate();
      void this.open();
    });
    window.addEventListener('beforeunload', askBeforeLeaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening();
    window.removeEventListener('beforeunload', askBeforeLeaving);
    this.forget();
  }

  private forget(): void {
    this.opened = null;
    this.addresses.revoke();
  }

  protected override async load(): Promise<SealedReportWire> {
    const data = await call<SealedReportWire>('GET', sealedPath(this.number));
    void this.open(data);
    return data;
  }

  /** Keys that are gone take what they opened with them. */
  private async open(data = this.data): Promise<void> {
    this.forget();
    const keys = teamKeys();
    if (data === null || keys.length === 0) return;
    const opened = await openReport(data, keys);
    if (teamKeys() !== keys || !this.isConnected) return;
    this.opened = opened;
    await this.tell(data, opened.lines).catch((error: unknown) => announce((error as Error).message));
  }

  /** Says that somebody has read it, and marks what didn't open. A key that this tab lacks marks nothing. */
  private async tell(data: SealedReportWire, lines: readonly OpenedLine[]): Promise<void> {
    const isRead = lines.some(
      ({ direction, content }) => direction === DIRECTIONS.report && content !== null,
    );
    if (isRead && data.state === 'received') {
      await call('POST', sealedPath(this.number, 'opened'), { body: {} });
      this.data = { ...data, state: 'opened' };
    }
    for (const { direction, seq, problem, marked } of lines)
      if (problem !== marked && problem !== 'sealed-no-key')
        await call('POST', sealedPath(this.number, 'unreadable'), { body: { direction, seq, problem } });
  }

  protected override headed({ tracking_id }: SealedReportWire): string {
    return words.titleOf(tracking_id);
  }

  protected override view(data: SealedReportWire): TemplateResult {
    const { opened } = this;
    return html`<p class="unprinted"><a href="#/segel">${words.back}</a></p>
      ${factsOf(data)}
      <p class="row unprinted">
        <a href=${pictureAddress(sealedPath(this.number, 'export'))} download>${words.download}</a>
        ${opened === null ? nothing : html`<button type="button" @click=${() => print()}>${words.print}</button>`}
      </p>
      <p class="hint unprinted">${words.downloadHint}</p>
      ${this.readable(data)} ${holdView(data.is_held, this.hold)}`;
  }

  private readable(data: SealedReportWire): TemplateResult {
    if (data.is_withdrawn) return html`<p class="notice">${words.withdrawnWhy}</p>`;
    return teamKeys().length === 0
      ? html`<desk-sealed-unlock></desk-sealed-unlock>`
      : this.conversation(data);
  }

  private conversation(data: SealedReportWire): TemplateResult {
    const { opened } = this;
    if (opened === null) return html`<p class="hint" role="status">${words.opening}</p>`;
    return html`${opened.lines.map((line) => lineView(line, this.addresses))}
    ${this.notice === '' ? nothing : html`<p class="notice warning" role="alert">${this.notice}</p>`}
    ${data.state === 'closed' ? nothing : this.ending(data, opened)}`;
  }

  private ending(data: SealedReportWire, { replyPsk, lines }: OpenedReport): TemplateResult | typeof nothing {
    if (replyPsk !== null) return this.answering(data, replyPsk);
    const isMarked = lines.some(
      ({ direction, problem }) => direction === DIRECTIONS.report && problem !== 'sealed-no-key',
    );
    if (!isMarked) return nothing;
    return closingView(this.close, { title: words.closeUnread, hint: words.closeUnreadHint });
  }

  private answering(data: SealedReportWire, replyPsk: Bytes): TemplateResult {
    const pair = pairNamed(data.team);
    const closing = data.state === 'answered' ? closingView(this.close) : nothing;
    if (pair === null)
      return html`<p class="notice danger unprinted">${words.otherTeam}</p>
        ${closing}`;
    return html`${closing}
    ${answerForm(data.tracking_id, pair.fingerprint, async (text) => {
      const of = `${data.next_seq} ${pair.fingerprint} ${text}`;
      if (this.attempt?.of !== of)
        this.attempt = { of, key: randomKey(), body: await sealAnswer(data, pair, replyPsk, text) };
      await this.send(this.attempt);
    })}`;
  }

  private async send(sealed: { body: object; key: string }): Promise<void> {
    try {
      await call('POST', sealedPath(this.number, 'answer'), sealed);
    } catch (error) {
      // Another officer was faster: what was written stays, under the answer that came first.
      if (error instanceof Refusal && error.code === 'changed') {
        this.notice = error.message;
        this.data = await this.load();
      }
      throw error;
    }
    this.notice = '';
    keepUnsent(this.number, '');
    await this.again(words.wasSent);
  }

  /** @throws Refusal where the server says no, or an answer was written and not sent */
  private readonly close = async (): Promise<void> => {
    if (unsentOf(this.number) !== '') throw new Refusal(422, { message: words.closeUnsent });
    await call('POST', sealedPath(this.number, 'close'), { body: {}, key: randomKey() });
    await this.again(words.wasClosed);
  };

  private readonly hold = async (is_held: boolean): Promise<void> => {
    try {
      await call('POST', sealedPath(this.number, 'legal-hold'), { body: { is_held } });
      await this.again(is_held ? words.wasHeld : words.wasReleased);
    } catch (error) {
      announce((error as Error).message);
    }
  };
}

customElements.define('desk-sealed-report', DeskSealedReport);
