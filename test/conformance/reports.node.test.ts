import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { escaped } from '../../src/conformance/report/sentences.js';
import { writeBadge, writeHtml } from '../../src/conformance/report/html.js';
import { writeJunit } from '../../src/conformance/report/junit.js';
import { writeText } from '../../src/conformance/report/text.js';
import { CHECKS } from '../../src/conformance/run.js';
import { FAILED, madeRun, SKIPPED } from './harness/made-run.js';

const check = (id: string) => CHECKS.find((one) => one.id === id)!;
const run = madeRun({ 'R-05': FAILED, 'X-01': SKIPPED, 'X-02': SKIPPED });

describe('the text report', () => {
  it('says of a failure what was found, what to mend and where the contract says so, in either language', () => {
    for (const [language, found, mend] of [
      ['id', 'rusak', 'Perbaiki'],
      ['en', 'broken', 'Mend'],
    ] as const) {
      const text = writeText(run, language);
      const failure = text.slice(text.indexOf('R-05'));
      assert.match(
        failure,
        new RegExp(`^R-05 .*\\n {6}- ${found} .*\\n {6}${mend}: .*\\n.*1\\.4: “Following`),
      );
      assert.ok(failure.includes(check('R-05').title[language]));
      assert.ok(failure.includes(check('R-05').mend[language]));
    }
  });

  it('tells levels one by one, and what was skipped once a reason', () => {
    const text = writeText(run, 'en');
    assert.match(text, /^read: .* 1 failed, 0 skipped$/m);
    assert.match(text, /^ {2}skipped X-01, X-02: not there$/m);
    assert.match(text, /It doesn’t conform/);
    assert.match(writeText(madeRun(), 'en'), /All that was judged passes/);
  });

  it('names reports that could not be withdrawn', () => {
    assert.match(writeText(madeRun({}, { left: ['1234567890'] }), 'en'), /an officer.*: 1234567890\./);
  });
});

describe('the JUnit report', () => {
  const xml = writeJunit(run, 'id');

  it('has a suite a level and a case a check, counted', () => {
    assert.equal(xml.match(/<testsuite /g)?.length, 8);
    assert.equal(xml.match(/<testcase /g)?.length, CHECKS.length);
    assert.match(xml, new RegExp(`<testsuites [^>]*tests="${CHECKS.length}" failures="1" errors="0">`));
    assert.match(xml, /<failure type="R-05" message="rusak &lt;b&gt;&quot;kutip&quot; &amp; /);
  });

  it('holds no character that XML knows none of', () => {
    // eslint-disable-next-line no-control-regex -- it is what is looked for
    assert.doesNotMatch(xml, /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });
});

describe('the page', () => {
  it('has every check with its state in words, and text as text', () => {
    const html = writeHtml(run, 'en');
    assert.equal(html.match(/<li class="\w+"><span class="state">/g)?.length, CHECKS.length);
    assert.doesNotMatch(html, /<b>|<script|https?:\/\/(?!contoh\.go\.id|www\.w3\.org)/);
    assert.match(html, /<html lang="en">/);
  });

  it('tells failures first and whole, and leads to them from their level', () => {
    const html = writeHtml(run, 'en');
    const [first, ...rest] = html.split('<section');
    for (const said of ['R-05', check('R-05').title.en, check('R-05').mend.en, 'What to mend (1)', '1.4: “'])
      assert.ok(first!.includes(escaped(said)), said);
    assert.equal(rest.join('').match(/<a href="#R-05">/g)?.length, 1);
    assert.doesNotMatch(writeHtml(madeRun(), 'en'), /What to mend/);
  });
});

describe('the badge', () => {
  it('is earned by all levels, with --write, and without a failure', () => {
    assert.match(writeBadge(madeRun(), 'en')!, /Conforms to the SP4N contract: discover, read, .*open311/);
    assert.equal(writeBadge(run, 'en'), null);
    assert.equal(writeBadge(madeRun({}, { write: false }), 'en'), null);
    assert.equal(writeBadge(madeRun({}, { levels: ['read'] }), 'en'), null);
    assert.equal(writeBadge(madeRun({}, { isWhole: false }), 'en'), null);
  });

  it('shows the day on which it was earned, and by which release', () => {
    const badge = writeBadge(madeRun(), 'id')!;
    assert.match(badge, />discover · .* · 2026-11-24</);
    assert.match(badge, /<title>.* \(2026-11-24, aduan [\w.]+\)/);
  });

  it('names no level of which nothing was judged', () => {
    const skipped = CHECKS.filter(({ level }) => level === 'open311').map(({ id }) => [id, SKIPPED]);
    const badge = writeBadge(madeRun(Object.fromEntries(skipped)), 'en');
    assert.doesNotMatch(badge!, /open311/);
  });
});
