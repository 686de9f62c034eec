import "./paid-seal.css";

const POINTS = 16;
const OUTER = 46;
const INNER = 41;

/** The edge of a seal: a star with many short, round points. */
const EDGE = Array.from({ length: POINTS * 2 }, (_, index) => {
  const radius = index % 2 === 0 ? OUTER : INNER;
  const angle = (Math.PI * index) / POINTS;
  return `${(50 + radius * Math.cos(angle)).toFixed(2)},${(50 + radius * Math.sin(angle)).toFixed(2)}`;
}).join(" ");

/** The seal of a payment. Its edge keeps turning slowly, which a picture of it does not. */
export function PaidSeal() {
  return (
    <svg className="wesh-seal" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <polygon className="wesh-seal__edge" points={EDGE} />
      <circle className="wesh-seal__ring" cx="50" cy="50" r="34" />
      <path className="wesh-seal__check" d="m34 51 11.5 11.5L67 40" pathLength="1" />
    </svg>
  );
}
