import { expect, waitUntil } from '@open-wc/testing';
import type { AduanForm } from '../../src/form/aduan-form.js';
import { FULL } from '../form-logic/capabilities.js';
import {
  arrived,
  fakeService,
  fill,
  has,
  hear,
  mountReady,
  photo,
  pick,
  query,
  rows,
  submit,
  textOf,
  PATIENT,
  PERSONAL,
} from './form-fixture.js';

const mountPractice = async (service = fakeService()): Promise<AduanForm> => {
  const form = await mountReady(service, { practice: '' });
  await waitUntil(() => has(form, '#practice'), 'the banner appears', PATIENT);
  return form;
};

describe('aduan-form in practice', () => {
  it('goes all the way to an answer, says on each screen what it is, and sends nothing', async () => {
    const service = fakeService({ ...FULL, features: new Set([...FULL.features, 'challenge']) });
    const form = await mountPractice(service);
    const heard = hear(form);
    await fill(form);
    await pick(form, await photo('a.jpg'));
    await waitUntil(() => rows(form)[0]?.includes('siap'), '', PATIENT);
    submit(form);
    const receipt = await arrived(form, 'receipt');
    expect(receipt.textContent).to.contain('LATIHAN');
    expect(has(form, '#practice')).to.equal(true);
    for (let times = 0; times < 3; times += 1) {
      query(form, '.practice-tracker button')!.click();
      await form.updateComplete;
    }
    expect(textOf(form)).to.contain('Petugas dinas (pura-pura)').and.contain(PERSONAL.title);
    expect(has(form, '.practice-tracker button')).to.equal(false);
    expect([service.created, service.uploaded, heard]).to.deep.equal([[], [], []]);
  });

  it('says it below the way to what is seldom wanted, not under it', async () => {
    const form = await mountPractice();
    const box = (selector: string) => query(form, selector)!.getBoundingClientRect();
    form.style.inlineSize = '20rem';
    expect(box('#practice').top).to.be.above(box('.more > summary span').bottom);
    expect(box('#practice').top).to.be.above(box('.progress .bar').bottom + 4);
  });

  it('turns to the real thing and back without mixing them', async () => {
    const service = fakeService();
    const form = await mountPractice(service);
    form.removeAttribute('practice');
    await form.updateComplete;
    await waitUntil(() => has(form, '[type=submit]'), '', PATIENT);
    expect(has(form, '#practice')).to.equal(false);
    await fill(form);
    submit(form);
    await arrived(form, 'receipt');
    expect(service.created.length).to.equal(1);
  });
});
