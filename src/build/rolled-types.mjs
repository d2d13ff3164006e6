import { readFileSync, renameSync, rmSync } from 'node:fs';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';

const WHOLE = 'dist/types';
const ROLLED = 'dist/rolled-types';

/**
 * Reduces `dist/types`, which has a declaration for each source, to the types that the package's entries export: others
 * can't be imported by their path, and editors don't show internals.
 */
export async function rollTypes() {
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
