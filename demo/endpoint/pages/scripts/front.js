/** Adds what only a script can do to the first page and the poster: copying a code, and printing. */
for (const button of document.querySelectorAll('[data-copy]')) {
  const code = document.getElementById(button.dataset.copy);
  const told = button.parentElement.querySelector('[role="status"]');
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      told.textContent = told.dataset.copied;
    } catch {
      // Without https, or where copying is refused.
      getSelection().selectAllChildren(code);
      told.textContent = told.dataset.marked;
    }
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
