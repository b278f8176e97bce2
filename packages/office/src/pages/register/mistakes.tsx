import { Fragment } from "react";
import type { Problem } from "../../api/types.ts";
import { useLocale } from "../../locale.tsx";
import { told } from "./told.ts";

/** Problems in words, one after the other. */
export function Mistakes({ problems }: { readonly problems: readonly Problem[] }) {
  const { texts, language } = useLocale();
  return problems.map((problem) => {
    const { text, known } = told(problem, texts, language);
    return (
      <Fragment key={`${problem.code} ${problem.message}`}>
        <span dir="auto" {...(known ? {} : { lang: "en" })}>
          {text}
        </span>{" "}
      </Fragment>
    );
  });
}
