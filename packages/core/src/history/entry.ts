import type { ActionItem } from '../action-items/schema.js';
import type { AgendaItem } from '../agenda/schema.js';
import type { Decision } from '../decisions/schema.js';
import type { Meeting } from '../meeting/schema.js';
import type { Note } from '../notes/schema.js';
import { isPrivate, keyText } from '../storage/keys.js';
import type { Win } from '../wins/schema.js';
import { fold } from './fold.js';
import { placeOf } from './place.js';
import type { Read } from './records.js';

/** What can be found. */
export type FoundKind = 'meeting' | 'item' | 'note' | 'decision' | 'action' | 'win';

/** The words of a record. */
interface Words {
  readonly meetingId: string;
  readonly kind: FoundKind;
  readonly text: string;
  readonly folded: string;
}

/** One text that can be found. */
export interface Entry extends Words {
  readonly key: string;
  readonly private: boolean;
}

/** The words of a note in Markdown, without its signs. */
export type PlainText = (body: string) => string;

const lines = (...texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(' · ');

/** The words of a record, and what it is; nothing for one that has none. */
function wordsIn(
  record: Read['record'],
  plain: PlainText,
): readonly [FoundKind, meetingId: string, text: string] | undefined {
  switch (record.type) {
    case 'meeting': {
      const { id, objective, reason, moves = [] } = record as Meeting;
      return ['meeting', id, lines(objective, reason, ...moves.map((move) => move.from && move.reason))];
    }
    case 'agenda-item': {
      const { meetingId, title, reason } = record as AgendaItem;
      return ['item', meetingId, lines(title, reason)];
    }
    case 'note': {
      const { meetingId, body } = record as Note;
      return ['note', meetingId, plain(body)];
    }
    case 'decision': {
      const { meetingId, statement, options, rationale } = record as Decision;
      return [
        'decision',
        meetingId,
        lines(statement, ...options.filter((option) => option !== statement), rationale),
      ];
    }
    case 'action-item': {
      const { meetingId, title, noDateReason, why } = record as ActionItem;
      return ['action', meetingId, lines(title, noDateReason, why)];
    }
    case 'win': {
      const { meetingId, text } = record as Win;
      return ['win', meetingId, text];
    }
    default:
      return undefined;
  }
}

// Only texts, and lists of them, have other versions.
const lostIn = ({ others = {} }: Read['record']) =>
  Object.values(others).flatMap((versions) =>
    versions.flatMap(({ value }) => value as string | readonly string[]),
  );

/** All words of a record, those that lost too; nothing for one that has none. */
export function textOf(record: Read['record'], plain: PlainText): Words | undefined {
  const [kind, meetingId, won] = wordsIn(record, plain) ?? [];
  const text = lines(won, ...lostIn(record).map(kind === 'note' ? plain : String));
  return kind && meetingId !== undefined && text ? { kind, meetingId, text, folded: fold(text) } : undefined;
}

/** What can be found of a record; nothing of one that is deleted, shared on, or of no meeting. */
export function entryOf({ key, record }: Read, plain: PlainText): Entry | undefined {
  const words = textOf(record, plain);
  const isGone =
    record.deletedAt !== undefined || (isPrivate(key) && (record as AgendaItem).status === 'shared');
  if (!words || isGone || !placeOf(words.meetingId)) return undefined;
  return { ...words, key: keyText(key), private: isPrivate(key) };
}
