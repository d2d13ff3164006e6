import { request as forward, type IncomingHttpHeaders } from 'node:http';
import { listen, type RunningServer } from './server.js';

export interface RecordedRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** Of the answer; undefined while none came. */
  status?: number;
}

export interface Recorder extends RunningServer {
  requests: RecordedRequest[];
}

/**
 * Stands between a page and a server and keeps every byte that was sent: the one witness of what left the browser.
 *
 * @param isLost of whose answers none comes back, though the server has given them; default of no request
 */
export async function startRecorder(
  target: string,
  isLost: (request: RecordedRequest) => boolean = () => false,
): Promise<Recorder> {
  const { hostname, port } = new URL(target);
  const requests: RecordedRequest[] = [];
  const server = await listen((request, response) => {
    const { method = 'GET', url: path = '/', headers } = request;
    const recorded: RecordedRequest = { method, path, headers, body: Buffer.alloc(0) };
    requests.push(recorded);
    const onward = forward({ hostname, port, method, path, headers }, (answer) => {
      recorded.status = answer.statusCode ?? 0;
      if (isLost(recorded)) return void answer.resume();
      response.writeHead(recorded.status, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      recorded.body = Buffer.concat(parts);
    });
    request.pipe(onward);
  });
  return { ...server, requests };
}
