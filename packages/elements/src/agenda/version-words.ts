import type { OtherVersion, Role, WorkspaceState } from '@one-on-one/core';
import type { SheetStrings } from '../localize/strings.js';
import { nameOf, roleOf } from './people.js';

/** What they are told with. */
interface VersionView {
  readonly state: WorkspaceState;
  readonly strings: Pick<SheetStrings, Role | 'inside' | 'someone'>;
}

/** Who wrote another version of something at the same time, and what it says. */
export function versionWords({ state, strings }: VersionView, { value, by }: OtherVersion) {
  const role = roleOf(state, by);
  const name = role ? nameOf(state, role, strings) : strings.someone;
  const texts = value as string | readonly string[]; // nothing else has other versions
  return { name, text: [texts].flat().join(' · ') };
}
