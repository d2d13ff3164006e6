// The only script of a sheet to print.
document.querySelector('[data-print]').addEventListener('click', () => print());
