import type {} from 'aduan/preact';

// @ts-expect-error not a view
export const wrongWord = <aduan-feed view="timeline" />;
// @ts-expect-error no such attribute
export const wrongAttribute = <aduan-form endPoint="/sp4n" />;
// @ts-expect-error a box, not a word
export const wrongValue = <aduan-form shared-device="ya" />;
// @ts-expect-error an event of the form
export const wrongEvent = <aduan-feed onaduan-submitted={() => {}} />;
// @ts-expect-error no such detail
export const wrongDetail = <aduan-form onaduan-queued={({ detail }) => console.log(detail.accessCode)} />;
// @ts-expect-error no such tag
export const wrongTag = <aduan-map />;
