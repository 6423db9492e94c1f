/** What is read together stays on one line: "November 26", "at 2:00 PM". */
export const together = (words: string): string => words.replace(/ (?=\d|\S+$)/g, '\u00a0');
