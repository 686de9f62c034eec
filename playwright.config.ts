import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

/** The stories get a town of their own, beside one that `npm start` may be running. */
process.env.WESH_PORT_OFFSET ??= "1000";
const offset = Number(process.env.WESH_PORT_OFFSET);

/** The video Chromium's fake camera shows; a story films a QR code into it before it opens the camera. */
export const CAMERA_FILE = join(tmpdir(), `wesh-camera-${offset}.y4m`);

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/town.ts",
  outputDir: "test-results",
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${5173 + offset}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    actionTimeout: 20_000,
    viewport: { width: 375, height: 812 },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
      args: [
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
        `--use-file-for-fake-video-capture=${CAMERA_FILE}`,
        "--disable-background-networking",
      ],
    },
  },
});
