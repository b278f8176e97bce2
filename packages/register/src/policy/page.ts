import { renderPolicy } from "./html.tsx";
import type { PolicyOptions } from "./options.ts";
import { policyDocument } from "./document.ts";
import { POLICY_CSS } from "./style.ts";

const PAGE_CSS = `
:root { color-scheme: light dark; }
body { font: 100%/1.55 system-ui, sans-serif; max-inline-size: 68rem; margin: 0 auto; padding: 1.5rem; }
@page { margin: 18mm 15mm; }
@media print { body { padding: 0; font-size: 10pt; color: #000; background: none; } }
`;

/** The policy as a whole HTML page that needs nothing else: for a file, an e-mail, or a PDF. */
export function policyPage(options: PolicyOptions): string {
  const { html, title, description } = renderPolicy(options);
  const { language, direction } = policyDocument(options);
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<meta name="description" content="${escape(description)}">
<style>${PAGE_CSS}${POLICY_CSS}</style>
</head>
<body>${html}</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
