import type { EquippedDesk } from './tools.js';

/** Says beside a field, and aloud, why it is not taken as it is. */
export function refuse(
  { announcer, typing }: Pick<EquippedDesk, 'announcer' | 'typing'>,
  field: string,
  why: string,
): void {
  typing.refuse(field, why);
  if (why) announcer.say(why);
}
