import { init, type ECharts } from 'echarts/core';
import { LitElement } from 'lit';

/** A chart that takes its colours from the theme and is drawn again when that, or its size, changes. */
export abstract class Chart extends LitElement {
  protected chart?: ECharts;
  private readonly dark = window.matchMedia('(prefers-color-scheme: dark)');
  private readonly sizes = new ResizeObserver(() => this.chart?.resize());
  private readonly repaint = () => this.draw();
  private readonly theme = new MutationObserver(this.repaint);

  protected override createRenderRoot() {
    return this;
  }

  protected override updated() {
    this.draw();
  }

  override connectedCallback() {
    super.connectedCallback();
    this.dark.addEventListener('change', this.repaint);
    this.theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-text'] });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.dark.removeEventListener('change', this.repaint);
    this.theme.disconnect();
    this.sizes.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  /** Draws the whole picture anew. */
  protected abstract draw(): void;

  /** The chart in its place; made when it is first asked for. */
  protected chartIn(place: HTMLElement): ECharts {
    if (!this.chart) {
      this.chart = init(place, undefined, { renderer: 'svg' });
      this.sizes.observe(place);
    }
    return this.chart;
  }

  /** A token of the theme as a colour that the chart can read. */
  protected colour(token: string): string {
    const probe = document.createElement('span');
    probe.style.color = `var(${token})`;
    this.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }
}
