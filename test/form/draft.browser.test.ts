import { expect, waitUntil } from '@open-wc/testing';
import type { AduanForm } from '../../src/form/aduan-form.js';
import { AduanError } from '../../src/errors.js';
import { DraftController } from '../../src/form/draft/draft-controller.js';
import { createDatabase } from '../../src/outbox/database.js';
import { Draft } from '../../src/outbox/draft/draft.js';
import { setViewport } from '../setup/viewport.js';
import {
  CHOOSING,
  chosen,
  choosingService,
  combobox,
  mountChoosing,
  optionsOf,
  write,
  type ChoosingService,
} from './choices-fixture.js';
import {
  arrived,
  choose,
  control,
  fill,
  freshEndpoint,
  has,
  mount,
  PATIENT,
  PERSONAL,
  pick,
  photo,
  rows,
  submit,
  query,
  type,
} from './form-fixture.js';

const CORRECTED = 'Jembatan gantung Dusun II putus';

const mountAt = (endpoint: string, service: ChoosingService): Promise<AduanForm> =>
  mountChoosing(service, { endpoint });

/** Another page of the same tab: nothing of the first one's lives on but what lies on the device. */
function reload(form: AduanForm, endpoint: string, service = choosingService()): Promise<AduanForm> {
  form.remove();
  return mountAt(endpoint, service);
}

const restored = (form: AduanForm, title: string): Promise<void> =>
  waitUntil(() => control(form, 'title').value === title, 'the draft is back', PATIENT);

async function takeFirst(form: AduanForm, id: string, text = ''): Promise<void> {
  combobox(form, id).focus();
  if (text) write(form, id, text);
  await waitUntil(() => optionsOf(form, id).length > 0, `options of ${id}`, PATIENT);
  query(form, `#${id}-list [role=option]`)!.click();
  await waitUntil(() => chosen(form, id) !== '', `a choice of ${id}`);
}

/** A form whose report the endpoint refused. */
async function refused(endpoint: string): Promise<{ form: AduanForm; service: ChoosingService }> {
  const service = choosingService();
  service.answer = () =>
    Promise.reject(new AduanError('refused', { status: 422, fields: { title: ['Judul terlalu umum.'] } }));
  const form = await mountAt(endpoint, service);
  await fill(form);
  await pick(form, await photo('jembatan.jpg'));
  await waitUntil(() => has(form, '.file.ready'), 'the photo is shrunk', PATIENT);
  submit(form);
  await waitUntil(() => has(form, '#title-error'), 'the refusal is shown', PATIENT);
  type(form, 'title', CORRECTED);
  await waitUntil(() => has(form, '#draft-remove'), 'the draft is kept again', PATIENT);
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
  type(form, 'title', CORRECTED);
  await waitUntil(() => has(form, '#draft-remove'), 'it is kept', PATIENT);
  form.remove();
  return endpoint;
}

describe('the draft of aduan-form', () => {
  it('brings back what was chosen, and the wish for news', async () => {
    const endpoint = freshEndpoint();
    const first = await mountAt(endpoint, choosingService());
    await fill(first);
    await takeFirst(first, 'category_id');
    await takeFirst(first, 'suggestion_institution_id');
    await takeFirst(first, 'location_id', 'suka');
    type(first, 'emailUser', 'siti@contoh.id');
    await choose(first, 'notify');
    const fields = ['category_id', 'suggestion_institution_id', 'location_id'];
    const ids = fields.map((field) => chosen(first, field));
    const names = fields.map((field) => query(first, `#${field}`)!.closest('.field')!.textContent);
    const service = choosingService();
    const form = await reload(first, endpoint, service);
    await restored(form, PERSONAL.title);
    expect(fields.map((field) => chosen(form, field))).to.deep.equal(ids);
    expect(fields.map((field) => query(form, `#${field}`)!.closest('.field')!.textContent)).to.deep.equal(
      names,
    );
    expect(control(form, 'notify').checked).to.equal(true);
    submit(form);
    await arrived(form, 'receipt');
    const { categoryId, institutionId, locationId, notify } = service.created[0]!.submission;
    expect([categoryId, institutionId, locationId]).to.deep.equal(ids);
    expect(notify).to.deep.equal({ channel: 'email', to: 'siti@contoh.id' });
  });

  it('is written again while somebody writes, and nothing is drawn for that', async () => {
    const form = await mountAt(freshEndpoint(), choosingService());
    type(form, 'title', PERSONAL.title);
    await waitUntil(() => has(form, '#draft-remove'), 'it is kept', PATIENT);
    const told = DraftController.prototype as unknown as { changed: (draft: unknown) => void };
    const { changed } = told;
    const { requestUpdate } = form;
    let drawings = 0;
    let writes = 0;
    told.changed = function (draft) {
      form.requestUpdate = () => void drawings++;
      changed.call(this, draft);
      form.requestUpdate = requestUpdate;
      writes++;
    };
    try {
      type(form, 'title', CORRECTED);
      await form.updateComplete;
      await waitUntil(() => writes > 0, 'it is written', PATIENT);
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
    const step = (form: AduanForm) => query<HTMLFormElement>(form, '[part=form]')!.dataset['step'];

    async function left(endpoint: string): Promise<AduanForm> {
      const form = await mountAt(endpoint, choosingService());
      await fill(form);
      query(form, '.next')!.click();
      await waitUntil(() => step(form) === '2' && has(form, '#draft-remove'), 'it is kept', PATIENT);
      scrollTo(0, 0);
      return form;
    }

    it('goes on there, in sight, and says that nothing is lost', async () => {
      const endpoint = freshEndpoint();
      const form = await reload(await left(endpoint), endpoint);
      await waitUntil(() => step(form) === '2', 'the step is back', PATIENT);
      expect(query(form, '.aduan')!.textContent).to.contain('Tulisan Anda masih ada');
      expect(Math.abs(form.getBoundingClientRect().top)).to.be.below(2);
    });

    it('stays where somebody has begun to write again before the endpoint has answered', async () => {
      const endpoint = freshEndpoint();
      (await left(endpoint)).remove();
      const service = choosingService();
      let answer = (): void => {};
      service.capabilities = () => new Promise((resolve) => (answer = () => resolve(CHOOSING)));
      const form = await mount(service, { endpoint });
      await waitUntil(() => has(form, '[name=title]'), 'the first step', PATIENT);
      await restored(form, PERSONAL.title);
      type(form, 'content', 'Saya tambah keterangan.');
      answer();
      await waitUntil(() => has(form, '#kirim'), 'all steps', PATIENT);
      await form.updateComplete;
      expect([step(form), control(form, 'content').value]).to.deep.equal(['1', 'Saya tambah keterangan.']);
    });
  });

  it('of a refused report stays that report over a reload: one key, one code, one item', async () => {
    const endpoint = freshEndpoint();
    const { form: first, service: before } = await refused(endpoint);
    const service = choosingService();
    const form = await reload(first, endpoint, service);
    await restored(form, CORRECTED);
    await waitUntil(() => has(form, '.file.ready'), 'the photo is back', PATIENT);
    expect(rows(form)).to.have.length(1);
    expect(has(form, '#summary'), 'what was refused was told then').to.equal(false);
    submit(form);
    await arrived(form, 'receipt');
    expect(before.created).to.have.length(1);
    expect(service.created).to.have.length(1);
    const [was, is] = [before.created[0]!, service.created[0]!];
    expect(is.idempotencyKey).to.equal(was.idempotencyKey);
    expect(is.submission.accessCode).to.equal(was.submission.accessCode);
    expect(is.submission.title).to.equal(CORRECTED);
    expect(is.attachments).to.have.length(1);
    await waitUntil(async () => (await itemsOf(endpoint)).length === 0, 'no line tells of it', PATIENT);
    // Once its code is saved nothing of it comes back.
    query(form, '#done')!.click();
    const next = await reload(form, endpoint);
    await waitUntil(() => has(next, '#kirim'), '', PATIENT);
    expect(control(next, 'title').value).to.equal('');
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
    await fill(first);
    await pick(first, await photo('jembatan.jpg'));
    await waitUntil(() => has(first, '.file.ready'), 'the photo is shrunk', PATIENT);
    submit(first);
    const cancel = () => query(first, '.working .file-actions button');
    await waitUntil(() => isUnderWay && cancel(), 'it is on its way', PATIENT);
    cancel()!.click();
    await waitUntil(() => has(first, '.file.stopped') && has(first, '#draft-remove'), 'stopped', PATIENT);
    const items = await itemsOf(endpoint);
    expect(items).to.have.length(1);
    const again = choosingService();
    const form = await reload(first, endpoint, again);
    await restored(form, PERSONAL.title);
    await waitUntil(() => has(form, '.file.ready'), 'the photo is back', PATIENT);
    submit(form);
    await arrived(form, 'receipt');
    expect([service.created.length, again.created.length]).to.deep.equal([0, 1]);
    expect(again.created[0]!.attachments).to.have.length(1);
    await waitUntil(async () => (await itemsOf(endpoint)).length === 0, 'it was that one', PATIENT);
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
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.idempotencyKey).not.to.equal(before.created[0]!.idempotencyKey);
    await waitUntil(async () => (await itemsOf(endpoint)).length === 0, 'no line tells of it', PATIENT);
  });

  it('goes when the person wants nothing kept on the device, and comes when it may be again', async () => {
    const form = await mountAt(freshEndpoint(), choosingService());
    type(form, 'title', CORRECTED);
    await waitUntil(() => has(form, '#draft-remove'), 'the draft is kept', PATIENT);
    await waitUntil(() => has(form, '#unkept'), 'the choice is there', PATIENT);
    query(form, '#unkept')!.click();
    await waitUntil(() => !has(form, '#draft-remove'), 'the draft is gone', PATIENT);
    expect(control(form, 'title').value).to.equal(CORRECTED);
    query(form, '#unkept')!.click();
    await waitUntil(() => has(form, '#draft-remove'), 'the draft is kept again', PATIENT);
  });

  it('takes what is written along where the page turns into one on a shared device', async () => {
    const endpoint = freshEndpoint();
    const form = await mountAt(endpoint, choosingService());
    type(form, 'title', CORRECTED);
    await waitUntil(() => has(form, '#draft-remove'), 'it is kept', PATIENT);
    form.setAttribute('shared-device', '');
    await waitUntil(
      async () => (await draftsOf(endpoint)).some(({ isShared }) => isShared),
      'it is kept for minutes, without another key',
      PATIENT,
    );
    await waitUntil(
      async () => (await draftsOf(endpoint)).every(({ isShared }) => isShared),
      'and for no longer than that',
      PATIENT,
    );
  });

  it('leaves nothing of it where the page turns to another category in the midst of writing', async () => {
    const endpoint = freshEndpoint();
    const form = await mountAt(endpoint, choosingService());
    type(form, 'title', CORRECTED);
    await waitUntil(() => has(form, '#draft-remove'), 'it is kept', PATIENT);
    const [former] = await draftsOf(endpoint);
    form.setAttribute('classification', '1');
    await waitUntil(
      async () => (await draftsOf(endpoint)).map(({ form: name }) => name !== former!.form).join() === 'true',
      'it lies under the name of the new one alone',
      PATIENT,
    );
    expect(control(form, 'title').value).to.equal(CORRECTED);
    form.remove();
    const other = await mountAt(endpoint, choosingService());
    expect(control(other, 'title').value).to.equal('');
  });

  it('does not come back to a form that the page empties before it is here', async () => {
    const endpoint = await leftDraft();
    const form = document.createElement('aduan-form');
    document.body.append(Object.assign(form, { endpoint, loading: 'eager', service: choosingService() }));
    form.reset();
    await waitUntil(async () => (await draftsOf(endpoint)).length === 0, 'it is gone', PATIENT);
    expect(control(form, 'content').value).to.equal('');
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
      await waitUntil(async () => (await draftsOf(endpoint)).length === 0, 'it is gone', PATIENT);
      expect(control(form, 'title').value).to.equal('');
    } finally {
      Draft.prototype.open = open;
    }
  });

  it('takes a refused report along when it is removed', async () => {
    const endpoint = freshEndpoint();
    const { form: first } = await refused(endpoint);
    const form = await reload(first, endpoint);
    await restored(form, CORRECTED);
    query(form, '#draft-remove')!.click();
    await waitUntil(() => has(form, '#draft-yes'));
    query(form, '#draft-yes')!.click();
    await waitUntil(async () => (await itemsOf(endpoint)).length === 0, 'the item is gone', PATIENT);
    expect(control(form, 'title').value).to.equal('');
  });
});
