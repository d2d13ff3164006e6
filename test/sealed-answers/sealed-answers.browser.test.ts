import { expect, waitUntil } from '@open-wc/testing';
import { toBase64url, type Bytes } from '../../src/contract/sealed/bytes.js';
import { BUCKETS } from '../../src/contract/sealed/envelope-head.js';
import { openAnswers } from '../../src/sealed-answers/sealed-answers.js';
import { words } from '../../src/sealed-answers/words/answers-id.js';
import { formatSealedCode, randomSealedCode } from '../../src/sealed/code.js';
import { makeReporter } from '../../src/sealed/reporter.js';
import { TOWN_EPOCH } from '../sealed/conversation.js';

const ours = window.fetch;

describe('the page that opens a sealed report', () => {
  afterEach(() => {
    window.fetch = ours;
    document.querySelectorAll('section').forEach((place) => place.remove());
  });

  it('that was left while it asked shows no code to whoever goes back to it', async () => {
    const answers: ((answer: Response) => void)[] = [];
    window.fetch = () => new Promise((resolve) => void answers.push(resolve));
    const opened = async () => {
      const place = document.body.appendChild(document.createElement('section'));
      const text = formatSealedCode(randomSealedCode());
      const asked = answers.length + 1;
      openAnswers({ place, text, root: 'https://aduan.test/', words });
      await waitUntil(() => answers.length === asked, 'it asks');
      return { typed: () => place.querySelector('input')?.value, text };
    };
    const left = await opened();
    dispatchEvent(new Event('pagehide'));
    const stayed = await opened();
    for (const answer of answers) answer(new Response('{}', { status: 503 }));
    await waitUntil(() => stayed.typed() === stayed.text, 'the later one says why, with what was typed');
    expect(left.typed()).to.equal(undefined);
  });

  it('takes no follow-up for keys that are over by this device’s clock, whatever hour the server tells', async () => {
    const [code, sid] = [randomSealedCode(), new Uint8Array(16)];
    const { wrapped } = await makeReporter(code, sid);
    const wired = Object.entries(wrapped).map(([name, bytes]) => [name, toBase64url(bytes as Bytes)]);
    const reporter = Object.fromEntries(wired) as Record<string, string>;
    const mine = {
      tracking_id: '4821093579',
      status_code: 'opened',
      sid: toBase64url(sid),
      sealed: [],
      reporter,
    };
    const offered = { sealed: { v: 1, ...TOWN_EPOCH, not_after: '2020-01-31', buckets: BUCKETS } };
    window.fetch = (input) => {
      const results = /capabilities$/.test(String(input)) ? offered : mine;
      const headers = { Date: 'Fri, 31 Jan 2020 03:00:00 GMT' };
      return Promise.resolve(new Response(JSON.stringify({ results }), { headers }));
    };
    const place = document.body.appendChild(document.createElement('section'));
    openAnswers({ place, text: code, root: 'https://aduan.test/', words });
    await waitUntil(() => place.textContent.includes(words.reply.heading), 'it is opened');
    expect(place.textContent).to.include(words.unoffered['sealed-key-expired']);
    expect(place.querySelector('textarea')).to.equal(null);
  });
});
