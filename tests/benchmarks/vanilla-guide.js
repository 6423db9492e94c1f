// The least that a person could write by hand to show what the stage guide shows before somebody starts it: the same
// texts, the same ring and the same buttons in a shadow root, and a sheet that lays them out. It counts nothing.
const STAGES = [
  [
    'Prepare',
    '5 min',
    'Settle in, and agree on what this meeting is for.',
    ['Mentor:', 'Look at the agenda and last time’s actions.', 'Say what you would like to know today.'],
    ['Mentee:', 'Put first what matters most to you.', 'Say what would make this time well spent.'],
  ],
  ['Check-in', '9 min'],
  ['Personal needs', '16 min'],
  ['Practical needs', '22 min'],
  ['Check-out', '8 min'],
];

const look = new CSSStyleSheet();
look.replaceSync(`
  :host { display: block; color-scheme: light dark; }
  section { display: grid; gap: 16px; }
  ol { margin: 0; padding: 0; list-style: none; }
  li button { display: grid; grid-template-columns: auto 1fr auto; gap: 12px; inline-size: 100%; padding: 4px; font: inherit; text-align: start; border: 0; background: none; }
  .mark { display: grid; place-items: center; inline-size: 24px; block-size: 24px; border: 1.5px solid; border-radius: 50%; }
  .dial { position: relative; inline-size: 150px; }
  .digits { position: absolute; inset: 0; display: grid; place-items: center; font-size: 1.75em; font-weight: 650; }
  circle { fill: none; stroke: currentcolor; stroke-width: 6; }
  p { margin: 4px 0 4px 36px; max-inline-size: 75ch; }
`);

const SVG = 'http://www.w3.org/2000/svg';

/** An element with a part and what stands in it. */
const make = (tag, part, ...children) => {
  const element = document.createElement(tag);
  if (part) element.part = part;
  element.append(...children);
  return element;
};

customElements.define(
  'vanilla-guide',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [look];
      const section = make('section', 'guide', heading(), clock(), make('ol', 'steps', ...STAGES.map(step)));
      section.ariaLabel = 'Stages of this meeting';
      root.append(section);
    }
  },
);

function heading() {
  const words = make('div', 'heading', 'Stages of this meeting');
  words.role = 'heading';
  words.ariaLevel = '2';
  return words;
}

function clock() {
  const ring = document.createElementNS(SVG, 'svg');
  ring.setAttribute('viewBox', '0 0 100 100');
  for (const name of ['track', 'left']) {
    const circle = document.createElementNS(SVG, 'circle');
    for (const [key, value] of Object.entries({ class: name, cx: 50, cy: 50, r: 44 }))
      circle.setAttribute(key, String(value));
    ring.append(circle);
  }
  const digits = make('div', 'digits', '60:00');
  digits.className = 'digits';
  const dial = make('div', '', ring, digits);
  dial.className = 'dial';
  const time = make('div', 'time', 'Not started');
  time.role = 'timer';
  const start = make('button', 'button main', 'Start');
  const controls = make('div', 'controls', start);
  return make('div', 'clock', make('div', 'face idle', dial, time), controls);
}

function step([name, minutes, purpose, ...cues], index) {
  const mark = make('span', '', String(index + 1));
  mark.className = 'mark';
  const go = make('button', 'go', mark, make('bdi', 'name', name), make('span', 'minutes', minutes));
  const row = make('li', `step ${index === 0 ? 'now' : 'coming'}`, go);
  if (!purpose) return row;
  go.setAttribute('aria-current', 'step');
  const said = cues.map(([who, ...texts]) =>
    make('p', 'cues', make('b', '', who), ...texts.map((text) => make('bdi', 'cue', text))),
  );
  row.append(make('div', 'detail', make('p', 'purpose', purpose), ...said));
  return row;
}
