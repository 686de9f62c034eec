import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium for the browser tests: CHROMIUM_PATH, the usual places, Playwright's own; else it is installed
 * by Playwright's download or, where that is not to be had, by the system's package manager.
 * @throws with one sentence that says what to do when none can be had.
 */
export async function findChromium(): Promise<string> {
  const found = existing();
  if (found) return found;
  console.log("No Chromium found. Installing one for the browser tests …");
  for (const install of [installByPlaywright, installByApt]) {
    install();
    const installed = existing();
    if (installed) return installed;
  }
  throw new Error("The browser tests need Chromium: install it, or say where it is with CHROMIUM_PATH.");
}

function existing(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  return [named, ...USUAL_PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
}

function installByPlaywright(): void {
  spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit", timeout: 180_000 });
}

// Only where it needs no password: as root, or with a sudo that does not ask.
function installByApt(): void {
  const isRoot = process.getuid?.() === 0;
  const apt = (...args: string[]) =>
    spawnSync(isRoot ? "apt-get" : "sudo", isRoot ? args : ["-n", "apt-get", ...args], { stdio: "inherit" });
  if (apt("update", "-qq").status === 0) apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
}
