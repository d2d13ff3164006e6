/** Lists from which a form chooses, and the challenge that it solves before sending. */
import { readInstitutions, readLocations, readRawQuestions } from '../../../contract/public/masters.js';
import { QUESTION_LIMITS } from '../../../contract/questions/question.js';
import { readPattern } from '../../../contract/questions/pattern.js';
import { toItems, toRecord, toText } from '../../../contract/read.js';
import { routes } from '../../../contract/routes.js';
import { checksOf, type Finding } from '../../check.js';
import {
  categories,
  categoriesAnswer,
  institutionsAnswer,
  readOrNothing,
  offers,
} from '../../facts/offer.js';
import { resultsRecord, skip, type Visit } from '../../visit/visit.js';
import { notAnswered } from '../../judging/shape.js';
import { finding } from '../../judging/found.js';

const SEARCHED = { id: 'Saring daftar itu dengan', en: 'Filter the list by' };

export const MASTERS_CHECKS = checksOf('discover', [
  {
    id: 'D-07',
    where: ['3.1'],
    title: {
      id: 'masters/classifications punya 1 Pengaduan, 2 Permintaan Informasi, 3 Aspirasi',
      en: 'masters/classifications has 1 Pengaduan, 2 Permintaan Informasi, 3 Aspirasi',
    },
    mend: {
      id: 'Jawab ketiganya dengan id "1", "2", "3" dalam results.data.',
      en: 'Answer all three, with the ids "1", "2", "3", in results.data.',
    },
    async run(visit) {
      const answer = await visit.ask(routes.classifications);
      if (answer.status === 404)
        return skip('tidak disajikan: widget mengenal ketiganya', 'not served: widgets know the three');
      const wrong = notAnswered(answer, 'Classifications');
      const ids = new Set(toItems(resultsRecord(answer.json).data).map((one) => toText(toRecord(one).id)));
      const missing = ['1', '2', '3'].filter((id) => !ids.has(id));
      return wrong.length > 0 || missing.length === 0
        ? wrong
        : [finding(`tanpa id ${missing.join(', ')}`, `without the ids ${missing.join(', ')}`)];
    },
  },
  {
    id: 'D-08',
    where: ['3.2', '2.3'],
    title: {
      id: 'masters/categories memberi seluruh pohon sekaligus, setiap parent_id ada di dalamnya',
      en: 'masters/categories gives the whole tree at once, and each parent_id is in it',
    },
    mend: {
      id: 'Jawab semua kategori dalam satu daftar, induk bersama anaknya; parent_id null untuk yang teratas.',
      en: 'Answer all categories in one list, parents with their children; parent_id is null at the top.',
    },
    async run(visit) {
      const wrong = notAnswered(await categoriesAnswer(visit), 'Categories');
      if (wrong.length > 0) return wrong;
      const tree = await categories(visit);
      const ids = new Set(tree.map(({ id }) => id));
      const lost = tree.filter(({ parentId }) => parentId !== null && !ids.has(parentId));
      return lost
        .slice(0, 3)
        .map(({ id, parentId }) =>
          finding(
            `"${id}" punya parent_id "${parentId}" yang tidak ada`,
            `"${id}" has the parent_id "${parentId}", which isn’t there`,
          ),
        );
    },
  },
  {
    id: 'D-09',
    where: ['3.3', '2.3'],
    title: {
      id: 'masters/institutions/external memberi instansi, menurut search dan page_size',
      en: 'masters/institutions/external gives institutions, by search and page_size',
    },
    mend: {
      id: `${SEARCHED.id} search (kata dalam nama) dan page_size (paling banyak sekian).`,
      en: `${SEARCHED.en} search (words of the name) and page_size (so many at most).`,
    },
    async run(visit) {
      const answer = await institutionsAnswer(visit);
      const wrong = notAnswered(answer, 'Institutions');
      if (wrong.length > 0) return wrong;
      const all = readInstitutions(answer.json).items;
      return await listFollows(visit, routes.institutions, all);
    },
  },
  {
    id: 'D-10',
    where: ['3.4', '2.3'],
    title: {
      id: 'masters/locations memberi wilayah menurut search, parent_code dan page_size',
      en: 'masters/locations gives places by search, parent_code and page_size',
    },
    mend: {
      id: `${SEARCHED.id} search, parent_code (anak langsung) dan page_size; code adalah kode Kemendagri.`,
      en: `${SEARCHED.en} search, parent_code (direct children) and page_size; code is Kemendagri’s.`,
    },
    async run(visit) {
      await offers(visit, 'locations');
      const answer = await visit.ask(routes.locations);
      const wrong = notAnswered(answer, 'Locations');
      if (wrong.length > 0) return wrong;
      const all = readLocations(answer.json).items;
      const coded = all.filter(({ code }) => code !== null && !/^\d\d(\.\d\d){0,2}(\.\d{4})?$/.test(code));
      const parent = all.find(({ parentCode }) => parentCode !== null)?.parentCode ?? null;
      // Of two, for a list that is always the same may be the first one's children.
      const other = all.find(({ code, level }) => code !== null && level !== 'village')?.code ?? null;
      return [
        ...coded.slice(0, 1).map(({ code }) => finding(`code "${code}"`, `the code "${code}"`)),
        ...(await listFollows(visit, routes.locations, all)),
        ...(parent === null ? [] : await childrenFollow(visit, parent, 1)),
        ...(other === null ? [] : await childrenFollow(visit, other, 0)),
      ];
    },
  },
  {
    id: 'D-11',
    where: ['3a.1', '2.3', '3a.2', '3a.3'],
    title: {
      id: 'masters/fields memberi pertanyaan tambahan dalam bentuk dan batas kontrak',
      en: 'masters/fields gives extra questions in the contract’s form and limits',
    },
    mend: {
      id: 'Paling banyak 12 pertanyaan sekategori, 30 pilihan, label 120 dan hint 300 huruf; pattern tanpa lookaround dan backreference.',
      en: 'At most 12 questions a category, 30 values, labels of 120 and hints of 300 characters; patterns without lookaround and backreferences.',
    },
    async run(visit) {
      await offers(visit, 'fields');
      const all = await visit.ask(routes.questions);
      const wrong = notAnswered(all, 'Fields');
      const raw = readOrNothing(all, readRawQuestions)?.map(toRecord) ?? [];
      const [category] = raw
        .flatMap(({ category_ids }) => toItems(category_ids))
        .flatMap((id) => toText(id) ?? []);
      if (wrong.length > 0 || category === undefined) return wrong;
      const own = await visit.ask({ path: routes.questions, query: { category_id: category } });
      return [...notAnswered(own, 'Fields'), ...questionFaults(raw, own.json)];
    },
  },
  {
    id: 'D-12',
    where: ['8.1', '2.3'],
    title: {
      id: 'challenge memberi soal ALTCHA yang dapat dikerjakan HP, tanpa pihak ketiga',
      en: 'challenge gives an ALTCHA challenge that a phone can solve, without a third party',
    },
    mend: {
      id: 'Buat soal dengan pustaka ALTCHA versi 2 (parameters dan signature), cost paling banyak 1.000.000.',
      en: 'Make the challenge with ALTCHA’s library, version 2 (parameters and signature), with a cost of 1,000,000 at most.',
    },
    async run(visit) {
      await offers(visit, 'challenge');
      return notAnswered(await visit.ask(routes.challenge), 'Challenge');
    },
  },
]);

interface Listed {
  id: string;
  name: string;
}

/** A search finds what it is the name of, another nothing, and a page is as long as it was asked for. */
async function listFollows(visit: Visit, path: string, all: readonly Listed[]): Promise<Finding[]> {
  const wanted = all.at(-1);
  if (wanted === undefined) return [finding(`${path}: daftarnya kosong`, `${path}: the list is empty`)];
  const ask = async (query: Record<string, string | number>): Promise<Listed[]> =>
    readOrNothing(await visit.ask({ path, query }), readInstitutions)?.items ?? [];
  const found = await ask({ search: wanted.name, page_size: 100 });
  const nothing = await ask({ search: 'zzqxv tidak ada' });
  const one = await ask({ page_size: 1 });
  return [
    ...(found.some(({ id }) => id === wanted.id)
      ? []
      : [
          finding(
            `${path}?search=${wanted.name} tidak menemukannya`,
            `${path}?search=${wanted.name} doesn’t find it`,
          ),
        ]),
    ...(nothing.length === 0
      ? []
      : [finding(`${path}: search tidak diindahkan`, `${path}: search is not heeded`)]),
    ...(one.length <= 1
      ? []
      : [finding(`${path}?page_size=1 memberi ${one.length}`, `${path}?page_size=1 gives ${one.length}`)]),
  ];
}

/** @param least how many children it must have */
async function childrenFollow(visit: Visit, parent: string, least: number): Promise<Finding[]> {
  const answer = await visit.ask({ path: routes.locations, query: { parent_code: parent, page_size: 100 } });
  const children = readOrNothing(answer, readLocations)?.items ?? [];
  const strangers = children.filter(({ parentCode }) => parentCode !== parent);
  return children.length >= least && strangers.length === 0
    ? []
    : [
        finding(
          `${answer.asked}: ${children.length} wilayah, ${strangers.length} di antaranya bukan anaknya`,
          `${answer.asked}: ${children.length} places, ${strangers.length} of which are no children of it`,
        ),
      ];
}

function questionFaults(all: readonly Record<string, unknown>[], ofCategory: unknown): Finding[] {
  const { length } = toItems(resultsRecord(ofCategory).data);
  const unread = all.filter(({ pattern }) => typeof pattern === 'string' && readPattern(pattern) === null);
  return [
    ...(length > QUESTION_LIMITS.perCategory
      ? [finding(`${length} pertanyaan dalam satu kategori`, `${length} questions in one category`)]
      : []),
    ...(length === 0
      ? [finding('category_id tidak menemukan pertanyaannya', 'category_id doesn’t find its questions')]
      : []),
    ...unread.map(({ code }) =>
      finding(
        `pattern dari "${toText(code)}" tidak terbaca`,
        `the pattern of "${toText(code)}" can’t be read`,
      ),
    ),
  ];
}
