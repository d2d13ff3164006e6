/** What the gateway does when it is asked, once all faults are out of the way. */
import { sha256, type Books } from './books.js';
import {
  GATEWAY_INSTITUTIONS,
  STATUSES,
  type GatewayFile,
  type GatewayFollowUp,
  type Matter,
} from './ministry.js';
import type { Step } from './moods.js';
import { id, presentDetail, presentFollowUps, type Pen } from './present.js';
import type { Answer } from './play-fault.js';
import type { Body, Route } from './requests.js';

/** A request, read whole. */
export type Call = Omit<Route, 'step'> & Body & { step: Exclude<Step, 'token'> };

/** The gateway's memory: what it keeps of reports beside the books of what came. */
export class Registry {
  readonly matters = new Map<string, Matter>();
  #number: number;

  /** @param first the number of its first report; files and lines count on from there */
  constructor(
    readonly books: Books,
    first: number,
    readonly now: () => Date,
    /** What is other about a reply once it stands there. */
    private readonly echo: (reply: GatewayFollowUp) => Partial<GatewayFollowUp> = () => ({}),
  ) {
    this.#number = first;
  }

  readonly newId = (): number => (this.#number += 1);

  matter(nationalId: string): Matter | undefined {
    return this.matters.get(nationalId);
  }

  answer(call: Call, pen: Pen): Answer {
    switch (call.step) {
      case 'upload':
        return this.#upload(call, pen);
      case 'create':
        return this.#create(call, pen);
      case 'reply':
        return this.#reply(call);
      case 'institutions':
        return ok({
          results: { data: GATEWAY_INSTITUTIONS.map((one) => ({ ...one, id: id(one.id, pen.shape) })) },
        });
      case 'detail':
        return this.#read(call, (matter) => presentDetail(matter, pen));
      case 'followups':
        return this.#read(call, (matter) =>
          presentFollowUps(matter, Number(call.query.get('page') ?? 1) || 1, pen),
        );
      case 'download':
        return this.#download(call);
    }
  }

  #upload({ files: sent }: Call, { shape }: Pen): Answer {
    const files = sent.filter(({ field }) => field === 'attachments[]');
    if (files.length === 0) return no(422, 'attachments wajib diisi');
    const results: Record<'images' | 'docs', { id: number | string }[]> = { images: [], docs: [] };
    for (const { name, bytes } of files) {
      const kind = /\.pdf$/i.test(name) ? 'docs' : 'images';
      const file = { id: this.newId(), kind, name, sha256: sha256(bytes) } as const;
      this.books.file(file);
      results[kind].push({ id: id(file.id, shape) });
    }
    return ok({ results });
  }

  /** Takes doubles, as the real one does: nobody there compares. */
  #create({ json }: Call, { shape }: Pen): Answer {
    if (typeof json['title'] !== 'string' || typeof json['content'] !== 'string')
      return no(422, 'title dan content wajib diisi');
    const nationalId = this.newId();
    this.books.create(nationalId, json);
    this.matters.set(String(nationalId), {
      nationalId,
      status: STATUSES.unverified,
      disposition: null,
      lines: [],
      followUps: [],
    });
    const number = id(nationalId, shape);
    return ok({
      ...(shape.number !== 'results' && { complaint_id: number }),
      results: { complaint: shape.number === 'top' ? {} : { id: number } },
    });
  }

  #reply({ fields, files: sent }: Call): Answer {
    const field = (name: string): string => fields.find(([key]) => key === name)?.[1] ?? '';
    const matter = this.matter(field('complaint_id'));
    if (matter === undefined) return no(404, 'Laporan tidak ditemukan');
    if (field('content') === '') return no(422, 'content wajib diisi');
    const files = sent.filter(({ field: name }) => /^attachment\[\d*\]$/.test(name));
    this.books.reply({
      nationalId: matter.nationalId,
      content: field('content'),
      rating: field('rating'),
      isSecret: field('is_secret'),
      fields: [...fields.map(([name]) => name), ...sent.map((file) => file.field)],
      files: files.map(({ bytes }) => sha256(bytes)),
    });
    // It stands among the follow-ups from now on, as it does on the public site.
    const followUp: GatewayFollowUp = {
      at: this.now(),
      from: 'Pelapor',
      to: null,
      templateCode: field('template_code') || null,
      templateContent: null,
      content: field('content'),
      rating: Number(field('rating')) || 0,
      isSecret: field('is_secret') === '1',
      files: files.map(({ name, bytes }): GatewayFile => ({ name, extension: extensionOf(name), bytes })),
    };
    matter.followUps.push({ ...followUp, ...this.echo(followUp) });
    return ok({ message: 'Berhasil' });
  }

  #read({ parameters: [nationalId = ''] }: Call, present: (matter: Matter) => object): Answer {
    const matter = this.matter(nationalId);
    return matter === undefined ? no(404, 'Laporan tidak ditemukan') : ok(present(matter));
  }

  #download({ parameters: [nationalId = '', item, place] }: Call): Answer {
    const file = this.matter(nationalId)?.followUps[Number(item)]?.files[Number(place)];
    return file === undefined ? no(404, 'Berkas tidak ditemukan') : ok(file.bytes);
  }
}

const ok = (body: object | Uint8Array): Answer => ({ status: 200, body });
const no = (status: number, message: string): Answer => ({ status, body: { message } });
const extensionOf = (name: string): string => name.split('.').pop() ?? '';
