import { chromium } from "playwright-core";
import { findBrowser } from "@glassjar/audit";

/** Slow 4G as Lighthouse names it: round trip in ms, throughput in bytes a second. */
const SLOW_4G = { latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const CPU_SLOWDOWN = 4;

/** Where a contestant's page is. */
export const siteOf = ({ site = "https://www.site.test/" }) => site;

/** A browser for which every `*.test` host is the server on this port, but some hosts on ports of their own. */
export async function startBrowser(port, ports = {}) {
  const { executablePath, args } = await findBrowser();
  const rules = [...Object.entries(ports), ["*.test", port]].map(
    ([host, to]) => `MAP ${host} 127.0.0.1:${to}`,
  );
  return chromium.launch({
    executablePath,
    args: [...args, "--ignore-certificate-errors", `--host-resolver-rules=${rules.join(",")}`],
  });
}

/** A page of a new visitor. `slow` names what is slowed down: "cpu", "network". */
export async function newVisitor(browser, { slow = [], ...options } = {}) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, ...options });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  if (slow.includes("cpu"))
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  if (slow.includes("network")) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", { offline: false, ...SLOW_4G });
  }
  return {
    page,
    context,
    /** Milliseconds of work on the main thread since the page began. */
    async mainThread() {
      const { metrics } = await devtools.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    },
    close: () => context.close(),
  };
}

/** Runs in the page: notes when `selector` can first be seen, looking into open shadow roots too. */
export function watchFor(selector) {
  const find = (root) => {
    const found = root.querySelector(selector);
    if (found) return found;
    for (const element of root.querySelectorAll("*")) {
      const within = element.shadowRoot && find(element.shadowRoot);
      if (within) return within;
    }
    return null;
  };
  const seen = (element) => {
    const { width, height, top } = element.getBoundingClientRect();
    return (
      width > 0 &&
      height > 0 &&
      top < innerHeight &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  };
  const look = () => {
    const element = document.body && find(document);
    if (!element || !seen(element)) requestAnimationFrame(look);
    else {
      const afterFrame = new MessageChannel();
      afterFrame.port1.addEventListener("message", () => {
        globalThis.benchSeen = performance.now();
      });
      afterFrame.port1.start();
      afterFrame.port2.postMessage("");
    }
  };
  requestAnimationFrame(look);
}

/** The middle of some figures. */
export function median(figures) {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
