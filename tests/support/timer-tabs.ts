import type { Timer } from '@one-on-one/core/timer';

/** Where a timer alone keeps its count, and what its tabs speak in. */
export const placeOf = ({ localName, id }: Pick<HTMLElement, 'localName' | 'id'>) =>
  `one-on-one/1/timer/${localName}${location.pathname}${location.search}/${id}`;

/** A count, as one tab tells it to another. */
export interface ToldCount {
  readonly timer: Timer;
  readonly seen: string;
  readonly gaps: readonly unknown[];
  readonly back?: { readonly act: string; readonly kept: ToldCount };
}

/** Another tab that shows the same timer. */
export function anotherTab({ localName, id }: HTMLElement) {
  const channel = new BroadcastChannel(placeOf({ localName, id }));
  const said: unknown[] = [];
  channel.onmessage = ({ data }: MessageEvent<{ said: unknown }>) => said.push(data.said);
  return {
    /** All that was said there. */
    said,
    /** The counts among it. */
    get heard() {
      return said.filter((each) => each !== 'ask') as { readonly at: string; readonly kept: ToldCount }[];
    },
    say: (words: unknown) => channel.postMessage({ page: 'other', said: words }),
    tell: (kept: ToldCount, at: string) =>
      channel.postMessage({ page: 'other', said: { kept, at, by: 0.5 } }),
    close: () => channel.close(),
  };
}
