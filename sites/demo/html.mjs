const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

class Html extends String {}

/** Tagged template: every value is escaped unless it is itself made by `html`; lists are joined. */
export function html(parts, ...values) {
  return new Html(String.raw({ raw: parts }, ...values.map(written)));
}

function written(value) {
  if (value instanceof Html) return value;
  if (Array.isArray(value)) return value.map(written).join("");
  return String(value ?? "").replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
