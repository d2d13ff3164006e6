/** Shows the buttons that copy the code below them. */
for (const button of document.querySelectorAll('button.copy')) {
  const code = button.closest('.code').querySelector('code');
  const { copied, chosen } = button.dataset;
  const word = button.textContent;
  button.disabled = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = copied;
    } catch {
      // Not every page may write to the clipboard: Ctrl+C can.
      getSelection().selectAllChildren(code);
      button.textContent = chosen;
    }
  });
  button.addEventListener('blur', () => (button.textContent = word));
}
