// The one thing a sheet to print does by itself.
document.querySelector('[data-print]').addEventListener('click', () => print());
