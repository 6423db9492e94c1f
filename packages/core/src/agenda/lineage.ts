/** The id that a topic began with, and how often it went on since; no number where it is the first. */
export const lineageOf = (id: string) => id.split(/-c(\d{1,9})-\w+$/) as [root: string, depth?: string];
