/** An endpoint with keys for sealed reports, which shows what it was asked, and can be told to go wrong. */
import { giveKeys } from '../../endpoint/harness/sealed.js';
import { openingKey, place } from '../../sealed/conversation.js';
import { fromBase64url } from '../../../src/contract/sealed/bytes.js';
import { decodeContent, type SealedContent } from '../../../src/sealed/content.js';
import { openEnvelope } from '../../../src/sealed/envelope.js';
import { prepareEndpoint, startService, type Service } from '../harness/endpoint.js';

type Handle = (request: Request, next: () => Promise<Response>) => Promise<Response> | Response;

export interface SealedTown extends Service {
  url: string;
  /** Each request since the last look: method, address, headers and body, as they came. */
  asked: string[];
  /** Answers sealed reports in place of the endpoint, or after it; null: the endpoint does. */
  onSealed: Handle | null;
  /** The server leads to the sealing page once more, with a fragment of its own. */
  leads: string | null;
  /** Changes the offer that the capabilities carry; undefined takes it away. */
  offered: (sealed: Record<string, unknown>) => Record<string, unknown> | undefined;
  /** All reports that it has, opened by the team's key, in the order of their arrival. */
  opened(): Promise<(SealedContent & { tracking_id: string })[]>;
  count(): Promise<number>;
  stop(): Promise<void>;
}

export async function startSealedTown(env: NodeJS.ProcessEnv = {}): Promise<SealedTown> {
  const { running, close } = await prepareEndpoint(env, {});
  const { database } = running.endpoint;
  await giveKeys(running);
  const rows = () =>
    database
      .selectFrom('sealed_reports')
      .innerJoin('sealed_messages', 'report_id', 'sealed_reports.id')
      .select(['tracking_id', 'sid', 'envelope'])
      .orderBy('sealed_reports.id')
      .execute();
  const town = {
    asked: [] as string[],
    onSealed: null as Handle | null,
    leads: null as string | null,
    offered: (sealed: Record<string, unknown>) => sealed as Record<string, unknown> | undefined,
  };
  const service = await startService(async (request: Request) => {
    const body = request.method === 'POST' ? await request.clone().text() : '';
    town.asked.push(`${request.method} ${request.url} ${JSON.stringify([...request.headers])} ${body}`);
    const path = new URL(request.url).pathname.replace('/sp4n', '');
    if (path === '/segel' && town.leads !== null && !request.url.includes('led')) {
      const Location = `${new URL(request.url).origin}/sp4n/segel?lang=id&led${town.leads}`;
      return new Response(null, { status: 302, headers: { Location } });
    }
    const next = async () => await running.app.fetch(new Request(request.url.replace('/sp4n', ''), request));
    if (path === '/complaints/sealed' && town.onSealed) return await town.onSealed(request, next);
    const answer = await next();
    if (path !== '/capabilities') return answer;
    const { results } = (await answer.json()) as { results: Record<string, unknown> };
    const sealed = town.offered(results['sealed'] as Record<string, unknown>);
    return Response.json({ results: { ...results, sealed } });
  });
  return Object.assign(town, service, {
    url: `${service.origin}/sp4n`,
    count: async () => (await rows()).length,
    async opened() {
      const team = await openingKey('team');
      const found = [];
      for (const { tracking_id, sid, envelope } of await rows()) {
        const at = place('report', 0, fromBase64url(sid)!);
        const plaintext = await openEnvelope(new Uint8Array(envelope), at, team);
        found.push({ ...decodeContent(plaintext), tracking_id });
      }
      return found;
    },
    async stop() {
      await service.off();
      await close();
    },
  });
}
