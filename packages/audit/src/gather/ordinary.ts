import { bounded } from "./bounded.ts";
import type { TargetSession } from "./targets.ts";

const ANSWER_MS = 2000;

/**
 * Lets a target introduce itself as the browser a visitor has: one without a window says so in its
 * name, and some sites show such visitors another page.
 */
export async function introduceAsOrdinary(
  { target, send }: TargetSession,
  version: string,
): Promise<void> {
  if (target.type === "shared_storage_worklet") return;
  const [major = ""] = version.split(".");
  const platform = PLATFORMS[process.platform] ?? PLATFORMS["linux"];
  const brands = [
    { brand: "Chromium", version: major },
    { brand: "Google Chrome", version: major },
    { brand: "Not=A?Brand", version: "24" },
  ];
  await bounded(
    send("Emulation.setUserAgentOverride", {
      userAgent: `Mozilla/5.0 (${platform?.system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36`,
      userAgentMetadata: {
        brands,
        fullVersionList: brands.map(({ brand }) => ({ brand, version })),
        platform: platform?.name ?? "Linux",
        platformVersion: "",
        architecture: "x86",
        bitness: "64",
        model: "",
        mobile: false,
      },
    }),
    ANSWER_MS,
  );
}

const PLATFORMS: Readonly<Record<string, { readonly name: string; readonly system: string }>> = {
  linux: { name: "Linux", system: "X11; Linux x86_64" },
  darwin: { name: "macOS", system: "Macintosh; Intel Mac OS X 10_15_7" },
  win32: { name: "Windows", system: "Windows NT 10.0; Win64; x64" },
};
