import { html, LitElement, svg } from 'lit';
import { lookOf } from './portraits';

type Mood = { trust: number; discord: number; distress: number };

const KEYS = ['trust', 'discord', 'distress'] as const;
const SECONDS = 1.6;

/**
 * The person one talks with. Gaze, brows, mouth and shoulders follow trust, discord and distress, slowly and a little;
 * at once for who wants no motion. What can be seen is told in words too: the label.
 */
class AndaPortrait extends LitElement {
  static override properties = {
    who: { type: String },
    label: { type: String },
    trust: { type: Number },
    discord: { type: Number },
    distress: { type: Number },
  };

  declare who: string;
  declare label: string;
  declare trust: number;
  declare discord: number;
  declare distress: number;
  private shown?: Mood;
  private from?: Mood;
  private begun = 0;
  private frame = 0;
  private readonly still = window.matchMedia('(prefers-reduced-motion: reduce)');

  constructor() {
    super();
    this.who = '';
    this.label = '';
    this.trust = 50;
    this.discord = 0;
    this.distress = 0;
  }

  protected override createRenderRoot() {
    return this;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    cancelAnimationFrame(this.frame);
  }

  private get meant(): Mood {
    return { trust: this.trust / 100, discord: this.discord / 100, distress: this.distress / 100 };
  }

  protected override willUpdate(changed: Map<string, unknown>) {
    if (!KEYS.some((key) => changed.has(key))) return;
    cancelAnimationFrame(this.frame);
    if (!this.shown || this.still.matches) {
      this.shown = this.meant;
      return;
    }
    this.from = this.shown;
    this.begun = performance.now();
    this.frame = requestAnimationFrame((now) => this.move(now));
  }

  private move(now: number) {
    const from = this.from ?? this.meant;
    const to = this.meant;
    const part = Math.min(1, Math.max(0, (now - this.begun) / (SECONDS * 1000)));
    const eased = part * part * (3 - 2 * part);
    const between = (key: keyof Mood) => from[key] + (to[key] - from[key]) * eased;
    this.shown = { trust: between('trust'), discord: between('discord'), distress: between('distress') };
    this.requestUpdate();
    if (part < 1) this.frame = requestAnimationFrame((next) => this.move(next));
  }

  protected override render() {
    const { key, look } = lookOf(this.who);
    const mood = this.shown ?? this.meant;
    const { trust, discord, distress } = mood;
    const wary = 1 - trust;
    const turn = -9 * discord;
    const drop = 3 * wary + 5 * distress;
    const tilt = 2.5 * trust * (1 - discord) - 3 * discord;
    const raised = -9 * distress - 3 * discord;
    const narrow = 1 - 0.05 * distress;
    return html`<svg class="portrait ${key}" viewBox="14 14 172 190" role="img" aria-label=${this.label}>
      ${svg`
        <rect class="ground" x="0" y="0" width="200" height="210"/>
        <g transform="translate(0 ${(1 - trust) * 3}) rotate(${-1.5 * discord} 100 210)">
          <g transform="translate(${turn} ${drop}) rotate(${tilt} 100 130)">${look.behind ?? ''}</g>
          <path class="skin neck" d="M84 112 L84 ${146 + raised / 2} C84 164 116 164 116 ${146 + raised / 2} L116 112 Z"/>
          <path class="shade" d="M84 ${122 + drop} C92 ${132 + drop} 108 ${132 + drop} 116 ${122 + drop} L116 ${134 + drop} C106 ${140 + drop} 94 ${140 + drop} 84 ${134 + drop} Z"/>
          <g transform="translate(${100 - 100 * narrow} ${raised}) scale(${narrow} 1)">${look.clothes}</g>
          <g transform="translate(${turn} ${drop}) rotate(${tilt} 100 130)">
            <path class="skin ear" d="M67 78 C60 76 60 94 69 95 Z M133 78 C140 76 140 94 131 95 Z"/>
            <path class="skin" d="M67 76 C66 46 84 38 100 38 C116 38 134 46 133 76 C133 104 118 126 100 126 C82 126 67 104 67 76 Z"/>
            <g transform="translate(${turn * 0.55} ${2 * wary + 2.5 * distress})">
              ${look.face ?? ''} ${this.face(mood)}
            </g>
            ${look.before}
          </g>
        </g>`}
    </svg>`;
  }

  private face({ trust, discord, distress }: Mood) {
    const wary = 1 - trust;
    const open = 1 - 0.68 * Math.max(distress, 0.75 * wary) * (1 - 0.7 * discord);
    const lid = 81.5 - 5.5 * open;
    const iris = { x: -2.6 * discord, y: 80.5 + 2.2 * Math.max(distress, wary * 0.8) * (1 - discord) };
    const inner = 68 - 4 * distress * (1 - 0.6 * discord) + 3 * discord;
    const outer = 69 + 1.4 * distress - 0.6 * discord;
    const bend = 3.6 * trust * (1 - discord) * (1 - distress) - 0.6 * discord - 1.4 * distress * (1 - discord);
    const corner = 108 + 0.2 * discord + 0.8 * distress - 0.8 * trust;
    const half = 10.5 - 2 * discord - distress;
    const eye = (x: number) => svg`
      <circle class="iris" cx=${x + iris.x} cy=${iris.y} r="2.8"/>
      <path class="skin" d="M${x - 8} 82 Q${x} ${lid - 2.5} ${x + 8} 82 L${x + 8} 73 L${x - 8} 73 Z"/>
      <path class="line lid" d="M${x - 7.5} 82 Q${x} ${lid - 2.5} ${x + 7.5} 82"/>
      <path class="line thin" d="M${x - 4} ${87.5 - distress} Q${x} ${89 - distress} ${x + 4} ${87.5 - distress}"/>`;
    return svg`
      <path class="line brow" d="M78 ${outer} Q85 ${(inner + outer) / 2 - 3} 93 ${inner}"/>
      <path class="line brow" d="M122 ${outer} Q115 ${(inner + outer) / 2 - 3} 107 ${inner}"/>
      ${eye(86)} ${eye(114)}
      <path class="line thin" d="M101 82 C100 90 96 95 98 98 C100 99 102 99 104 98"/>
      <path class="line mouth" d="M${100 - half} ${corner} Q100 ${108 + bend} ${100 + half} ${corner}"/>`;
  }
}

customElements.define('anda-portrait', AndaPortrait);
