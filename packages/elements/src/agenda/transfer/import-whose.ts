import type { ImportPreview } from '@one-on-one/core/transfer';
import { NOBODY, type Role } from '@one-on-one/core';
import { html, nothing } from 'lit';
import type { FileStrings } from '../../localize/strings.js';
import type { Way } from './desk.js';
import type { Importing } from './importing.js';
import { namesOf } from './import-words.js';

/** That the file is about another pair, and what is to become of it: what cannot be taken apart again is never given. */
export function renderWays(importing: Importing, strings: FileStrings) {
  const { other, way } = importing;
  if (!other) return nothing;
  const choose = (each: Way, words: string) =>
    html`<label class="choice"
      ><input
        type=${other.canBeItsOwn ? 'radio' : 'checkbox'}
        name="import-way"
        .checked=${way === each}
        @change=${({ target }: Event) =>
          importing.choose({ way: (target as HTMLInputElement).checked ? each : undefined })}
      />${words}</label
    >`;
  return html`<p class="refusal" role="alert">
      ${strings.importOthers(namesOf(other.theirs, strings), namesOf(other.ours, strings))}
    </p>
    <fieldset>
      <legend>${strings.importWay}</legend>
      ${other.canBeItsOwn ? choose('own', strings.importOwn) : nothing}
      ${choose('together', strings.importTogether)}
    </fieldset>`;
}

/** Whether something in the file is for one person alone, and nobody said yet who is looking. */
export const isWhoAsked = ({ canSayWho, people, role }: Importing, { notes }: ImportPreview): boolean =>
  canSayWho &&
  !role &&
  people !== undefined &&
  notes.some((note) => note.kind === 'ignored' && note.reason === 'another-person');

/** That what is private to somebody in the file comes in as that of whoever looks; nothing where there is none. */
export function yoursWords(
  { takenFor: role, people }: Importing,
  { entries }: ImportPreview,
  strings: FileStrings,
): readonly string[] {
  if (!role || !entries.some(({ key: [partition, owner] }) => partition === 'private' && owner !== NOBODY))
    return [];
  return [strings.importYours(people?.[role].name, role)];
}

/** Who is looking, with what that is good for. */
export function renderWho(importing: Importing, preview: ImportPreview, strings: FileStrings) {
  const { people, role } = importing;
  if (!people || (!role && !isWhoAsked(importing, preview))) return nothing;
  const me = (each: Role | undefined, words: string) =>
    html`<label class="choice"
      ><input
        type="radio"
        name="import-viewer"
        .checked=${role === each}
        @change=${() => importing.choose({ role: each })}
      /><bdi>${words}</bdi></label
    >`;
  return html`<fieldset>
    <legend>${strings.whoIsLooking}</legend>
    <p class="meta">${strings.importWho}</p>
    ${me('mentor', people.mentor.name ?? strings.mentor)}
    ${me('mentee', people.mentee.name ?? strings.mentee)} ${me(undefined, strings.notSaid)}
  </fieldset>`;
}
