/** The host's id that a key segment was made of; one of ours is itself. */
export function decodeHostId(segment: string): string {
  if (!segment.startsWith('_x')) return segment;
  try {
    return decodeURIComponent(segment.slice(2).replaceAll('_', '%'));
  } catch {
    return segment; // nobody's id was written so
  }
}
