import 'aduan/define';
import type {} from 'aduan/react';
import type { BeforeSubmitEvent } from 'aduan';
import type { AduanFeed } from 'aduan/feed';
import type { AduanForm } from 'aduan/form';
import type { AduanTracker } from 'aduan/tracker';
import { useRef, useState } from 'react';

/** Words of the site's own. These stand outside a render, or each one would be new to the form. */
const WORDS: AduanForm['messages'] = {
  heading: 'Lapor ke desa kami',
  en: { heading: 'Report to our village' },
};
/** What the site knows beforehand; people may change it. */
const FILLED: AduanForm['values'] = { place: 'Balai desa', ref: 'BALAI-1' };
const INFORMATION = '2';

/** The site's own check. A sentence keeps the report back and is shown; nothing lets it go. */
async function refusal({ classificationId }: BeforeSubmitEvent['detail']): Promise<string | undefined> {
  return classificationId === INFORMATION ? 'Permintaan informasi lewat PPID desa.' : undefined;
}

/**
 * React 19 gives a custom element its properties, `on` + an event's own name listens to it, and a `ref` has its
 * methods.
 */
export function App({ endpoint }: { endpoint: string }) {
  const form = useRef<AduanForm>(null);
  const tracker = useRef<AduanTracker>(null);
  const feed = useRef<AduanFeed>(null);
  const [isShared, setShared] = useState(false);
  const [where, setWhere] = useState('');
  const [sent, setSent] = useState('');
  const hear = (trackingId: string | undefined) => {
    setSent(trackingId ?? 'Anda');
    feed.current?.refresh();
  };
  return (
    <section>
      <header>
        <h2>Lapor ke desa</h2>
        <label>
          <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
          Perangkat ini dipakai bersama
        </label>
        <button onClick={() => form.current?.focus()}>Mulai menulis</button>
        <button onClick={() => form.current?.reset()}>Kosongkan</button>
      </header>
      <p>{where}</p>
      {sent && <p role="status">Laporan {sent} diterima.</p>}
      <aduan-form
        ref={form}
        endpoint={endpoint}
        sharedDevice={isShared}
        messages={WORDS}
        values={FILLED}
        onaduan-before-submit={(event) => event.waitUntil(refusal(event.detail))}
        onaduan-step={({ detail }) => setWhere(detail.step)}
        onaduan-state={({ detail }) => setWhere(detail.state)}
        onaduan-submitted={({ detail }) => hear(detail.trackingId)}
      >
        <a href={`${endpoint}/lapor`}>Sampaikan laporan</a>
      </aduan-form>
      <button onClick={() => tracker.current?.refresh()}>Ada kabar?</button>
      <aduan-tracker ref={tracker} endpoint={endpoint} compact />
      <aduan-feed
        ref={feed}
        endpoint={endpoint}
        compact
        onaduan-report-selected={(event) => {
          event.preventDefault();
          tracker.current?.open(event.detail.trackingId);
        }}
      />
    </section>
  );
}
