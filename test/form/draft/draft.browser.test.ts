import { expect } from '@open-wc/testing';
import { AduanError } from '../../../src/errors.js';
import { DraftController } from '../../../src/form/draft/draft-controller.js';
import { createDatabase } from '../../../src/outbox/database.js';
import { Draft } from '../../../src/outbox/draft/draft.js';
import { setViewport } from '../../setup/viewport.js';
import { CHOOSING, choosingService, type ChoosingService } from '../harness/choices-fixture.js';
import { freshEndpoint, PERSONAL, photo } from '../harness/form-fixture.js';
import { placeForm, openChoosingForm, FormHarness } from '../harness/form-harness.js';
import { waitUntil } from '../../setup/in-page/wait-until.js';

const CORRECTED = 'Jembatan gantung Dusun II putus';

const mountAt = (endpoint: string, service: ChoosingService): Promise<FormHarness> =>
  openChoosingForm(service, { endpoint });

/** Another page of the same tab: nothing of the first one's lives on but what lies on the device. */
function reload(form: FormHarness, endpoint: string, service = choosingService()): Promise<FormHarness> {
  form.remove();
  return mountAt(endpoint, service);
}

const restored = (form: FormHarness, title: string): Promise<void> =>
  form.waitFor(() => form.control('title').value === title, 'the draft is back');

/** A form whose report the endpoint refused. */
async function refused(endpoint: string): Promise<{ form: FormHarness; service: ChoosingService }> {
  const service = choosingService();
  service.answer = () =>
    Promise.reject(new AduanError('refused', { status: 422, fields: { title: ['Judul terlalu umum.'] } }));
  const form = await mountAt(endpoint, service);
  await form.fill();
  await form.pick(await photo('jembatan.jpg'));
  await form.waitFor('.file.ready', 'the photo is shrunk');
  form.submit();
  await form.waitFor('#title-error', 'the refusal is shown');
  form.type('title', CORRECTED);
  await form.waitFor('#draft-remove', 'the draft is kept again');
  return { form, service };
}

/** Ids of the queue's items for one endpoint, in whatever state. */
async function itemsOf(endpoint: string): Promise<string[]> {
  const database = createDatabase();
  const items = await (await database.open()).getAll('items');
  database.close();
  return items.filter((item) => item.endpoint.startsWith(endpoint)).map(({ id }) => id);
}

/** Drafts of one endpoint that lie on the device. */
async function draftsOf(endpoint: string) {
  const database = createDatabase();
  const drafts = await (await database.open()).getAll('drafts');
  database.close();
  return drafts.filter(({ form }) => form.includes(endpoint));
}

/** An endpoint for which this tab has left a draft. */
async function leftDraft(): Promise<string> {
  const endpoint = freshEndpoint();
  const form = await mountAt(endpoint, choosingService());
  form.type('title', CORRECTED);
  await form.waitFor('#draft-remove', 'it is kept');
  form.remove();
  return endpoint;
}

describe('the draft of aduan-form', () => {
  it('brings back what was chosen, and the wish for news', async () => {
    const endpoint = freshEndpoint();
    const first = await mountAt(endpoint, choosingService());
    await first.fill();
    await first.picker('category_id').take();
    await first.picker('suggestion_institution_id').take();
    await first.picker('location_id').take('suka');
    first.type('emailUser', 'siti@contoh.id');
    await first.choose('notify');
    const fields = ['category_id', 'suggestion_institution_id', 'location_id'];
    const ids = fields.map((field) => first.picker(field).chosen);
    const names = fields.map((field) => first.query(`#${field}`)!.closest('.field')!.textContent);
    const service = choosingService();
    const form = await reload(first, endpoint, service);
    await restored(form, PERSONAL.title);
    expect(fields.map((field) => form.picker(field).chosen)).to.deep.equal(ids);
    expect(fields.map((field) => form.query(`#${field}`)!.closest('.field')!.textContent)).to.deep.equal(
      names,
    );
    expect(form.control('notify').checked).to.equal(true);
    form.submit();
    await form.arrived('receipt');
    const { categoryId, institutionId, locationId, notify } = service.created[0]!.submission;
    expect([categoryId, institutionId, locationId]).to.deep.equal(ids);
    expect(notify).to.deep.equal({ channel: 'email', to: 'siti@contoh.id' });
  });

  it('is written again while somebody writes, and nothing is drawn for that', async () => {
    const form = await mountAt(freshEndpoint(), choosingService());
    form.type('title', PERSONAL.title);
    await form.waitFor('#draft-remove', 'it is kept');
    const told = DraftController.prototype as unknown as { changed: (draft: unknown) => void };
    const { changed } = told;
    const { requestUpdate } = form.element;
    let drawings = 0;
    let writes = 0;
    told.changed = function (draft) {
      form.element.requestUpdate = () => void drawings++;
      changed.call(this, draft);
      form.element.requestUpdate = requestUpdate;
      writes++;
    };
    try {
      form.type('title', CORRECTED);
      await form.drawn();
      await form.waitFor(() => writes > 0, 'it is written');
    } finally {
      told.changed = changed;
    }
    expect(drawings).to.equal(0);
  });

  describe('left in its second step', () => {
    const above = document.createElement('div');
    above.style.blockSize = '2000px';
    beforeEach(async () => {
      await setViewport({ width: 360, height: 640 });
      document.body.prepend(above);
    });
    afterEach(async () => {
      above.remove();
      await setViewport({ width: 800, height: 600 });
    });
    const step = (form: FormHarness) => form.query<HTMLFormElement>('[part=form]')!.dataset['step'];

    async function left(endpoint: string): Promise<FormHarness> {
      const form = await mountAt(endpoint, choosingService());
      await form.fill();
      form.query('.next')!.click();
      await form.waitFor(() => step(form) === '2' && form.has('#draft-remove'), 'it is kept');
      scrollTo(0, 0);
      return form;
    }

    it('goes on there, in sight, and says that nothing is lost', async () => {
      const endpoint = freshEndpoint();
      const form = await reload(await left(endpoint), endpoint);
      await form.waitFor(() => step(form) === '2', 'the step is back');
      expect(form.text()).to.contain('Tulisan Anda masih ada');
      expect(Math.abs(form.element.getBoundingClientRect().top)).to.be.below(2);
    });

    it('stays where somebody has begun to write again before the endpoint has answered', async () => {
      const endpoint = freshEndpoint();
      (await left(endpoint)).remove();
      const service = choosingService();
      let answer = (): void => {};
      service.capabilities = () => new Promise((resolve) => (answer = () => resolve(CHOOSING)));
      const form = await placeForm(service, { endpoint });
      await form.waitFor('[name=title]', 'the first step');
      await restored(form, PERSONAL.title);
      form.type('content', 'Saya tambah keterangan.');
      answer();
      await form.waitFor('#kirim', 'all steps');
      await form.drawn();
      expect([step(form), form.control('content').value]).to.deep.equal(['1', 'Saya tambah keterangan.']);
    });
  });

  it('of a refused report stays that report over a reload: one key, one code, one item', async () => {
    const endpoint = freshEndpoint();
    const { form: first, service: before } = await refused(endpoint);
    const service = choosingService();
    const form = await reload(first, endpoint, service);
    await restored(form, CORRECTED);
    await form.waitFor('.file.ready', 'the photo is back');
    expect(form.files).to.have.length(1);
    expect(form.has('#summary'), 'what was refused was told then').to.equal(false);
    form.submit();
    await form.arrived('receipt');
    expect(before.created).to.have.length(1);
    expect(service.created).to.have.length(1);
    const [was, is] = [before.created[0]!, service.created[0]!];
    expect(is.idempotencyKey).to.equal(was.idempotencyKey);
    expect(is.submission.accessCode).to.equal(was.submission.accessCode);
    expect(is.submission.title).to.equal(CORRECTED);
    expect(is.attachments).to.have.length(1);
    await form.waitFor(async () => (await itemsOf(endpoint)).length === 0, 'no line tells of it');
    // Once its code is saved nothing of it comes back.
    form.query('#done')!.click();
    const next = await reload(form, endpoint);
    await next.waitFor('#kirim');
    expect(next.control('title').value).to.equal('');
  });

  it('of a report that was stopped on its way keeps the stopped file, and is still that report', async () => {
    const endpoint = freshEndpoint();
    const service = choosingService();
    let isUnderWay = false;
    service.upload = (_file, { signal }) =>
      new Promise((_, reject) => {
        signal!.addEventListener('abort', () => reject(new AduanError('aborted', { bodyLeft: true })));
        isUnderWay = true;
      });
    const first = await mountAt(endpoint, service);
    await first.fill();
    await first.pick(await photo('jembatan.jpg'));
    await first.waitFor('.file.ready', 'the photo is shrunk');
    first.submit();
    const cancel = () => first.query('.working .file-actions button');
    await first.waitFor(() => isUnderWay && cancel(), 'it is on its way');
    cancel()!.click();
    await first.waitFor(() => first.has('.file.stopped') && first.has('#draft-remove'), 'stopped');
    const items = await itemsOf(endpoint);
    expect(items).to.have.length(1);
    const again = choosingService();
    const form = await reload(first, endpoint, again);
    await restored(form, PERSONAL.title);
    await form.waitFor('.file.ready', 'the photo is back');
    form.submit();
    await form.arrived('receipt');
    expect([service.created.length, again.created.length]).to.deep.equal([0, 1]);
    expect(again.created[0]!.attachments).to.have.length(1);
    await form.waitFor(async () => (await itemsOf(endpoint)).length === 0, 'it was that one');
  });

  it('of a refused report is one of its own when the queue has lost that', async () => {
    const endpoint = freshEndpoint();
    const { form: first, service: before } = await refused(endpoint);
    const database = createDatabase();
    await (await database.open()).delete('items', (await itemsOf(endpoint))[0]!);
    database.close();
    const service = choosingService();
    const form = await reload(first, endpoint, service);
    await restored(form, CORRECTED);
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.idempotencyKey).not.to.equal(before.created[0]!.idempotencyKey);
    await form.waitFor(async () => (await itemsOf(endpoint)).length === 0, 'no line tells of it');
  });

  it('goes when the person wants nothing kept on the device, and comes when it may be again', async () => {
    const form = await mountAt(freshEndpoint(), choosingService());
    form.type('title', CORRECTED);
    await form.waitFor('#draft-remove', 'the draft is kept');
    await form.waitFor('#unkept', 'the choice is there');
    form.query('#unkept')!.click();
    await form.waitFor(() => !form.has('#draft-remove'), 'the draft is gone');
    expect(form.control('title').value).to.equal(CORRECTED);
    form.query('#unkept')!.click();
    await form.waitFor('#draft-remove', 'the draft is kept again');
  });

  it('takes what is written along where the page turns into one on a shared device', async () => {
    const endpoint = freshEndpoint();
    const form = await mountAt(endpoint, choosingService());
    form.type('title', CORRECTED);
    await form.waitFor('#draft-remove', 'it is kept');
    form.element.setAttribute('shared-device', '');
    await form.waitFor(
      async () => (await draftsOf(endpoint)).some(({ isShared }) => isShared),
      'it is kept for minutes, without another key',
    );
    await form.waitFor(
      async () => (await draftsOf(endpoint)).every(({ isShared }) => isShared),
      'and for no longer than that',
    );
  });

  it('leaves nothing of it where the page turns to another category in the midst of writing', async () => {
    const endpoint = freshEndpoint();
    const form = await mountAt(endpoint, choosingService());
    form.type('title', CORRECTED);
    await form.waitFor('#draft-remove', 'it is kept');
    const [former] = await draftsOf(endpoint);
    form.element.setAttribute('classification', '1');
    await form.waitFor(
      async () => (await draftsOf(endpoint)).map(({ form: name }) => name !== former!.form).join() === 'true',
      'it lies under the name of the new one alone',
    );
    expect(form.control('title').value).to.equal(CORRECTED);
    form.remove();
    const other = await mountAt(endpoint, choosingService());
    expect(other.control('title').value).to.equal('');
  });

  it('does not come back to a form that the page empties before it is here', async () => {
    const endpoint = await leftDraft();
    const form = new FormHarness(document.createElement('aduan-form'));
    document.body.append(
      Object.assign(form.element, { endpoint, loading: 'eager', service: choosingService() }),
    );
    form.reset();
    await form.waitFor(async () => (await draftsOf(endpoint)).length === 0, 'it is gone');
    expect(form.control('content').value).to.equal('');
    form.remove();
  });

  it('does not come back to a form that is emptied while it is being opened', async () => {
    const endpoint = await leftDraft();
    const { open } = Draft.prototype;
    let goOn = (): void => {};
    const emptied = new Promise<void>((resolve) => (goOn = resolve));
    Draft.prototype.open = async function (this: Draft) {
      await emptied;
      return await open.call(this);
    };
    try {
      const form = await mountAt(endpoint, choosingService());
      form.reset();
      goOn();
      await form.waitFor(async () => (await draftsOf(endpoint)).length === 0, 'it is gone');
      expect(form.control('title').value).to.equal('');
    } finally {
      Draft.prototype.open = open;
    }
  });

  it('takes a refused report along when it is removed', async () => {
    const endpoint = freshEndpoint();
    const { form: first } = await refused(endpoint);
    const form = await reload(first, endpoint);
    await restored(form, CORRECTED);
    form.query('#draft-remove')!.click();
    await waitUntil(() => form.has('#draft-yes'));
    form.query('#draft-yes')!.click();
    await form.waitFor(async () => (await itemsOf(endpoint)).length === 0, 'the item is gone');
    expect(form.control('title').value).to.equal('');
  });
});
