import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

/** Rooms of src/ and what each may import (README.md, "Who may import whom"). */
const PANELS = [
  ...["map", "time", "charts", "evidence", "filters", "list", "areas", "sentence"],
  ...["behind", "counting", "claims", "actors", "table-panel", "compare"],
];
const BASE = ["model", "ui"];
const ROOMS = [
  ...BASE,
  "table",
  "view",
  "data",
  "import",
  "session",
  "reports",
  "share",
  "update",
  ...PANELS,
];
const MAY = {
  model: [],
  ui: ["model"],
  table: ["model"],
  view: ["model"],
  data: ["model", "table"],
  import: ["model", "table", "ui"],
  session: ["model", "table", "view", "data"],
  reports: ["session", "model", "table", "view", "ui"],
  update: ["ui"],
  share: ["session", "model", "table", "view", "data", "ui", "charts", "map", "sentence"],
  ...Object.fromEntries(
    PANELS.map((panel) => [panel, ["session", "model", "table", "view", "ui", "reports"]]),
  ),
};

/** Packages with one door each: who may import them. */
const DOORS = [
  { name: "maplibre-gl", rooms: ["map"] },
  { name: "chart.js", rooms: ["charts"] },
  { name: "@tanstack/svelte-query", rooms: ["data"] },
  { name: "@turf/turf", rooms: ["table"] },
  { name: "topojson-client", rooms: ["map", "data"] },
  { name: "workbox-window", rooms: ["update"] },
];

const MARKUP = ["innerHTML", "outerHTML"].map((property) => ({ property, message: "text only" }));

/** The pipeline is a room too: it reads the model and the table, and nothing in src/ reads it. */
const PIPELINE = {
  files: ["geo/pipeline/**/*.ts"],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: ROOMS.filter((room) => !["model", "table"].includes(room)).map(
              (room) => `**/src/${room}/**`,
            ),
            message: "geo/pipeline may import model and table",
          },
        ],
      },
    ],
  },
};

function restrictions(room) {
  const closed = ROOMS.filter((other) => other !== room && !MAY[room].includes(other));
  const doors = DOORS.filter((door) => !door.rooms.includes(room)).map((door) => door.name);
  const patterns = [
    ...(closed.length
      ? [{ group: closed.map((other) => `**/${other}/**`), message: `${room}/ may not import this room` }]
      : []),
    {
      group: ["**/geo/**/*.ts", "**/geo/pipeline/**"],
      message: "what the application needs is in public/data",
    },
    ...(doors.length
      ? [
          {
            group: doors.flatMap((name) => [name, `${name}/*`]),
            message: "this package has one door, elsewhere",
          },
        ]
      : []),
  ];
  const addresses = [
    { name: "location", message: "the address is read and written in view/address-sync only" },
    { name: "history", message: "the address is read and written in view/address-sync only" },
  ];
  return {
    files: [`src/${room}/**/*.{ts,svelte}`],
    rules: {
      "no-restricted-imports": "off",
      "@typescript-eslint/no-restricted-imports": ["error", { patterns }],
      "no-restricted-globals": ["error", ...(room === "view" ? [] : addresses)],
      "no-restricted-properties": [
        "error",
        ...MARKUP,
        ...(room === "view"
          ? []
          : addresses.map(({ name, message }) => ({ object: "window", property: name, message }))),
      ],
    },
  };
}

export default ts.config(
  { ignores: ["**/dist/", "**/node_modules/", "public/", "geo/recipe/", "test-results/"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig } },
  },
  {
    rules: {
      "no-undef": "off",
      "no-eval": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/prefer-svelte-reactivity": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "no-restricted-properties": ["error", ...MARKUP],
    },
  },
  ...ROOMS.map(restrictions),
  PIPELINE,
);
