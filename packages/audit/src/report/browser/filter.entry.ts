// Runs in the HTML report: shows only the findings that fit severity, scenario and text.
const form = document.querySelector<HTMLFormElement>("#filter");
const said = form?.querySelector("output");

const textOf = (value: FormDataEntryValue | null) => (typeof value === "string" ? value : "");

function filter(): void {
  if (!form || !said) return;
  const data = new FormData(form);
  const severities = new Set(data.getAll("severity"));
  const scenario = textOf(data.get("scenario"));
  const words = textOf(data.get("text")).toLocaleLowerCase();
  let shown = 0;
  for (const article of document.querySelectorAll<HTMLElement>("#findings article")) {
    const heavy = severities.has(article.dataset["severity"] ?? "");
    const rule = article.querySelector("h3")?.textContent.toLocaleLowerCase() ?? "";
    let open = 0;
    for (const item of article.querySelectorAll<HTMLElement>(".found > li")) {
      const text = `${rule} ${item.textContent.toLocaleLowerCase()}`;
      const fits = scenario === "" || item.dataset["scenario"] === scenario;
      item.hidden = !(heavy && fits && text.includes(words));
      if (!item.hidden) open += 1;
    }
    article.hidden = open === 0;
    shown += open;
  }
  said.textContent = (said.dataset["text"] ?? "").replace("{shown}", String(shown));
}

if (form) {
  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();
}
