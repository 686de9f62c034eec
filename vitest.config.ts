import { defineConfig } from "vitest/config";

// One project per part. Contract tests run under Hardhat and the stories under Playwright, not here.
export default defineConfig({
  test: {
    projects: [
      { test: { name: "protocol", include: ["protocol/**/*.test.ts"] } },
      {
        test: { name: "relay", include: ["services/relay/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        test: {
          name: "evidence",
          include: ["services/evidence/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: "scripts", include: ["scripts/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000 } },
      "./frontend/vitest.config.ts",
    ],
  },
});
