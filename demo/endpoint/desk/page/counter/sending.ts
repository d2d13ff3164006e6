import { randomKey } from '../../../../../src/outbox/idempotency-key.js';
import type { CounterWire } from '../../counter/wire.js';
import { call } from '../api.js';
import { trimmedOf } from '../parts/form.js';

/** `filesOf` leaves out the empty file that a form has where none was chosen. */
export const filesOf = (values: FormData): File[] =>
  values.getAll('attachments').filter((file): file is File => file instanceof File && file.size > 0);

const named = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`;

/** `CounterFiles` uploads what was chosen once: a report that is refused for its words keeps its photos. */
export class CounterFiles {
  private chosen = '';
  private ids: readonly string[] | null = [];
  private key = randomKey();

  async idsOf(files: readonly File[]): Promise<readonly string[]> {
    const chosen = files.map(named).join('\n');
    if (chosen !== this.chosen) {
      this.chosen = chosen;
      this.key = randomKey();
      this.ids = files.length === 0 ? [] : null;
    }
    return (this.ids ??= await this.upload(files));
  }

  private async upload(files: readonly File[]): Promise<string[]> {
    const body = new FormData();
    for (const file of files) body.append('attachments[]', file);
    const { images, docs } = await call<Record<'images' | 'docs', { id: string }[]>>(
      'POST',
      'reports/files',
      {
        body,
        key: this.key,
      },
    );
    return [...images, ...docs].map(({ id }) => id);
  }
}

/** `bodyOf` is the contract's create body; an empty field is left out. */
export function bodyOf(
  values: FormData,
  {
    attachments,
    consent,
    locationId,
  }: { attachments: readonly string[]; consent: CounterWire['consent']; locationId: string | null },
): Record<string, unknown> {
  const text = (name: string): string => trimmedOf(values, name);
  const texts = [
    'classification_id',
    'title',
    'content',
    'category_id',
    'date_of_incident',
    'nameUser',
    'phoneUser',
  ];
  const place = [locationId === null ? text('village') : '', text('location_text')]
    .filter(Boolean)
    .join(', ');
  return {
    ...Object.fromEntries(texts.flatMap((name) => (text(name) === '' ? [] : [[name, text(name)]]))),
    location_id: locationId,
    location_text: place === '' ? null : place,
    is_anonymous: values.has('is_anonymous'),
    is_secret: values.has('is_secret'),
    attachments,
    ...(values.has('consent') && {
      consent: { version: consent.version, given_at: new Date().toISOString(), given_by: 'reporter' },
    }),
  };
}
