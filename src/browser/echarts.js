// The parts of ECharts that the charts use, and nothing more. charts.js loads it for the first chart.
import { use } from "echarts/core";
import { BarChart, RadarChart } from "echarts/charts";
import { GridComponent, RadarComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, RadarChart, GridComponent, RadarComponent, SVGRenderer]);

export { init } from "echarts/core";
