import { readFileSync, renameSync, rmSync } from 'node:fs';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';

const WHOLE = 'dist/types';
const ROLLED = 'dist/rolled-types';

/**
 * Leaves of `dist/types`, a declaration for each source, what the package's entries hand on: what no entry exports can't be imported by its path, and
 * nobody's editor shows the inside.
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

/** Rollup calls a shared file by any of the modules in it. */
const sharedName = (name, moduleIds) =>
  moduleIds.some((id) => id.endsWith('/aduan-form.d.ts')) ? 'widgets' : name.replace(/\.d$/, '');

/** Types that an entry needs and doesn't export are meant, and so is the entry of the scripts, which exports nothing. */
function failUnlessMeant({ code, message }) {
  const isMeant = code === 'EMPTY_BUNDLE' || message.includes('still references private shared type exports');
  if (!isMeant) throw new Error(message);
}

/** A class is then told apart by what it can do, not by fields that nobody may touch. */
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
