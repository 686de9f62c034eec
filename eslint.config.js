import js from "@eslint/js";
import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";

// The import arrows of the design: app → faces → features → chain | indexer | ui | i18n | lib. Each entry names a
// folder of frontend/src and what it may not import.
const ARROWS = {
  faces: ["app"],
  features: ["app", "faces"],
  chain: ["app", "faces", "features", "indexer", "ui", "i18n"],
  indexer: ["app", "faces", "features", "chain", "ui", "i18n"],
  ui: ["app", "faces", "features", "chain", "indexer"],
  i18n: ["app", "faces", "features", "chain", "indexer", "ui"],
  lib: ["app", "faces", "features", "chain", "indexer", "ui", "i18n"],
};

const CHAIN_LIBRARIES = ["viem", "viem/*", "wagmi", "wagmi/*", "@wagmi/*", "@walletconnect/*"];
const GRAPHQL_LIBRARIES = ["graphql", "gql.tada"];
const DESIGN_SYSTEM = ["@nl-design-system-*/*", "@nl-design-system-*", "@utrecht/*"];
const ABIS = ["@wesh/protocol/generated/abis.ts"];

function patternsFor(folder) {
  const libraries = [
    ...(folder === "chain" ? [] : [...CHAIN_LIBRARIES, ...ABIS]),
    ...(folder === "indexer" ? [] : GRAPHQL_LIBRARIES),
    ...(folder === "ui" || folder === "theme" ? [] : DESIGN_SYSTEM),
  ];
  const forbidden = ARROWS[folder] ?? [];
  return [
    {
      group: libraries,
      message: "Only chain/ knows viem and wagmi, only indexer/ GraphQL, only ui/ the design system.",
    },
    ...forbidden.map((name) => ({
      regex: `^(\\.\\./)+${name}(/|$)`,
      message: `${folder}/ may not import ${name}/: app → faces → features → chain | indexer | ui | i18n | lib.`,
    })),
    ...(folder === "features"
      ? [{ regex: "^\\.\\./(?!\\.\\./)[^.]", message: "A feature never imports another feature." }]
      : []),
  ];
}

const arrowRules = ["app", "theme", ...Object.keys(ARROWS)].map((folder) => ({
  files: [`frontend/src/${folder}/**/*.{ts,tsx}`],
  rules: { "no-restricted-imports": ["error", { patterns: patternsFor(folder) }] },
}));

export default tseslint.config(
  {
    ignores: [
      "**/node_modules",
      "**/dist",
      "**/build",
      "**/generated",
      "artifacts",
      "cache",
      "types",
      "coverage",
      ".town",
      "subgraph/src", // AssemblyScript: checked by its own compiler
      "test-results",
      "playwright-report",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly" } },
  },
  { files: ["test/**/*.ts"], rules: { "@typescript-eslint/no-unused-expressions": "off", "max-lines": "off" } },
  { files: ["frontend/src/**/*.{ts,tsx}"], ...reactHooks.configs.flat["recommended-latest"] },
  {
    files: ["scripts/**/*.ts", "services/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [{ regex: "frontend/src", message: "Scripts and services know ABIs and deployments, not faces." }],
        },
      ],
    },
  },
  ...arrowRules,
);
