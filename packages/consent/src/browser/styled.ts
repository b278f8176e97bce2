import { shutOut } from "./shut-out.ts";

/** What a page could change so that an answer is harder to see, to read or to give. */
const LOOKS =
  "background border box-shadow clip-path color display filter font height letter-spacing mask opacity padding pointer-events text-decoration text-transform transform translate visibility width".split(
    " ",
  );

/** Whether the page's styles reach a layer or its answers: whether they look otherwise without them. */
export function isStyled(layer: Element, css: string): boolean {
  const looks = () =>
    [layer, ...layer.querySelectorAll("[name=how]")].flatMap((element) => {
      const style = getComputedStyle(element);
      return LOOKS.map((name) => style.getPropertyValue(name));
    });
  const styled = looks();
  const giveBack = shutOut(layer.getRootNode() as ShadowRoot, css);
  const plain = looks();
  giveBack();
  return String(styled) !== String(plain);
}
