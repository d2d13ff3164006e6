/** What the filters say, in one language; fetched with them. */
export interface FindMessages {
  classification: string;
  anyClassification: string;
  /** By the contract's ids. */
  classifications: Readonly<Record<string, string>>;
  status: string;
  anyStatus: string;
  category: string;
  anyCategory: string;
  institution: string;
  anyInstitution: string;
  location: string;
  /** A part of the map. */
  area: string;
  anyLocation: string;
  period: string;
  from: string;
  to: string;
  sort: string;
  sorts: Record<'newest' | 'oldest' | 'updated' | 'supported', string>;
  /** The first of the orders, while words are searched for. */
  closest: string;
  /** A choice and how many reports it has. */
  counted: (name: string, total: number) => string;
  /** `2 Nov 2026 – 5 Nov 2026`, or one end of it. */
  between: (from: string, to: string) => string;
  chips: string;
  drop: (what: string) => string;
  words: (search: string) => string;
  loosen: string;
  without: (what: string, total: number) => string;
  openData: string;
  formats: Readonly<Record<'atom' | 'jsonFeed' | 'csv' | 'geojson', string>>;
}
