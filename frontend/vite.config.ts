import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { townPorts } from "../scripts/dev/ports.ts";
import { progressiveWebApp } from "./server/progressive-web-app.ts";
import { securityHeaders } from "./server/security-headers.ts";
import { townFiles } from "./server/town-files.ts";
import { townProxy } from "./server/town-proxy.ts";

const ports = townPorts();
const server = { host: "127.0.0.1", port: ports.app, strictPort: true, proxy: townProxy(ports) };

export default defineConfig({
  plugins: [react(), VitePWA(progressiveWebApp), townFiles()],
  server,
  preview: { ...server, headers: securityHeaders(process.env) },
  build: { target: "es2022", sourcemap: false, assetsInlineLimit: 0 },
});
