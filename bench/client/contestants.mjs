import { c15t } from "./contestants/c15t.mjs";
import { glassjarAtEdge, glassjarByScript } from "./contestants/glassjar.mjs";
import { klaro } from "./contestants/klaro.mjs";
import { tarteaucitron } from "./contestants/tarteaucitron.mjs";
import { vanillaCookieconsent } from "./contestants/vanilla-cookieconsent.mjs";

/** All contestants, ours first. */
export async function everybody(server) {
  return [
    await glassjarAtEdge(server),
    await glassjarByScript(),
    vanillaCookieconsent,
    klaro,
    tarteaucitron,
    await c15t(),
  ];
}
