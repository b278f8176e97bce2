import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createLocalTime } from "./local-time.ts";

const time = { noInvalidDate: true, min: new Date("1980-01-01"), max: new Date("2060-01-01") };

it.each([
  ["UTC", "2026-11-24T00:00:00Z", "2026-11-24", 0],
  ["Europe/Paris", "2026-11-23T22:59:59.999Z", "2026-11-23", 23],
  ["Europe/Paris", "2026-11-23T23:00:00Z", "2026-11-24", 0],
  ["America/New_York", "2026-11-24T04:59:59Z", "2026-11-23", 23],
  ["Asia/Kolkata", "2026-11-23T18:30:00Z", "2026-11-24", 0],
  ["Asia/Kathmandu", "2026-11-23T18:14:59Z", "2026-11-23", 23],
  ["Pacific/Kiritimati", "2026-11-23T10:00:00Z", "2026-11-24", 0],
  ["Europe/Paris", "2026-03-29T01:00:00Z", "2026-03-29", 3],
  ["Europe/Paris", "2026-10-25T00:59:59Z", "2026-10-25", 2],
  ["Europe/Paris", "2026-10-25T01:00:00Z", "2026-10-25", 2],
])("in %s, %s is on %s at %d h", (timeZone, at, date, hour) => {
  const day = Date.parse(date) / 86_400_000;
  expect(createLocalTime(timeZone)(Date.parse(at))).toEqual({ day, hour: day * 24 + hour });
});

it("agrees with the calendar of the platform, in any order of calls", () => {
  const localTime = createLocalTime("America/St_Johns");
  const format = new Intl.DateTimeFormat("sv", {
    timeZone: "America/St_Johns",
    dateStyle: "short",
    timeStyle: "short",
  });
  fc.assert(
    fc.property(fc.date(time), (date) => {
      const { day, hour } = localTime(date.getTime());
      const [localDate = "", clock = ""] = format.format(date).split(" ");
      expect(day).toBe(Date.parse(localDate) / 86_400_000);
      expect(hour - day * 24).toBe(Number(clock.slice(0, 2)));
    }),
  );
});

it("refuses a time zone that does not exist", () => {
  expect(() => createLocalTime("Mars/Olympus")).toThrow(RangeError);
});
