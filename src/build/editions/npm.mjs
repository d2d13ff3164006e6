import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, writeFileSync, renameSync, rmSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { tsImport } from 'tsx/esm/api';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import { vsCodeCss, vsCodeHtml, webTypes } from '../typings/editors.mjs';
import { readElements } from '../typings/elements.mjs';
import { attributesTypes, frameworkTypes } from '../typings/frameworks.mjs';
import {
  leafletWithoutMarkup,
  notices,
  writeNotices,
  compressed,
  BANNER,
  ELEMENTS,
  browser,
  compile,
  isDependency,
  literals,
  onwarn,
  output,
  pkg,
} from './common.mjs';

/**
 * The package: dependencies stay imports, so that an app has one copy of Lit. It is built last, with the documents
 * about all files.
 */
export const NPM = [
  // The judge of endpoints, a program for Node; no page loads it.
  {
    onwarn,
    input: { conformance: 'src/conformance/cli.ts' },
    external: (id) => id.startsWith('node:') || isDependency(id),
    output: {
      ...output,
      format: 'es',
      entryFileNames: '[name].js',
      inlineDynamicImports: true,
      banner: `#!/usr/bin/env node\n${BANNER}`,
    },
    plugins: [nodeResolve(), compile(), contract()],
  },
  {
    onwarn,
    input: {
      index: 'src/index.ts',
      define: 'src/define.ts',
      ...Object.fromEntries(ELEMENTS.map((name) => [`${name}-define`, `src/register/${name}.ts`])),
      ...Object.fromEntries(
        [...ELEMENTS, 'client', 'form-logic', 'outbox'].map((name) => [name, `src/entries/${name}.ts`]),
      ),
    },
    external: isDependency,
    output: {
      ...output,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'modules/[name]-[hash].js',
      banner: ({ isEntry }) => (isEntry ? BANNER : ''),
    },
    plugins: [
      browser(),
      leafletWithoutMarkup(),
      literals(),
      compile(),
      notices(),
      documents(),
      writeNotices(),
      integrity(),
      themes(),
      compressed(['dist', 'dist/chunks', 'dist/themes']),
    ],
  },
];

/** Files other than JavaScript: declarations, the Custom Elements Manifest, OpenAPI from the contract's schemas. */
function documents() {
  const run = (tool, ...args) =>
    execFileSync(process.execPath, [tool, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  return {
    name: 'documents',
    async closeBundle() {
      // Types are judged by `npm run check`: judging them here too would double the time.
      run('node_modules/typescript/bin/tsc', '-p', 'src/build/tsconfig.build.json', '--noCheck');
      run(
        'node_modules/@custom-elements-manifest/analyzer/cem.js',
        'analyze',
        '--config',
        'src/build/custom-elements-manifest.config.mjs',
      );
      writeTypings();
      await rollTypes();
      const { buildOpenApi } = await tsImport('../../contract/openapi/document.ts', import.meta.url);
      writeJson('dist/openapi.json', buildOpenApi(pkg.version));
    },
  };
}

const writeJson = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

/** Typings and editor data, from `dist/custom-elements.json`. */
function writeTypings() {
  const elements = readElements(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
  writeFileSync('dist/types/attributes.d.ts', attributesTypes(elements));
  for (const [name, text] of Object.entries(frameworkTypes(elements)))
    writeFileSync(`dist/types/${name}.d.ts`, text);
  writeJson('dist/vscode-html.json', vsCodeHtml(elements));
  writeJson('dist/vscode-css.json', vsCodeCss(elements));
  writeJson('dist/web-types.json', webTypes(elements, pkg));
  // The script-tag editions are imported for their side effects.
  writeFileSync('dist/types/script.d.ts', 'export {};\n');
}

/** `dist/integrity.json`: values of `integrity=` for script tags, by file. */
function integrity() {
  return {
    name: 'integrity',
    closeBundle() {
      const scripts = readdirSync('dist').filter((name) => /^(doctor|embed|frame|sealed).*\.js$/.test(name));
      const hashes = scripts.map((name) => {
        const hash = createHash('sha384')
          .update(readFileSync(`dist/${name}`))
          .digest('base64');
        return [name, `sha384-${hash}`];
      });
      writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 1)}\n`);
    },
  };
}

/** `dist/themes/`: the presets, copied unchanged. */
function themes() {
  return {
    name: 'themes',
    writeBundle: () => cpSync('src/themes', 'dist/themes', { recursive: true }),
  };
}

const WHOLE = 'dist/types';
const ROLLED = 'dist/rolled-types';

/**
 * Reduces `dist/types`, which has a declaration for each source, to the types that the package's entries export: others
 * can't be imported by their path, and editors don't show internals.
 */
async function rollTypes() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = [...new Set(Object.values(exports).flatMap(({ types }) => types ?? []))];
  const bundle = await rollup({
    input: Object.fromEntries(
      entries.map((path) => [path.replace(/^\.\/dist\/types\/|\.d\.ts$/g, ''), path]),
    ),
    external: (id) => !/^[./]/.test(id),
    preserveEntrySignatures: 'strict',
    plugins: [withoutPrivateMembers(), dts()],
    onwarn: failUnlessMeant,
  });
  await bundle.write({
    dir: ROLLED,
    format: 'es',
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    entryFileNames: '[name].d.ts',
    chunkFileNames: ({ name, moduleIds }) => `shared/${sharedName(name, moduleIds)}.d.ts`,
  });
  rmSync(WHOLE, { recursive: true });
  renameSync(ROLLED, WHOLE);
}

/** Rollup names a shared file after any of its modules. */
const sharedName = (name, moduleIds) =>
  moduleIds.some((id) => id.endsWith('/aduan-form.d.ts')) ? 'widgets' : name.replace(/\.d$/, '');

/** Ignores warnings of types that an entry needs unexported, and of the scripts' entry, which exports nothing. */
function failUnlessMeant({ code, message }) {
  const isMeant = code === 'EMPTY_BUNDLE' || message.includes('still references private shared type exports');
  if (!isMeant) throw new Error(message);
}

/**
 * Types are then compared by public members, not by private fields: without this plugin an app that has two copies of
 * the package can't hand an element of one to functions of the other.
 */
function withoutPrivateMembers() {
  return {
    name: 'without-private-members',
    transform(code, id) {
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const hidden = source.statements
        .filter((statement) => ts.isClassDeclaration(statement))
        .flatMap(({ members }) => members.filter(isPrivate));
      const kept = hidden.reduceRight(
        (text, member) => text.slice(0, member.getFullStart()) + text.slice(member.end),
        code,
      );
      return { code: kept, map: null };
    },
  };
}

const isPrivate = (member) =>
  ts.isPrivateIdentifier(member.name ?? member) ||
  (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword);

/** `contract` lays the sentences that reports name beside the program. */
function contract() {
  return {
    name: 'contract',
    writeBundle: () => cpSync('src/conformance/contract.md', 'dist/contract.md'),
  };
}
