import { Icon, type IconName } from "./Icon.tsx";
import "./keypad.css";

/** One key: what it shows, and its name when that is an icon. */
export interface Key<Value extends string> {
  value: Value;
  label: string;
  icon?: IconName;
}

interface KeypadProps<Value extends string> {
  label: string;
  /** In rows of three. */
  keys: readonly Key<Value>[];
  onKey(value: Value): void;
  /** How the keyboard does the same; shown where there is likely to be one. */
  hint?: string;
}

/** Large keys for one thumb, in the order of a card terminal. */
export function Keypad<Value extends string>({ label, keys, onKey, hint }: KeypadProps<Value>) {
  return (
    <div role="group" aria-label={label} className="wesh-keypad">
      {keys.map((key) => (
        <button
          key={key.value}
          type="button"
          aria-label={key.icon ? key.label : undefined}
          className={key.icon ? "wesh-keypad__icon" : undefined}
          onClick={() => onKey(key.value)}
        >
          {key.icon ? <Icon name={key.icon} size={28} /> : key.label}
        </button>
      ))}
      {hint && <p className="wesh-keypad__hint">{hint}</p>}
    </div>
  );
}
