import { svg } from 'lit';

const RADIUS = 44;
const LENGTH = 2 * Math.PI * RADIUS;

/**
 * How much of the time is left, to be seen from across a room: a ring that empties. Once it is empty a dashed one of
 * another width stands in its place, so that it is told apart without its colour.
 */
export const renderRing = (share: number) => svg`<svg class="ring" viewBox="0 0 100 100" aria-hidden="true">
  <circle class="track" cx="50" cy="50" r=${RADIUS} />
  <circle
    class=${share > 0 ? 'left' : 'gone'}
    cx="50"
    cy="50"
    r=${RADIUS}
    stroke-dasharray=${share > 0 ? `${LENGTH * share} ${LENGTH}` : '5 4.213'}
    transform="rotate(-90 50 50)"
  />
</svg>`;
