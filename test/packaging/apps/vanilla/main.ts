import 'aduan/define';

document.querySelector('aduan-feed')?.addEventListener('aduan-feed-loaded', ({ detail }) => {
  document.title = `${detail.count} laporan`;
});
