import { declaredRule } from "../rule.ts";

/** A provider that is declared and never contacted may be gone. */
export const declaredHostNotSeen = declaredRule({
  id: "declared-host-not-seen",
  group: "register",
  severity: "info",
  source: "GDPR art. 5(2)",
  needs: ["accepted"],
  words: {
    title: "Every declared host was contacted",
    failureTitle: "A declared host was never contacted",
    why: "A policy that names who is no longer there hides who is.",
    wayOut: "Visit the pages that use the service, or take the host out of the register.",
    messages: {
      found: "{host} of service {service} was never contacted.",
    },
  },
  compare(run, declared) {
    const used = new Set(
      run.requests.flatMap(({ host }) => declared.matcher.host(host)?.declared ?? []),
    );
    return Object.entries(declared.register.services).flatMap(([service, { hosts = [], items }]) =>
      items.some(({ conditional }) => conditional)
        ? []
        : hosts
            .filter((host) => !used.has(host))
            .map((host) => ({
              say: "found" as const,
              subject: host,
              kind: "host",
              values: { host, service },
              evidence: [],
            })),
    );
  },
});
