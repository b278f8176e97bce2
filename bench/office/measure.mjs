// Measures in the page itself: from the step to the first frame in which the list shows its outcome.
const PATIENCE_MS = 30_000;

/** Milliseconds from asking for an address to the frame with the first row. */
export async function show(page, url) {
  await page.goto("about:blank");
  const started = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  const there = () => document.querySelectorAll("main tbody tr, main ol > li").length > 0;
  await page
    .waitForFunction(there, undefined, { polling: "raf", timeout: PATIENCE_MS })
    .catch(async (cause) => {
      throw new Error(`${url} shows no list: ${await page.innerText("body")}`, { cause });
    });
  const elapsed = performance.now() - started;
  // What else the page loads is not part of the next step.
  await page.waitForLoadState("networkidle");
  return elapsed;
}

/**
 * Milliseconds from a step to the frame in which the rows are others; undefined where the page has
 * nothing to do it with.
 *
 * @param step "sort", "filter" or "turn"
 */
export function measure(page, step) {
  return page.evaluate(
    async ([what, patience]) => {
      const lastTable = () => [...document.querySelectorAll("main table")].at(0);
      const rows = () => lastTable()?.querySelector("tbody")?.innerText ?? "";
      const busy = () => document.querySelector("main [aria-busy=true]") !== null;
      const choose = (select, value) => {
        select.value = value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      };
      const steps = {
        sort: () => {
          const heads = [...document.querySelectorAll("main th[aria-sort] button")];
          const button = heads.find((head) => head.closest("th").ariaSort === "none") ?? heads[0];
          return button && (() => button.click());
        },
        filter: () => {
          const field = document.querySelector("main search input:not([type=date])");
          if (!field) {
            const select = document.querySelector("main search select");
            return select && (() => choose(select, select.options[1].value));
          }
          // React keeps the setter of its own fields to itself.
          const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
          return () => {
            own.set.call(field, "9");
            field.dispatchEvent(new Event("input", { bubbles: true }));
          };
        },
        turn: () => {
          const buttons = [...document.querySelectorAll("main button")];
          const next = buttons.find(({ innerText }) => ["Next", "Show more"].includes(innerText));
          return next && next.ariaDisabled !== "true" ? () => next.click() : undefined;
        },
      };
      const act = steps[what]();
      if (!act) return undefined;
      const before = rows();
      const started = performance.now();
      act();
      while (rows() === before || busy()) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        if (performance.now() - started > patience)
          throw new Error(`${location.pathname}: ${what} changed nothing`);
      }
      return performance.now() - started;
    },
    [step, PATIENCE_MS],
  );
}
