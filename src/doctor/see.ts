import { EMBED_STATE, type EmbedState } from '../embed/embed-state.js';
import { examine } from './examine.js';

import { diagnose, type Finding } from './findings.js';
import { showPanel } from './panel.js';
import { sentenceOf, WELL } from './sentences.js';

type SealedDoctor = typeof import('./sealed/doctor-sealed.js');

/** Examines the page once it has loaded, and shows the findings: in a panel, and on the console. */
export async function see(): Promise<void> {
  const embed = (globalThis as { [EMBED_STATE]?: EmbedState })[EMBED_STATE];
  if (embed === undefined) return;
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
  const facts = await examine(embed);
  const findings = diagnose(facts);
  // A policy that forbids the file is found by others.
  await import(`${embed.dist}doctor-sealed.js`)
    .then(({ examineSealed }: SealedDoctor) => examineSealed(facts.endpoints, findings))
    .catch(() => {});
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
