let sent = 0;

/** A request for autocannon that is a new choice each time, as a browser sends it. */
export function choiceRequest(round) {
  return {
    method: "POST",
    path: "/api/v1/choices",
    headers: { "content-type": "application/json" },
    setupRequest: (request) => Object.assign(request, { body: choice(round) }),
  };
}

function choice(round) {
  const number = String(sent++).padStart(12, "0");
  return JSON.stringify({
    id: `r${String(round).padStart(2, "0")}-${number}`,
    version: 1,
    granted: [],
    services: {},
    language: "en",
    how: "reject-all",
    regime: "opt-in",
  });
}
