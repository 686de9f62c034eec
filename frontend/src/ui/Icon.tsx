const PATHS = {
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5m0-8.5v.5",
  check: "m5 12.5 4.5 4.5L19 7.5",
  warning: "M12 4 2.8 20h18.4L12 4Zm0 6v5m0 2v.5",
  cross: "m6 6 12 12M18 6 6 18",
  tasks: "M9 6h11M9 12h11M9 18h11M4 6l1 1 1.5-2M4 12l1 1 1.5-2M4 18l1 1 1.5-2",
  hand: "M8 13V5.5a1.5 1.5 0 0 1 3 0V11m0-6.5a1.5 1.5 0 0 1 3 0V11m0-5a1.5 1.5 0 0 1 3 0v8a6 6 0 0 1-6 6h-1c-2 0-3.3-.8-4.5-2.5L4 14a1.6 1.6 0 0 1 2.5-2L8 13.5",
  scan: "M4 8V5a1 1 0 0 1 1-1h3m8 0h3a1 1 0 0 1 1 1v3m0 8v3a1 1 0 0 1-1 1h-3m-8 0H5a1 1 0 0 1-1-1v-3m0-4h16",
  wallet: "M4 7.5A2.5 2.5 0 0 1 6.5 5H17v3M4 7.5A2.5 2.5 0 0 0 6.5 10H20v9H6.5A2.5 2.5 0 0 1 4 16.5v-9ZM16 14.5h.5",
  shop: "M4 10v9h16v-9M3 10l2-5h14l2 5a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0Zm7 9v-5h4v5",
  city: "M4 20V9l6-4v15m0-9h10v9M13 14h1m3 0h1m-5 3h1m3 0h1M6.5 11h1m-1 3h1m-1 3h1M3 20h18",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z",
  home: "m4 11 8-7 8 7v9h-5v-6H9v6H4v-9Z",
  place: "M12 21s7-6 7-11.5a7 7 0 0 0-14 0C5 15 12 21 12 21Zm0-14a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4v5l3.5 2",
  camera: "M4 8h3l2-3h6l2 3h3v11H4V8Zm8 2.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Z",
  photo: "M4 5h16v14H4V5Zm0 11.5 5-5 4 4 3-3 4 4M15.5 9.2h.5",
  key: "M14.5 4a5.5 5.5 0 1 1-5.2 7.3L4 16.5V20h3.5v-2.5H10V15h1.7l1-1M16 8.5h.5",
  list: "M8 6h12M8 12h12M8 18h12M4 6h.5M4 12h.5M4 18h.5",
  map: "m3 6 6-2 6 2 6-2v14l-6 2-6-2-6 2V6Zm6-2v14m6-12v14",
  back: "m14 6-6 6 6 6",
  chart: "M4 20V4m0 16h16M8 16v-4m4 4V8m4 8v-6",
  euro: "M18 6.5A7 7 0 0 0 7 12a7 7 0 0 0 11 5.5M4 10.5h9M4 13.5h9",
  people: "M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6Zm-6 14a6 6 0 0 1 12 0m0-14a3 3 0 0 1 0 6m2 3a6 6 0 0 1 4 5",
  erase: "M9 5h11v14H9l-6-7 6-7Zm3 4.5 5 5m0-5-5 5",
  vote: "M4 13h3l2 3h6l2-3h3v7H4v-7Zm3 0 3-9h7l-2 9M11 8h3",
  receipt: "M6 3h12v18l-3-2-3 2-3-2-3 2V3Zm3 5h6m-6 4h6",
  refund: "M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10H8",
} as const;

/** The icons of the app. They only accompany words. */
export type IconName = keyof typeof PATHS;

/** The line of an icon in a field of 24 by 24, for what is not drawn by React. */
export function iconPath(name: IconName): string {
  return PATHS[name];
}

/** A line icon in the colour of its text; hidden from screen readers because the words beside it say it. */
export function Icon({ name, size = 24 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
