/** The id of the meeting so many after one, or before it; `null` where the series has none. */
export function meetingBeside(id: string, by: 1 | -1): string | null {
  const at = id.lastIndexOf('-') + 1;
  const seq = Number(id.slice(at)) + by;
  return seq >= 1 ? `${id.slice(0, at)}${seq}` : null;
}
