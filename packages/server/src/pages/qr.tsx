import type { VNode } from "preact";
import { encodeQR } from "qr";

/** A text as a QR code, drawn as SVG; `label` is what is read out in its place. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }): VNode {
  const modules = encodeQR(text, "raw", { border: 4 });
  const size = modules.length;
  const path = modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
