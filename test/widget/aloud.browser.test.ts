/** Reading aloud: by a voice of the device alone, and never what a person wrote. */
import { expect } from '@open-wc/testing';
import { fakeService, PERSONAL } from '../form/harness/form-fixture.js';
import { openForm, type FormHarness } from '../form/harness/form-harness.js';

class FakeUtterance extends EventTarget {
  voice: { name: string } | null = null;
  lang = '';
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {
    super();
  }
}

const said: FakeUtterance[] = [];
const real = {
  utterance: globalThis.SpeechSynthesisUtterance,
  speech: Object.getOwnPropertyDescriptor(globalThis, 'speechSynthesis')!,
};

/** A browser whose voices a test decides. */
function speakWith(...voices: { name: string; lang: string; localService: boolean }[]): void {
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (one: FakeUtterance) => said.push(one),
    cancel: () => {},
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech, configurable: true });
  Object.assign(globalThis, { SpeechSynthesisUtterance: FakeUtterance });
}

const LOCAL = { name: 'Damayanti', lang: 'id_ID', localService: true };
const REMOTE = { name: 'Google Bahasa Indonesia', lang: 'id-ID', localService: false };

const listen = (form: FormHarness) => form.query('#aloud');
const appears = (form: FormHarness, selector: string) => form.waitFor(selector, selector);

afterEach(() => {
  said.length = 0;
  sessionStorage.clear();
  Object.defineProperty(globalThis, 'speechSynthesis', real.speech);
  Object.assign(globalThis, { SpeechSynthesisUtterance: real.utterance });
});

describe('reading aloud', () => {
  it('reads headings, hints, choices and consent by the voice of the device, and nothing a person wrote', async () => {
    speakWith(REMOTE, LOCAL);
    const form = await openForm();
    await form.fill();
    // The hint's example is much like the usual title.
    form.type('title', 'Pungutan di loket');
    const photo = new DataTransfer();
    photo.items.add(new File(['x'], 'bukti-pungli.exe', { type: 'application/x-msdownload' }));
    const input = form.query<HTMLInputElement>('input[type=file]')!;
    input.files = photo.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await appears(form, '#aloud');
    listen(form)!.click();
    await appears(form, '#aloud-stop');
    // Each passage ends, and the next one begins, to the last.
    for (let heard = 0; heard < said.length; heard++) said[heard]!.onend?.();
    await appears(form, '#aloud');
    const all = said.map(({ text }) => text).join('\n');
    expect(new Set(said.map(({ voice }) => voice!.name))).to.deep.equal(new Set(['Damayanti']));
    for (const own of ['Sampaikan laporan', 'Ada layanan atau fasilitas', 'Siapa melihat apa', 'Persetujuan'])
      expect(all).to.contain(own);
    const { title: _example, ...written } = PERSONAL;
    for (const theirs of [...Object.values(written), 'Pungutan', 'bukti-pungli'])
      expect(all).not.to.contain(theirs);
  });

  it('stops, and skips to the next part', async () => {
    speakWith(LOCAL);
    const form = await openForm();
    await appears(form, '#aloud');
    listen(form)!.click();
    await appears(form, '#aloud-stop');
    const first = said.length;
    form.query('#aloud-stop + button')!.click();
    expect(said.length).to.be.above(first);
    expect(said[first]!.text).not.to.equal(said[0]!.text);
    form.query('#aloud-stop')!.click();
    await appears(form, '#aloud');
    const stopped = said.length;
    said[stopped - 1]!.onend?.();
    expect(said.length).to.equal(stopped);
  });

  it('says so where an Indonesian voice reads Javanese', async () => {
    speakWith(LOCAL);
    const form = await openForm(fakeService(), { lang: 'jv' });
    await form.waitFor(() => listen(form)?.textContent?.includes('swanten basa Indonesia'), 'said');
  });

  it('is not offered where the only voice is its maker’s, nor where no voice speaks the language', async () => {
    speakWith(REMOTE);
    const form = await openForm();
    await appears(form, '#language');
    speakWith({ ...LOCAL, lang: 'de-DE' });
    const other = await openForm();
    await appears(other, '#language');
    await other.drawn();
    expect([listen(form), listen(other)]).to.deep.equal([null, null]);
  });
});
