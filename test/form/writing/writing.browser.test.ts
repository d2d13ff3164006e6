import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FULL } from '../../form-logic/capabilities.js';
import { fakeService, freshEndpoint, PERSONAL } from '../harness/form-fixture.js';
import { openForm, placeForm, FormHarness } from '../harness/form-harness.js';
import { waitUntil } from '../../setup/in-page/wait-until.js';

const errors = (form: FormHarness): string[] => form.all('#summary a').map((link) => link.textContent.trim());

describe('aduan-form while it is written', () => {
  it('asks by native controls named by the wire, each with a label', async () => {
    const form = await openForm();
    await form.choose('classification_id-1');
    const names = [...form.query<HTMLFormElement>('form')!.elements]
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
    for (const name of new Set(names)) expect(form.control(name).labels!.length, name).to.be.above(0);
    expect(form.all('form')).to.have.length(1);
    expect(form.control('phoneUser').autocomplete).to.equal('tel');
  });

  it('can be written in before the endpoint has answered, and keeps that', async () => {
    let answer!: () => void;
    const waiting = new Promise<typeof FULL>((resolve) => (answer = () => resolve(FULL)));
    const form = await placeForm(fakeService(() => waiting));
    await form.waitFor('[name=title]', 'its parts');
    form.type('title', PERSONAL.title);
    expect(form.has('[type=submit]')).to.equal(false);
    answer();
    await waiting;
    await nextFrame();
    expect(form.control('title').value).to.equal(PERSONAL.title);
  });

  it('asks for a day only of a complaint', async () => {
    const form = await openForm();
    // One that nobody has chosen is taken for a complaint.
    expect(form.has('[name=date_of_incident]')).to.equal(true);
    await form.choose('classification_id-2');
    expect(form.has('[name=date_of_incident]')).to.equal(false);
    await form.choose('classification_id-1');
    expect(form.has('[name=date_of_incident]')).to.equal(true);
    await form.choose('classification_id-3');
    expect(form.has('[name=date_of_incident]')).to.equal(false);
  });

  it('shows no error while someone types, shows it when they leave, hides it as soon as it is right', async () => {
    const form = await openForm();
    const phone = form.control('phoneUser');
    phone.focus();
    form.type('phoneUser', 'abc');
    await form.drawn();
    expect(phone.getAttribute('aria-invalid')).to.equal('false');
    phone.blur();
    await form.drawn();
    expect(phone.getAttribute('aria-invalid')).to.equal('true');
    expect(form.text(`#${phone.getAttribute('aria-describedby')}`)).to.contain('Periksa nomor HP');
    form.type('phoneUser', '0812 3456 7890');
    await form.drawn();
    expect(phone.getAttribute('aria-invalid')).to.equal('false');
    expect(form.has('#phoneUser-error')).to.equal(false);
  });

  it('does not move the button away from under a finger', async () => {
    const form = await openForm();
    const phone = form.control('phoneUser');
    phone.focus();
    form.type('phoneUser', 'abc');
    form
      .query('[type=submit]')!
      .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    phone.blur();
    await form.drawn();
    expect(form.has('#phoneUser-error')).to.equal(false);
    window.dispatchEvent(new PointerEvent('click'));
    await aTimeout(0);
    await form.drawn();
    expect(form.has('#phoneUser-error')).to.equal(true);
  });

  it('shows no error under a finger either where the field is known to be wrong', async () => {
    const form = await openForm();
    form.submit();
    await form.drawn();
    form.type('phoneUser', '0812 3456 7890');
    form.type('emailUser', 'siti@gmail');
    form
      .query('[type=submit]')!
      .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    form.control('emailUser').dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await form.drawn();
    expect(form.errorOf('emailUser')).to.equal('');
    window.dispatchEvent(new PointerEvent('click'));
    await form.waitFor('#emailUser-error');
  });

  it('puts the focus on a summary whose links lead to the fields', async () => {
    const form = await openForm();
    form.submit();
    await form.drawn();
    await form.drawn();
    expect(form.focused).to.equal('summary');
    expect(form.text('#summary h3')).to.contain('4 isian');
    expect(errors(form)[0]).to.equal('Ceritakan isi laporan.');
    const links = form.all<HTMLAnchorElement>('#summary a');
    links[0]!.click();
    expect(form.focused).to.equal('content');
    links[1]!.click();
    expect(form.focused).to.equal('location_text');
    expect(location.hash).to.equal('');
    form.type('content', PERSONAL.content);
    await form.drawn();
    expect(errors(form)).not.to.include('Ceritakan isi laporan.');
  });

  it('counts past the limit, and cuts nothing', async () => {
    const form = await openForm();
    form.type('title', 'a'.repeat(160));
    await form.drawn();
    expect(form.control('title').value).to.have.length(160);
    expect(form.text('#title-count').trim()).to.equal('160 dari 150 huruf');
    expect(form.query('#title-count')!.className).to.contain('over');
  });

  it('is not drawn for keys that follow one another, and whole for whoever waits for it', async () => {
    const form = await openForm();
    form.type('title', PERSONAL.title);
    await form.drawn();
    let draws = 0;
    form.element.addController({ hostUpdated: () => void draws++ });
    for (let length = 1; length <= 40; length += 1) {
      form.type('content', 'x'.repeat(length * 100));
      // No timer runs in between, however slow the machine is.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    }
    expect(draws).to.equal(0);
    await form.drawn();
    expect(draws).to.equal(1);
    expect(form.text('#content-count')).to.contain('4.000');
    // What is left is drawn at once.
    form.type('title', 'Jembatan');
    form.control('title').dispatchEvent(new Event('change', { bubbles: true }));
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(draws).to.equal(2);
  });

  it('lays out nothing around a text for what is typed into it', async () => {
    const form = await openForm();
    const text = form.control('content');
    const height = text.offsetHeight;
    form.type('content', 'Baris\n'.repeat(60));
    await form.drawn();
    expect(text.offsetHeight).to.equal(height);
    expect(getComputedStyle(text).contain).to.equal('strict');
    // A browser takes no item of a grid out of it.
    expect(getComputedStyle(text.parentElement!).display).to.equal('block');
  });

  it('goes on to the next field by Enter, and never sends by it', async () => {
    const service = fakeService();
    const form = await openForm(service);
    await form.fill();
    form.control('location_text').focus();
    await sendKeys({ press: 'Enter' });
    expect(form.focused).to.equal('day-today');
    form.control('is_anonymous').focus();
    await sendKeys({ press: 'Enter' });
    form.control('emailUser').focus();
    await sendKeys({ press: 'Enter' });
    expect(form.focused).to.equal('emailUser');
    expect(service.created).to.deep.equal([]);
    expect(form.has('form')).to.equal(true);
  });

  it('can be filled in and sent by the keyboard alone', async () => {
    const service = fakeService();
    const form = await openForm(service);
    form.control('content').focus();
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
    // What is folded away is one stop.
    await tab();
    await write(PERSONAL.location_text);
    // "Lokasi saya" comes before the day.
    await tab();
    await tab();
    expect(form.focused).to.equal('day-today');
    await tab();
    expect(form.focused).to.equal('is_anonymous');
    await tab();
    await tab();
    await write(PERSONAL.nameUser);
    await write(PERSONAL.phoneUser);
    await form.drawn();
    // The review's ways back lie between the contact and Kirim; then what is folded away.
    form.all<HTMLElement>('.review button').at(-1)!.focus();
    for (let stop = 0; stop < 4; stop += 1) await tab();
    expect(form.focused).to.equal('kirim');
    await sendKeys({ press: 'Enter' });
    await form.arrived('receipt');
    expect(service.created[0]!.submission).to.deep.include({
      title: 'Jembatan gantung putus sejak Senin, anak sekolah memutar…',
      classificationId: '1',
    });
    expect(form.focused).to.equal('outcome');
  });

  it('says live who sees what, before name and contact', async () => {
    const form = await openForm();
    const table = form.query('.who dl')!;
    const readers = () => /^Dibaca oleh: (.+)\.$/.exec(table.querySelector('.person dd')!.textContent)?.[1];
    expect(table.compareDocumentPosition(form.control('nameUser'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(readers()?.split('; ')).to.have.length(3);
    await form.choose('is_anonymous');
    expect(readers()).to.equal(`Petugas ${FULL.name}`);
    expect(table.textContent).to.contain('“Anonim”');
    await form.choose('is_secret');
    expect(table.textContent).to.contain('tidak tahu laporan ini ada');
    expect(form.query<HTMLAnchorElement>('.notice a[rel=noopener]')!.href).to.match(
      /^https:\/\/lapor\.example\/.*\/lapor$/,
    );
  });

  it('offers no box the endpoint can’t honour', async () => {
    const form = await openForm(fakeService({ ...FULL, features: new Set([]), consent: null }));
    for (const name of ['is_anonymous', 'is_secret', 'attachments']) {
      expect(form.has(`[name=${name}]`), name).to.equal(false);
    }
  });

  it('takes name and contact away where Anonim means they are not collected', async () => {
    const service = fakeService({ ...FULL, identity: { ...FULL.identity, anonymous: 'not-collected' } });
    const form = await openForm(service);
    await form.fill();
    await form.choose('is_anonymous');
    expect(form.has('[name=nameUser]')).to.equal(false);
    form.submit();
    await form.arrived('receipt');
    expect(service.created[0]!.submission.reporter).to.equal(null);
  });

  it('locks what the page fixed, set before or after', async () => {
    const service = fakeService();
    const form = await openForm(service, { classification: '2', category: '436', location: '8123' });
    expect(form.control('classification_id').type).to.equal('hidden');
    expect(form.text()).to.contain('Permintaan Informasi').and.not.contain('Aspirasi');
    for (const name of ['title', 'content', 'nameUser', 'phoneUser'] as const)
      form.type(name, PERSONAL[name]);
    form.submit();
    await form.arrived('receipt');
    const { submission } = service.created[0]!;
    expect([submission.classificationId, submission.categoryId, submission.locationId]).to.deep.equal([
      '2',
      '436',
      '8123',
    ]);
  });

  it('asks the browser to remember nothing on a shared device', async () => {
    const form = await openForm(fakeService(), { 'shared-device': '' });
    for (const input of form.all('input.control, textarea')) {
      expect(input.getAttribute('autocomplete'), input.id).to.equal('off');
    }
  });

  it('keeps everything when it is moved, and two on a page share nothing', async () => {
    const form = await openForm();
    const other = await openForm();
    await form.fill();
    const box = document.createElement('section');
    form.element.parentElement!.append(box);
    box.append(form.element);
    await form.drawn();
    expect(form.control('content').value).to.equal(PERSONAL.content);
    expect(form.control('classification_id').checked).to.equal(true);
    expect(other.control('content').value).to.equal('');
    form.submit();
    await form.arrived('receipt');
    expect(other.has('form')).to.equal(true);
  });

  it('survives a page that wraps its words in other elements', async () => {
    const form = await openForm();
    for (const label of form.all('label, legend, .hint')) {
      for (const node of [...label.childNodes]) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent!.trim()) continue;
        const font = document.createElement('font');
        node.replaceWith(font);
        font.append(node);
      }
    }
    await form.choose('is_anonymous');
    form.submit();
    await form.drawn();
    await form.fill();
    await form.drawn();
    form.submit();
    await form.arrived('receipt');
  });

  it('warns once of attributes it can’t use, and works on', async () => {
    const warn = console.warn;
    const warnings: unknown[] = [];
    console.warn = (...message) => warnings.push(message.join(' '));
    try {
      const form = await openForm(fakeService(), { classification: 'x9' });
      form.element.requestUpdate();
      await form.drawn();
      expect(warnings.filter((message) => /x9/.test(String(message)))).to.have.length(1);
      expect(form.control('classification_id').type).to.equal('radio');
    } finally {
      console.warn = warn;
    }
  });

  it('speaks Indonesian on an English page, and says so', async () => {
    const form = await openForm();
    expect(form.query('.aduan')!.getAttribute('lang')).to.equal('id');
    form.element.lang = 'en';
    await form.drawn();
    expect(form.query('.aduan')!.getAttribute('lang')).to.equal('id');
  });

  it('lets the page stop a report', async () => {
    const service = fakeService();
    const form = await openForm(service);
    const heard = form.hear();
    form.element.addEventListener('aduan-before-submit', (event) => event.preventDefault());
    await form.fill();
    form.submit();
    await form.drawn();
    expect(heard).to.deep.equal([['aduan-before-submit', { classificationId: '1', categoryId: null }]]);
    expect(form.has('form')).to.equal(true);
    expect(service.created).to.deep.equal([]);
  });

  it('asks nothing of an endpoint that is out of sight', async () => {
    let asked = 0;
    const service = fakeService(() => {
      asked++;
      return Promise.resolve(FULL);
    });
    const form = new FormHarness(document.createElement('aduan-form'));
    Object.assign(form.element, { endpoint: freshEndpoint(), service });
    form.element.style.cssText = 'position: absolute; top: 20000px';
    document.body.append(form.element);
    await nextFrame();
    await nextFrame();
    expect(asked).to.equal(0);
    form.element.style.cssText = '';
    form.element.scrollIntoView();
    await waitUntil(() => asked === 1);
    form.remove();
  });
});
