import { canonicalJson } from '../merging/canonical.js';
import { createParticipant } from '../relationship/relationship.js';
import { NOBODY, type Instant, type ParticipantId } from '../shared/record.js';
import type { JsonValue, StorageAdapter, StorageKey, StoredRecord } from '../storage/adapter.js';
import { compareKeys } from '../storage/compare-keys.js';
import { keys, keyText } from '../storage/keys.js';
import { templatesKey } from '../templates/templates-key.js';
import { isOutboxKey } from '../storage/outbox-key.js';
import { isWipe } from '../storage/wipe-mark.js';
import { findFlaw } from './find-flaw.js';
import { FORMAT, VERSION, type ExportedRecord } from './document.js';
import { peopleIn, type TwoPeople } from './whose.js';

/** What of whom is exported. */
export interface ExportOptions {
  /** Both as the state of a workspace spells them. */
  readonly relationship: string;
  /** Who exports; `null`: nobody said who they are; of their own there are templates only, which are always included. */
  readonly viewer: ParticipantId | null;
  /** Also what only the viewer sees. What only the other person sees is never read. */
  readonly includePrivate?: boolean;
  readonly exportedAt: Instant;
  /** What a page calls the two: with it the file names whom nobody here gave a name. */
  readonly people?: TwoPeople;
  /** Lets the page breathe; called between portions of the work. */
  readonly pause?: () => Promise<void>;
}

const PORTION = 500;

/**
 * Everything that the viewer may see of a relationship as JSON text, one record a line: what this version does not
 * understand, too. The same records are the same text. Left out are only records with a name that could reach into
 * a page, which no import takes. A file over `LIMITS` is written whole, but has to be read with greater ones.
 */
export async function exportJson(adapter: StorageAdapter, options: ExportOptions): Promise<string> {
  const { relationship, viewer, includePrivate = false, exportedAt, pause } = options;
  const own = includePrivate && viewer !== null ? [keys.private(viewer, relationship)] : [];
  // Kept before anybody said who they are: whoever looks has them, and nobody's own is in them.
  const nobodys = includePrivate || viewer === null ? [templatesKey(NOBODY, relationship)] : [];
  const places = [...own, ...nobodys, keys.shared(relationship)].sort(compareKeys);
  const stored = (await Promise.all(places.map((prefix) => adapter.list({ prefix })))).flat();
  const records = withNames(stored, options);
  const lines: string[] = [];
  for (let start = 0; start < records.length; start += PORTION) {
    lines.push(
      ...records
        .slice(start, start + PORTION)
        .filter((record) => isHarmless(record) && !isMark(record))
        .map(lineOf),
    );
    await pause?.();
  }
  const head = canonicalJson({ format: FORMAT, version: VERSION, relationship, exportedAt });
  return `${head.slice(0, -1)},"records":[${lines.map((line) => `\n${line}`).join(',')}\n]}\n`;
}

/** The records, and whom of the pair only a page named. */
function withNames(
  stored: readonly StoredRecord[],
  { relationship, people, exportedAt: now }: ExportOptions,
): readonly ExportedRecord[] {
  const pair = peopleIn(stored, relationship);
  const isStored = (key: StorageKey) => stored.some((record) => keyText(record.key) === keyText(key));
  const added = (['mentor', 'mentee'] as const).flatMap((role): readonly ExportedRecord[] => {
    const { id, name } = people?.[role] ?? {};
    if (id === undefined || name === undefined || id !== pair?.[role].id) return [];
    const value = createParticipant(id, name, { by: NOBODY, device: '', now }) as unknown as JsonValue;
    const key = keys.participant(relationship, id);
    return isStored(key) ? [] : [{ key, value }];
  });
  return added.length > 0 ? [...stored, ...added].sort((a, b) => compareKeys(a.key, b.key)) : stored;
}

// That something was wiped here, or is to be told from here, is of no use elsewhere.
const isMark = ({ key, value }: ExportedRecord) => isWipe(value) || isOutboxKey(key);

const isHarmless = ({ value }: ExportedRecord) => findFlaw(value) === null;

const lineOf = ({ key, value }: ExportedRecord) => canonicalJson({ key, value });
