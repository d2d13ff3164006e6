import { html, nothing, type TemplateResult } from 'lit';
import { credentialFields, needsCode, signIn } from '../accounts/credentials.js';
import { call, type Refusal } from '../api.js';
import { DeskElement } from '../element.js';
import { forgetKept } from '../field/kept.js';
import { form, type DeskForm } from '../parts/form.js';
import { session, tellSessionOver, useSession, type SessionWire } from '../session.js';
import { sessionWords as words } from './session-words.js';

/**
 * `SessionDialog` asks for the password above a page whose session ended: what was typed stays, and the call that met
 * the end is made again. Closing it leaves the page as it is: the next call asks again.
 */
export class SessionDialog extends DeskElement {
  static override properties = {
    reason: { attribute: false },
    hasCode: { state: true },
    said: { state: true },
  };

  /** In the server's words. */
  reason = '';
  /** Called once: true when a session is open again. */
  answer: (isOpen: boolean) => void = () => undefined;
  private hasCode = false;
  private said = '';

  override firstUpdated(): void {
    void this.ask();
  }

  /** `ask` waits until the form's fields are drawn: the password's takes the focus. */
  private async ask(): Promise<void> {
    await this.querySelector<DeskForm>('desk-form')?.updateComplete;
    this.dialog.showModal();
    this.querySelector<HTMLElement>('[name=password]')?.focus();
  }

  private get dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  protected override render(): TemplateResult {
    const { officer = '', has_openid = false } = session() ?? {};
    return html`<dialog class="card narrow" aria-labelledby="sesi-berakhir" @close=${this.onClose}>
      <h2 id="sesi-berakhir">${words.title}</h2>
      <p>${this.reason}</p>
      <p class="hint">${words.kept}</p>
      ${form(
        this.send,
        (problems) =>
          html`${credentialFields(problems, { name: officer, hasCode: this.hasCode })}
            <p class="row">
              <button class="primary">${words.goOn}</button>
              <button type="button" @click=${() => this.dialog.close()}>${words.later}</button>
              <button type="button" class="quiet" @click=${this.leave}>${words.leave}</button>
            </p>`,
      )}
      ${has_openid ? this.elsewhere() : nothing}
    </dialog>`;
  }

  /** An account of the agency signs in on a page of its own, which would take this one's words away. */
  private elsewhere(): TemplateResult {
    return html`<p><a href="api/openid" target="_blank" rel="noopener">${words.openId}</a></p>
      <p class="row"><button type="button" @click=${this.look}>${words.haveSignedIn}</button></p>
      <p class="error" role="status">${this.said}</p>`;
  }

  private readonly send = async (values: FormData): Promise<void> => {
    try {
      this.open(await signIn(values));
    } catch (error) {
      this.hasCode ||= needsCode(error);
      throw error;
    }
  };

  private readonly look = async (): Promise<void> => {
    try {
      this.open(await call<SessionWire>('GET', 'session'));
    } catch (error) {
      this.said = (error as Error).message;
    }
  };

  private open(opened: SessionWire): void {
    // Another officer sees other reports: nothing of the one before may stay on the page.
    if (opened.officer !== session()?.officer) {
      void forgetKept().finally(() => location.reload());
      return;
    }
    useSession(opened);
    this.done(true);
  }

  private readonly leave = (): void => {
    const { reason } = this;
    this.done(false);
    useSession(null, reason);
  };

  private readonly onClose = (): void => this.done(false);

  private done(isOpen: boolean): void {
    this.answer(isOpen);
    if (this.dialog.open) this.dialog.close();
    this.remove();
  }
}

customElements.define('desk-session-dialog', SessionDialog);

/** `asked` is one dialog for all calls that meet the end of the session at once. */
let asked: Promise<boolean> | null = null;

/** `askInPlace` resolves to true once a session is open again. */
export function askInPlace({ message }: Refusal): Promise<boolean> {
  if (session() === null) return Promise.resolve(false);
  tellSessionOver();
  asked ??= new Promise<boolean>((resolve) => {
    const element = new SessionDialog();
    element.reason = message;
    element.answer = resolve;
    document.body.append(element);
  }).finally(() => (asked = null));
  return asked;
}
