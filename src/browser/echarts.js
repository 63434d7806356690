// What the charts use of ECharts, and nothing more. Loaded by charts.js when a chart is first drawn.
import { use } from "echarts/core";
import { BarChart, RadarChart } from "echarts/charts";
import { AriaComponent, GridComponent, RadarComponent, TooltipComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, RadarChart, GridComponent, RadarComponent, TooltipComponent, AriaComponent, SVGRenderer]);

export { init } from "echarts/core";
