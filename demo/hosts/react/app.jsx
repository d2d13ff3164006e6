import 'aduan/define';
import { useState } from 'react';

/** React 19 gives a custom element its properties, and `on` + an event's own name listens to it. */
export function App({ endpoint }) {
  const [isShared, setShared] = useState(false);
  const [sent, setSent] = useState('');
  return (
    <section>
      <header>
        <h2>Lapor ke desa</h2>
        <label>
          <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
          Perangkat ini dipakai bersama
        </label>
      </header>
      {sent && <p role="status">Laporan {sent} diterima.</p>}
      <aduan-form
        endpoint={endpoint}
        sharedDevice={isShared}
        onaduan-submitted={(event) => setSent(event.detail.trackingId ?? 'Anda')}
      >
        <a href={`${endpoint}/lapor`}>Sampaikan laporan</a>
      </aduan-form>
    </section>
  );
}
