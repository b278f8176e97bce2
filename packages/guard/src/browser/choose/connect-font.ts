const living = new WeakMap<FontFace, FontFace>();

/** A font is the page's by the object that lives, by whichever of the two the page names it. */
export function connectFont(face: FontFace, idle: FontFace): void {
  const { fonts } = document;
  if (fonts.delete(idle)) fonts.add(face);
  living.set(idle, face);
  if (Object.hasOwn(fonts, "add")) return;
  for (const name of ["add", "delete", "has"] as const) {
    const native = fonts[name] as (given: FontFace) => unknown;
    const value = (given: FontFace) => native.call(fonts, living.get(given) ?? given);
    Object.defineProperty(fonts, name, { configurable: true, value });
  }
}
