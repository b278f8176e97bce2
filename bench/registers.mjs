import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseRegister } from "@glassjar/register";

// Registers to measure with: each service as `[category, name, host, items]`, an item as `[kind, name, lifetime]`.
const NECESSARY = [
  ["necessary", "Authentication", undefined, [["cookie", "sessionid", "P14D"]]],
  ["necessary", "Language", undefined, [["cookie", "django_language", "P1Y"]]],
  ["necessary", "Form and API protection", undefined, [["cookie", "csrftoken", "P1Y"]]],
  ["necessary", "Cookie preferences", undefined, [["cookie", "cookies_preferences", "P6M"]]],
];

const CONSENTED = [
  [
    "statistical",
    "Visit statistics",
    "stats.example.org",
    [
      ["cookie", "_pk_id*", "P13M"],
      ["cookie", "_pk_ses*", "PT30M"],
      ["cookie", "_pk_ref*", "P6M"],
    ],
  ],
  [
    "statistical",
    "Audience measurement",
    "*.measure.example",
    [
      ["cookie", "_ga", "P13M"],
      ["cookie", "_ga_*", "P13M"],
    ],
  ],
  [
    "statistical",
    "Session replay",
    "*.replay.example",
    [
      ["cookie", "_hjSessionUser_*", "P1Y"],
      ["cookie", "_hjSession_*", "PT30M"],
      ["sessionStorage", "_hj*", "session"],
    ],
  ],
  [
    "statistical",
    "Error reports",
    "errors.example.net",
    [["localStorage", "error_queue", "persistent"]],
  ],
  [
    "preferences",
    "Live chat",
    "*.chat.example",
    [
      ["cookie", "chat_visitor", "P6M"],
      ["localStorage", "chat_*", "persistent"],
    ],
  ],
  ["preferences", "Maps", "*.maps.example", [["cookie", "map_view", "P6M"]]],
  ["preferences", "Fonts", "fonts.example.net", []],
  ["preferences", "Comments", "*.comments.example", [["cookie", "comment_author", "P1Y"]]],
  [
    "marketing",
    "Films",
    "*.video.example",
    [
      ["cookie", "VISITOR_INFO", "P6M"],
      ["cookie", "YSC", "session"],
      ["localStorage", "yt-*", "persistent"],
    ],
  ],
  ["marketing", "Live streams", "*.stream.example", [["cookie", "vuid", "P1Y"]]],
  [
    "marketing",
    "Advertising pixel",
    "pixel.example.com",
    [
      ["cookie", "_fbp", "P3M"],
      ["cookie", "_fbc", "P3M"],
    ],
  ],
  [
    "marketing",
    "Search advertising",
    "*.ads.example",
    [
      ["cookie", "_gcl_*", "P3M"],
      ["cookie", "IDE", "P13M"],
    ],
  ],
  ["marketing", "Social posts", "*.social.example", [["cookie", "personalization_id", "P1Y"]]],
  [
    "marketing",
    "Newsletter forms",
    "*.forms.example",
    [
      ["cookie", "__hstc", "P6M"],
      ["cookie", "hubspotutk", "P6M"],
      ["cookie", "__hssc", "PT30M"],
    ],
  ],
  ["marketing", "Affiliate programme", "*.affiliate.example", [["cookie", "aff_click", "P30D"]]],
  ["marketing", "Podcasts", "*.audio.example", [["cookie", "listener", "P1Y"]]],
];

const id = (name) => name.toLowerCase().replaceAll(/[^a-z]+/g, "-");

function registerOf(name, services) {
  return {
    glassjar: 1,
    site: { name, origin: "https://portal.example", languages: ["en"] },
    providers: Object.fromEntries(
      services.map(([, service]) => [id(service), { name: `${service} Ltd`, country: "FR" }]),
    ),
    services: Object.fromEntries(
      services.map(([category, service, host, items]) => [
        id(service),
        {
          provider: id(service),
          category,
          name: service,
          ...(host ? { hosts: [host] } : {}),
          items: items.map(([kind, key, lifetime]) => ({
            [kind]: key,
            lifetime,
            purpose: `${service}: remembers what it needs from one page to the next`,
          })),
        },
      ]),
    ),
  };
}

/** The register of the demonstration site, in three languages. */
export const DEMONSTRATION = parseRegister(
  readFileSync(join(import.meta.dirname, "../sites/demo/glassjar.yaml"), "utf8"),
).register;

/** Twenty services, sixteen of which ask for consent. */
export const TWENTY_SERVICES = registerOf("Portal", [...NECESSARY, ...CONSENTED]);
