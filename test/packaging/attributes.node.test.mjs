/** Shortcode, block, div, frame and builder take what the elements take: the manifest is the one list. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readElements } from '../../src/build/typings/elements.mjs';
import { WIDGETS_WITH } from '../../demo/endpoint/snippets/widget-attributes.js';
import { ATTRIBUTES } from '../../demo/pages/builder/attributes.js';
import { PASSED_ON } from '../../src/embed/mount.js';
import { readFrameSettings } from '../../src/frame/settings.js';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const elements = readElements(JSON.parse(read('dist/custom-elements.json')));
/** Not a writer's to say: where reports go, and what only developers need. */
const SITE = ['endpoint', 'protocol', 'jurisdiction', 'loading', 'debug'];
const attributesOf = (tag) => elements.find((element) => element.tag === `aduan-${tag}`).attributes;
const all = (tag) =>
  attributesOf(tag)
    .map(({ name }) => name)
    .sort();
const written = (tag) => all(tag).filter((name) => !SITE.includes(name));
const isSwitch = (name) =>
  elements.some(({ attributes }) =>
    attributes.some((attribute) => attribute.name === name && attribute.type === 'boolean'),
  );
const WIDGETS = ['form', 'tracker', 'feed'];

describe('what may be written at a widget', () => {
  it('is the same in WordPress’ shortcode', () => {
    const php = read('demo/hosts/wordpress/aduan/widget.php');
    for (const widget of WIDGETS) {
      const [, list = ''] = new RegExp(`'${widget}'\\s*=> array\\(([^)]*)\\)`).exec(php) ?? [];
      assert.deepEqual([...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name).sort(), written(widget));
    }
    const [, switches = ''] = /ADUAN_SWITCHES = array\(([^)]*)\)/.exec(php) ?? [];
    assert.deepEqual(
      [...switches.matchAll(/'([\w-]+)'/g)].map(([, name]) => name).sort(),
      [...new Set(WIDGETS.flatMap(written))].filter(isSwitch).sort(),
    );
  });

  it('is the same in its block', () => {
    const { attributes } = JSON.parse(read('demo/hosts/wordpress/aduan/block/block.json'));
    const editor = read('demo/hosts/wordpress/aduan/block/editor.js');
    const known = [...new Set(WIDGETS.flatMap(written))].sort();
    assert.deepEqual(
      Object.keys(attributes)
        .filter((name) => name !== 'component')
        .sort(),
      known,
    );
    for (const name of known) {
      assert.equal(attributes[name].type, isSwitch(name) ? 'boolean' : 'string', name);
      const [, on = ''] = new RegExp(`\\n    '?${name}'?: \\{[^]*?on: \\[([^\\]]*)\\]`).exec(editor) ?? [];
      const widgets = [...on.matchAll(/\w+/g)].map(([widget]) => widget);
      assert.deepEqual(
        widgets,
        WIDGETS.filter((widget) => written(widget).includes(name)),
        name,
      );
    }
    assert.deepEqual(attributes.component.enum, WIDGETS);
    // Values of these attributes are chosen from a list that the builder offers, or the server.
    const offered = (name) =>
      new RegExp(`\n    '?${name}'?: \{[^]*?options: listed\\([^{]*\{([^}]*)\}`).exec(editor)?.[1] ?? '';
    for (const name of ['status', 'view', 'lang', 'heading-level'])
      assert.deepEqual(
        [...offered(name).matchAll(/(\w+): (?:__\(|')/g)].map(([, value]) => value),
        Object.keys(ATTRIBUTES[name].options),
        name,
      );
    const fromServer = [...editor.matchAll(/\n    '?([\w-]+)'?: \{[^}]*isListed: true/g)];
    assert.deepEqual(fromServer.map(([, name]) => name).sort(), ['category', 'institution', 'location']);
  });

  it('is all told in the plugin’s readme', () => {
    const readme = read('demo/hosts/wordpress/aduan/readme.txt');
    const [, answer = ''] = /= What can a shortcode say\? =([^]*?)\n= /.exec(readme) ?? [];
    const told = (line) => [...line.matchAll(/`([\w-]+)(?:="1")?`/g)].map(([, name]) => name);
    const [, common = ''] = /All three take (.*)/.exec(answer) ?? [];
    for (const widget of WIDGETS) {
      const [, own = ''] = new RegExp(`\n\\* ${widget}: (.*)`).exec(answer) ?? [];
      assert.deepEqual([...told(common), ...told(own)].sort(), written(widget), widget);
    }
  });

  it('is the same in a frame, but for what belongs to its page’s address', () => {
    for (const widget of WIDGETS) {
      const asked = new URLSearchParams(written(widget).map((name) => [name, '1']));
      const settings = readFrameSettings(`#component=${widget}&${asked}`, 'https://desa.contoh.id', []);
      assert.ok(typeof settings === 'object');
      assert.deepEqual(
        [...settings.attributes.keys()].sort(),
        written(widget).filter((name) => name !== 'sync-url'),
      );
    }
  });

  it('is the same at a div', () => {
    assert.deepEqual(PASSED_ON.split(' ').sort(), [...new Set(WIDGETS.flatMap(all))].sort());
  });

  it('is all known to the builder, which asks for each in its own way', () => {
    for (const widget of WIDGETS) {
      const known = Object.entries(ATTRIBUTES).filter(([name]) => WIDGETS_WITH[name].includes(widget));
      assert.deepEqual(known.map(([name]) => name).sort(), all(widget), widget);
      for (const [name, { isSwitch = false, options, group }] of known) {
        const { type, values } = attributesOf(widget).find((attribute) => attribute.name === name);
        if (group === null) continue;
        assert.equal(isSwitch, type === 'boolean', name);
        for (const value of values.length > 0 ? Object.keys(options) : [])
          assert.ok(values.includes(value), `${name}=${value}`);
      }
    }
    // Attributes have a field each, but for what a field of the page's own asks, or the builder's servers don't speak.
    const unasked = Object.entries(ATTRIBUTES).filter(([, { group }]) => group === null);
    assert.deepEqual(
      unasked.map(([name]) => name),
      ['endpoint', 'protocol', 'jurisdiction'],
    );
    const groups = new Set(Object.values(ATTRIBUTES).flatMap(({ group }) => group ?? []));
    for (const group of groups)
      assert.ok(read('demo/pages/builder.html').includes(`data-group="${group}"`), group);
  });
});
