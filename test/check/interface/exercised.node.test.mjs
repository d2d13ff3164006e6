import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unexercised } from './exercised.mjs';

const MANIFEST = {
  modules: [
    {
      declarations: [
        { name: 'Helper' },
        {
          tagName: 'aduan-form',
          cssProperties: [{ name: '--aduan-radius' }],
          cssParts: [{ name: 'form' }],
          cssStates: [{ name: 'queued' }],
          slots: [{ name: '' }, { name: 'card-footer-{id}' }],
          events: [{ name: 'aduan-queued' }],
          attributes: [{ name: 'compact' }],
        },
      ],
    },
  ],
};
const TOKEN = `form.style.setProperty('--aduan-radius', '4px'); expect(getComputedStyle(form).borderRadius).to.equal('4px');`;
const PART = `expect(form.shadowRoot.querySelector('[part~=form]')).to.exist;`;
const STATE = `expect(form.matches('[data-state=queued]')).to.equal(true);`;
const SLOTS = `form = await fixture('<aduan-form><a>Kantor</a></aduan-form>'); own.slot = \`card-footer-\${id}\`;`;
const EVENT = `form.addEventListener('aduan-queued', hear);`;
const ATTRIBUTE = `form.setAttribute('compact', '');`;
const ALL = [TOKEN, PART, STATE, SLOTS, EVENT, ATTRIBUTE].join('\n');

const judge = (text) => unexercised(MANIFEST, new Map([['a.test.ts', text]]));
const inTest = (body) => `describe('aduan-form', () => { it('works', async () => { ${body} }); });`;

describe('what the manifest promises', () => {
  it('is used by a test', () => assert.deepEqual(judge(inTest(ALL)), []));

  it('is told, name by name, where no test uses it', () => {
    assert.deepEqual(judge(inTest('expect(1).to.equal(1);')), [
      'widgets: no test sets the token --aduan-radius and looks at what it does',
      'aduan-form: no test styles or queries the part form',
      'aduan-form: no test sees the state queued',
      'aduan-form: no test fills the slot (default)',
      'aduan-form: no test fills the slot card-footer-{id}',
      'aduan-form: no test listens to aduan-queued',
      'aduan-form: no test sets the attribute compact',
    ]);
  });

  for (const [what, left] of Object.entries({ TOKEN, PART, STATE, SLOTS, EVENT, ATTRIBUTE }))
    it(`is missed when ${what} alone goes`, () =>
      assert.notDeepEqual(judge(inTest(ALL.replace(left, ''))), []));

  it('is not used by a list, a comment, or a test that asserts nothing', () => {
    const list = `['--aduan-radius', 'form', 'aduan-queued', 'compact']`;
    assert.equal(judge(`const NAMES = ${list};\n${inTest(`expect(NAMES.length).to.equal(4);`)}`).length, 7);
    assert.equal(judge(inTest(`/* ${ALL} */ expect(true).to.equal(true);`)).length, 7);
    assert.equal(judge(inTest(ALL.replaceAll('expect(', 'seen('))).length, 7);
  });

  it('is not used outside of tests, unless by a function that a test calls', () => {
    const helper = `async function prepare() { ${ALL} }`;
    assert.equal(judge(`${helper}\n${inTest('expect(1).to.equal(1);')}`).length, 7);
    assert.deepEqual(judge(`${helper}\n${inTest('await prepare();')}`), []);
    assert.deepEqual(
      judge(inTest('expect(1).to.equal(1);').replace('it(', `beforeEach(() => { ${ALL} }); it(`)),
      [],
    );
  });

  it('is not used on another widget', () => {
    const other = inTest(ALL).replaceAll('aduan-form', 'aduan-feed');
    assert.equal(judge(other).length, 6);
    assert.deepEqual(judge(inTest(PART.replace('[part~=form]', 'aduan-feed::part(form)'))).length, 7);
  });

  it('counts a token as looked at only where looks are read', () => {
    const unread = ALL.replace('getComputedStyle(form).borderRadius', 'form.title');
    assert.equal(judge(inTest(unread)).length, 1);
  });
});
