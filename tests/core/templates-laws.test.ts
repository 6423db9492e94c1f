import {
  isAgendaTemplate,
  readTemplate,
  startFrom,
  templateOf,
  writeTemplate,
  type AgendaTemplate,
} from '@one-on-one/core/templates';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { AgendaTemplateSchema, cleanLine, isBlank } from '@one-on-one/core';
import { fitMinutes } from '../../packages/core/src/templates/fit-minutes.js';
import { aWorkspace, titles } from '../support/workspaces.js';
import { runsOf } from '../support/runs-of.js';

const needs = ['inclusion', 'heard', 'solve', 'decide'] as const;
const kinds = ['regular', 'first', 'career', 'coffee', 'closing'] as const;

/** A line as it is kept. */
const aLine = (max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: max })
    .map((text) => cleanLine(text).slice(0, max))
    .filter((text) => !isBlank(text) && cleanLine(text) === text);

const anItem = fc.record(
  {
    title: aLine(40),
    need: fc.constantFrom(...needs),
    plannedMinutes: fc.integer({ min: 1, max: 240 }),
    question: fc.record(
      {
        id: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
        theme: fc.constantFrom('career', 'feedback'),
        sensitive: fc.constant(true),
      },
      { requiredKeys: ['id', 'theme'] },
    ),
  },
  { requiredKeys: ['title'] },
);

const aTemplate: fc.Arbitrary<AgendaTemplate> = fc.record(
  {
    id: fc.stringMatching(/^[A-Za-z0-9_-]{1,30}$/),
    name: aLine(30),
    kind: fc.constantFrom(...kinds),
    plannedMinutes: fc.integer({ min: 10, max: 240 }),
    objective: aLine(60),
    items: fc.uniqueArray(anItem, { maxLength: 8, selector: ({ title }) => title }),
  },
  { requiredKeys: ['id', 'name', 'kind', 'plannedMinutes', 'items'] },
);

const sum = (minutes: readonly (number | null)[]) =>
  minutes.reduce<number>((all, one) => all + (one ?? 0), 0);

describe('Laws of templates', function () {
  this.timeout(60_000);

  it('what is written to a file is read from it', () => {
    fc.assert(
      fc.property(aTemplate, (template) => {
        expect(readTemplate(writeTemplate(template))).to.deep.equal({ ok: true, template });
      }),
    );
  });

  it('whatever a file holds, reading it answers, and what it answers can be put on an agenda', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .tuple(
          aTemplate,
          fc.constantFrom('id', 'name', 'kind', 'plannedMinutes', 'objective', 'items'),
          fc.jsonValue(),
        )
        .map(([template, name, value]) =>
          JSON.stringify({
            format: 'one-on-one-template',
            version: 1,
            template: { ...template, [name]: value },
          }),
        ),
    );
    fc.assert(
      fc.property(anything, (source) => {
        const read = readTemplate(source);
        if (read.ok) expect(isAgendaTemplate(read.template)).to.equal(true);
        else expect(read.refusal.code).to.be.oneOf(['invalid', 'too-large', 'newer-schema']);
      }),
    );
  });

  it('the guard and the schema agree', () => {
    const nearly = fc
      .tuple(aTemplate, fc.constantFrom('id', 'name', 'kind', 'plannedMinutes', 'objective', 'items'))
      .chain(([template, name]) =>
        fc
          .oneof(
            fc.jsonValue(),
            fc.constantFrom<unknown>(
              9,
              10,
              240,
              241,
              1.5,
              '',
              'x'.repeat(81),
              'x'.repeat(141),
              'a/b',
              undefined,
            ),
            fc.constantFrom<unknown>(
              [{ title: 'x'.repeat(201) }],
              [{ title: 'x', need: 'money' }],
              [{ title: 'x', plannedMinutes: 0 }],
              Array.from({ length: 51 }, () => ({ title: 'x' })),
            ),
          )
          .map((value): unknown => ({ ...template, [name]: value })),
      );
    fc.assert(
      fc.property(nearly, (value) => {
        expect(isAgendaTemplate(value)).to.equal(AgendaTemplateSchema.safeParse(value).success);
      }),
      runsOf(500),
    );
  });

  it('minutes fit what is free, none is lost where all fit, and none is made longer', () => {
    const minutes = fc.array(fc.option(fc.integer({ min: 1, max: 240 })), { maxLength: 12 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: -50, max: 300 }), (wanted, free) => {
        const fitted = fitMinutes(wanted, free);
        expect(fitted).to.have.length(wanted.length);
        if (sum(wanted) <= free) expect(fitted).to.deep.equal(wanted);
        else expect(sum(fitted)).to.equal(fitted.some((one) => one !== null) ? free : 0);
        for (const [index, one] of fitted.entries())
          if (one !== null) expect(one >= 1 && one <= wanted[index]!).to.equal(true);
      }),
      runsOf(500),
    );
  });

  it('a template that is put on an empty agenda is the template of that agenda', async () => {
    await fc.assert(
      fc.asyncProperty(aTemplate, async (template) => {
        const workspace = aWorkspace();
        await workspace.ready;
        const before = workspace.state;
        const request = startFrom(template, before);
        expect(request === null).to.equal(template.items.length === 0);
        if (!request) return;
        workspace.run('agenda-item-add', request);
        expect(titles(workspace)).to.deep.equal(template.items.map(({ title }) => title));
        const again = templateOf(workspace.state, { id: template.id, name: template.name });
        expect(again.objective).to.equal(template.objective);
        expect(again.items.map(({ need }) => need)).to.deep.equal(template.items.map(({ need }) => need));
        workspace.undo();
        expect(workspace.state.items).to.deep.equal(before.items);
        expect(workspace.state.meeting.objective).to.equal(before.meeting.objective);
      }),
      { numRuns: 40 },
    );
  });
});
