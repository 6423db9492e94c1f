import { expect } from '@open-wc/testing';
import { colors } from '../../packages/elements/src/styles/tokens.js';

type Color = keyof typeof colors;

const grounds: readonly Color[] = ['surface', 'sunken', 'warm-soft', 'private-soft'];
/** Every text of the agenda, and what it can stand on. */
const texts: readonly (readonly [Color, readonly Color[]])[] = [
  ['ink', grounds],
  ['ink-muted', grounds],
  ['accent', grounds],
  ['warm', grounds],
  ['private', ['surface', 'private-soft']],
  ['on-accent', ['accent']],
  ['mentor', ['mentor-soft']],
  ['mentee', ['mentee-soft']],
];
/** Lines and areas that carry meaning. */
const lines: readonly (readonly [Color, readonly Color[]])[] = [
  ['border', grounds],
  ['accent', grounds],
  ['personal', ['surface', 'line']],
  ['practical', ['surface', 'line']],
];

describe('The colours of the elements', () => {
  for (const [theme, index] of [
    ['light', 0],
    ['dark', 1],
  ] as const) {
    it(`give every text 7:1 in ${theme}`, () => expect(below(7, texts, index)).to.deep.equal([]));
    it(`give every line with a meaning 3:1 in ${theme}`, () =>
      expect(below(3, lines, index)).to.deep.equal([]));
    it(`give every text 7:1 on the page itself in ${theme}`, () => {
      const page = ['#ffffff', '#121212'][index]!;
      const low = texts.filter(
        ([color, on]) => on.includes('surface') && contrast(colors[color][index], page) < 7,
      );
      expect(low).to.deep.equal([]);
    });
  }
});

describe('The colours of an example theme', () => {
  for (const name of ['university', 'intranet', 'player'])
    it(`are all there in ${name}, and give every text 7:1 and every line with a meaning 3:1`, async () => {
      const theme = colorsIn(await (await fetch(`/stories/examples/themes/${name}.css`)).text());
      expect(Object.keys(theme)).to.have.members(Object.keys(colors));
      for (const index of [0, 1] as const) {
        expect(below(7, texts, index, theme)).to.deep.equal([]);
        expect(below(3, lines, index, theme)).to.deep.equal([]);
      }
    });
});

/** Each colour of a theme in light and in dark; where there is one, for both. */
const colorsIn = (css: string) =>
  Object.fromEntries(
    [
      ...css.matchAll(/--one-on-one-color-([a-z-]+): (?:light-dark\()?(#[\da-f]{6})(?:, (#[\da-f]{6}))?/g),
    ].map(([, role, light, dark = light]) => [role!, [light!, dark!] as const]),
  ) as Record<Color, readonly [string, string]>;

const below = (
  least: number,
  pairs: typeof texts,
  index: 0 | 1,
  theme: Record<Color, readonly [string, string]> = colors,
) =>
  pairs.flatMap(([color, on]) =>
    on
      .map((ground) => [color, ground, contrast(theme[color][index], theme[ground][index])] as const)
      .filter(([, , ratio]) => ratio < least),
  );

// WCAG 2.2, "contrast ratio" and "relative luminance".
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
