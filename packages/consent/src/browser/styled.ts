import { shutOut } from "./shut-out.ts";

/** Whether the page's styles reach a layer or its answers: whether they look otherwise without them. */
export function isStyled(layer: Element, css: string): boolean {
  const looks = () =>
    [layer, ...layer.querySelectorAll("[name=how]")].flatMap((element) => {
      const style = getComputedStyle(element);
      return [...style].map((name) => style.getPropertyValue(name));
    });
  const styled = looks();
  const giveBack = shutOut(layer.getRootNode() as ShadowRoot, css);
  const plain = looks();
  giveBack();
  return String(styled) !== String(plain);
}
