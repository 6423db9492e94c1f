import { readLook, type Look } from './look.js';
import { OFFERED, type Offered } from './offered.js';

/** What the address of a frame asks for. */
export interface FrameAddress {
  readonly look: Look;
  /** Absent where it names none that is offered. */
  readonly element?: Offered & { readonly tag: string };
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Reads an address: `?element=stage-guide&minutes=60&theme=dark`. Whatever is not on the list is ignored. Who looks and
 * which pair it is stand behind the `#`, which a browser sends to no server: `#relationship=pair-42&viewer=ana`.
 */
export function readAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): FrameAddress {
  const asked = new URLSearchParams(search);
  const look = readLook(Object.fromEntries(asked));
  const name = asked.get('element') ?? '';
  const offered = Object.hasOwn(OFFERED, name) ? OFFERED[name] : undefined;
  if (!offered) return { look, attributes: {} };
  const attributes = Object.entries(offered.attributes).flatMap(([attribute, allows]) => {
    const value = asked.get(attribute);
    return value !== null && allows(value) ? [[attribute, value] as const] : [];
  });
  return {
    look,
    element: { ...offered, tag: `one-on-one-${name}` },
    attributes: { ...Object.fromEntries(attributes), ...(!offered.counts && readPair(hash)) },
  };
}

/** The attributes that stand behind the `#`. */
export const PAIR = ['relationship', 'viewer'] as const;

function readPair(hash: string): Record<string, string> {
  const said = new URLSearchParams(hash.slice(1));
  return Object.fromEntries(
    PAIR.flatMap((name) => {
      const id = said.get(name) ?? '';
      return id !== '' && id.length <= 200 ? [[name, id] as const] : [];
    }),
  );
}
