import { keepTemplate, type AgendaTemplate } from '@one-on-one/core/templates';
import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import type { ActedState } from './agenda-acted-states.js';
import { appears, press, says } from './agenda-dialogs.js';
import { forgetBegun } from './first-runs.js';
import { aWorkspace, saved } from './workspaces.js';

const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

const own: AgendaTemplate = {
  id: 'ours',
  name: `About ${word}`,
  kind: 'regular',
  plannedMinutes: 30,
  items: [{ title: 'What is on your mind', need: 'heard', plannedMinutes: 10 }, { title: 'What is next' }],
};

async function anEmptyCopy() {
  forgetBegun();
  const workspace = aWorkspace();
  await workspace.ready;
  return workspace;
}

async function aFilledCopy(...templates: readonly AgendaTemplate[]) {
  const workspace = await anEmptyCopy();
  workspace.run('agenda-item-add', { titles: ['The budget', 'The first week'], id: 'a' });
  for (const template of templates) await keepTemplate(workspace, template, '2030-01-10T09:00:00.000Z');
  await saved(workspace);
  return workspace;
}

const type = async (element: OneOnOneAgenda, name: string, text: string) => {
  const field = await appears(`the field ${name}`, () =>
    element.renderRoot.querySelector<HTMLTextAreaElement>(`[name='${name}']`),
  );
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return field;
};

const choose = async (element: OneOnOneAgenda, text: string) => {
  const input = await appears('the field for a file', () =>
    element.renderRoot.querySelector<HTMLInputElement>('#template-file'),
  );
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], 'any.json', { type: 'application/json' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
};

/** Every designed state of the first run and of templates: each is a story, and each is tested. */
export const templateStates = {
  firstRun: { open: anEmptyCopy, enter: (element) => says(element, 'To begin with') },
  firstRunAnswered: {
    open: anEmptyCopy,
    enter: async (element) => {
      (await type(element, 'first-mentor', 'Ana')).dispatchEvent(new Event('change'));
      await says(element, 'That is all');
    },
  },
  firstRunRefused: {
    open: anEmptyCopy,
    enter: async (element) => {
      (await type(element, 'first-mentee', word.repeat(2))).dispatchEvent(new Event('change'));
      await says(element, 'and 80 fit');
    },
  },
  begun: {
    open: anEmptyCopy,
    enter: async (element) => {
      await press(element, 'First meeting');
      await says(element, 'What I hope for');
    },
  },
  templates: {
    open: () => aFilledCopy(),
    enter: async (element) => {
      await press(element, 'Templates');
      await says(element, 'None yet.');
    },
  },
  ownTemplates: {
    open: () => aFilledCopy(own, { ...own, id: 'two', name: 'Short one' }),
    enter: async (element) => {
      await press(element, 'Templates');
      await says(element, 'Short one');
    },
  },
  templateSaved: {
    open: () => aFilledCopy(own),
    enter: async (element) => {
      await press(element, 'Templates');
      await type(element, 'template-name', 'Like today');
      await press(element, 'Save template');
      await says(element, 'among your templates');
    },
  },
  templateRefused: {
    open: () => aFilledCopy(own),
    enter: async (element) => {
      await press(element, 'Templates');
      await choose(element, '{"format":"one-on-one-template","version":9}');
      await says(element, 'A newer version');
    },
  },
} as const satisfies Record<string, ActedState>;
