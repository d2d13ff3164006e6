/** What the queue says of a search that went through the newest reports alone. */
import { expect, fixture, html } from '@open-wc/testing';
import { useTransport } from '../../demo/endpoint/desk/page/api.js';
import '../../demo/endpoint/desk/page/queue/queue.js';
import { useSession } from '../../demo/endpoint/desk/page/session.js';
import type { ListWire } from '../../demo/endpoint/desk/wire.js';
import { LIST, VERIFIER } from './rows.js';

describe('a search in the queue', () => {
  afterEach(() => useTransport(null));

  const hintsOf = async (list: ListWire): Promise<string> => {
    useSession(VERIFIER);
    useTransport({
      addressOf: (path) => path,
      send: (_method, path) =>
        Promise.resolve({
          status: 200,
          json: {
            results: path.startsWith('reports?')
              ? list
              : { categories: [], places: [], institutions: [], looking: [] },
          },
        }),
    });
    const queue = await fixture(html`<desk-queue></desk-queue>`);
    while (queue.querySelector('.queue, .queue-none') === null) await new Promise(requestAnimationFrame);
    return [...queue.querySelectorAll('[role=status]')].map(({ textContent }) => textContent).join(' ');
  };

  it('says that only the newest were searched, also where none of them matches, and else nothing', async () => {
    const sentence = 'hanya yang terbaru yang dicari';
    expect(await hintsOf({ ...LIST, is_of_newest: true })).to.contain(sentence);
    expect(await hintsOf({ ...LIST, data: [], is_of_newest: true })).to.contain(sentence);
    expect(await hintsOf(LIST)).not.to.contain(sentence);
  });
});
