import { html, LitElement } from 'lit';

/** Minutes used of those meant. Goes on by itself while the talk runs; silent to screen readers until read. */
class AndaClock extends LitElement {
  static override properties = {
    used: { type: Number },
    limit: { type: Number },
    running: { type: Boolean },
    words: { type: String },
    over: { type: String },
  };

  declare used: number;
  declare limit: number;
  declare running: boolean;
  declare words: string;
  declare over: string;
  private since = performance.now();
  private timer = 0;

  constructor() {
    super();
    this.used = 0;
    this.limit = 0;
    this.running = false;
    this.words = '';
    this.over = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.requestUpdate(), 10_000);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearInterval(this.timer);
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (changed.has('used') || changed.has('running')) this.since = performance.now();
  }

  protected override render() {
    const seconds = this.used + (this.running ? (performance.now() - this.since) / 1000 : 0);
    const minutes = Math.floor(seconds / 60);
    const words = minutes >= this.limit ? this.over : this.words;
    return html`<span>${words.replace('{0}', String(minutes)).replace('{1}', String(this.limit))}</span>`;
  }
}

customElements.define('anda-clock', AndaClock);
