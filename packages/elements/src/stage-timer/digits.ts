/** Minutes and seconds as on a clock, "11:04"; over time with a plus, "+0:30". Seconds are not finished until they are. */
export function digits(milliseconds: number): string {
  const seconds = Math.abs(Math.ceil(milliseconds / 1000));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return milliseconds <= -1000 ? `+${text}` : text;
}
