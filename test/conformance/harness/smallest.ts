/** An endpoint without capabilities, which refuses every number: the least that is one. It answers in this process. */
export interface Smallest {
  fetch: typeof fetch;
  /** Methods and paths, in the order in which they came. */
  asked: string[];
}

const REFUSAL = { message: 'Laporan tidak ditemukan', code: 'not-found' };

export function smallestEndpoint(): Smallest {
  const asked: string[] = [];
  return {
    asked,
    fetch: (url, init) => {
      const { method, pathname } = { method: init?.method ?? 'GET', ...pathOf(url) };
      asked.push(`${method} ${pathname}`);
      // It serves no other site, and says so.
      if (method === 'OPTIONS')
        return Promise.resolve(new Response(null, { status: 204, headers: { Vary: 'Origin' } }));
      const english = new Headers(init?.headers).get('Accept-Language') === 'en';
      const body = english ? { ...REFUSAL, message: 'No such report' } : REFUSAL;
      const status =
        pathname.endsWith('/mine') && !new Headers(init?.headers).has('X-Access-Code') ? 401 : 404;
      return Promise.resolve(Response.json(body, { status }));
    },
  };
}

const pathOf = (url: Parameters<typeof fetch>[0]): { pathname: string } => {
  const { pathname } = new URL(url instanceof Request ? url.url : url);
  return { pathname };
};
