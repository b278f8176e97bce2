import { tell, watch, watchProperty } from "./tell.ts";

// A picture with a few letters in it that is read back; drawing alone tells nobody anything.
const LEAST_LETTERS = 4;
/** Nobody lays out one text in so many typefaces. */
const MANY_FONTS = 8;
/** `UNMASKED_VENDOR_WEBGL` and `UNMASKED_RENDERER_WEBGL`. */
const UNMASKED = new Set<unknown>([37_445, 37_446]);

function tellFingerprint(name: string): void {
  tell({ type: "fingerprint", name });
}

/** Looks at canvases that are drawn on with letters and read back. */
export function watchCanvas(): void {
  const letters = new WeakMap<object, Set<string>>();
  const canvasOf = (self: unknown) => (self as { canvas: object }).canvas;
  const draw = {
    before(self: unknown, [text]: readonly unknown[]) {
      const canvas = canvasOf(self);
      const drawn = letters.get(canvas) ?? new Set<string>();
      for (const letter of String(text).match(/[\p{L}\p{N}]/gu) ?? []) drawn.add(letter);
      letters.set(canvas, drawn);
    },
  };
  const isDrawn = (canvas: unknown) => (letters.get(canvas as object)?.size ?? 0) >= LEAST_LETTERS;
  const readCanvas = {
    before(self: unknown) {
      if (isDrawn(self)) tellFingerprint("canvas");
    },
  };
  const readContext = {
    before(self: unknown) {
      if (isDrawn(canvasOf(self))) tellFingerprint("canvas");
    },
  };
  for (const context of [
    globalThis.CanvasRenderingContext2D?.prototype,
    globalThis.OffscreenCanvasRenderingContext2D?.prototype,
  ]) {
    watch(context, "fillText", draw);
    watch(context, "strokeText", draw);
    watch(context, "getImageData", readContext);
  }
  watch(globalThis.HTMLCanvasElement?.prototype, "toDataURL", readCanvas);
  watch(globalThis.HTMLCanvasElement?.prototype, "toBlob", readCanvas);
  watch(globalThis.OffscreenCanvas?.prototype, "convertToBlob", readCanvas);
}

/** Looks at who asks which graphics card this is. */
export function watchWebGl(): void {
  for (const context of [
    globalThis.WebGLRenderingContext?.prototype,
    globalThis.WebGL2RenderingContext?.prototype,
  ])
    watch(context, "getParameter", {
      before(_self, [parameter]) {
        if (UNMASKED.has(parameter)) tellFingerprint("webgl");
      },
    });
}

/** Looks at tones that are computed, not played, and then measured. */
export function watchAudio(): void {
  const toned = new WeakSet<object>();
  const base = globalThis.BaseAudioContext?.prototype;
  for (const method of ["createOscillator", "createDynamicsCompressor"])
    watch(base, method, { before: (self) => void toned.add(self as object) });
  watch(globalThis.OfflineAudioContext?.prototype, "startRendering", {
    before(self) {
      if (toned.has(self as object)) tellFingerprint("audio");
    },
  });
  for (const method of ["getFloatFrequencyData", "getByteFrequencyData"])
    watch(globalThis.AnalyserNode?.prototype, method, {
      before(self) {
        if (toned.has((self as AnalyserNode).context)) tellFingerprint("audio");
      },
    });
}

/** Looks at who tries which typefaces are installed. */
export function watchFonts(): void {
  const families = new Set<string>();
  const tried = (family: string) => {
    if (family === "") return;
    families.add(family);
    if (families.size === MANY_FONTS) tellFingerprint("fonts");
  };
  const measure = { before: (self: unknown) => tried((self as { font: string }).font) };
  watch(globalThis.CanvasRenderingContext2D?.prototype, "measureText", measure);
  watch(globalThis.OffscreenCanvasRenderingContext2D?.prototype, "measureText", measure);
  const size = {
    before: (self: unknown) => tried((self as HTMLElement).style.fontFamily),
  };
  for (const side of ["offsetWidth", "offsetHeight"])
    watchProperty(globalThis.HTMLElement?.prototype, side, { get: size });
  watch(globalThis.Element?.prototype, "getBoundingClientRect", {
    before(self) {
      if (self instanceof HTMLElement) tried(self.style.fontFamily);
    },
  });
  watch(globalThis.FontFaceSet?.prototype, "check", {
    before: (_self, [font]) => tried(`check ${String(font)}`),
  });
  watch(globalThis as object, "queryLocalFonts", { before: () => tellFingerprint("fonts") });
}

/** Looks at who asks for cameras, microphones and loudspeakers. */
export function watchDevices(): void {
  watch(globalThis.MediaDevices?.prototype, "enumerateDevices", {
    before: () => tellFingerprint("devices"),
  });
}
