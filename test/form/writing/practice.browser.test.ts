import { expect } from '@open-wc/testing';
import { FULL } from '../../form-logic/capabilities.js';
import { fakeService, photo, PERSONAL } from '../harness/form-fixture.js';
import { openForm, type FormHarness } from '../harness/form-harness.js';

const mountPractice = async (service = fakeService()): Promise<FormHarness> => {
  const form = await openForm(service, { practice: '' });
  await form.waitFor('#practice', 'the banner appears');
  return form;
};

describe('aduan-form in practice', () => {
  it('goes all the way to an answer, says on each screen what it is, and sends nothing', async () => {
    const service = fakeService({ ...FULL, features: new Set([...FULL.features, 'challenge']) });
    const form = await mountPractice(service);
    const heard = form.hear();
    await form.fill();
    await form.pick(await photo('a.jpg'));
    await form.waitFor(() => form.files[0]?.includes('✓'));
    form.submit();
    const receipt = await form.arrived('receipt');
    expect(receipt.textContent).to.contain('LATIHAN');
    expect(form.has('#practice')).to.equal(true);
    for (let times = 0; times < 3; times += 1) {
      await form.press('.practice-tracker button');
    }
    expect(form.text()).to.contain('Petugas dinas (pura-pura)').and.contain(PERSONAL.title);
    expect(form.has('.practice-tracker button')).to.equal(false);
    expect([service.created, service.uploaded, heard]).to.deep.equal([[], [], []]);
  });

  it('says it below the way to what is seldom wanted, not under it', async () => {
    const form = await mountPractice();
    const box = (selector: string) => form.query(selector)!.getBoundingClientRect();
    form.element.style.inlineSize = '20rem';
    expect(box('#practice').top).to.be.above(box('.more > summary span').bottom);
    expect(box('#practice').top).to.be.above(box('.progress .bar').bottom + 4);
  });

  it('turns to the real thing and back without mixing them', async () => {
    const service = fakeService();
    const form = await mountPractice(service);
    form.element.removeAttribute('practice');
    await form.drawn();
    await form.waitFor('[type=submit]');
    expect(form.has('#practice')).to.equal(false);
    await form.fill();
    form.submit();
    await form.arrived('receipt');
    expect(service.created.length).to.equal(1);
  });
});
