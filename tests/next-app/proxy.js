import { registerSite } from "@glassjar/guard";
import { glassjar } from "@glassjar/guard/adapters/next";
import register from "./register.json" with { type: "json" };

const site = registerSite(register, { version: 3 });

export const proxy = glassjar({ site: () => site });
