/**
 * Who reads what, as the page without a script says it: in its form, its review and its receipt, by the widget's own
 * source.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilitiesIn } from '../../../../demo/endpoint/pages/filing/rules.js';
import { wordsOf } from '../../../../demo/endpoint/pages/words/words.js';
import { whoLines, type WhoLine } from '../../../../src/form/sections/who-words.js';
import { LANGUAGES, type Language } from '../../../../src/widget/language/language.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { photo } from '../../harness/files.js';
import { PageVisitor, type Shown } from '../../harness/page-visitor.js';

const TYPED = {
  classification_id: '1',
  title: 'Jembatan gantung putus',
  content: 'Tali jembatan gantung putus sejak hari Minggu dan anak sekolah memutar. Tolong.',
  category_id: 'jembatan',
  village: 'Kurup, Lubuk Batang',
  location_text: 'Dusun II RT 03',
  date_of_incident: '2026-11-20',
  nameUser: 'Sumarni binti Karto',
  phoneUser: '0812-0000-1111',
};
const FILE = 'jembatan.jpg';

const CASES = [
  { isAnonymous: false, isSecret: false },
  { isAnonymous: true, isSecret: false },
  { isAnonymous: false, isSecret: true },
  { isAnonymous: true, isSecret: true },
] as const;
type Ticks = (typeof CASES)[number];

const ticked = ({ isAnonymous, isSecret }: Ticks): Record<string, string> => ({
  ...(isAnonymous && { is_anonymous: '1' }),
  ...(isSecret && { is_secret: '1' }),
});

/** What the widget says of such a report, in that language. */
function widgetSays({ config }: Opened, ticks: Ticks, language: Language): readonly WhoLine[] {
  const { form, sections, steps } = wordsOf(language);
  const words = { ...form, ...sections, ...steps.review };
  return whoLines({ ...ticks, assetRef: '' }, capabilitiesIn(config, language), words);
}

function assertSaid(shown: Shown, who: readonly WhoLine[], hasParts: boolean): void {
  for (const { heading, parts, note } of who)
    for (const said of [heading, note, ...(hasParts ? [parts] : [])])
      assert.ok(
        shown.text.replaceAll('\u00a0', ' ').includes(said.trim().replaceAll('\u00a0', ' ')),
        `“${said}” in: ${shown.text}`,
      );
}

/** The step that says who reads what, of a form that tells enough to come there. */
async function privacyStep(visitor: PageVisitor, form: Shown): Promise<Shown> {
  const { nameUser: _name, phoneUser: _phone, ...told } = TYPED;
  return await visitor.press(await visitor.press(form, 'next', told), 'next');
}

/** Where each entry stands in the review, below the headings of the three groups. */
function groupsOf({ text }: Shown, who: readonly WhoLine[]): string[] {
  const starts = who.map(({ heading }) => text.indexOf(heading));
  return starts.map((start, at) => text.slice(start, starts[at + 1] ?? text.length));
}

onOneDatabase('Who reads what, on a page', (databases) => {
  test('is what the widget says, in form, review and receipt, for each choice of ticks', async () => {
    const opened = await databases.open();
    const visitor = new PageVisitor((request) => opened.app.fetch(request));
    const files = [{ name: FILE, bytes: await photo(64, 48) }];
    for (const ticks of CASES) {
      const who = widgetSays(opened, ticks, 'id');
      const form = await visitor.open('lapor');
      assertSaid(await privacyStep(visitor, form), who, true);
      opened.clock.now = new Date(opened.clock.now.getTime() + 60_000);
      const review = await visitor.press(form, 'check', { ...TYPED, ...ticked(ticks) }, { files });
      assert.equal(review.status, 200, review.text);
      assertSaid(review, who, false);
      const [everybody, officers, person] = groupsOf(review, who);
      const open = ticks.isSecret ? officers : everybody;
      for (const entry of [TYPED.content, FILE, 'Kurup']) assert.ok(open!.includes(entry), entry);
      for (const entry of [TYPED.location_text, '20 November 2026'])
        assert.ok(officers!.includes(entry), entry);
      const isCollected = !ticks.isAnonymous || opened.config.anonymous !== 'not-collected';
      assert.equal(person!.includes(TYPED.nameUser), isCollected);
      const receipt = await visitor.press(review, 'send');
      assert.equal(receipt.status, 200, receipt.text);
      assertSaid(receipt, who, true);
      assert.equal(receipt.text.includes('KTP'), !ticks.isAnonymous, 'a card proves a name alone');
      assert.match(receipt.text, /Dijawab paling lambat \p{L}+, \d+ Desember 2026/u);
    }
    await opened.close();
  });

  test('is said in every language', async () => {
    const opened = await databases.open();
    const visitor = new PageVisitor((request) => opened.app.fetch(request));
    for (const language of LANGUAGES) {
      const form = await privacyStep(visitor, await visitor.open(`lapor?lang=${language}`));
      for (const ticks of CASES) assertSaid(form, widgetSays(opened, ticks, language), true);
    }
    await opened.close();
  });
});
