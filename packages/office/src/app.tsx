import { DirectionProvider, MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Router } from "wouter";
import { ApiError } from "./api/client.ts";
import { forgetfulColourScheme } from "./colour-scheme.ts";
import { ConfirmProvider } from "./layout/confirm.tsx";
import { Shell } from "./layout/shell.tsx";
import { LocaleProvider } from "./locale.tsx";
import type { Language, Texts } from "./locales/texts.ts";
import { pageNonce } from "./nonce.ts";
import { Pages } from "./pages/pages.tsx";
import { cssVariables, theme } from "./theme.ts";

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal stays a refusal; only a lost connection or a busy server is worth asking again.
      retry: (count, error) => count < 2 && !(error instanceof ApiError && error.status < 500),
    },
  },
});

/** The back office. */
export function App({ language, texts }: { readonly language: Language; readonly texts: Texts }) {
  return (
    <DirectionProvider initialDirection={language === "ar" ? "rtl" : "ltr"} detectDirection={false}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        colorSchemeManager={forgetfulColourScheme}
        getStyleNonce={pageNonce}
      >
        <QueryClientProvider client={queries}>
          <LocaleProvider language={language} texts={texts}>
            <Router base="/office">
              <ConfirmProvider>
                <Shell>
                  <Pages />
                </Shell>
              </ConfirmProvider>
            </Router>
          </LocaleProvider>
        </QueryClientProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}
