import {
  isStorageKey,
  partitionOf,
  type CommitOptions,
  type KeyRange,
  type StorageKey,
  type Write,
} from '@one-on-one/core';
import type { PackedError } from './pack-error.js';

/** Names the bridge, and the version of what is said over it. */
export const protocol = 'one-on-one/bridge/1';

/** The frame's only message to a window, with one end of a channel; all else is said on that channel. */
export const hello = { protocol, kind: 'hello' } as const;

/** What the frame can ask of the page's storage. */
export type Question =
  | { readonly call: 'get'; readonly keys: readonly StorageKey[] }
  | { readonly call: 'list'; readonly range: KeyRange }
  | {
      readonly call: 'commit';
      readonly writes: readonly Write[];
      readonly durability: NonNullable<CommitOptions['durability']>;
    }
  | { readonly call: 'health' };

/** From the frame to the page. */
export type FromFrame = { readonly kind: 'ask'; readonly id: number; readonly question: Question } | Bye;

/** From the page to the frame. */
export type FromPage =
  | { readonly kind: 'welcome' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly error: PackedError }
  | { readonly kind: 'changed'; readonly keys: readonly StorageKey[] }
  | Bye;

/** Whoever says it says nothing more on this channel. */
export interface Bye {
  readonly kind: 'bye';
}

const calls: readonly unknown[] = ['get', 'list', 'commit', 'health'] satisfies Question['call'][];

/** Whether a message to the page's window is a frame that asks for a connection. */
export function isHello(data: unknown): boolean {
  const message = members(data);
  return message['protocol'] === protocol && message['kind'] === 'hello';
}

/** What arrived from the frame; undefined where it is garbage. What a question asks for, the storage checks. */
export function readFromFrame(data: unknown): FromFrame | undefined {
  const { kind, id, question } = members(data);
  if (kind === 'bye') return { kind };
  if (kind !== 'ask' || !Number.isSafeInteger(id) || !calls.includes(members(question)['call']))
    return undefined;
  return data as FromFrame;
}

/** What arrived from the page; undefined where it is garbage. Of a change, only keys of one partition are heard. */
export function readFromPage(data: unknown): FromPage | undefined {
  const { kind, id, keys } = members(data);
  if (kind === 'changed') return isKeyList(keys) ? { kind, keys } : undefined;
  const isKnown = kind === 'welcome' || kind === 'bye';
  const isReply = (kind === 'answer' || kind === 'refusal') && Number.isSafeInteger(id);
  return isKnown || isReply ? (data as FromPage) : undefined;
}

function isKeyList(value: unknown): value is readonly StorageKey[] {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isStorageKey)) return false;
  return value.every((key) => partitionOf(key) === partitionOf(value[0] as StorageKey));
}

/** The members of a message that may be anything at all. */
function members(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
}
