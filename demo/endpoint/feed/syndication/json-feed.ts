import type { Channel } from './source.js';

/** `writeJsonFeed`: JSON Feed 1.1 (jsonfeed.org), with the contract's names below `_aduan` for what it lacks. */
export function writeJsonFeed(channel: Channel): string {
  const { title, description, agency, selfUrl, nextUrl, homeUrl, reports } = channel;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    language: 'id',
    home_page_url: homeUrl,
    feed_url: selfUrl,
    ...(nextUrl !== null && { next_url: nextUrl }),
    authors: [{ name: agency }],
    items: reports.map(({ item, content, title: heading, url, photoUrl }) => ({
      id: item.tracking_id,
      url,
      title: heading,
      content_text: content,
      date_published: item.created_at,
      date_modified: item.updated_at,
      authors: [{ name: item.reporter_name }],
      tags: [item.status_name, ...(item.category ? [item.category.name] : [])],
      ...(photoUrl !== null && { image: photoUrl }),
      _aduan: item,
    })),
  });
}
