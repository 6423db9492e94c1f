import '@one-on-one/elements/stage-guide/define.js';
import type { NamedStages, OneOnOneStageGuide } from '@one-on-one/elements';
import { aClock, type TestClock } from './page-clocks.js';
import { pressIn } from './press-in.js';

/** One way in which a guide can stand. */
export interface ShownGuide {
  readonly attributes?: Readonly<Record<string, string>>;
  /** The stages of the page. */
  readonly stageSet?: NamedStages;
  /** The same as the page says them without a script of its own. */
  readonly said?: NamedStages;
  /** What was done with it, once it is there. */
  enter?(guide: OneOnOneStageGuide, clock: TestClock): Promise<unknown>;
}

const MINUTE = 60_000;
let shown = 0;

/** The stages of a page in another language, with words that do not fit. */
export const germanStages: NamedStages = [
  {
    key: 'ankommen',
    name: 'Ankommen und Erwartungen aneinander klären',
    purpose: 'Worum es heute gehen soll, und was dafür liegen bleibt.',
    minutes: { 60: 20 },
    cues: {
      mentor: [
        { text: 'Fragen Sie, was dieses Gespräch wert machen würde.' },
        { text: 'Hören Sie zu, bevor Sie antworten.' },
        { text: 'Sagen Sie, was auf ein anderes Mal warten muss.' },
      ],
      mentee: [{ text: 'Nennen Sie das eine, das Sie mitnehmen wollen.' }],
    },
  },
  { key: 'Vertrauensbildungsmaßnahmen', minutes: { 60: 25 }, needs: ['heard'] },
  { key: 'Zielvereinbarungsgesprächsnachbereitung', minutes: { 60: 15 } },
];

/** A guide with a clock of its own, under a name that no other has. */
export function makeGuide(
  { attributes = {}, stageSet, said }: ShownGuide = {},
  clock = aClock(),
  id = `guide-${(shown += 1)}`,
) {
  const guide = document.createElement('one-on-one-stage-guide');
  guide.id = id;
  guide.clock = clock;
  if (stageSet) guide.stageSet = stageSet;
  if (said) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(said);
    guide.append(script);
  }
  for (const [name, value] of Object.entries(attributes)) guide.setAttribute(name, value);
  return { guide, clock };
}

/** Somebody held the stages so far, each for so many minutes; the last one is on. */
const held =
  (stages: Readonly<Record<string, number>>) => async (guide: OneOnOneStageGuide, clock: TestClock) => {
    await guide.start();
    for (const [stage, minutes] of Object.entries(stages)) {
      await guide.enter(stage);
      clock.go(minutes * MINUTE);
    }
    await guide.updateComplete;
  };

const practical = { prepare: 4, 'check-in': 6, personal: 12, practical: 5 };

export const stageGuideStates = {
  idle: {},
  running: { enter: held(practical) },
  over: { enter: held({ prepare: 4, 'check-in': 8, personal: 16 }) },
  done: {
    async enter(guide, clock) {
      await held({ ...practical, 'check-out': 6 })(guide, clock);
      await pressIn(guide, 'End the meeting');
    },
  },
  skipped: { enter: held({ prepare: 4, practical: 5 }) },
  more: {
    async enter(guide, clock) {
      await held(practical)(guide, clock);
      await pressIn(guide, 'More for this stage');
    },
  },
  ofMentor: { attributes: { cues: 'mentor', 'viewer-name': 'Ana' }, enter: held(practical) },
  ofMentee: { attributes: { cues: 'mentee' }, enter: held(practical) },
  ofNeither: { attributes: { cues: 'none' }, enter: held(practical) },
  germanStages: { stageSet: germanStages, attributes: { minutes: '60' }, enter: held({ ankommen: 22 }) },
  saidStages: { said: germanStages, attributes: { minutes: '60' } },
  horizontal: { attributes: { orientation: 'horizontal' }, enter: held(practical) },
  horizontalGerman: {
    stageSet: germanStages,
    attributes: { minutes: '60', orientation: 'horizontal' },
    enter: held({ ankommen: 4 }),
  },
  compactIdle: { attributes: { orientation: 'compact' } },
  compact: { attributes: { orientation: 'compact' }, enter: held(practical) },
  compactOpen: {
    attributes: { orientation: 'compact' },
    async enter(guide, clock) {
      await held(practical)(guide, clock);
      guide.renderRoot.querySelector('summary')?.click();
    },
  },
  focus: { attributes: { mode: 'focus' }, enter: held(practical) },
  focusIdle: { attributes: { mode: 'focus' }, enter: (guide) => guide.enter('nowhere') },
} satisfies Readonly<Record<string, ShownGuide>>;
