/** The pages the edge answers itself, in English: the model of the other languages. */
export const en = {
  "body-too-large": {
    title: "The upload is too large",
    text: "The site does not take this much data at once.",
  },
  "edge-fault": {
    title: "This page cannot be shown",
    text: "A fault occurred in front of the site. Nothing was passed on.",
  },
  "method-refused": { title: "Method not allowed", text: "The site does not answer this method." },
  "request-malformed": {
    title: "The request cannot be read",
    text: "The address or the host name of the request is malformed.",
  },
  "request-too-long": {
    title: "The address is too long",
    text: "The site takes addresses of at most 8,192 characters.",
  },
  "upstream-down": {
    title: "The site is not answering",
    text: "The server behind this address cannot be reached. Please try again in a moment.",
  },
  "upstream-malformed": {
    title: "The site gave an unreadable answer",
    text: "The server behind this address sent an answer that is not valid. Please try again in a moment.",
  },
  "upstream-timeout": {
    title: "The site is taking too long",
    text: "The server behind this address did not answer in time. Please try again in a moment.",
  },
};
