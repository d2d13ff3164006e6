/** `HomeWords` are words of the server's first page, and of the poster that it hands out. */
export interface HomeWords {
  heading: string;
  whose: (agency: string) => string;
  office: (office: string) => string;
  contact: string;
  /** `ways` say what each page is for, below the link to it. */
  ways: { lapor: string; lacak: string; laporan: string };
  install: {
    heading: string;
    intro: string;
    address: string;
    /** The server doesn't know its own address, so nothing can be written with it. */
    noAddress: string;
    may: {
      heading: string;
      any: string;
      some: string;
      site: string;
      check: string;
      allowed: (host: string) => string;
      notYet: (host: string) => string;
      /** No address of a site was typed. */
      unclear: string;
    };
    html: { heading: string; how: string };
    wordpress: { heading: string; address: string; shortcode: string };
    opensid: { heading: string; link: string; file: string };
    div: { heading: string; how: string };
    copy: string;
    copied: string;
    /** The browser copies nothing by itself. */
    marked: string;
    nothing: string;
  };
  poster: {
    heading: string;
    how: string;
    print: string;
    ask: string;
    call: string;
    code: string;
    steps: readonly [string, string, string];
    free: string;
    sms: (number: string) => string;
    /** Where sealed reports are offered: a second code, and the fingerprint of their keys in print. */
    sealed: { ask: string; code: string; fingerprint: string; compare: string };
  };
  /** `about` is one sentence on each page, for search engines. */
  about: Readonly<Record<'beranda' | 'lacak' | 'laporan' | 'kalender', (agency: string) => string>>;
}
