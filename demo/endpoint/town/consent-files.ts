import { parse } from 'yaml';
import * as z from 'zod/mini';
import { endOfDay } from '../../../src/contract/working-days.js';
import { VERSION_MAX, type Consents, type ConsentVersion, type ConsentWords } from '../words/consent.js';
import { LANGUAGES } from '../words/messages.js';
import { day } from './day.js';
import type { Faults } from './faults.js';
import { filesIn, readTownFile, type TownFile } from './folder.js';

const NAME = new RegExp(`^consent/([\\w-]{1,${VERSION_MAX}})\\.([a-z]{2,3})\\.md$`);
const DAY_MS = 86_400_000;

const words = z.strictObject({ retention: z.string(), contact: z.string() });
const binding = z.strictObject({
  ...words.shape,
  published: day(),
  retention_years: z.int().check(z.gte(1), z.lte(10)),
});

/**
 * `consent/VERSION.LANGUAGE.md`: what people agree to. The Indonesian text is binding and has the date when it was
 * first shown; the others translate it.
 * @returns newest first; null where no text can be shown
 */
export async function readConsents(
  folder: string,
  timeZone: string,
  faults: Faults,
): Promise<Consents | null> {
  const versions = new Map<string, ConsentVersion>();
  const translations: { version: string; language: string; words: ConsentWords; file: string }[] = [];
  for (const name of await filesIn(folder, 'consent')) {
    const [, version, language] = NAME.exec(name) ?? [];
    if (version === undefined || !(LANGUAGES as readonly string[]).includes(language!)) {
      faults.add(name, null, `name it VERSION.LANGUAGE.md; languages are ${LANGUAGES.join(', ')}`);
      continue;
    }
    const file = await readTownFile(folder, name, faults, { isNeeded: true });
    if (file === null) continue;
    if (language === 'id') {
      const read = readText(file, binding, faults);
      if (read !== null) versions.set(version, bindingVersion(version, read, timeZone));
    } else {
      const read = readText(file, words, faults);
      if (read !== null) translations.push({ version, language: language!, words: read, file: name });
    }
  }
  for (const { version, language, words, file } of translations) {
    const known = versions.get(version);
    if (known === undefined) faults.add(file, null, `translates ${version}.id.md, which isn't there`);
    else known.translations = { ...known.translations, [language]: words };
  }
  const [newest, ...older] = [...versions.values()].sort((a, b) => +b.publishedAt - +a.publishedAt);
  if (newest === undefined) faults.add('consent', null, 'write what people agree to: consent/2026-01.id.md');
  return newest === undefined ? null : [newest, ...older];
}

function bindingVersion(
  version: string,
  read: z.infer<typeof binding> & { text: string },
  timeZone: string,
): ConsentVersion {
  const { published, retention_years, ...shown } = read;
  return {
    ...shown,
    version,
    publishedAt: new Date(endOfDay(timeZone, published).getTime() + 1_000 - DAY_MS),
    retentionYears: retention_years,
    translations: {},
  };
}

/** `readText` reads a YAML head between lines of `---`, then the text, with blank lines between paragraphs. */
function readText<Shape extends z.core.$ZodShape>(
  { name, text }: TownFile,
  head: z.ZodMiniObject<Shape>,
  faults: Faults,
): (z.infer<z.ZodMiniObject<Shape>> & { text: string }) | null {
  const [, yaml, rest] = /^---\r?\n([^]*?)\r?\n---\r?\n([^]*)$/.exec(text) ?? [];
  const body = rest?.trim() ?? '';
  if (yaml === undefined || body === '') {
    faults.add(
      name,
      1,
      `write a head (${Object.keys(head.shape).join(', ')}) between lines of ---, then the text`,
    );
    return null;
  }
  const result = z.safeParse(head, readHead(yaml), { error: z.locales.en().localeError });
  if (result.success) return { ...result.data, text: body };
  for (const { path, message } of result.error.issues) {
    const key = String(path[0] ?? '');
    const line = yaml.split('\n').findIndex((one) => one.startsWith(`${key}:`));
    faults.add(name, line < 0 ? 1 : line + 2, `${key}: ${message}`);
  }
  return null;
}

function readHead(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch {
    return null;
  }
}
