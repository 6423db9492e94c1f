import type { Command } from './command.js';
import type { Draft, DraftField } from './draft.js';

type Drafts = ReadonlyMap<DraftField, Draft>;

/** In which form it is said why a meeting is not when it was to be. */
const FORM_OF: Readonly<Record<string, string | undefined>> = {
  'meeting-reschedule': 'move',
  'meeting-skip': 'skip',
  'meeting-cancel': 'cancel',
};

/** What stood in the fields when something was asked for that says it, by what was asked for. */
const typed = new WeakMap<object, Drafts>();

/** Remembers which fields a request is made from: where nothing comes of it, their words belong there again. */
export function rememberTyped(kind: string, detail: object, drafts: Drafts): void {
  const { id } = detail as { readonly id?: string };
  const form = FORM_OF[kind];
  const said = new Set(textsIn(detail));
  const isFrom = (field: DraftField, { text }: Draft) =>
    said.has(text.trim()) || (form && field.startsWith(`form-${form}.`) && field.endsWith(`.${id}`));
  const own = [...drafts].filter(([field, draft]) => isFrom(field, draft));
  if (own.length > 0) typed.set(detail, new Map(own));
}

/** What was typed for a command: in which fields, or in which it would have been. */
export function typedFor({ kind, detail }: Command): Drafts {
  const { id, reason } = detail as { readonly id?: string; readonly reason?: string };
  const form = FORM_OF[kind];
  const words =
    form && reason?.trim() ? [[`form-${form}.reason.${id}`, { text: reason, base: '' }] as const] : [];
  return typed.get(detail) ?? new Map(words);
}

// Where a record keeps what a person typed; other versions of it are each a `value`. All else are ids, states and stamps.
const TYPED =
  /^(title|why|noDateReason|dueDate|body|statement|options|rationale|text|objective|reason|startsAt|time|location|url|displayName|value)$/;

/** Every text in a record that a person typed. */
export function wordsIn(value: unknown, field = ''): readonly string[] {
  if (typeof value === 'string') return TYPED.test(field) ? textsIn(value) : [];
  if (typeof value !== 'object' || !value) return [];
  const parts = Object.entries(value);
  return parts.flatMap(([name, part]) => wordsIn(part, Array.isArray(value) ? field : name));
}

/** Every text that something says. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim()].filter(Boolean);
  return typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];
}
