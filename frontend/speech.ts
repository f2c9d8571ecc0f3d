/**
 * Speech in the browser, and only in the device: what would send sound elsewhere is as good as not there. The choice is
 * kept in this browser.
 */
export type Choice = 'dictate' | 'read';

type Recognition = EventTarget & {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  start(): void;
  stop(): void;
};
type Recognizer = {
  new (): Recognition;
  available?(options: { langs: string[]; processLocally: boolean }): Promise<string>;
};

const changes = new EventTarget();

function recognizer(): Recognizer | undefined {
  const found = window as unknown as { SpeechRecognition?: Recognizer; webkitSpeechRecognition?: Recognizer };
  return found.SpeechRecognition ?? found.webkitSpeechRecognition;
}

/** Whether the device itself can take down speech in the language, with nothing to fetch first. */
export async function canDictate(language: string): Promise<boolean> {
  try {
    return (await recognizer()?.available?.({ langs: [language], processLocally: true })) === 'available';
  } catch {
    return false;
  }
}

/** The device's own voices for the language. */
export function voices(language: string): SpeechSynthesisVoice[] {
  const main = language.slice(0, 2);
  return (window.speechSynthesis?.getVoices() ?? []).filter(
    (voice) => voice.localService && voice.lang.toLowerCase().startsWith(main),
  );
}

export function chosen(what: Choice): boolean {
  try {
    return localStorage.getItem(`anda.speech.${what}`) === 'on';
  } catch {
    return false;
  }
}

export function choose(what: Choice, on: boolean) {
  try {
    localStorage.setItem(`anda.speech.${what}`, on ? 'on' : 'off');
  } catch {
    /* Kept nowhere: off again on the next page. */
  }
  changes.dispatchEvent(new Event('change'));
}

export function onChoice(listener: () => void): () => void {
  changes.addEventListener('change', listener);
  return () => changes.removeEventListener('change', listener);
}

/** Takes down speech until stopped or silent. Gives what ends it. */
export function dictate(language: string, heard: (text: string) => void, ended: (failed: boolean) => void): () => void {
  const Made = recognizer();
  if (!Made) {
    ended(true);
    return () => {};
  }
  const recognition = new Made();
  let failed = false;
  recognition.lang = language;
  recognition.processLocally = true;
  recognition.continuous = true;
  recognition.interimResults = false;
  recognition.addEventListener('result', (event) => {
    const { results, resultIndex } = event as Event & { results: SpeechRecognitionResultList; resultIndex: number };
    for (let index = resultIndex; index < results.length; index++) heard(results[index][0].transcript.trim());
  });
  recognition.addEventListener('error', () => (failed = true));
  recognition.addEventListener('end', () => ended(failed));
  try {
    recognition.start();
  } catch {
    ended(true);
  }
  return () => recognition.stop();
}

/* A role's way of speaking: which of the device's voices, how high, how fast. */
const MANNERS: Record<string, { voice: number; pitch: number; rate: number }> = {
  sanna: { voice: 0, pitch: 1.1, rate: 0.95 },
  annika: { voice: 0, pitch: 0.95, rate: 0.95 },
  josefin: { voice: 0, pitch: 1.15, rate: 1.05 },
  nasrin: { voice: 0, pitch: 1, rate: 1 },
  lena: { voice: 0, pitch: 1.05, rate: 1.05 },
  susanne: { voice: 0, pitch: 0.9, rate: 0.95 },
  stefan: { voice: 1, pitch: 0.8, rate: 0.95 },
  patrik: { voice: 1, pitch: 0.95, rate: 1.05 },
  jonas: { voice: 1, pitch: 1, rate: 1.1 },
  robert: { voice: 1, pitch: 0.75, rate: 0.9 },
  hampus: { voice: 1, pitch: 1.1, rate: 1.1 },
  kevin: { voice: 1, pitch: 1.05, rate: 1.1 },
  ulrika: { voice: 0, pitch: 0.95, rate: 1 },
  carina: { voice: 0, pitch: 0.85, rate: 1 },
};

/** Reads a role's line; what was being read is broken off. */
export function read(text: string, who: string, language: string) {
  const own = voices(language);
  window.speechSynthesis?.cancel();
  if (!own.length || !text) return;
  const manner = MANNERS[who] ?? { voice: 0, pitch: 1, rate: 1 };
  const spoken = new SpeechSynthesisUtterance(text);
  spoken.voice = own[manner.voice % own.length];
  spoken.lang = language;
  spoken.pitch = manner.pitch;
  spoken.rate = manner.rate;
  window.speechSynthesis.speak(spoken);
}

export function hush() {
  window.speechSynthesis?.cancel();
}
