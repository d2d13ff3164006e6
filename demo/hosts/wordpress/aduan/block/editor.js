/**
 * The block in the editor: a card instead of the widget, for nobody reports from an editor, with settings at the side.
 */
(({ apiFetch, blockEditor, blocks, components, element, i18n }) => {
  const { createElement: h, Fragment, useEffect, useState } = element;
  const { __, sprintf } = i18n;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { ComboboxControl, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;

  const TITLES = {
    form: __('Complaint form', 'aduan'),
    tracker: __('Report tracker', 'aduan'),
    feed: __('Public feed', 'aduan'),
  };
  const OPEN = __('Open to the reader', 'aduan');
  const listed = (first, words) => [['', first], ...Object.entries(words)];

  /** Settings: label, widgets, and values from our list, from the server's list, or none for a switch. */
  const CHOICES = {
    category: {
      label: __('Category, where it is fixed', 'aduan'),
      on: ['form', 'feed'],
      short: __('Category', 'aduan'),
      isListed: true,
    },
    location: {
      label: __('Village, where it is fixed', 'aduan'),
      on: ['form', 'feed'],
      short: __('Village', 'aduan'),
      isListed: true,
    },
    institution: {
      label: __('Office, where it is fixed', 'aduan'),
      on: ['form', 'feed'],
      short: __('Office', 'aduan'),
      isListed: true,
    },
    classification: {
      label: __('Kind of report', 'aduan'),
      on: ['form'],
      options: listed(OPEN, {
        complaint: __('Complaint', 'aduan'),
        information: __('Request for information', 'aduan'),
        aspiration: __('Aspiration', 'aduan'),
      }),
    },
    status: {
      label: __('Status, where it is fixed', 'aduan'),
      on: ['feed'],
      short: __('Status', 'aduan'),
      options: listed(OPEN, {
        verified: __('Verified', 'aduan'),
        in_progress: __('In progress', 'aduan'),
        responded: __('Answered, waiting for the reporter', 'aduan'),
        reopened: __('Reopened by the reporter', 'aduan'),
        held: __('On hold', 'aduan'),
        done: __('Done', 'aduan'),
      }),
    },
    view: {
      label: __('What is shown first', 'aduan'),
      on: ['feed'],
      options: listed(__('The list', 'aduan'), {
        map: __('The map', 'aduan'),
        numbers: __('The numbers', 'aduan'),
      }),
    },
    'page-size': { label: __('Reports a page, 1 to 100', 'aduan'), on: ['feed'] },
    'tracking-id': {
      label: __('Number of the report that is shown', 'aduan'),
      on: ['tracker'],
      short: __('Report', 'aduan'),
    },
    lang: {
      label: __('Language', 'aduan'),
      on: ['form', 'tracker', 'feed'],
      options: listed(__('The page’s', 'aduan'), {
        id: 'Indonesia',
        en: 'English',
        jv: 'Jawa',
        su: 'Sunda',
        mui: 'Palembang',
      }),
    },
    'heading-level': {
      label: __('Level of its heading', 'aduan'),
      on: ['form', 'tracker', 'feed'],
      options: listed('H2', { 3: 'H3', 4: 'H4' }),
    },
    compact: { label: __('For a narrow column', 'aduan'), on: ['tracker', 'feed'], isSwitch: true },
    'sync-url': {
      label: __('Open report and filters in the page’s address', 'aduan'),
      on: ['feed'],
      isSwitch: true,
    },
    'shared-device': { label: __('Many use this device', 'aduan'), on: ['form'], isSwitch: true },
    assisted: { label: __('Somebody files for others here', 'aduan'), on: ['form'], isSwitch: true },
    practice: { label: __('For practice: nothing is sent', 'aduan'), on: ['form'], isSwitch: true },
  };

  /** Fetched once for all blocks of a post. Without an answer, ids can be typed. */
  let asking;
  function useLists() {
    const [lists, setLists] = useState({});
    useEffect(() => {
      asking ??= apiFetch({ path: '/aduan/v1/lists' }).catch(() => ({}));
      void asking.then(setLists);
    }, []);
    return lists;
  }

  /** `whereabouts` says why the box is empty here, and which server the widget will ask. */
  const whereabouts = ({ endpoint }) => {
    if (endpoint === '')
      return __('The server’s address is missing. An administrator writes it in Settings › Aduan.', 'aduan');
    const shown = __('The widget shows on the page, not in this editor.', 'aduan');
    /* translators: %s: an address */
    const server = __('Address of the server: %s', 'aduan');
    return endpoint === undefined ? shown : `${shown} ${sprintf(server, endpoint)}`;
  };

  function Edit({ attributes, setAttributes }) {
    const { component } = attributes;
    const lists = useLists();
    const nameOf = (name) => {
      const value = attributes[name];
      const pairs = CHOICES[name].options ?? (lists[name] ?? []).map(({ id, name: said }) => [id, said]);
      return pairs.find(([known]) => known === value)?.[1] ?? value;
    };
    const common = (name, label) => ({
      key: name,
      label,
      value: attributes[name],
      onChange: (value) => setAttributes({ [name]: value }),
      __next40pxDefaultSize: true,
      __nextHasNoMarginBottom: true,
    });
    const select = (name, label, pairs) =>
      h(SelectControl, {
        ...common(name, label),
        options: pairs.map(([value, said]) => ({ value, label: said })),
      });
    /** `combobox` keeps a post's value even where the server no longer lists it. */
    const combobox = (name, label, entries) => {
      const { key, ...props } = common(name, label);
      const isUnlisted = attributes[name] !== '' && entries.every(({ id }) => id !== attributes[name]);
      const unlisted = isUnlisted ? [{ value: attributes[name], label: attributes[name] }] : [];
      const control = h(ComboboxControl, {
        ...props,
        onChange: (value) => setAttributes({ [name]: value ?? '' }),
        options: [...entries.map(({ id, name: said }) => ({ value: id, label: said })), ...unlisted],
      });
      // The panel spaces its own children, but not elements at this depth.
      return h('div', { key, style: { marginBottom: '16px' } }, control);
    };
    const control = ([name, { label, options, isSwitch, isListed }]) => {
      if (options) return select(name, label, options);
      if (isListed && lists[name]?.length > 0) return combobox(name, label, lists[name]);
      return h(isSwitch ? ToggleControl : TextControl, {
        ...common(name, label),
        ...(isSwitch && { checked: attributes[name] }),
        ...(isListed && { help: __('Its id: the list of the server is not there.', 'aduan') }),
      });
    };
    const known = Object.entries(CHOICES).filter(([, { on }]) => on.includes(component));
    const told = known
      .filter(([name, { short }]) => short && attributes[name])
      .map(([name, { short }]) => `${short}: ${nameOf(name)}`);
    return h(
      Fragment,
      null,
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          { title: __('Aduan', 'aduan') },
          select('component', __('What stands here', 'aduan'), Object.entries(TITLES)),
          ...known.map(control),
        ),
      ),
      h(
        'div',
        useBlockProps(),
        h(
          Placeholder,
          { icon: 'megaphone', label: TITLES[component], instructions: told.join(' · ') },
          h('p', null, whereabouts(lists)),
        ),
      ),
    );
  }

  // PHP renders the block at each page view, so a changed server needs no edited posts.
  blocks.registerBlockType('aduan/widget', { edit: Edit, save: () => null });
})(window.wp);
