import { contrastRatio, type Rgb } from "@glassjar/register/contrast";

/** Most that one answer may be larger than the other. */
const LARGER = 1.25;
/** Most that one answer may stand out from the page more than the other. */
const LOUDER = 1.5;
/** Least contrast of text (WCAG 2.2, 1.4.3). */
const LEGIBLE = 4.5;
/** What may differ: colours and sizes, which are measured, and the ring of the one in focus. */
const FREE = /color|size|width|height|origin|outline/;

/**
 * In what accept and refuse are not equally prominent as they are shown, or undefined when they are:
 * same size, same type, both legible, neither louder than the other (EDPB, Cookie Banner Taskforce
 * report, §17–18; the figures are ours).
 */
export function imbalance(accept: Element, reject: Element, layer: Element): string | undefined {
  const one = getComputedStyle(accept);
  const other = getComputedStyle(reject);
  const page = getComputedStyle(layer);
  const unlike = [...one].find(
    (name) => !FREE.test(name) && one.getPropertyValue(name) !== other.getPropertyValue(name),
  );
  if (unlike) return `${unlike} differs`;
  const area = ratio(areaOf(accept), areaOf(reject));
  if (!(area <= LARGER)) return `sizes differ by ${area.toFixed(2)}`;

  const behind = inSrgb(page.backgroundColor, layer);
  const grounds = [one, other].map((style) => inSrgb(style.backgroundColor, layer, behind));
  const [loud = 1, louder = 1] = grounds.map((ground) => contrastRatio(ground, behind));
  const loudness = ratio(loud, louder);
  if (loudness > LOUDER) return `contrasts with the page differ by ${loudness.toFixed(2)}`;
  const contrasts = [one, other].map((style, at) => {
    const ground = grounds[at] ?? behind;
    return isShown(style) ? contrastRatio(inSrgb(style.color, layer, ground), ground) : 1;
  });
  const least = Math.min(...contrasts, contrastRatio(inSrgb(page.color, layer, behind), behind));
  return least < LEGIBLE ? `text has a contrast of ${least.toFixed(2)}` : undefined;
}

const ratio = (a: number, b: number) => Math.max(a, b) / Math.min(a, b);

const isShown = ({ opacity, visibility }: CSSStyleDeclaration) =>
  opacity === "1" && visibility === "visible";

function areaOf(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

/**
 * A computed colour of any colour space, as it looks on what is behind it. A browser that mixes no
 * colours leaves all alike, so that what cannot be measured counts as unreadable.
 */
function inSrgb(css: string, layer: Element, behind: Rgb = [1, 1, 1]): Rgb {
  const probe = layer.appendChild(document.createElement("i"));
  probe.style.cssText = `forced-color-adjust:none;color:color-mix(in srgb,${css},${css})`;
  const numbers = getComputedStyle(probe).color.match(/[\d.]+(?:e-\d+)?/g) ?? [];
  probe.remove();
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(Number);
  const blend = (channel: number, at: 0 | 1 | 2) => channel * alpha + behind[at] * (1 - alpha);
  return [blend(red, 0), blend(green, 1), blend(blue, 2)];
}
