/** Each part is styled from the page, on each widget that has it, and in the state that shows it. */
import { expect } from '@open-wc/testing';
import { openFeed, placeFeed, until } from '../feed/feed-harness.js';
import { AduanError } from '../../src/errors.js';
import {
  fakeService as trackerService,
  followUpJson,
  followUpsJson,
  NUMBER,
  refusing,
  reportJson,
} from '../tracker/fake-endpoint.js';
import { openTracker } from '../tracker/open-tracker.js';
import { fakeService } from '../form/harness/form-fixture.js';
import { openForm, placeForm } from '../form/harness/form-harness.js';
import { waitUntil } from '../setup/in-page/wait-until.js';

const page = new CSSStyleSheet();

/** The page's own style sheet: each selector's parts get an outline that nothing else has. */
function style(selectors: string): void {
  page.replaceSync(`${selectors} { outline: 5px dotted rgb(1, 2, 3); }`);
  document.adoptedStyleSheets = [page];
}

/** The names of all parts that the page's outline reached, sorted. */
const reached = (widget: HTMLElement): string[] => {
  const parts = [...widget.shadowRoot!.querySelectorAll('[part]')]
    .filter((one) => getComputedStyle(one).outlineStyle === 'dotted')
    .map((one) => one.getAttribute('part')!.split(' ')[0]!);
  return [...new Set(parts)].sort();
};

describe('parts', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('aduan-form: form, heading, button and what is wrong', async () => {
    const form = await openForm();
    form.submit();
    await form.waitFor('.summary, [role=alert], #summary', 'the summary');
    style(`aduan-form::part(form), aduan-form::part(heading), aduan-form::part(button),
      aduan-form::part(error-summary)`);
    expect(reached(form.element)).to.deep.equal(['button', 'error-summary', 'form', 'heading']);
  });

  it('aduan-form: what each question is made of', async () => {
    const form = await openForm();
    await form.pick(new File(['x'], 'catatan.txt', { type: 'text/plain' }));
    style(`aduan-form::part(label), aduan-form::part(hint), aduan-form::part(control), aduan-form::part(choice),
      aduan-form::part(section), aduan-form::part(secondary-button), aduan-form::part(file)`);
    await form.waitFor(() => reached(form.element).includes('file'), 'the file');
    expect(reached(form.element)).to.deep.equal([
      'choice',
      'control',
      'file',
      'hint',
      'label',
      'secondary-button',
      'section',
    ]);
  });

  it('aduan-form: what is not there', async () => {
    const form = await placeForm(fakeService(() => Promise.reject(new AduanError('network'))));
    style('aduan-form::part(problem)');
    await form.waitFor(() => reached(form.element).length > 0, 'the trouble');
    expect(reached(form.element)).to.deep.equal(['problem']);
  });

  it('aduan-form: the receipt, its number and its code', async () => {
    const form = await openForm();
    await form.fill();
    form.submit();
    await form.arrived('receipt');
    style('aduan-form::part(receipt), aduan-form::part(tracking-id), aduan-form::part(access-code)');
    expect(reached(form.element)).to.deep.equal(['access-code', 'receipt', 'tracking-id']);
  });

  it('aduan-tracker: form, heading, button and what failed', async () => {
    const tracker = await openTracker(trackerService({ report: refusing('server-error') }));
    await tracker.look(NUMBER);
    style(`aduan-tracker::part(form), aduan-tracker::part(heading), aduan-tracker::part(button),
      aduan-tracker::part(problem)`);
    expect(reached(tracker.element)).to.deep.equal(['button', 'form', 'heading', 'problem']);
  });

  it('aduan-tracker and aduan-feed: what each question is made of', async () => {
    const tracker = await openTracker(trackerService());
    style('aduan-tracker::part(label), aduan-tracker::part(hint), aduan-tracker::part(control)');
    expect(reached(tracker.element)).to.deep.equal(['control', 'hint', 'label']);
    await tracker.look(NUMBER);
    style('aduan-tracker::part(secondary-button), aduan-tracker::part(choice)');
    await waitUntil(() => reached(tracker.element).length > 0, 'a way on');
    const { feed } = await openFeed();
    style(`aduan-feed::part(label), aduan-feed::part(control), aduan-feed::part(hint),
      aduan-feed::part(secondary-button)`);
    await until(() => reached(feed).includes('control'), 'the search');
  });

  it('aduan-tracker: all of a report', async () => {
    const attachments = [{ path: 'files/1', file_name: 'jembatan.pdf', extension: 'pdf' }];
    const tracker = await openTracker(
      trackerService({
        report: () => reportJson({ attachments }),
        followUps: () => followUpsJson([followUpJson()]),
      }),
    );
    await tracker.look(NUMBER);
    style(`aduan-tracker::part(result), aduan-tracker::part(status), aduan-tracker::part(steps),
      aduan-tracker::part(history), aduan-tracker::part(files)`);
    await waitUntil(() => reached(tracker.element).includes('history'), 'the answers');
    expect(reached(tracker.element)).to.deep.equal(['files', 'history', 'result', 'status', 'steps']);
  });

  it('aduan-feed: form, heading, button, list and cards', async () => {
    const { feed } = await openFeed();
    style(`aduan-feed::part(form), aduan-feed::part(heading), aduan-feed::part(button),
      aduan-feed::part(list), aduan-feed::part(card)`);
    await until(() => reached(feed).includes('form'), 'the search');
    expect(reached(feed)).to.deep.equal(['button', 'card', 'form', 'heading', 'list']);
  });

  it('aduan-feed: what failed', async () => {
    const { feed } = await placeFeed((source) => source.failing.set('feed', 'server-error'));
    style('aduan-feed::part(problem)');
    await until(() => reached(feed).length > 0, 'the problem');
    expect(reached(feed)).to.deep.equal(['problem']);
  });

  it('aduan-feed: an open report', async () => {
    const attachments = [{ path: 'files/1', fileName: 'jalan.pdf', extension: 'pdf' }];
    const { feed, one } = await openFeed((source) => {
      source.reportChanges = { attachments };
    });
    style('aduan-feed::part(result), aduan-feed::part(history), aduan-feed::part(files)');
    one('.open').click();
    await until(() => reached(feed).length > 2, 'the report with its answers');
    expect(reached(feed)).to.deep.equal(['files', 'history', 'result']);
  });
});
