/** One report from its filing to the last word, as its reporter, an officer here and the ministry live it. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { aReport, type Reply } from '../../endpoint/harness/citizen.js';
import { sha256 } from '../books.js';
import type { ExpectedReply, ExpectedReport } from '../check-books.js';
import { picture, type Plan } from './plan.js';
import type { Stage } from './stage.js';
import { soon, type Workers } from './workers.js';

/** What became of a report here, and what must be there. */
export interface Life {
  plan: Plan;
  trackingId: string;
  accessCode: string;
  report: ExpectedReport;
  replies: ExpectedReply[];
}

/** What the endpoint itself tells the gateway's officers when a reporter takes a report back. */
const WITHDRAWN = 'Pelapor menarik laporan ini.';

/** @param lives gets it as soon as it is filed */
export async function live(plan: Plan, stage: Stage, lives: Life[] = []): Promise<Life> {
  const say = (what: string): void => void stage.waitsFor.set(plan.index, what);
  say('being filed');
  const life = await file(plan, stage);
  lives.push(life);
  say(`${life.trackingId}: being verified`);
  const verified = await stage.desk.post(`reports/${life.trackingId}/verify`);
  // Asked again, because its answer was lost: it is verified already.
  assert.ok(verified.status === 200 || verified.status === 409, JSON.stringify(verified.body));
  say(`${life.trackingId}: its number there`);
  const nationalId = await sent(life, stage);
  say(`${life.trackingId}: being ${plan.isWithdrawn ? 'withdrawn' : 'answered there, to reply'}`);
  if (plan.isWithdrawn) await withdraw(life, stage);
  else while (stage.gateway.next(nationalId));
  if (plan.reply !== null) await reply(life, stage);
  stage.waitsFor.delete(plan.index);
  return life;
}

async function file(plan: Plan, { workers }: Stage): Promise<Life> {
  const { title, isAnonymous, isSecret, identity } = plan;
  for (;;) {
    const attachments = await upload(plan, workers);
    const key = randomUUID();
    const body = aReport({
      title,
      date_of_incident: '2025-01-20',
      is_anonymous: isAnonymous,
      is_secret: isSecret,
      nameUser: identity.name,
      emailUser: identity.email,
      phoneUser: identity.phone,
      attachments,
    });
    const created = await workers.insist(({ citizen }) => citizen.create(body, key));
    // A clock that jumped meanwhile has thrown the uploads away: then they are sent anew.
    if (created.status === 422 && created.body.errors?.attachments) continue;
    assert.equal(created.status, 201, JSON.stringify(created.body));
    const { tracking_id: trackingId, access_code: accessCode } = created.body.results.complaint;
    const files = await keptFiles(trackingId, accessCode, workers);
    assert.equal(files.length, plan.files.length);
    const report = { trackingId, title, isAnonymous, isSecret, identity, files, unsaid: [accessCode] };
    return { plan, trackingId, accessCode, report, replies: [] };
  }
}

async function upload({ files }: Plan, workers: Workers): Promise<string[]> {
  if (files.length === 0) return [];
  const key = randomUUID();
  const { status, body } = await workers.insist(({ citizen }) => citizen.upload(files, key));
  assert.equal(status, 201, JSON.stringify(body));
  const { images, docs } = body.results as Record<'images' | 'docs', { id: string }[]>;
  return [...images, ...docs].map(({ id }) => id);
}

/** What the endpoint keeps of the files is what the gateway must get. */
async function keptFiles(trackingId: string, accessCode: string, workers: Workers): Promise<string[]> {
  const detail = await look(`complaints/${trackingId}/complaint`, accessCode, workers);
  return await sumsOf(detail.body.results.data.attachments, accessCode, workers);
}

async function sumsOf(
  attachments: readonly { path: string }[],
  accessCode: string,
  workers: Workers,
): Promise<string[]> {
  const sums: string[] = [];
  for (const { path } of attachments) {
    let sum = '';
    await workers.insist(async ({ citizen }) => {
      const { status, headers, bytes } = await citizen.bytes(path, accessCode);
      sum = sha256(bytes);
      return { status, headers, body: null };
    });
    sums.push(sum);
  }
  return sums;
}

export async function look(path: string, accessCode: string, workers: Workers): Promise<Reply> {
  const reply = await workers.insist(({ citizen }) => citizen.get(path, accessCode));
  assert.equal(reply.status, 200, JSON.stringify(reply.body));
  return reply;
}

/** Waits until the tracker names the report's number at the gateway. */
async function sent({ trackingId, accessCode }: Life, { workers }: Stage): Promise<string> {
  for (;;) {
    const { body } = await look(`complaints/${trackingId}/complaint`, accessCode, workers);
    const { relay } = body.results.data;
    if (relay.state === 'sent') return String(relay.national_id);
    await soon();
  }
}

async function reply(life: Life, { workers }: Stage): Promise<void> {
  const { plan, trackingId, accessCode } = life;
  const { content, rating, isSecret, hasPhoto } = plan.reply!;
  const files = hasPhoto ? [{ name: 'sesudah.jpg', bytes: await picture(plan.index) }] : [];
  const fields = { content, rating: String(rating), is_secret: isSecret ? '1' : '0' };
  const key = randomUUID();
  for (;;) {
    const { status, body } = await workers.insist(({ citizen }) =>
      citizen.reply(trackingId, accessCode, fields, { key, files }),
    );
    // Nobody can rate what nobody has answered yet: what the ministry said must arrive first.
    if (status === 409 && body.code === 'not-answered-yet') {
      await soon();
      continue;
    }
    assert.equal(status, 201, JSON.stringify(body));
    const kept = await sumsOf(body.results.followup.attachments, accessCode, workers);
    life.replies.push({ trackingId, content, rating, isSecret, files: kept });
    return;
  }
}

async function withdraw(life: Life, { workers }: Stage): Promise<void> {
  const { trackingId, accessCode } = life;
  const key = randomUUID();
  const { status, body } = await workers.insist(({ citizen }) =>
    citizen.withdraw(trackingId, accessCode, key),
  );
  assert.equal(status, 200, JSON.stringify(body));
  life.replies.push({ trackingId, content: WITHDRAWN, rating: 0, isSecret: true, files: [] });
}
