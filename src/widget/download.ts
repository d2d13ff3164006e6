/** Downloads a file under this name, as a link would: browsers save it or ask where to. */
export function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read the address only a while after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
