const LARGEST = 4096;

/** The fields of a posted form; undefined when it is larger than 4 KiB or does not say how large it is. */
export async function readForm(request) {
  if (!(Number(request.headers["content-length"]) <= LARGEST)) return undefined;
  let body = "";
  request.setEncoding("utf8");
  for await (const chunk of request) body += chunk;
  return new URLSearchParams(body);
}
