// A few words of German for guide and timer, as a page without a bundler brings them along.
const stages = `Object.fromEntries(
  Object.entries({ prepare: 'Ankommen', 'check-in': 'Befinden', personal: 'Persönliches', practical: 'Fachliches', 'check-out': 'Abschluss' })
    .map(([key, name]) => [key, { name, purpose: '', cues: { mentor: [], mentee: [] } }]),
)`;

const strings = `
export const strings = {
  $code: 'de', $name: 'Deutsch', $dir: 'ltr',
  guide: {
    guide: 'Gespräch', stages: ${stages}, minutes: (count) => count + ' Min.', position: (at, count) => at + ' von ' + count,
    cuesFor: { mentor: 'Mentor:', mentee: 'Mentee:' }, forYou: (name) => name, oneStage: 'Nur diese Stufe',
  },
  timer: { timer: 'Zeit', start: 'Beginnen', notStarted: 'Noch nicht begonnen', missing: 'Es fehlt etwas.', pause: 'Anhalten' },
};
`;

/** The module, and a page that registers it with the built file of the guide. */
export const germanPages = {
  '/cdn/german.js': { body: strings, type: 'text/javascript' },
  '/german-guide.js': {
    body: `import { registerStrings } from '/cdn/one-on-one-stage-guide.js';
      import { strings } from '/cdn/german.js';
      registerStrings('de', strings);`,
    type: 'text/javascript',
  },
  '/german': {
    body: `<!doctype html><html lang="de"><head><meta charset="utf-8" /><title>Gespräch</title>
      <script type="module" src="/german-guide.js"></script></head>
      <body><one-on-one-stage-guide></one-on-one-stage-guide></body></html>`,
  },
};
