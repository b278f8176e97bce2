const script = (text) => `<script>${text}</script>`;
const canvas = "const c = document.createElement('canvas'); const g = c.getContext('2d');";

/** What reads the device, and what only looks like it. */
export const fingerprints = {
  "canvas-data-url": {
    body: script(`${canvas} g.fillText('Sphinx of black quartz', 2, 20); c.toDataURL()`),
    expected: ["read fingerprint canvas"],
  },
  "canvas-image-data": {
    body: script(
      `${canvas} g.strokeText('Sphinx of black quartz', 2, 20); g.getImageData(0, 0, 50, 50)`,
    ),
    expected: ["read fingerprint canvas"],
  },
  "canvas-offscreen": {
    body: script(
      "new Worker(URL.createObjectURL(new Blob([`const c = new OffscreenCanvas(99, 50); c.getContext('2d').fillText('Sphinx of black', 1, 9); c.convertToBlob()`])))",
    ),
    expected: ["read fingerprint canvas"],
  },
  "canvas-only-drawn": {
    body: script(`${canvas} g.fillText('Sales in October', 2, 20)`),
    expected: [],
  },
  "canvas-without-text": {
    body: script(`${canvas} g.fillRect(0, 0, 9, 9); c.toDataURL()`),
    expected: [],
  },
  "emoji-test": {
    body: script(
      `${canvas} g.fillText('\\u{1F426}\\u200D\\u2B1B', 2, 20); g.getImageData(0, 0, 50, 50)`,
    ),
    expected: [],
  },
  webgl: {
    body: script(
      "const g = document.createElement('canvas').getContext('webgl'); if (g) g.getParameter(37446); else WebGLRenderingContext.prototype.getParameter.call",
    ),
    expected: ["read fingerprint webgl"],
  },
  audio: {
    body: script(
      "const a = new OfflineAudioContext(1, 4410, 44100); const o = a.createOscillator(); o.connect(a.createDynamicsCompressor()).connect(a.destination); o.start(); a.startRendering().then(b => b.getChannelData(0))",
    ),
    expected: ["read fingerprint audio"],
  },
  fonts: {
    body: script(
      `${canvas} for (const f of ['Arial','Verdana','Tahoma','Georgia','Courier','Impact','Times','Calibri','Cambria','Consolas']) { g.font = '20px ' + f; g.measureText('mmmmmmmmlli') }`,
    ),
    expected: ["read fingerprint fonts"],
  },
  "fonts-by-size": {
    body: `<span id="s">mmmmmmmmlli</span>${script("const s = document.querySelector('#s'); for (const f of ['Arial','Verdana','Tahoma','Georgia','Courier','Impact','Times','Calibri','Cambria','Consolas']) { s.style.fontFamily = f; s.offsetWidth }")}`,
    expected: ["read fingerprint fonts"],
  },
  "one-font": {
    body: script(`${canvas} g.font = '20px Arial'; g.measureText('Sales')`),
    expected: [],
  },
  devices: {
    body: script("navigator.mediaDevices.enumerateDevices()"),
    expected: ["read fingerprint devices"],
  },
};
