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
