import { html, type TemplateResult } from 'lit';
import type { WishFaultWire } from '../../wishes/wire.js';
import { wishWords as words } from './wish-words.js';

/** `faultsTable` names each line of a table that can't be taken, and what to do about it. */
export function faultsTable(faults: readonly WishFaultWire[]): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.line}</th>
        <th scope="col">${words.column}</th>
        <th scope="col">${words.wayOut}</th>
      </tr>
    </thead>
    <tbody>
      ${faults.map(
        ({ line, field, message }) =>
          html`<tr>
            <th scope="row">${words.lineOf(line)}</th>
            <td data-label=${words.column}>${field === 'row' ? words.wholeLine : field}</td>
            <td data-label=${words.wayOut}>${message}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
