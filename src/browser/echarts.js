// What the charts use of ECharts, and nothing more. Loaded by charts.js when a chart is first drawn.
import { use } from "echarts/core";
import { BarChart, RadarChart } from "echarts/charts";
import { GridComponent, RadarComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, RadarChart, GridComponent, RadarComponent, SVGRenderer]);

export { init } from "echarts/core";
