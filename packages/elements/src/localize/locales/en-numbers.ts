const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** How many of something, in English words as far as one would write them: "three", and "13". */
export const inWords = (count: number): string => words[count - 2] ?? String(count);
