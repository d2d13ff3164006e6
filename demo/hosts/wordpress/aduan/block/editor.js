/** The block in the editor: a card that says what will stand here, and its choices at the side. The widget itself stays away: nobody reports from an editor. */
(({ blockEditor, blocks, components, element, i18n }) => {
  const { createElement: h, Fragment } = element;
  const { __ } = i18n;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;

  const TITLES = {
    form: __('Complaint form', 'aduan'),
    tracker: __('Report tracker', 'aduan'),
    feed: __('Public feed', 'aduan'),
  };
  const COMPONENTS = Object.entries(TITLES).map(([value, label]) => ({ value, label }));

  function Edit({ attributes, setAttributes }) {
    const { component, category, location, compact } = attributes;
    const props = (name, label, more = {}) => ({
      label,
      value: attributes[name],
      onChange: (value) => setAttributes({ [name]: value }),
      __next40pxDefaultSize: true,
      __nextHasNoMarginBottom: true,
      ...more,
    });
    const presets =
      component === 'tracker'
        ? []
        : [
            h(TextControl, props('category', __('Category id, where it is fixed', 'aduan'))),
            h(TextControl, props('location', __('Village id, where it is fixed', 'aduan'))),
          ];
    const narrow =
      component === 'form'
        ? []
        : [h(ToggleControl, props('compact', __('For a narrow column', 'aduan'), { checked: compact }))];
    const fixed = [
      [__('Category', 'aduan'), category],
      [__('Village', 'aduan'), location],
    ];
    const told = fixed.filter(([, id]) => id).map((pair) => pair.join(' '));
    return h(
      Fragment,
      null,
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          { title: __('Aduan', 'aduan') },
          h(SelectControl, props('component', __('What stands here', 'aduan'), { options: COMPONENTS })),
          ...presets,
          ...narrow,
        ),
      ),
      h(
        'div',
        useBlockProps(),
        h(Placeholder, { icon: 'megaphone', label: TITLES[component], instructions: told.join(' · ') }),
      ),
    );
  }

  // The page asks PHP for it each time, so that a changed server needs no edited posts.
  blocks.registerBlockType('aduan/widget', { edit: Edit, save: () => null });
})(window.wp);
