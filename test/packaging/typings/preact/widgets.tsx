import type {} from 'aduan/preact';
import type { AduanFeed } from 'aduan/feed';
import { useRef } from 'preact/hooks';

export function Widgets() {
  const feed = useRef<AduanFeed>(null);
  return (
    <main>
      <aduan-form
        endpoint="/sp4n"
        shared-device
        classification="1"
        className="lapor"
        onaduan-submitted={({ detail }) => console.log(detail.trackingId?.length)}
      >
        <a href="https://www.lapor.go.id">Lapor</a>
      </aduan-form>
      <aduan-tracker endpoint="/sp4n" tracking-id="4821093574" compact key="lacak" />
      <aduan-feed
        ref={feed}
        endpoint="/sp4n"
        page-size={10}
        view="numbers"
        onaduan-report-selected={(event) => event.preventDefault()}
      />
    </main>
  );
}

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
