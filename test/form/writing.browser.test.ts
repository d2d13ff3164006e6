import { aTimeout, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AduanForm } from '../../src/form/aduan-form.js';
import { FULL } from '../form-logic/capabilities.js';
import {
  arrived,
  choose,
  control,
  fakeService,
  fill,
  focused,
  freshEndpoint,
  has,
  hear,
  mount,
  mountReady,
  PATIENT,
  PERSONAL,
  query,
  submit,
  textOf,
  type,
} from './form-fixture.js';

const errors = (form: AduanForm): string[] =>
  [...form.shadowRoot!.querySelectorAll('#summary a')].map((link) => link.textContent.trim());

describe('aduan-form while it is written', () => {
  it('asks by native controls named by the wire, each with a label', async () => {
    const form = await mountReady(fakeService());
    await choose(form, 'classification_id-1');
    const names = [...form.shadowRoot!.querySelector('form')!.elements]
      .map((element) => (element as HTMLInputElement).name)
      .filter(Boolean);
    expect([...new Set(names)]).to.deep.equal([
      'attachments',
      'content',
      'classification_id',
      'title',
      'location_text',
      'day',
      'date_of_incident',
      'is_anonymous',
      'is_secret',
      'nameUser',
      'phoneUser',
      'emailUser',
    ]);
    for (const name of new Set(names)) expect(control(form, name).labels!.length, name).to.be.above(0);
    expect(form.shadowRoot!.querySelectorAll('form')).to.have.length(1);
    expect(control(form, 'phoneUser').autocomplete).to.equal('tel');
  });

  it('can be written in before the endpoint has answered, and keeps that', async () => {
    let answer!: () => void;
    const waiting = new Promise<typeof FULL>((resolve) => (answer = () => resolve(FULL)));
    const form = await mount(fakeService(() => waiting));
    await waitUntil(() => has(form, '[name=title]'), 'its parts', PATIENT);
    type(form, 'title', PERSONAL.title);
    expect(has(form, '[type=submit]')).to.equal(false);
    answer();
    await waiting;
    await nextFrame();
    expect(control(form, 'title').value).to.equal(PERSONAL.title);
  });

  it('asks for a day only of a complaint', async () => {
    const form = await mountReady(fakeService());
    // One that nobody has chosen is taken for a complaint, of today.
    expect(has(form, '[name=date_of_incident]')).to.equal(true);
    await choose(form, 'classification_id-2');
    expect(has(form, '[name=date_of_incident]')).to.equal(false);
    await choose(form, 'classification_id-1');
    expect(has(form, '[name=date_of_incident]')).to.equal(true);
    await choose(form, 'classification_id-3');
    expect(has(form, '[name=date_of_incident]')).to.equal(false);
  });

  it('shows no error while someone types, shows it when they leave, hides it as soon as it is right', async () => {
    const form = await mountReady(fakeService());
    const phone = control(form, 'phoneUser');
    phone.focus();
    type(form, 'phoneUser', 'abc');
    await form.updateComplete;
    expect(phone.getAttribute('aria-invalid')).to.equal('false');
    phone.blur();
    await form.updateComplete;
    expect(phone.getAttribute('aria-invalid')).to.equal('true');
    expect(query(form, `#${phone.getAttribute('aria-describedby')}`)!.textContent).to.contain(
      'Periksa nomor HP',
    );
    type(form, 'phoneUser', '0812 3456 7890');
    await form.updateComplete;
    expect(phone.getAttribute('aria-invalid')).to.equal('false');
    expect(has(form, '#phoneUser-error')).to.equal(false);
  });

  it('does not move the button away from under a finger', async () => {
    const form = await mountReady(fakeService());
    const phone = control(form, 'phoneUser');
    phone.focus();
    type(form, 'phoneUser', 'abc');
    query(form, '[type=submit]')!.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true }),
    );
    phone.blur();
    await form.updateComplete;
    expect(has(form, '#phoneUser-error')).to.equal(false);
    window.dispatchEvent(new PointerEvent('pointerup'));
    await aTimeout(0);
    await form.updateComplete;
    expect(has(form, '#phoneUser-error')).to.equal(true);
  });

  it('puts the focus on a summary whose links lead to the fields', async () => {
    const form = await mountReady(fakeService());
    submit(form);
    await form.updateComplete;
    await form.updateComplete;
    expect(focused(form)).to.equal('summary');
    expect(query(form, '#summary h3')!.textContent).to.contain('4 isian');
    expect(errors(form)[0]).to.equal('Ceritakan isi laporan.');
    const links = form.shadowRoot!.querySelectorAll<HTMLAnchorElement>('#summary a');
    links[0]!.click();
    expect(focused(form)).to.equal('content');
    links[1]!.click();
    expect(focused(form)).to.equal('location_text');
    expect(location.hash).to.equal('');
    type(form, 'content', PERSONAL.content);
    await form.updateComplete;
    expect(errors(form)).not.to.include('Ceritakan isi laporan.');
  });

  it('counts past the limit, and cuts nothing', async () => {
    const form = await mountReady(fakeService());
    type(form, 'title', 'a'.repeat(160));
    await form.updateComplete;
    expect(control(form, 'title').value).to.have.length(160);
    expect(query(form, '#title-count')!.textContent.trim()).to.equal('160 dari 150 huruf');
    expect(query(form, '#title-count')!.className).to.contain('over');
  });

  it('is not drawn for keys that follow one another, and whole for whoever waits for it', async () => {
    const form = await mountReady(fakeService());
    type(form, 'title', PERSONAL.title);
    await form.updateComplete;
    let draws = 0;
    form.addController({ hostUpdated: () => void draws++ });
    for (let length = 1; length <= 40; length += 1) {
      type(form, 'content', 'x'.repeat(length * 100));
      // No timer runs in between, however slow the machine is.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    }
    expect(draws).to.equal(0);
    await form.updateComplete;
    expect(draws).to.equal(1);
    expect(query(form, '#content-count')!.textContent).to.contain('4.000');
    // What is left is drawn at once.
    type(form, 'title', 'Jembatan');
    control(form, 'title').dispatchEvent(new Event('change', { bubbles: true }));
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(draws).to.equal(2);
  });

  it('lays out nothing around a text for what is typed into it', async () => {
    const form = await mountReady(fakeService());
    const text = control(form, 'content');
    const height = text.offsetHeight;
    type(form, 'content', 'Baris\n'.repeat(60));
    await form.updateComplete;
    expect(text.offsetHeight).to.equal(height);
    expect(getComputedStyle(text).contain).to.equal('strict');
    // A browser takes no item of a grid out of it.
    expect(getComputedStyle(text.parentElement!).display).to.equal('block');
  });

  it('goes on to the next field by Enter, and never sends by it', async () => {
    const service = fakeService();
    const form = await mountReady(service);
    await fill(form);
    control(form, 'location_text').focus();
    await sendKeys({ press: 'Enter' });
    expect(focused(form)).to.equal('day-today');
    control(form, 'is_anonymous').focus();
    await sendKeys({ press: 'Enter' });
    control(form, 'emailUser').focus();
    await sendKeys({ press: 'Enter' });
    expect(focused(form)).to.equal('emailUser');
    expect(service.created).to.deep.equal([]);
    expect(has(form, 'form')).to.equal(true);
  });

  it('can be filled in and sent by the keyboard alone', async function () {
    this.timeout(30_000);
    const service = fakeService();
    const form = await mountReady(service);
    control(form, 'content').focus();
    const tab = () => sendKeys({ press: 'Tab' });
    // WebKit's driver presses all keys of a text at once, and so none of them twice.
    const keys = async (text: string): Promise<void> => {
      for (const press of text) await sendKeys({ press });
    };
    const write = async (text: string): Promise<void> => {
      await tab();
      await keys(text);
    };
    await keys(PERSONAL.content);
    // What is folded away is one stop each.
    await tab();
    await tab();
    await write(PERSONAL.location_text);
    // "Lokasi saya" comes before the day.
    await tab();
    await tab();
    expect(focused(form)).to.equal('day-today');
    await tab();
    expect(focused(form)).to.equal('is_anonymous');
    await tab();
    await tab();
    await write(PERSONAL.nameUser);
    await write(PERSONAL.phoneUser);
    await form.updateComplete;
    // The review's ways back lie between the contact and Kirim; then what is folded away.
    [...form.shadowRoot!.querySelectorAll<HTMLElement>('.review button')].at(-1)!.focus();
    for (let stop = 0; stop < 4; stop += 1) await tab();
    expect(focused(form)).to.equal('kirim');
    await sendKeys({ press: 'Enter' });
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission).to.deep.include({
      title: 'Jembatan gantung putus sejak Senin, anak sekolah memutar…',
      classificationId: '1',
    });
    expect(focused(form)).to.equal('outcome');
  });

  it('says live who sees what, before name and contact', async () => {
    const form = await mountReady(fakeService());
    const table = query(form, '.who dl')!;
    const seen = () => [...table.querySelectorAll('.sees dt')].map((who) => who.textContent.trim());
    expect(table.compareDocumentPosition(control(form, 'nameUser'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(seen()).to.have.length(3);
    await choose(form, 'is_anonymous');
    expect(seen()).to.deep.equal([`Petugas ${FULL.name}`]);
    expect(table.textContent).to.contain('“Anonim”');
    await choose(form, 'is_secret');
    expect(table.textContent).to.contain('tidak tahu laporan ini ada');
    expect(query<HTMLAnchorElement>(form, '.notice a[rel=noopener]')!.href).to.match(
      /^https:\/\/lapor\.example\/.*\/lapor$/,
    );
  });

  it('offers no box the endpoint can’t honour', async () => {
    const form = await mountReady(fakeService({ ...FULL, features: new Set([]), consent: null }));
    for (const name of ['is_anonymous', 'is_secret', 'attachments']) {
      expect(has(form, `[name=${name}]`), name).to.equal(false);
    }
  });

  it('takes name and contact away where Anonim means they are not collected', async () => {
    const service = fakeService({ ...FULL, identity: { ...FULL.identity, anonymous: 'not-collected' } });
    const form = await mountReady(service);
    await fill(form);
    await choose(form, 'is_anonymous');
    expect(has(form, '[name=nameUser]')).to.equal(false);
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created[0]!.submission.reporter).to.equal(null);
  });

  it('locks what the page fixed, set before or after', async () => {
    const service = fakeService();
    const form = await mountReady(service, { classification: '2', category: '436', location: '8123' });
    expect(control(form, 'classification_id').type).to.equal('hidden');
    expect(textOf(form)).to.contain('Permintaan Informasi').and.not.contain('Aspirasi');
    for (const name of ['title', 'content', 'nameUser', 'phoneUser'] as const)
      type(form, name, PERSONAL[name]);
    submit(form);
    await arrived(form, 'receipt');
    const { submission } = service.created[0]!;
    expect([submission.classificationId, submission.categoryId, submission.locationId]).to.deep.equal([
      '2',
      '436',
      '8123',
    ]);
  });

  it('asks the browser to remember nothing on a shared device', async () => {
    const form = await mountReady(fakeService(), { 'shared-device': '' });
    for (const input of form.shadowRoot!.querySelectorAll('input.control, textarea')) {
      expect(input.getAttribute('autocomplete'), input.id).to.equal('off');
    }
  });

  it('keeps everything when it is moved, and two on a page share nothing', async () => {
    const form = await mountReady(fakeService());
    const other = await mountReady(fakeService());
    await fill(form);
    const box = document.createElement('section');
    form.parentElement!.append(box);
    box.append(form);
    await form.updateComplete;
    expect(control(form, 'content').value).to.equal(PERSONAL.content);
    expect(control(form, 'classification_id').checked).to.equal(true);
    expect(control(other, 'content').value).to.equal('');
    submit(form);
    await arrived(form, 'receipt');
    expect(has(other, 'form')).to.equal(true);
  });

  it('survives a page that wraps its words in other elements', async () => {
    const form = await mountReady(fakeService());
    for (const label of form.shadowRoot!.querySelectorAll('label, legend, .hint')) {
      for (const node of [...label.childNodes]) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent!.trim()) continue;
        const font = document.createElement('font');
        node.replaceWith(font);
        font.append(node);
      }
    }
    await choose(form, 'is_anonymous');
    submit(form);
    await form.updateComplete;
    await fill(form);
    await form.updateComplete;
    submit(form);
    await arrived(form, 'receipt');
  });

  it('warns once of attributes it can’t use, and works on', async () => {
    const warn = console.warn;
    const warnings: unknown[] = [];
    console.warn = (...message) => warnings.push(message.join(' '));
    try {
      const form = await mountReady(fakeService(), { classification: 'x9', protocol: 'gopher' });
      form.requestUpdate();
      await form.updateComplete;
      expect(warnings.filter((message) => /x9/.test(String(message)))).to.have.length(1);
      expect(warnings.filter((message) => /gopher/.test(String(message)))).to.have.length(1);
      expect(control(form, 'classification_id').type).to.equal('radio');
    } finally {
      console.warn = warn;
    }
  });

  it('speaks Indonesian on an English page, and says so', async () => {
    const form = await mountReady(fakeService());
    expect(query(form, '.aduan')!.getAttribute('lang')).to.equal('id');
    form.lang = 'en';
    await form.updateComplete;
    expect(query(form, '.aduan')!.getAttribute('lang')).to.equal('id');
  });

  it('lets the page stop a report', async () => {
    const service = fakeService();
    const form = await mountReady(service);
    const heard = hear(form);
    form.addEventListener('aduan-before-submit', (event) => event.preventDefault());
    await fill(form);
    submit(form);
    await form.updateComplete;
    expect(heard).to.deep.equal([['aduan-before-submit', { classificationId: '1', categoryId: null }]]);
    expect(has(form, 'form')).to.equal(true);
    expect(service.created).to.deep.equal([]);
  });

  it('asks nothing of an endpoint that is out of sight', async () => {
    let asked = 0;
    const service = fakeService(() => {
      asked++;
      return Promise.resolve(FULL);
    });
    const form = document.createElement('aduan-form');
    Object.assign(form, { endpoint: freshEndpoint(), service });
    form.style.cssText = 'position: absolute; top: 20000px';
    document.body.append(form);
    await nextFrame();
    await nextFrame();
    expect(asked).to.equal(0);
    form.style.cssText = '';
    form.scrollIntoView();
    await aTimeout(0);
    await nextFrame();
    await nextFrame();
    expect(asked).to.equal(1);
    form.remove();
  });
});
