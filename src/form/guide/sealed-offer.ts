import { html, nothing } from 'lit';
import { safePage } from '../../client/safe-page.js';
import type { FormContext } from '../form-context.js';
import { sealedWords } from './sealed-words.js';

/**
 * Words for people in office, and for what is done by them alone, in Indonesian, Javanese, Sundanese, Palembang Malay
 * and English. Titles that are also words for a thing (`guru`, `polisi`) are there: the offer is one sentence, and asks
 * nothing.
 */
const OFFICIALS =
  /\b(oknum|aparat(ur)?|pejabat|pegawai|petugas|perangkat|pamong|bendahara|bupati|wali ?kota|camat|lurah|kepala (desa|dinas|dusun|sekolah)|sek(des|da)|ka(des|dus)|ketua (rt|rw)|dprd|polisi|jaksa|hakim|guru|pungli|pungutan liar|korupsi|suap|sogok(an)?|dana desa|carik|kuwu|kerio|official|officer|mayor|regent|village head|civil servant|police|teacher|bribe|corrupt(ion)?)s?\b/i;

/** True of a report that may be about people in office. A reason to offer a sealed report, never more. */
const isAboutOfficials = (text: string): boolean => OFFICIALS.test(text);

/** Fragment that asks the endpoint's own page for a sealed report; no server sees it. */
const SEALED = '#segel';

/** With the printed fingerprint, where a poster's code or a link has brought it to the host page. */
const asked = (): string => (location.hash.startsWith(`${SEALED}=`) ? location.hash : SEALED);

/**
 * `renderSealedOffer` shows a sentence and a link, where the endpoint takes sealed reports and this one may be about
 * people in office: by its words, or its topic's name.
 */
export function renderSealedOffer(context: FormContext, onPress: (event: Event) => void): unknown {
  const { capabilities, entry, target } = context;
  const { title, content, category } = entry.whole;
  const isOffered =
    capabilities.features.has('sealed') && isAboutOfficials(`${title} ${content} ${category?.name}`);
  const url = isOffered && target && safePage(target.root, 'lapor');
  if (!url) return nothing;
  const { offer, link } = context.messages('sealed', sealedWords);
  return html`<p id="sealed">
    <b>${offer}</b> <a href=${url + asked()} rel="noopener" @click=${onPress}>${link}</a>
  </p>`;
}
