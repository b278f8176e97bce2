// How long the policy page of a register with 200 items takes, per language: median and 95th percentile of 200 runs.
import { POLICY_LANGUAGES, renderPolicy } from "@glassjar/register/policy";

const SERVICES = 40;
const ITEMS = 5;
const RUNS = 200;
const LIMIT_MS = 5;

const KINDS = ["cookie", "cookie", "localStorage", "sessionStorage", "indexedDB"];
const CATEGORIES = ["necessary", "preferences", "statistical", "marketing"];
const LIFETIMES = ["P13M", "P1Y", "P6M", "PT30M", "session"];

const inEach = (text) =>
  Object.fromEntries(POLICY_LANGUAGES.map((tag) => [tag, `${text} (${tag})`]));
const providers = Object.fromEntries(
  Array.from({ length: 20 }, (_, n) => [
    `provider-${n}`,
    {
      name: `Provider ${n}`,
      country: ["FR", "US", "IE", "DE", "JP"][n % 5],
      policy: `https://provider-${n}.example/privacy`,
      role: n % 2 ? "controller" : "processor",
      ...(n % 5 === 1 && { transfers: [{ country: "US", safeguard: "scc" }] }),
    },
  ]),
);
const item = (service, n) => ({
  [KINDS[n]]: `item_${service}_${n}${n === 1 ? "*" : ""}`,
  lifetime: LIFETIMES[n],
  ...(n === 4 && { party: "third" }),
  purpose: inEach("To remember what the visitor chose on an earlier page"),
});
const services = Object.fromEntries(
  Array.from({ length: SERVICES }, (_, n) => [
    `service-${n}`,
    {
      provider: `provider-${n % 20}`,
      category: CATEGORIES[n % 4],
      areas: ["front", "back"],
      name: inEach(`Service ${n}`),
      ...(n % 3 === 0 && { hosts: [`*.service-${n}.example`] }),
      items: Array.from({ length: ITEMS }, (_unused, at) => item(n, at)),
    },
  ]),
);
const register = {
  glassjar: 1,
  site: {
    name: inEach("A large portal"),
    origin: "https://portal.example",
    languages: [...POLICY_LANGUAGES],
    areas: { front: "/", back: "/backoffice/" },
  },
  providers,
  services,
};

const at = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)];

let worst = 0;
console.log(`${SERVICES * ITEMS} items, ${RUNS} runs per language; milliseconds`);
for (const language of POLICY_LANGUAGES) {
  const options = { register, version: 1, publishedAt: 0, language };
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    renderPolicy(options);
    return performance.now() - started;
  });
  const median = at(times, 0.5);
  worst = Math.max(worst, median);
  console.log(
    `${language.padEnd(6)} median ${median.toFixed(2)}   p95 ${at(times, 0.95).toFixed(2)}   first ${times[0].toFixed(2)}`,
  );
}
console.log(`slowest median ${worst.toFixed(2)} ms, limit ${LIMIT_MS} ms`);
if (worst > LIMIT_MS) process.exitCode = 1;
