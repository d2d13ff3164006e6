/**
 * The iframe edition's page (`dist/frame.html`): one widget, chosen by the fragment, on this origin's own endpoint. It
 * mounts a `<div data-aduan>` as any page would; `embed.js` loads the widget.
 */
import { coarse, HEIGHT, MEASURE, STATE, type HeightMessage, type StateMessage } from './messages.js';
import { readFrameSettings, type FrameProblem, type FrameSettings } from './settings.js';

const TITLES = { form: 'Buat laporan', tracker: 'Lacak laporan', feed: 'Laporan warga' } as const;

const PROBLEMS: Readonly<Record<FrameProblem, string>> = {
  'unknown-component':
    'component= harus form, tracker, atau feed. · component= must be form, tracker or feed.',
  'foreign-endpoint':
    'Halaman ini tidak boleh mengirim ke server itu. Pengelola bisa menambahkannya saat membangun: FRAME_ENDPOINTS. · ' +
    'This page may not talk to that server. Whoever builds it can add it: FRAME_ENDPOINTS.',
};

/** Endpoints written in by the build; the file's host may add to them, with the same URLs in its `connect-src`. */
function listedEndpoints(): string[] {
  const list = document.querySelector<HTMLMetaElement>('meta[name="aduan-endpoints"]')?.content ?? '';
  return list.split(/\s+/).filter(Boolean);
}

function widgetOf({ component, endpoint, attributes }: FrameSettings): HTMLElement {
  const div = document.createElement('div');
  div.dataset['aduan'] = component;
  div.setAttribute('data-endpoint', endpoint);
  // A frame is loaded because it is wanted; its own viewport doesn't tell what the person sees.
  div.setAttribute('data-loading', 'eager');
  for (const [name, value] of attributes) div.setAttribute(`data-${name}`, value);
  return div;
}

function problemOf(problem: FrameProblem): HTMLElement {
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = PROBLEMS[problem];
  console.error(`aduan: ${PROBLEMS[problem]}`);
  return sentence;
}

/** Shows the widget that the fragment names. The page's fallback link stays inside the widget. */
function show(main: HTMLElement, fallback: Node): void {
  const settings = readFrameSettings(location.hash, location.origin, listedEndpoints(), parent !== window);
  if (typeof settings === 'string') {
    main.replaceChildren(problemOf(settings), fallback);
    return;
  }
  document.title = TITLES[settings.component];
  const widget = widgetOf(settings);
  widget.append(fallback);
  main.replaceChildren(widget);
}

/** Tells the parent page the content's height, now, at each change, and on request, and the current screen. */
function tellPage(main: HTMLElement): void {
  if (parent === window) return;
  const tell = (): void => {
    const message: HeightMessage = { type: HEIGHT, height: coarse(main.getBoundingClientRect().height) };
    parent.postMessage(message, '*');
  };
  main.addEventListener('aduan-state', ({ detail: { state } }) => {
    const message: StateMessage = { type: STATE, state };
    parent.postMessage(message, '*');
  });
  new ResizeObserver(tell).observe(main);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === MEASURE) tell();
  });
}

if (typeof document !== 'undefined') {
  const main = document.querySelector('main')!;
  const fallback = main.querySelector('a')!;
  tellPage(main);
  show(main, fallback.cloneNode(true));
}
