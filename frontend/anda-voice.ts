import { html, LitElement, nothing } from 'lit';
import { canDictate, choose, chosen, hush, read, voices, type Choice } from './speech';

/** The choice of speech for a talk, with where the sound goes. Nothing where the device has none. */
class AndaVoice extends LitElement {
  static override properties = {
    who: { type: String },
    language: { type: String },
    words: { attribute: false },
    dictation: { state: true },
    reading: { state: true },
  };

  declare who: string;
  declare language: string;
  declare words: Record<string, string>;
  declare dictation: boolean;
  declare reading: boolean;
  private readonly look = () => (this.reading = voices(this.language).length > 0);

  constructor() {
    super();
    this.who = '';
    this.language = 'sv-SE';
    this.words = {};
    this.dictation = false;
    this.reading = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override async firstUpdated() {
    this.look();
    window.speechSynthesis?.addEventListener?.('voiceschanged', this.look);
    this.dictation = await canDictate(this.language);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.speechSynthesis?.removeEventListener?.('voiceschanged', this.look);
    hush();
  }

  /** Reads a line of the role, when that is chosen. */
  read(text: string) {
    if (this.reading && chosen('read')) read(text, this.who, this.language);
  }

  private turned(what: Choice, event: Event) {
    const on = (event.target as HTMLInputElement).checked;
    choose(what, on);
    if (what === 'read' && !on) hush();
  }

  private option(what: Choice) {
    return html`<label class="voice-option">
        <input type="checkbox" .checked=${chosen(what)} @change=${(event: Event) => this.turned(what, event)} />
        <span>${this.words[what]}</span>
      </label>
      <p class="muted small">${this.words[`${what}.where`]}</p>`;
  }

  protected override render() {
    if (!this.dictation && !this.reading) return nothing;
    return html`<details>
      <summary>${this.words.title}</summary>
      ${this.dictation ? this.option('dictate') : nothing} ${this.reading ? this.option('read') : nothing}
    </details>`;
  }
}

customElements.define('anda-voice', AndaVoice);
