import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import type { DeskDeps } from '../deps.js';
import { askerOf } from '../../http/remote-address.js';
import { Slots } from '../../limits/slots.js';
import { cookieFor, isBehindTls } from '../../officers/signing-in/cookies.js';
import { createOpenId, type Pending } from '../../officers/signing-in/openid.js';
import { writeAudit } from '../../audit/audit.js';
import type { AddCall } from '../calls.js';
import type { Door } from './session-calls.js';
import type { RequestContext } from '../../http/request-context.js';

const CALLBACK = 'openid/callback';
/** Seconds to sign in at the agency's server. */
const PENDING_S = 600;
/** Each return makes the endpoint ask the agency's server; a flood of forged returns must not. */
const COMING_BACK = { atOnce: 16, waiting: 32, waitMs: 10_000, retryAfter: 5 };

/** `addOpenId` adds sign-in with the agency's own accounts; no calls where it isn't configured. */
export function addOpenId(endpoint: DeskDeps, { sessions }: Door, add: AddCall): void {
  const { config, database } = endpoint;
  if (config.desk.openId === null) return;
  const openId = createOpenId(endpoint, config.desk.openId);
  const comingBack = new Slots(COMING_BACK);
  const cookie = (context: RequestContext) => cookieFor('openid', context, config);

  add('GET', 'openid', 'everybody', async (context) => {
    const { address, pending } = await openId.begin(callbackAddress(context, endpoint));
    const { name, options } = cookie(context);
    const kept = Buffer.from(JSON.stringify(pending)).toString('base64url');
    setCookie(context, name, kept, { ...options, maxAge: PENDING_S });
    return context.redirect(address);
  });
  add('GET', CALLBACK, 'everybody', async (context) => {
    const { name, options } = cookie(context);
    const pending = readPending(getCookie(context, name));
    deleteCookie(context, name, options);
    const current = new URL(callbackAddress(context, endpoint));
    current.search = new URL(context.req.url).search;
    const finish = async (known: Pending) =>
      await comingBack.run(() => openId.finish(current, known).catch(() => null), askerOf(context, config));
    const arrival = pending === null ? null : await finish(pending);
    if (arrival === null)
      return refuse(context, 'Masuk lewat akun instansi tidak selesai. Coba lagi dari awal.');
    if (arrival.account === null) {
      const words =
        'Akun instansi Anda belum punya akun atau peran di meja petugas. Tunjukkan kode ini kepada administrator:';
      return refuse(context, words, arrival.subject);
    }
    const { account } = arrival;
    await writeAudit(database, config.now(), { officer: account.name, action: 'sign-in', detail: 'openid' });
    await sessions.open(context, account);
    return context.redirect('../../');
  });
}

/** `callbackAddress` is registered at the agency's server, which compares it letter by letter. */
function callbackAddress(context: RequestContext, { config }: DeskDeps): string {
  const path = `desk/api/${CALLBACK}`;
  if (config.publicUrl !== null) return new URL(path, config.publicUrl).href;
  const { host } = new URL(context.req.url);
  return `${isBehindTls(context, config) ? 'https' : 'http'}://${host}/${path}`;
}

function readPending(text: string | undefined): Pending | null {
  try {
    const pending = JSON.parse(Buffer.from(text ?? '', 'base64url').toString()) as Partial<Pending>;
    const { state, nonce, verifier } = pending;
    if (typeof state !== 'string' || typeof nonce !== 'string' || typeof verifier !== 'string') return null;
    return { state, nonce, verifier };
  } catch {
    return null;
  }
}

/** `refuse` shows a sentence and a way back, no more: the visitor has no account here. */
function refuse(context: RequestContext, words: string, subject?: string): Response | Promise<Response> {
  const code = subject === undefined ? '' : html`<p><code>${subject}</code></p>`;
  return context.html(
    html`<!doctype html>
      <html lang="id">
        <title>Tidak dapat masuk – Meja petugas</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <h1>Tidak dapat masuk</h1>
        <p>${words}</p>
        ${code}
        <p><a href="../../">Kembali ke meja petugas</a></p>
      </html>`,
    403,
  );
}
