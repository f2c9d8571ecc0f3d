import { html, LitElement, nothing } from 'lit';
import { hints } from './privacy-hints';
import { canDictate, chosen, dictate, onChoice } from './speech';

type Draft = { text: string; key: string; sent: boolean };
type Words = Record<string, string>;

/** How often the server is asked, while an answer is waited for, whether one has been missed. */
const ASK_AGAIN_MILLIS = 5000;

function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Where a reply is written. Enter sends, Shift+Enter breaks the line. The draft is kept in this browser, per talk, until
 * the server says that the reply is kept. A reply has a key of its own: sent twice it is said once.
 */
class AndaComposer extends LitElement {
  static override properties = {
    talk: { type: String },
    most: { type: Number },
    words: { attribute: false },
    answering: { type: Boolean },
    language: { type: String },
    text: { state: true },
    sending: { state: true },
    problem: { state: true },
    restored: { state: true },
    offline: { state: true },
    back: { state: true },
    early: { state: true },
    dictation: { state: true },
    listening: { state: true },
  };

  declare talk: string;
  declare most: number;
  declare words: Words;
  declare answering: boolean;
  declare text: string;
  declare sending: boolean;
  declare problem: string;
  declare restored: boolean;
  declare language: string;
  declare offline: boolean;
  declare back: boolean;
  declare early: boolean;
  declare dictation: boolean;
  declare listening: boolean;
  private key = newKey();
  private stopListening?: () => void;
  private forgetChoice?: () => void;
  private waiting?: ReturnType<typeof setInterval>;
  private readonly connection = () => {
    this.back = this.offline && navigator.onLine;
    this.offline = !navigator.onLine;
  };

  constructor() {
    super();
    this.most = 4000;
    this.words = {};
    this.answering = false;
    this.text = '';
    this.sending = false;
    this.problem = '';
    this.restored = false;
    this.language = 'sv-SE';
    this.offline = !navigator.onLine;
    this.back = false;
    this.early = false;
    this.dictation = false;
    this.listening = false;
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('online', this.connection);
    window.addEventListener('offline', this.connection);
    this.forgetChoice = onChoice(() => this.lookForDictation());
    this.lookForDictation();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('online', this.connection);
    window.removeEventListener('offline', this.connection);
    this.forgetChoice?.();
    this.stopListening?.();
    this.askNoMore();
  }

  protected override updated() {
    const waits = this.sending || this.answering;
    if (!waits) this.askNoMore();
    else this.waiting ??= setInterval(
      () => this.dispatchEvent(new CustomEvent('anda-waiting', { detail: { key: this.key } })),
      ASK_AGAIN_MILLIS,
    );
  }

  private askNoMore() {
    clearInterval(this.waiting);
    this.waiting = undefined;
  }

  private async lookForDictation() {
    this.dictation = chosen('dictate') && (await canDictate(this.language));
    if (!this.dictation) this.stopListening?.();
  }

  private dictate() {
    if (this.listening) {
      this.stopListening?.();
      return;
    }
    this.listening = true;
    this.stopListening = dictate(
      this.language,
      (text) => this.write(this.text.trim() ? `${this.text.trimEnd()} ${text}` : text),
      (failed) => {
        this.listening = false;
        if (failed) this.problem = this.words['dictate.failed'] ?? '';
      },
    );
  }

  /** In the page itself, so that its styles and its labels hold. */
  protected override createRenderRoot() {
    return this;
  }

  protected override firstUpdated() {
    const draft = this.stored();
    if (!draft) return;
    this.text = draft.text;
    this.key = draft.key;
    this.restored = draft.text.length > 0;
    this.updateComplete.then(() => this.fit());
    if (draft.sent) this.dispatchEvent(new CustomEvent('anda-unanswered', { detail: { key: draft.key } }));
  }

  /** The server keeps the reply of this key. */
  kept(key: string) {
    if (key !== this.key) return;
    this.back = false;
    this.text = '';
    this.key = newKey();
    this.sending = false;
    this.restored = false;
    this.problem = '';
    this.forget();
    this.updateComplete.then(() => this.fit());
  }

  /** The server does not keep the reply; the draft stays, to be sent anew. */
  refused() {
    this.sending = false;
    this.store(false);
  }

  toWriting() {
    this.updateComplete.then(() => this.area()?.focus());
  }

  private area(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  private get storageKey() {
    return `anda.draft.${this.talk}`;
  }

  private stored(): Draft | null {
    try {
      return JSON.parse(localStorage.getItem(this.storageKey) ?? 'null');
    } catch {
      return null;
    }
  }

  private store(sent: boolean) {
    try {
      if (this.text || sent) localStorage.setItem(this.storageKey, JSON.stringify({ text: this.text, key: this.key, sent }));
      else this.forget();
    } catch {
      /* No room or no permission: the draft lives on the page only. */
    }
  }

  private forget() {
    try {
      localStorage.removeItem(this.storageKey);
    } catch {
      /* as above */
    }
  }

  private written(event: Event) {
    this.write((event.target as HTMLTextAreaElement).value);
  }

  private write(text: string) {
    this.text = text;
    this.key = newKey();
    this.restored = false;
    this.back = false;
    if (this.text.length <= this.most) this.problem = '';
    this.store(false);
    this.updateComplete.then(() => this.fit());
  }

  private fit() {
    const area = this.area();
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${Math.min(area.scrollHeight + 2, window.innerHeight * 0.35)}px`;
  }

  private keyed(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.send();
  }

  private send() {
    if (!this.text.trim()) return;
    if (this.text.length > this.most) {
      this.problem = this.filled('too-long', this.text.length, this.most);
      return;
    }
    this.say(this.text);
  }

  private silence() {
    if (!this.text.trim()) this.say('');
  }

  private say(text: string) {
    this.early = this.answering && !this.sending;
    if (this.sending || this.answering) return;
    this.stopListening?.();
    this.sending = true;
    this.problem = '';
    this.store(true);
    this.dispatchEvent(new CustomEvent('anda-say', { detail: { key: this.key, text } }));
  }

  private filled(word: string, ...values: number[]): string {
    return values.reduce((told, value, index) => told.replace(`{${index}}`, String(value)), this.words[word] ?? '');
  }

  protected override render() {
    const waits = this.sending || this.answering;
    const warnings = hints(this.text);
    const over = this.text.length > this.most;
    const counted = this.text.length > this.most - 500;
    return html`
      <label for="reply">${this.words.label}</label>
      <textarea
        id="reply"
        rows="2"
        placeholder=${this.words.placeholder ?? ''}
        aria-describedby="reply-hint reply-told"
        aria-invalid=${over ? 'true' : 'false'}
        ?readonly=${this.sending}
        .value=${this.text}
        @input=${this.written}
        @keydown=${this.keyed}
      ></textarea>
      <div id="reply-told" role="status">
        ${this.problem ? html`<p class="composer-problem">${this.problem}</p>` : nothing}
        ${warnings.map((hint) => html`<p class="composer-warning">${this.words[`warn.${hint}`]}</p>`)}
        ${this.offline ? html`<p class="composer-note">${this.words.offline}</p>` : nothing}
        ${this.back ? html`<p class="composer-note">${this.words.back}</p>` : nothing}
        ${this.early && this.answering ? html`<p class="composer-note">${this.words.early}</p>` : nothing}
        ${this.restored ? html`<p class="composer-note">${this.words.restored}</p>` : nothing}
      </div>
      <div class="composer-row">
        <span id="reply-hint" class="composer-hint">
          ${counted ? this.filled('count', this.text.length, this.most) : this.words.hint}
        </span>
        ${this.dictation
          ? html`<button type="button" class="button" aria-pressed=${this.listening ? 'true' : 'false'} @click=${this.dictate}>
              ${this.listening ? this.words['dictate.stop'] : this.words.dictate}
            </button>`
          : nothing}
        <button type="button" class="button" ?disabled=${waits || this.text.trim() !== ''} @click=${this.silence}>
          ${this.words.silence}
        </button>
        <button type="button" class="button primary" ?disabled=${waits || this.text.trim() === ''} @click=${this.send}>
          ${this.sending ? this.words.sending : this.answering ? this.words.answering : this.words.send}
        </button>
      </div>
    `;
  }
}

customElements.define('anda-composer', AndaComposer);
