import { POLICY_CSS } from "@glassjar/register/policy/style";
import { fetchDocument } from "./fetch-document.ts";
import { followInside } from "./follow-inside.ts";

/** Where the server is, from the address this script came from. */
const SERVER = (document.currentScript as HTMLScriptElement | null)?.src ?? location.href;

/**
 * `<glassjar-policy lang="fr"></glassjar-policy>`: the cookies policy on any page, in the page's
 * language if it names none. What stands inside, such as a link to the policy, stays when it cannot be
 * fetched. A shadow root keeps the styles of page and policy apart.
 */
class GlassjarPolicy extends HTMLElement {
  static readonly observedAttributes = ["lang"];

  connectedCallback(): void {
    void this.show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.show();
  }

  private async show(): Promise<void> {
    const language = this.lang || document.documentElement.lang || navigator.language;
    const address = new URL("cookies.fragment.html", SERVER);
    address.searchParams.set("lang", language);
    const policy = (await fetchDocument(address))?.querySelector("article");
    if (!policy) return;
    const root = this.shadowRoot ?? styled(this.attachShadow({ mode: "open" }));
    root.replaceChildren(document.importNode(policy, true));
  }
}

function styled(root: ShadowRoot): ShadowRoot {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:host { display: block; }${POLICY_CSS}`);
  root.adoptedStyleSheets = [sheet];
  root.addEventListener("click", followInside);
  return root;
}

if (!customElements.get("glassjar-policy"))
  customElements.define("glassjar-policy", GlassjarPolicy);
