import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { html } from 'lit';
import { Chart } from './chart';

use([LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

type Series = { id: string; name: string; values: (number | null)[] };

/* A line is told by its colour, its stroke and its mark. */
const STROKES: Record<string, 'solid' | 'dashed' | 'dotted' | number[]> = {
  TRUST: 'solid',
  READINESS: 'dashed',
  DISCORD: 'dotted',
  DISTRESS: [10, 3, 2, 3],
};
const MARKS: Record<string, string> = { TRUST: 'circle', READINESS: 'rect', DISCORD: 'triangle', DISTRESS: 'diamond' };

/** How a role stood, turn by turn. A picture: the same figures stand in a table beside it. */
class AndaTimeline extends Chart {
  static override properties = {
    label: { type: String },
    turns: { attribute: false },
    beneath: { attribute: false },
    places: { attribute: false },
    series: { attribute: false },
  };

  declare label: string;
  declare turns: string[];
  declare beneath: string[];
  declare places: string[];
  declare series: Series[];

  constructor() {
    super();
    this.label = '';
    this.turns = [];
    this.beneath = [];
    this.places = [];
    this.series = [];
  }

  protected override render() {
    return html`<div class="timeline-chart" role="img" aria-label=${this.label}></div>`;
  }

  /** Leads to the line that was said in the turn under a point of the picture. */
  private show(point: number[]) {
    if (!this.chart?.containPixel('grid', point)) return;
    const turn = this.chart.convertFromPixel({ seriesIndex: 0 }, point)[0];
    const line = document.getElementById(this.places[turn] ?? '');
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }

  protected draw() {
    const place = this.querySelector<HTMLElement>('.timeline-chart');
    if (!place || !this.series.length) return;
    const fresh = !this.chart;
    const chart = this.chartIn(place);
    if (fresh) chart.getZr().on('click', (event) => this.show([event.offsetX, event.offsetY]));
    const text = this.colour('--ink-soft');
    const line = this.colour('--line');
    const narrow = place.clientWidth < 520;
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(this).fontFamily },
      color: this.series.map((series) => this.colour(`--chart-${series.id.toLowerCase()}`)),
      legend: { top: 0, left: 0, textStyle: { color: text, fontSize: 13 }, itemWidth: 34 },
      tooltip: { trigger: 'axis', confine: true },
      grid: { left: 34, right: 14, top: narrow ? 62 : 40, bottom: 58 },
      xAxis: {
        type: 'category',
        data: this.turns.map((turn, index) => [turn, this.beneath[index] ?? ''].join('\n')),
        axisLabel: { color: text, fontSize: 12, lineHeight: 15, interval: 0, hideOverlap: true },
        axisLine: { lineStyle: { color: line } },
        axisTick: { show: false },
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: 100,
        interval: 25,
        axisLabel: { color: text, fontSize: 12 },
        splitLine: { lineStyle: { color: line } },
      },
      series: this.series.map((series) => ({
        name: series.name,
        type: 'line',
        data: series.values,
        symbol: MARKS[series.id] ?? 'circle',
        symbolSize: 9,
        lineStyle: { width: 2.5, type: STROKES[series.id] ?? 'solid' },
      })),
    });
  }
}

customElements.define('anda-timeline', AndaTimeline);
