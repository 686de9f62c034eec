/** The mark: a coin that is a pit wheel, as they stand over the old shafts of Heerlen. */
export function Logo() {
  return (
    <svg width="40" height="40" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect width="64" height="64" rx="14" fill="#14484f" />
      <g fill="none" stroke="#f6c96f" strokeLinecap="round">
        <circle cx="32" cy="32" r="21" strokeWidth="5" />
        <path d="M32 13v38M13 32h38M18.6 18.6l26.8 26.8M45.4 18.6 18.6 45.4" strokeWidth="2.5" />
        <circle cx="32" cy="32" r="9" fill="#14484f" strokeWidth="3" />
        <path d="M29 28v8M35 28v8M29 32h6" strokeWidth="2.4" />
      </g>
    </svg>
  );
}
