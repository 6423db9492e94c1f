import { LIMITS, parseInPortions, type Parsed } from '@one-on-one/core/transfer';
import { pause } from './pause.js';

/** Reads a file, or the text of one. One that is too large is not even read. */
export async function readFile(source: Blob | string): Promise<Parsed> {
  if (typeof source === 'string') return parseInPortions(source, {}, pause);
  const { size: found } = source;
  const { size: limit } = LIMITS;
  if (found > limit) return { ok: false, refusal: { code: 'too-large', what: 'size', limit, found } };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return parseInPortions(new Uint8Array(await source.arrayBuffer()), { decoder }, pause);
}
