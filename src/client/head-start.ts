/**
 * Requests that the stub made while the widget's files were still loading; see `src/embed/head-start.ts`. By language
 * and absolute address, with a blank between them.
 */
export interface HeadStart {
  answer: Promise<Response>;
  abort: AbortController;
  /** The widget that it was made for: the stub has seen that it is near the viewport. */
  element?: Element;
}

export const HEAD_STARTS = Symbol.for('aduan.head-starts');

/**
 * Response of a GET that the stub has already started: for one caller, once. It is aborted by the caller's signal.
 *
 * @param language As in the `Accept-Language` of the request.
 * @returns undefined where there is no such request
 */
export function takeHeadStart(
  url: string,
  language: string | undefined,
  signal: AbortSignal,
): Promise<Response> | undefined {
  const page = globalThis as { [HEAD_STARTS]?: Map<string, HeadStart> };
  const key = `${language} ${url}`;
  const started = page[HEAD_STARTS]?.get(key);
  if (started === undefined) return undefined;
  page[HEAD_STARTS]!.delete(key);
  signal.addEventListener('abort', () => started.abort.abort());
  return started.answer;
}
