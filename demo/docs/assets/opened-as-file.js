// A folder opened from the disk has no server: a link to a folder would list it, and modules don't load.
if (location.protocol === 'file:') {
  document.getElementById('opened-as-file').hidden = false;
  for (const link of document.querySelectorAll('a[href]')) {
    const address = new URL(link.href);
    if (address.protocol !== 'file:' || !address.pathname.endsWith('/')) continue;
    address.pathname += 'index.html';
    link.href = address.href;
  }
}
