/** The token of the csrftoken cookie, which requests by script carry in a header. */
export function csrfToken(): string {
  return /(?:^|;\s*)(?:__Host-)?csrftoken=(\w+)/.exec(document.cookie)?.[1] ?? "";
}
