// Asks for a path over kept connections, each answer in turn, and times them.
import { connect } from "node:net";

const COOKIE = "cookies_preferences=1~1~~20780~AAAAAAAAAAAAAAAA; sessionid=abc";
const END = Buffer.from("\r\n\r\n");
const LAST_PIECE = Buffer.from("\r\n0\r\n\r\n");

/**
 * @param connections - how many ask at a time
 * @param ms - how long
 * @returns requests a second, and the times to the first byte of each, in milliseconds
 */
export async function load(port, path, connections, ms) {
  const until = performance.now() + ms;
  const times = [];
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, () => client(port, path, until, times)));
  return { rate: (times.length / (performance.now() - started)) * 1000, times };
}

function client(port, path, until, times) {
  const head = Buffer.from(
    `GET ${path} HTTP/1.1\r\nHost: www.town.test\r\nAccept: text/html\r\nAccept-Language: en\r\nUser-Agent: bench\r\nCookie: ${COOKIE}\r\n\r\n`,
  );
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    let asked = 0;
    let answer;
    const next = () => {
      if (performance.now() >= until) {
        socket.destroy();
        resolve();
        return;
      }
      answer = undefined;
      asked = performance.now();
      socket.write(head);
    };
    socket.on("connect", next).on("error", reject);
    socket.on("data", (chunk) => {
      if (!answer) {
        times.push(performance.now() - asked);
        const at = chunk.indexOf(END);
        const length = /content-length: (\d+)/i.exec(chunk.toString("latin1", 0, at))?.[1];
        if (!chunk.toString("latin1", 9, 12).startsWith("200"))
          reject(new Error(chunk.toString("latin1", 0, 200)));
        answer = {
          left: length === undefined ? undefined : Number(length) + at + END.length,
          tail: Buffer.alloc(0),
        };
      }
      if (answer.left !== undefined) {
        answer.left -= chunk.length;
        if (answer.left <= 0) next();
        return;
      }
      answer.tail = Buffer.concat([answer.tail, chunk]).subarray(-LAST_PIECE.length);
      if (answer.tail.equals(LAST_PIECE)) next();
    });
  });
}
