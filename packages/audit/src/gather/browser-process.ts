import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import type { Browser } from "../browser.ts";
import { bounded } from "./bounded.ts";

/** A browser that was started, and the pipe that carries the DevTools protocol. */
export interface BrowserProcess {
  /** Sends one message, JSON. */
  readonly send: (message: string) => void;
  /** Hears every message, JSON. */
  onMessage(listener: (message: string) => void): void;
  onClose(listener: (why: string) => void): void;
  /** Process id. */
  readonly pid: number;
  kill(): Promise<void>;
}

// What the browser does on its own account, and what it holds back in a window nobody looks at.
const UNATTENDED = [
  "--headless=new",
  "--remote-debugging-pipe",
  "--allow-pre-commit-input",
  // A page that meets a robot may behave: `navigator.webdriver` is false, as for any visitor.
  "--disable-blink-features=AutomationControlled",
  "--disable-back-forward-cache",
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-breakpad",
  "--disable-client-side-phishing-detection",
  "--disable-component-extensions-with-background-pages",
  "--disable-dev-shm-usage",
  "--disable-extensions",
  "--disable-field-trial-config",
  "--disable-hang-monitor",
  "--disable-ipc-flooding-protection",
  // What opens at a visitor's click is to be seen without one.
  "--disable-popup-blocking",
  "--disable-renderer-backgrounding",
  "--disable-search-engine-choice-screen",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
  "--metrics-recording-only",
  "--mute-audio",
  "--no-service-autorun",
  // A window of nobody would keep a process for its page.
  "--no-startup-window",
  "--password-store=basic",
  "--use-mock-keychain",
  // A process for each site would take half the memory of an audit; its profiles hold nothing to
  // keep apart, and cookies and storage are apart all the same.
  "--disable-site-isolation-trials",
  "--renderer-process-limit=2",
  // The browser's own traffic: updates, translations, suggestions, hints, certificates. Processes
  // that are kept in reserve, and the pages that the browser draws its own address bar with. And
  // frames that are made anew for each page: what a page does as it is left would go unheard.
  "--disable-features=IsolateOrigins,site-per-process,RenderDocument,SpareRendererForSitePerProcess,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,Translate,OptimizationHints,CertificateTransparencyComponentUpdater,PreconnectToSearch,AutofillServerCommunication,WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup",
];

const CLOSE_MS = 3000;
const MAX_SAID = 2000;

/**
 * Starts a browser on a profile folder. It speaks through two pipes, so that no port is open to
 * other programs of the machine.
 */
export function startBrowser(
  { executablePath, args }: Browser,
  profile: string,
  more: readonly string[],
): BrowserProcess {
  const child = spawn(
    executablePath,
    [...UNATTENDED, ...args, ...more, `--user-data-dir=${profile}`],
    { stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"] },
  );
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => void (said = (said + chunk).slice(-MAX_SAID)));
  const toBrowser = child.stdio[3] as Writable;
  // A browser that ends while it is spoken to is heard by its exit.
  toBrowser.on("error", () => undefined);
  const closed = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) => resolve(`it ended (${code ?? signal}). ${said.trim()}`));
  });
  return {
    pid: child.pid ?? 0,
    send: (message) => void (toBrowser.writable && toBrowser.write(`${message}\0`)),
    onMessage: (listener) => readMessages(child.stdio[4] as Readable, listener),
    onClose: (listener) => void closed.then(listener),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, "close");
      child.kill("SIGTERM");
      if ((await bounded(gone, CLOSE_MS)) === undefined) child.kill("SIGKILL");
    },
  };
}

/** Messages end with a zero byte and may come in pieces. */
function readMessages(from: Readable, listener: (message: string) => void): void {
  let pieces: Buffer[] = [];
  from.on("data", (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      pieces.push(chunk.subarray(start, end));
      listener(Buffer.concat(pieces).toString("utf8"));
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  });
}
