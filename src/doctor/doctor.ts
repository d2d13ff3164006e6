/**
 * Tells a webmaster why the widgets don't work here: which directive, header, type, policy or script is wrong, and the line
 * to write. Asked for by `debug` on a widget, or by `?aduan-doctor` in the page's address. It says nothing of reports and
 * sends nothing but questions to the endpoints the page names.
 */
import { examine } from './examine.js';
import type { Patient } from './facts.js';
import { diagnose, type Finding } from './findings.js';
import { showPanel } from './panel.js';
import { sentenceOf, WELL } from './sentences.js';

async function see(patient: Patient): Promise<void> {
  const findings = diagnose(await examine(patient));
  tell(findings);
  showPanel(findings);
}

function tell(findings: readonly Finding[]): void {
  if (findings.length === 0) console.info(`aduan doctor: ${WELL.id} · ${WELL.en}`);
  for (const finding of findings) {
    const { id, en } = sentenceOf(finding);
    console.warn(`aduan doctor: ${id} · ${en}\n${finding.line}`.trim());
  }
}

// By a name of its own and not as an export: where modules can't be loaded, this comes by a script tag.
if (typeof document !== 'undefined') Object.assign(globalThis, { [Symbol.for('aduan.doctor')]: see });
