import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../setup/repository.mjs';

const EVENTS = 'src/events.ts';
const ERRORS = 'src/errors.ts';

/**
 * `readEventDetails` lists the fields of each event's detail by type; names of lists of codes are written out.
 *
 * @returns {Record<string, { note: string, fields: { name: string, type: string, isOptional: boolean }[] }>} by the
 * event's name
 */
export function readEventDetails() {
  const [events, errors] = [EVENTS, ERRORS].map(parse);
  const lists = new Map([...aliases(events), ...aliases(errors)]);
  const details = events.statements.find((one) => one.name?.text === 'AduanEventDetails');
  return Object.fromEntries(
    details.members.map((event) => [
      event.name.text,
      {
        note: noteOf(event),
        fields: event.type.members.map(({ name, type, questionToken }) => ({
          name: name.text,
          type: lists.get(type.getText()) ?? type.getText(),
          isOptional: questionToken !== undefined,
        })),
      },
    ]),
  );
}

const parse = (path) =>
  ts.createSourceFile(path, readFileSync(join(ROOT, path), 'utf8'), ts.ScriptTarget.Latest, true);

const aliases = (file) =>
  file.statements
    .filter((one) => ts.isTypeAliasDeclaration(one))
    .map(({ name, type }) => [name.text, textOf(type)]);

const textOf = (type) =>
  type
    .getText()
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/^ ?\| /, '');

const noteOf = (node) => ts.getJSDocCommentsAndTags(node)[0]?.comment ?? '';
