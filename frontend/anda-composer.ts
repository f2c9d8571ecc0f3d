import { html, LitElement, nothing } from 'lit';
import { hints } from './privacy-hints';

type Draft = { text: string; key: string; sent: boolean };
type Words = Record<string, string>;

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
    text: { state: true },
    sending: { state: true },
    problem: { state: true },
    restored: { state: true },
  };

  declare talk: string;
  declare most: number;
  declare words: Words;
  declare answering: boolean;
  declare text: string;
  declare sending: boolean;
  declare problem: string;
  declare restored: boolean;
  private key = newKey();

  constructor() {
    super();
    this.most = 4000;
    this.words = {};
    this.answering = false;
    this.text = '';
    this.sending = false;
    this.problem = '';
    this.restored = false;
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
    if (draft.sent) this.dispatchEvent(new CustomEvent('anda-unanswered', { detail: { key: draft.key } }));
  }

  /** The server keeps the reply of this key. */
  kept(key: string) {
    if (key !== this.key) return;
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
    this.text = (event.target as HTMLTextAreaElement).value;
    this.key = newKey();
    this.restored = false;
    if (this.text.length <= this.most) this.problem = '';
    this.store(false);
    this.fit();
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
    if (this.sending || this.answering) return;
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
        ${this.restored ? html`<p class="composer-note">${this.words.restored}</p>` : nothing}
      </div>
      <div class="composer-row">
        <span id="reply-hint" class="composer-hint">
          ${counted ? this.filled('count', this.text.length, this.most) : this.words.hint}
        </span>
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
