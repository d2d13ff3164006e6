import { EMBED_STATE, type EmbedState } from '../embed/embed-state.js';
import { examine } from './examine.js';
import { diagnose, type Finding } from './findings.js';
import { sentenceOf, WELL, type Sentence } from './sentences.js';

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

const STYLES = `
:host { all: initial; display: block }
section { position: fixed; inset: auto 1em 1em; z-index: 2147483647; box-sizing: border-box;
max-inline-size: 44em; max-block-size: 70vh; margin-inline: auto; padding: 1em 1.25em; overflow: auto;
background: #fffdf5; border: 2px solid #7d4b00; border-radius: .75em; box-shadow: 0 .5em 2em #0006; color: #1d1a12;
font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
header { display: flex; align-items: center; justify-content: space-between; gap: 1em }
h2 { margin: 0; font-size: 1.125em }
ol { display: grid; gap: 1em; margin: .75em 0 0; padding-inline-start: 1.5em }
p { margin: 0 }
p + p { color: #5b5442 }
code { display: block; margin-block-start: .375em; padding: .5em .75em; background: #1d1a12; border-radius: .375em;
color: #fff6dd; font: .875em/1.5 ui-monospace, monospace; user-select: all }
button { flex: none; min-block-size: 44px; padding-inline: 1em; background: none; border: 1.5px solid; border-radius: .5em;
color: inherit; cursor: pointer; font: inherit; font-weight: 600 }
:focus-visible { outline: 3px solid #0b57d0; outline-offset: 2px }`;

/** Shows the findings in a panel over the page that can be closed. */
function showPanel(findings: readonly Finding[]): void {
  const host = document.createElement('aduan-doctor');
  const root = host.attachShadow({ mode: 'open' });
  const styles = new CSSStyleSheet();
  styles.replaceSync(STYLES);
  root.adoptedStyleSheets = [styles];
  const close = element('button', 'Tutup · Close');
  close.addEventListener('click', () => host.remove());
  const section = element('section');
  section.setAttribute('aria-label', 'Aduan: pemeriksa · doctor');
  const list = element('ol');
  list.append(...findings.map((finding) => itemOf(sentenceOf(finding), finding.line)));
  const body = findings.length > 0 ? [list] : paragraphs(WELL);
  section.append(element('header', element('h2', 'Pemeriksa Aduan · Aduan doctor'), close), ...body);
  root.append(section);
  document.body.append(host);
}

function itemOf(sentence: Sentence, line: string): HTMLElement {
  return element('li', ...paragraphs(sentence), ...(line ? [element('code', line)] : []));
}

const paragraphs = ({ id, en }: Sentence) => [inLanguage('id', id), inLanguage('en', en)];

function inLanguage(language: string, text: string): HTMLElement {
  const paragraph = element('p', text);
  paragraph.lang = language;
  return paragraph;
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
