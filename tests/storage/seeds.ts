/** What `SEEDS=1000` before the command says; the runner's configuration puts it in its place. */
declare const SEEDS: number | undefined;

const isChromium = / Chrome\//.test(navigator.userAgent);

/** How many random histories of each kind an adapter goes through. */
export const seeds = (inChromium: number, elsewhere = inChromium) => ({
  seeds: SEEDS ?? (isChromium ? inChromium : elsewhere),
});

/** Histories take an engine a while, the more so on a busy machine. */
export const patiently = {
  describe,
  it: (name: string, body: () => Promise<void>) => it(name, body).timeout(120_000 + (SEEDS ?? 0) * 2000),
};
