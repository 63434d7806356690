// Every page of the tool, in one language.
import { nl } from "../support/texts.mjs";
import { AboutPage } from "./about.mjs";
import { AgreementsPage } from "./agreements.mjs";
import { BrokenPage } from "./broken.mjs";
import { CheckPage } from "./check.mjs";
import { ClosingPage } from "./closing.mjs";
import { ComparePage } from "./compare.mjs";
import { CombinePage } from "./combine.mjs";
import { EasyPage } from "./easy.mjs";
import { ExplorerPage } from "./explorer.mjs";
import { MeasurementsPage } from "./measurements.mjs";
import { PresentPage } from "./present.mjs";
import { PrinciplePage } from "./principle.mjs";
import { ResultPage } from "./result.mjs";
import { SharedPage } from "./shared.mjs";
import { SharePage } from "./share.mjs";
import { StartPage } from "./start.mjs";
import { TasksPage } from "./tasks.mjs";

export const pagesOf = (page, texts = nl) => ({
  start: new StartPage(page, texts),
  tasks: new TasksPage(page, texts),
  principle: new PrinciplePage(page, texts),
  easy: new EasyPage(page, texts),
  closing: new ClosingPage(page, texts),
  check: new CheckPage(page, texts),
  result: new ResultPage(page, texts),
  explorer: new ExplorerPage(page, texts),
  share: new SharePage(page, texts),
  shared: new SharedPage(page, texts),
  measurements: new MeasurementsPage(page, texts),
  agreements: new AgreementsPage(page, texts),
  present: new PresentPage(page, texts),
  compare: new ComparePage(page, texts),
  combine: new CombinePage(page, texts),
  about: new AboutPage(page, texts),
  broken: new BrokenPage(page, texts),
});
