import {
  ConsentBanner,
  ConsentDialog,
  ConsentDialogTrigger,
  ConsentManagerProvider,
} from "@c15t/react";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

const options = {
  mode: "offline",
  consentCategories: ["necessary", "measurement", "marketing"],
  scripts: [
    { id: "stats", src: "https://stats.test/stats.js", category: "measurement" },
    { id: "ads", src: "https://ads.test/ads.js", category: "marketing" },
  ],
};

createRoot(document.querySelector("#consent")).render(
  createElement(
    ConsentManagerProvider,
    { options },
    createElement(ConsentBanner),
    createElement(ConsentDialog),
    createElement(ConsentDialogTrigger),
  ),
);
