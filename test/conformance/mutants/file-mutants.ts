/** Endpoints that take files, or hand them on, as they shouldn’t. */
import {
  answering,
  editing,
  handling,
  refusal,
  withBody,
  withHeaders,
  type Call,
  type Json,
  type Mutant,
} from './mutant.js';
import { bodyOf, CREATE, OWN_FILE, refusing, UPLOAD, withJson } from './sending.js';

const taken = (id: string): Response =>
  new Response(JSON.stringify({ results: { images: [{ id, file_name: 'foto.jpg', bytes: 1 }], docs: [] } }), {
    status: 201,
    headers: { 'Content-Type': 'application/json' },
  });

export const FILE_MUTANTS: Mutant[] = [
  editing(
    { id: 'unnamed-upload', what: 'an upload is answered without its name', where: UPLOAD, fails: ['F-40'] },
    () =>
      ({ results }) =>
        results.images.forEach((file: Json) => void delete file['file_name']),
  ),
  {
    id: 'numbered-uploads',
    what: 'uploads are numbered',
    fails: ['F-41'],
    begin() {
      const real = new Map<string, string>();
      return async (call, send) => {
        if (CREATE.test(call.name)) return await send(await withRealIds(call, real));
        const answer = await send(call.request);
        if (!UPLOAD.test(call.name) || answer.status !== 201) return answer;
        const json = (await answer.json()) as Json;
        for (const file of json['results'].images as Json[]) {
          const known = [...real].find(([, id]) => id === file['id'])?.[0] ?? String(101 + real.size);
          real.set(known, file['id']);
          file['id'] = known;
        }
        return withBody(answer, JSON.stringify(json));
      };
    },
  },
  refusing(
    { id: 'lists-alone', what: 'the gateway’s text for files is refused', fails: ['F-42'] },
    'attachments',
    (body) => typeof body['attachments'] === 'string',
  ),
  answering(
    {
      id: 'own-file-that-runs',
      what: 'a browser may guess the type of one’s own file',
      where: OWN_FILE,
      toldTo: 'reporters',
      fails: ['F-43'],
    },
    (answer) => (answer.ok ? withHeaders(answer, { 'X-Content-Type-Options': null }) : answer),
  ),
  answering(
    { id: 'kept-metadata', what: 'a photo keeps its description', where: OWN_FILE, fails: ['F-44'] },
    async (answer) => {
      const bytes = Buffer.from(await answer.arrayBuffer());
      const { status, headers } = withHeaders(answer, { 'Content-Length': null });
      return new Response(
        answer.ok ? Buffer.concat([bytes, Buffer.from('UJI-KESESUAIAN-METADATA')]) : bytes,
        { status, headers },
      );
    },
  ),
  handling(
    {
      id: 'shared-upload',
      what: 'an upload attaches to as many reports as name it',
      where: CREATE,
      fails: ['F-45'],
    },
    () => {
      const used = new Set<string>();
      return async (call, send) => {
        const body = await bodyOf(call);
        const [id] = [body?.['attachments'] ?? []].flat() as string[];
        if (id === undefined || body === null) return await send(call.request);
        const plain = /[\w-]{22,}/.exec(id)?.[0] ?? id;
        if (!used.has(plain)) {
          used.add(plain);
          return await send(call.request);
        }
        return await send(withJson(call, { ...body, attachments: [] }));
      };
    },
  ),
  handling(
    {
      id: 'readable-upload',
      what: 'an upload can be read before it is attached',
      where: /^GET files\//,
      fails: ['F-46'],
    },
    () => () => new Response('JFIF', { headers: { 'Content-Type': 'image/jpeg' } }),
  ),
  answering(
    { id: 'believed-type', what: 'a file is what it says it is', where: UPLOAD, fails: ['F-47'] },
    (answer) => (answer.status === 415 ? taken('a'.repeat(22)) : answer),
  ),
  answering(
    {
      id: 'unnamed-large-file',
      what: 'a file that is too large is refused without its name',
      where: UPLOAD,
      fails: ['F-48'],
    },
    (answer) => (answer.status === 413 ? refusal(413, 'too-large') : answer),
  ),
];

async function withRealIds(call: Call, real: ReadonlyMap<string, string>): Promise<Request> {
  const body = await bodyOf(call);
  if (body === null) return call.request;
  const text = JSON.stringify(body['attachments'] ?? []).replace(
    /\d{3}(?=\\?")/g,
    (id) => real.get(id) ?? id,
  );
  return withJson(call, { ...body, attachments: JSON.parse(text) });
}
