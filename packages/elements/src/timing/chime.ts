/** Longer than the tones, and than an output takes to wake, in milliseconds. */
const ENOUGH = 2000;

/** Two soft tones, less than a second together: time is up. Silent where a page may make no sound. */
export function chime(): void {
  try {
    const context = new AudioContext();
    [660, 880].forEach((frequency, index) => tone(context, frequency, context.currentTime + index * 0.3));
    // Also where the page may not make a sound yet: a browser would play it at the next click, long after.
    setTimeout(() => void context.close(), ENOUGH);
  } catch {
    // Nothing to play it with.
  }
}

function tone(context: AudioContext, frequency: number, from: number): void {
  const volume = new GainNode(context, { gain: 0 });
  const sound = new OscillatorNode(context, { frequency });
  volume.gain.setValueAtTime(0, from);
  volume.gain.linearRampToValueAtTime(0.15, from + 0.03);
  volume.gain.linearRampToValueAtTime(0, from + 0.28);
  sound.connect(volume).connect(context.destination);
  sound.start(from);
  sound.stop(from + 0.3);
}
