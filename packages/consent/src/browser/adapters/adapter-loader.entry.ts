declare const __GLASSJAR_ADAPTER__: { readonly src: string };

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** Loads the adapters that are too large to come with the gate. */
function start({ src }: typeof __GLASSJAR_ADAPTER__): void {
  const own = document.currentScript as HTMLScriptElement | null;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const script = document.createElement("script");
  script.async = true;
  script.nonce = own?.nonce ?? "";
  const url = new URL(src, document.baseURI).href;
  script.src =
    trustedTypes
      ?.createPolicy("glassjar-adapters", { createScriptURL: (text) => text })
      .createScriptURL(url) ?? url;
  document.documentElement.append(script);
}

try {
  start(__GLASSJAR_ADAPTER__);
} catch {
  // Where the page's policy refuses, the stubs go on answering that nothing is loaded.
}
