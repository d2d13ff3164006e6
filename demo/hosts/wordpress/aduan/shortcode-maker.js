/** Rewrites the shortcode after each choice, and hides settings that the widget doesn't take. */
((maker) => {
  const code = maker.querySelector('#aduan-shortcode');
  const write = () => {
    const { value: component } = maker.elements.namedItem('component');
    const attributes = [...maker.querySelectorAll('tr[data-on]')].flatMap((row) => {
      row.hidden = !row.dataset.on.split(' ').includes(component);
      const { name, value } = row.querySelector('select');
      const isWritten = !row.hidden && value !== '' && !(name === 'component' && value === 'form');
      return isWritten ? [`${name}="${value}"`] : [];
    });
    code.value = `[${['aduan', ...attributes].join(' ')}]`;
  };
  maker.addEventListener('change', write);
  maker.addEventListener('submit', (event) => event.preventDefault());
  code.addEventListener('focus', () => code.select());
  write();
})(document.querySelector('#aduan-shortcode-maker'));
