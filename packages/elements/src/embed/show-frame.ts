import type { TimedStrings } from '../localize/all-strings.js';
import { enFrame } from '../localize/locales/en-frame.js';
import { PAIR, readAddress, type FrameAddress } from './address.js';
import { hearFacts } from './facts.js';
import { readLook, takeLook } from './look.js';
import { PageAround, readOrigins } from './page-around.js';
import { fetchTexts, type TakesTexts } from './texts.js';

const LOOK = `
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
  body { margin: 0; padding: 8px; }
  p { margin: 12px 0 0; color: light-dark(#4f4d49, #c1bdb6); font-size: 0.875em; }
`;

/** Shows in a document what its address asks for, and speaks with the page around. */
export async function showFrame(page: Document): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  const listed = page.querySelector<HTMLMetaElement>('meta[name=one-on-one-origins]')?.content ?? '';
  const around = new PageAround(readOrigins(listed));
  const address = readAddress(location);
  takeLook(address.look, page.documentElement);
  const tellHeight = heightOf(page.documentElement, around);
  around.hear((message) => {
    if (message['type'] !== 'one-on-one-look') return;
    takeLook(readLook(message), page.documentElement);
    tellHeight();
  });
  hearFacts(page, (fact) => around.tell({ type: 'one-on-one-fact', ...fact }));
  await place(address, page);
}

async function place({ element, attributes }: FrameAddress, page: Document): Promise<void> {
  let texts: readonly TimedStrings[] = [];
  try {
    texts = await fetchTexts(page);
  } catch {
    say(page, enFrame.missing); // the element speaks English then
  }
  if (!element) {
    say(page, enFrame.namesNothing);
    return;
  }
  const shown = page.createElement(element.tag);
  for (const [name, value] of Object.entries(attributes)) shown.setAttribute(name, value);
  placeIn(page).append(shown);
  addEventListener('hashchange', () => {
    const { attributes: now } = readAddress(location);
    for (const name of PAIR)
      if (name in now) shown.setAttribute(name, now[name]!);
      else shown.removeAttribute(name);
  });
  try {
    const built = (await import(new URL(`${element.file}.js`, import.meta.url).href)) as TakesTexts;
    for (const strings of texts) built.registerStrings?.(strings.$code, strings);
  } catch {
    say(page, enFrame.missing);
  }
}

const placeIn = (page: Document): Element => page.querySelector('main') ?? page.body;

function say(page: Document, words: string): void {
  const [line, text] = [page.createElement('p'), page.createElement('bdi')];
  text.lang = 'en';
  text.textContent = words;
  line.append(text);
  placeIn(page).append(line);
}

/** Tells the page around how high this one is, whenever that changes; answers how to tell it again. */
function heightOf(root: HTMLElement, around: PageAround): () => void {
  const tell = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    around.tellOpenly({ type: 'one-on-one-height', height });
    around.tellOpenly({ subject: 'lti.frameResize', height });
  };
  new ResizeObserver(tell).observe(root);
  return tell;
}
