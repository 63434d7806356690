// The parts of ECharts that the charts use, and nothing more. charts.js loads it for the first chart.
import { use } from "echarts/core";
import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, GridComponent, SVGRenderer]);

export { init } from "echarts/core";
