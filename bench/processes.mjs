// Tells the process that forked it, twice a second, what that process and all below it use. Reading
// how much memory is used takes long, and would hold up whoever is measured.
import { readFileSync, readdirSync } from "node:fs";

const TICKS_PER_SECOND = 100;
const EVERY_MS = 500;

/** The parent and all below it but this one: memory in bytes, processor seconds, and what they are. */
function processes() {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const stats = all.flatMap((pid) => statOf(pid) ?? []);
  const below = new Set([process.ppid]);
  for (let before = 0; before < below.size;) {
    before = below.size;
    for (const { pid, parent } of stats) if (below.has(parent)) below.add(pid);
  }
  const own = stats.filter(({ pid }) => below.has(pid) && pid !== process.pid);
  return own.map((one) => Object.assign(one, memoryOf(one.pid)));
}

function statOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    const seconds = (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    return { pid: Number(pid), parent: Number(fields[1]), seconds };
  } catch {
    return undefined;
  }
}

/** Proportional: of what several processes share, each counts its part. */
function memoryOf(pid) {
  try {
    const pss = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"));
    const [, type = "browser"] =
      /--type=([a-z-]+)/.exec(readFileSync(`/proc/${pid}/cmdline`, "utf8")) ?? [];
    return { bytes: Number(pss?.[1] ?? 0) * 1024, kind: pid === process.ppid ? "node" : type };
  } catch {
    return { bytes: 0, kind: "gone" };
  }
}

const look = () => process.send(processes());
look();
setInterval(look, EVERY_MS);
process.on("disconnect", () => process.exit());
