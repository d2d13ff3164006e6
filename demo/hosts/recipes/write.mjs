/** `node demo/hosts/recipes/write.mjs`: writes `demo/hosts/README.md` and `README.en.md` from the recipes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../../setup/repository.mjs';
import { markdownOf, RECIPES, RECIPES_FOLDER } from './recipes.mjs';

const HEADS = {
  'README.md': {
    lang: 'id',
    text: '# Resep untuk tiap situs\n\n[In English](README.en.md). Dibuat dari `recipes/`; setiap resep menyebut apa yang dicoba pada situs sungguhan dan apa yang tidak. "Simulasi" berarti aturan yang kami tulis menurut sumber yang disebut di [sanitizers.ts](../../test/hosts/harness/sanitizers.ts).',
  },
  'README.en.md': {
    lang: 'en',
    text: '# A recipe for every site\n\n[Dalam bahasa Indonesia](README.md). Made from `recipes/`; each recipe says what was tried on the real thing and what was not. “Simulated” means rules of our own after the sources named in [sanitizers.ts](../../test/hosts/harness/sanitizers.ts).',
  },
};

/** `readmes` are the files' texts by path. @returns {Promise<Record<string, string>>} */
export async function readmes() {
  const files = Object.entries(HEADS).map(async ([name, { lang, text }]) => {
    const path = join(ROOT, RECIPES_FOLDER, name);
    const parts = RECIPES.map((recipe) => `## ${recipe.name}\n\n${markdownOf(recipe, lang, '###')}`);
    const options = { ...(await resolveConfig(path)), filepath: path };
    return [path, await format([text, ...parts].join('\n\n'), options)];
  });
  return Object.fromEntries(await Promise.all(files));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [path, text] of Object.entries(await readmes())) writeFileSync(path, text);
