import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { html } from 'lit';
import { Chart } from './chart';

use([CustomChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

type Point = { at: string; value: number; retry: boolean; words: string };
type Week = { monday: string; low: number; middle: number; high: number };

/**
 * One measure over time: first attempts as filled dots, retries as hollow squares, the weeks' medians as a line with their
 * spread as bars. A picture: the same figures stand in a table beside it.
 */
class AndaProgress extends Chart {
  static override properties = {
    label: { type: String },
    points: { attribute: false },
    weeks: { attribute: false },
    fair: { attribute: false },
    fairName: { attribute: false },
    most: { attribute: false },
  };

  declare label: string;
  declare points: Point[];
  declare weeks: Week[];
  declare fair: number | null;
  declare fairName: string;
  declare most: number | null;

  constructor() {
    super();
    this.label = '';
    this.points = [];
    this.weeks = [];
    this.fair = null;
    this.fairName = '';
    this.most = null;
  }

  protected override render() {
    return html`<div class="progress-chart" role="img" aria-label=${this.label}></div>`;
  }

  protected draw() {
    const place = this.querySelector<HTMLElement>('.progress-chart');
    if (!place || !this.points.length) return;
    const text = this.colour('--ink-soft');
    const line = this.colour('--line');
    const first = this.colour('--green');
    const retry = this.colour('--clay');
    const dots = (again: boolean) =>
      this.points.filter((point) => point.retry === again).map((point) => ({ value: [point.at, point.value], name: point.words }));
    const DAY = 24 * 3600 * 1000;
    const monday = (week: Week) => new Date(week.monday + 'T00:00').getTime();
    const middle = (week: Week) => monday(week) + 3.5 * DAY;
    const bounds = this.weeks.length
      ? { min: monday(this.weeks[0]), max: Math.max(monday(this.weeks[this.weeks.length - 1]) + 7 * DAY, ...this.points.map((point) => new Date(point.at).getTime())) }
      : {};
    this.chartIn(place).setOption(
      {
        animation: false,
        textStyle: { fontFamily: getComputedStyle(this).fontFamily },
        grid: { left: 40, right: 16, top: 14, bottom: 26 },
        tooltip: { trigger: 'item', confine: true, formatter: (item: { name: string }) => item.name },
        xAxis: {
          type: 'time',
          ...bounds,
          axisLabel: { color: text, fontSize: 12, hideOverlap: true, formatter: '{yyyy}-{MM}-{dd}' },
          axisLine: { lineStyle: { color: line } },
          splitNumber: 3,
        },
        yAxis: {
          type: 'value',
          min: 0,
          max: this.most ?? undefined,
          interval: this.most ? this.most / 4 : undefined,
          axisLabel: { color: text, fontSize: 12 },
          splitLine: { lineStyle: { color: line } },
          splitNumber: 3,
        },
        series: [
          {
            type: 'custom',
            silent: true,
            data: this.weeks.filter((week) => week.high > week.low).map((week) => [middle(week), week.low, week.high]),
            renderItem: (_: unknown, api: { value(i: number): number; coord(p: number[]): number[] }) => {
              const [x, top] = api.coord([api.value(0), api.value(2)]);
              const bottom = api.coord([api.value(0), api.value(1)])[1];
              return {
                type: 'rect',
                shape: { x: x - 4, y: top - 4, width: 8, height: bottom - top + 8, r: 4 },
                style: { fill: first, opacity: 0.16 },
              };
            },
            encode: { x: 0, y: [1, 2] },
          },
          {
            type: 'line',
            silent: true,
            symbol: 'none',
            data: (this.weeks.length > 1 ? this.weeks : []).map((week) => [middle(week), week.middle]),
            lineStyle: { color: first, width: 2 },
            markLine:
              this.fair === null
                ? undefined
                : {
                    silent: true,
                    symbol: 'none',
                    data: [{ yAxis: this.fair }],
                    label: { formatter: this.fairName, color: text, position: 'insideStartTop', fontSize: 12 },
                    lineStyle: { color: text, type: 'dashed', width: 1 },
                  },
          },
          { type: 'scatter', symbolSize: 10, itemStyle: { color: first }, data: dots(false) },
          {
            type: 'scatter',
            symbol: 'rect',
            symbolSize: 8,
            itemStyle: { color: 'transparent', borderColor: retry, borderWidth: 2 },
            data: dots(true),
          },
        ],
      },
      true,
    );
  }
}

customElements.define('anda-progress', AndaProgress);
