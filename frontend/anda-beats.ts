import { GraphChart } from 'echarts/charts';
import { LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { html, LitElement } from 'lit';

use([GraphChart, LegendComponent, TooltipComponent, SVGRenderer]);

type Node = { id: string; kind: string; reached: number | null };
type Edge = { from: string; to: string };

/* Kinds differ by form; how often something was reached by its colour and its size. */
const FORMS: Record<string, string> = { beat: 'circle', fact: 'rect', ending: 'diamond', gate: 'triangle' };

/** The scenario as a map: what waits for what, and what the simulated trainees came to. A picture: a list stands beside it. */
class AndaBeats extends LitElement {
  static override properties = {
    label: {},
    names: { attribute: false },
    nodes: { attribute: false },
    edges: { attribute: false },
  };

  declare label: string;
  declare names: Record<string, string>;
  declare nodes: Node[];
  declare edges: Edge[];
  private chart?: ECharts;
  private readonly sizes = new ResizeObserver(() => this.chart?.resize());

  constructor() {
    super();
    this.label = '';
    this.names = {};
    this.nodes = [];
    this.edges = [];
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<div class="beats-chart" role="img" aria-label=${this.label}></div>`;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  protected override updated() {
    const box = this.querySelector<HTMLElement>('.beats-chart');
    if (!box) return;
    if (!this.chart) {
      this.chart = init(box, undefined, { renderer: 'svg' });
      this.chart.on('click', (event) => {
        if (event.dataType === 'node') this.dispatchEvent(new CustomEvent('anda-node', { detail: { id: event.name } }));
      });
      this.sizes.observe(box);
    }
    this.draw();
  }

  private colour(name: string): string {
    return getComputedStyle(this).getPropertyValue(name).trim() || '#555';
  }

  private draw() {
    const kinds = Object.keys(FORMS).filter((kind) => this.nodes.some((node) => node.kind === kind));
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const fill = (reached: number | null) =>
      reached === null ? this.colour('--line-strong') : reached === 0 ? this.colour('--chart-discord') : this.colour('--chart-trust');
    this.chart?.setOption({
      animation: !still,
      tooltip: { formatter: (item: { name: string; value?: unknown }) => `${item.name}${item.value === undefined ? '' : `: ${item.value}`}` },
      legend: { data: kinds.map((kind) => this.names[kind] ?? kind), textStyle: { color: this.colour('--ink') } },
      series: [
        {
          type: 'graph',
          layout: 'force',
          roam: true,
          force: { repulsion: 60, edgeLength: 50, layoutAnimation: !still && this.nodes.length < 120 },
          label: { show: this.nodes.length <= 60, position: 'right', color: this.colour('--ink'), fontSize: 11 },
          edgeSymbol: ['none', 'arrow'],
          edgeSymbolSize: 6,
          categories: kinds.map((kind) => ({ name: this.names[kind] ?? kind, symbol: FORMS[kind], itemStyle: { color: this.colour('--line-strong') } })),
          data: this.nodes.map((node) => ({
            id: node.id,
            name: node.id,
            value: node.reached ?? undefined,
            category: kinds.indexOf(node.kind),
            symbol: FORMS[node.kind],
            symbolSize: 8 + Math.min(14, Math.sqrt(node.reached ?? 0)),
            itemStyle: { color: fill(node.reached) },
          })),
          links: this.edges.map((edge) => ({ source: edge.from, target: edge.to })),
          lineStyle: { color: this.colour('--line-strong') },
        },
      ],
    });
  }
}

customElements.define('anda-beats', AndaBeats);
