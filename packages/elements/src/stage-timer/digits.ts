/** So many minutes are shown without hours: the longest meeting that can be planned; over time less, as the ring has it. */
const MOST = { planned: 240, over: 99 };

/**
 * Minutes and seconds as on a clock, "11:04"; over time with a plus, "+0:30", and many with hours, "+1:45:00". Seconds
 * are not finished until they are.
 */
export function digits(milliseconds: number): string {
  const seconds = Math.abs(Math.ceil(milliseconds / 1000));
  const minutes = Math.floor(seconds / 60);
  const isOver = milliseconds <= -1000;
  const two = (count: number) => String(count % 60).padStart(2, '0');
  const text =
    minutes > (isOver ? MOST.over : MOST.planned)
      ? `${Math.floor(minutes / 60)}:${two(minutes)}:${two(seconds)}`
      : `${minutes}:${two(seconds)}`;
  return isOver ? `+${text}` : text;
}
