const KEY = "wesh.till.sound";
const NOTES = [659.3, 880]; // e and a: a fourth upwards
const NOTE_SECONDS = 0.14;

/** Whether this device sounds when a payment comes in. Off until somebody asks for it. */
export function hasSound(): boolean {
  return localStorage.getItem(KEY) === "on";
}

/** Remembers the choice on this device. */
export function setSound(on: boolean): void {
  localStorage.setItem(KEY, on ? "on" : "off");
}

/** Two short notes upwards. Silent where the browser has no sound or does not allow it. */
export function playPaid(): void {
  if (typeof AudioContext === "undefined") return;
  const context = new AudioContext();
  NOTES.forEach((frequency, index) => playNote(context, frequency, context.currentTime + index * NOTE_SECONDS));
  setTimeout(() => void context.close(), 1_000);
}

function playNote(context: AudioContext, frequency: number, at: number): void {
  const tone = new OscillatorNode(context, { frequency, type: "sine" });
  const volume = new GainNode(context, { gain: 0.25 });
  volume.gain.setValueAtTime(0.25, at);
  volume.gain.exponentialRampToValueAtTime(0.001, at + NOTE_SECONDS * 2);
  tone.connect(volume).connect(context.destination);
  tone.start(at);
  tone.stop(at + NOTE_SECONDS * 2);
}
