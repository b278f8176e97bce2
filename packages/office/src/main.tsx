import "@mantine/core/styles.css";
import "./base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { languageOf, loadTexts } from "./locales/texts.ts";

// The server writes the visitor's language (django_language) and direction on <html>.
const language = languageOf(document.documentElement.lang);
const texts = await loadTexts(language);
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App language={language} texts={texts} />
    </StrictMode>,
  );
