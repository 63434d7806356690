// `make pictures`: the same browser and server as the tests, and no tests.
import config from "./playwright.config.mjs";

export default { ...config, testDir: "pictures", outputDir: "out/pictures-failed", projects: [config.projects[0]] };
