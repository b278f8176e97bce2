import { useLocale } from "../locale.tsx";

/** The least a figure must reach to be published (k). The API folds; this only words it. */
const THRESHOLD = 10;

/** A published figure; 0 stands for all below the threshold. */
export function Figure({ value }: { readonly value: number }) {
  const { texts, format } = useLocale();
  return value === 0 ? texts.figures.few(format.number(THRESHOLD)) : format.number(value);
}
