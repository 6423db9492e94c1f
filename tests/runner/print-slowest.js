/** Says where the time went, so that whoever wants a shorter run knows where to look. @param {{ milliseconds: number, name: string }[]} times */
export function printSlowest(times) {
  const slowest = [...times].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 25);
  for (const { name, milliseconds } of slowest) console.log(`${(milliseconds / 1000).toFixed(0)} s: ${name}`);
}
