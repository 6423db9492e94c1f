import { sameJson } from '../shared/stamps.js';
import { isPrivate, keyText } from '../storage/keys.js';
import { writtenBy } from './attempt.js';
import type { Entry } from '../storage/repository.js';
import type { Ledger, Waiting } from './ledger.js';
import type { Fact } from './requests.js';
import { isSubject, standsAsTold } from './stands-as-told.js';

/** What a fact may be about, as storage has it: what is called the same in every meeting is there several times. */
export const subjectsOf = (fact: Fact, { confirmed }: Pick<Ledger, 'confirmed'>): readonly Entry[] =>
  [...confirmed.values()].filter(
    ({ key, record }) => isSubject(fact, record) && isPrivate(key) === fact.private,
  );

/** Whether a command, now that it is done, did what a fact of it tells: others may have done something first. */
export function cameTrue(fact: Fact, waiting: Waiting, ledger: Pick<Ledger, 'confirmed'>): boolean {
  return subjectsOf(fact, ledger).some((entry) => {
    return standsAsTold(fact.kind, entry.record) && isWritten(entry, waiting);
  });
}

/** Whether a command changed anything, where nothing is told of it. */
export const cameToSomething = (waiting: Waiting, { confirmed }: Pick<Ledger, 'confirmed'>): boolean =>
  [...confirmed.values()].some((entry) => isWritten(entry, waiting));

function isWritten({ key, record }: Entry, { command, settled }: Waiting): boolean {
  const name = keyText(key);
  const step = settled.find((each) => keyText(each.key) === name);
  // What others deleted stays so.
  if (step) return Object.keys(step.after).length > 0 && (!record.deletedAt || !!step.after['deletedAt']);
  // Storage may have taken it without an answer.
  const stamps = Object.values(record.stamps);
  return writtenBy(command, key).some((stamp) => stamps.some((one) => sameJson(one, stamp)));
}
