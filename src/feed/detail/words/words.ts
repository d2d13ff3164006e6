/** What is said of one report in the feed, in one language; fetched when the first one is opened. */
export interface DetailMessages {
  notFound: string;
  notFoundText: string;
  reporter: string;
  channel: string;
  share: {
    heading: string;
    /** Names the number alone: titles are other people's words. */
    text: (trackingId: string) => string;
    share: string;
    copy: string;
    copied: string;
    /** Where nothing may be put on the clipboard. */
    copyYourself: string;
    whatsApp: string;
    track: string;
  };
}
