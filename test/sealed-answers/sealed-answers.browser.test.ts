import { expect } from '@open-wc/testing';
import { bearsSealedCheck } from '../../src/contract/access-code.js';
import { toBase64url, type Bytes } from '../../src/contract/sealed/bytes.js';
import { BUCKETS, DIRECTIONS } from '../../src/contract/sealed/envelope-head.js';
import { openAnswers } from '../../src/sealed-answers/sealed-answers.js';
import { words } from '../../src/sealed-answers/words/answers-id.js';
import { formatSealedCode, randomSealedCode } from '../../src/sealed/code.js';
import { makeReporter } from '../../src/sealed/reporter.js';
import { TOWN_EPOCH } from '../sealed/conversation.js';
import { GOLDEN } from '../sealed/golden.js';
import { waitUntil } from '../setup/in-page/wait-until.js';

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

  it('says of a code without the check that a symbol may be wrong, once nothing was found, and opens an old one', async () => {
    const good = randomSealedCode();
    const mistyped = good.slice(0, -1) + (good.endsWith('0') ? '1' : '0');
    window.fetch = () => Promise.resolve(new Response('{}', { status: 404 }));
    for (const [text, said] of [
      [mistyped, words.typo],
      [good, words.notFound],
    ] as const) {
      const place = document.body.appendChild(document.createElement('section'));
      openAnswers({ place, text, root: 'https://aduan.test/', words });
      await waitUntil(() => place.textContent.includes(said), said);
    }
    // Before there was a check.
    const old = GOLDEN.code;
    expect(bearsSealedCheck(old.slice(1))).to.equal(false);
    const { place } = await openedByItsCode(old, '2099-01-31');
    await waitUntil(() => place.textContent.includes(words.conversation), 'it is opened');
  });

  it('takes no follow-up for keys that are over by this device’s clock, whatever hour the server tells', async () => {
    const { place } = await openedByItsCode(randomSealedCode(), '2020-01-31');
    await waitUntil(() => place.textContent.includes(words.reply.heading), 'it is opened');
    expect(place.textContent).to.include(words.unoffered['sealed-key-expired']);
    expect(place.querySelector('textarea')).to.equal(null);
  });

  it('says that photos go with another report, where more is written', async () => {
    const { place } = await openedByItsCode(randomSealedCode(), '2099-01-31');
    await waitUntil(() => place.querySelector('textarea') !== null, 'more can be written');
    const hint = place.querySelector('textarea')!.getAttribute('aria-describedby');
    expect(place.querySelector(`#${hint}`)!.textContent).to.contain('foto baru');
  });

  it('takes a closed report back too, where something is left, and says so where the server refuses', async () => {
    const report = { direction: DIRECTIONS.report, seq: 0, envelope: 'AAAA', at_day: '2026-11-24' };
    const gone = await openedByItsCode(randomSealedCode(), '2099-01-31', { status_code: 'closed' });
    await waitUntil(() => gone.place.textContent.includes(words.states.closed.turn), 'it is opened');
    expect(gone.place.querySelector('details')).to.equal(null);
    const kept = { status_code: 'closed', sealed: [report] };
    const { place } = await openedByItsCode(randomSealedCode(), '2099-01-31', kept);
    await waitUntil(() => place.querySelector('details') !== null, 'it can be withdrawn');
    expect(place.querySelector('textarea')).to.equal(null);
    window.fetch = () => Promise.resolve(new Response('{"message":"Tidak."}', { status: 422 }));
    place.querySelector<HTMLElement>('details button')!.click();
    await waitUntil(() => place.textContent.includes(words.withdraw.refused), 'it says that of the report');
  });

  it('says that this browser can’t seal a text, which isn’t called too long', async () => {
    const { place } = await openedByItsCode(randomSealedCode(), '2099-01-31');
    await waitUntil(() => place.querySelector('textarea') !== null, 'more can be written');
    place.querySelector('textarea')!.value = 'Ada saksi.';
    const { encrypt } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.encrypt = () => Promise.reject(new DOMException('', 'OperationError'));
    try {
      place.querySelector<HTMLElement>('form button')!.click();
      await waitUntil(() => place.textContent.includes(words.reply.unsealed), 'it says so');
    } finally {
      SubtleCrypto.prototype.encrypt = encrypt;
    }
    expect(place.textContent).not.to.include(words.reply.tooLarge);
  });

  /**
   * @param notAfter last day of the keys; the server's clock stands there
   * @param more of the report: by default it is open, and nothing of it is left
   */
  async function openedByItsCode(
    code: string,
    notAfter: string,
    more: object = {},
  ): Promise<{ place: HTMLElement }> {
    const sid = new Uint8Array(16);
    const { wrapped } = await makeReporter(code, sid);
    const wired = Object.entries(wrapped).map(([name, bytes]) => [name, toBase64url(bytes as Bytes)]);
    const reporter = Object.fromEntries(wired) as Record<string, string>;
    const mine = {
      tracking_id: '4821093579',
      status_code: 'opened',
      sid: toBase64url(sid),
      sealed: [],
      reporter,
      ...more,
    };
    const offered = { sealed: { v: 1, ...TOWN_EPOCH, not_after: notAfter, buckets: BUCKETS } };
    window.fetch = (input) => {
      const results = /capabilities$/.test(String(input)) ? offered : mine;
      const headers = { Date: new Date(`${notAfter}T03:00:00Z`).toUTCString() };
      return Promise.resolve(new Response(JSON.stringify({ results }), { headers }));
    };
    const place = document.body.appendChild(document.createElement('section'));
    openAnswers({ place, text: code, root: 'https://aduan.test/', words });
    return { place };
  }
});
