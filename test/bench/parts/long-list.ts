/** A feed of any length that costs no database: `/list/{size}/…` answers as an endpoint does. */

const PAGE = 20;
const FEATURES = { features: ['feed', 'support'] };

function report(number: number): Record<string, unknown> {
  const at = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
  return {
    tracking_id: String(1_000_000_000 + number),
    title: `Jalan poros Desa Tanjung Kemala berlubang sepanjang ${number} meter`,
    excerpt: 'Sejak musim hujan lubangnya makin dalam dan sudah dua kali ada pengendara motor jatuh. '.repeat(
      2,
    ),
    status_code: ['verified', 'in_progress', 'responded', 'done'][number % 4],
    status_name: 'Status',
    classification_id: '1',
    category: { id: '436', name: 'Jalan rusak' },
    disposition_name: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    reporter_name: 'Warga',
    channel: 'Website',
    location_name: 'Tanjung Kemala, Baturaja Timur',
    created_at: at,
    updated_at: at,
    followups_count: number % 5,
    supports_count: number % 7,
    attachments_count: 0,
    thumbnail_url: null,
  };
}

/** @param question what stands behind `/list/{size}/`; undefined for what a list does not know */
export function answerFromLongList(size: number, question: string, query: URLSearchParams): unknown {
  if (question === 'capabilities') return FEATURES;
  if (question !== 'complaints') return undefined;
  const from = Number(query.get('cursor') ?? 0);
  const data = Array.from({ length: Math.min(PAGE, size - from) }, (_, at) => report(size - from - at));
  const next = from + PAGE < size ? `complaints?cursor=${from + PAGE}` : null;
  return { data, total: size, next_page_url: next };
}
