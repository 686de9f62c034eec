import type { VitePWAOptions } from "vite-plugin-pwa";

/** What makes the app installable and readable without a network. The scanner's wasm is fetched when first used. */
export const progressiveWebApp: Partial<VitePWAOptions> = {
  registerType: "prompt",
  injectRegister: false,
  manifest: {
    name: "Heerlen Euro",
    short_name: "Heerlen Euro",
    description: "Doe iets voor de stad, besteed het in de stad.",
    lang: "nl",
    start_url: "/",
    display: "standalone",
    background_color: "#fbf7f0",
    theme_color: "#14484f",
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
  },
  workbox: {
    globPatterns: ["**/*.{js,css,html,svg,woff2}"],
    navigateFallback: "/index.html",
    navigateFallbackDenylist: [/^\/(rpc|graphql|relay|evidence|town|deployment\.json)/],
    runtimeCaching: [
      {
        urlPattern: ({ url }) => url.pathname.endsWith(".wasm"),
        handler: "CacheFirst",
        options: { cacheName: "wasm" },
      },
      {
        urlPattern: ({ url }) => url.pathname === "/deployment.json",
        handler: "NetworkFirst",
        options: { cacheName: "deployment", networkTimeoutSeconds: 3 },
      },
    ],
  },
};
