import "@utrecht/textarea-css/dist/index.min.css";
import "@utrecht/textbox-css/dist/index.min.css";
import type { HTMLAttributes, HTMLInputAutoCompleteAttribute } from "react";
import { Field, type FieldProps } from "./Field.tsx";

interface TextInputProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  type?: "text" | "number" | "date" | "datetime-local" | "email" | "search" | "password";
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"];
  autoComplete?: HTMLInputAutoCompleteAttribute;
  maxLength?: number;
  required?: boolean;
  name?: string;
}

/** One line of text with its label. */
export function TextInput({
  label,
  hint,
  error,
  onChange,
  autoComplete = "off",
  type = "text",
  ...rest
}: TextInputProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <input
          {...ids}
          {...rest}
          type={type}
          autoComplete={autoComplete}
          className={`utrecht-textbox utrecht-textbox--html-input ${error ? "utrecht-textbox--invalid" : ""}`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface TextAreaProps extends FieldProps {
  value: string;
  onChange(value: string): void;
  rows?: number;
  maxLength?: number;
  required?: boolean;
}

/** Several lines of text with their label. */
export function TextArea({ label, hint, error, onChange, rows = 4, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <textarea
          {...ids}
          {...rest}
          rows={rows}
          className={`utrecht-textarea utrecht-textarea--html-textarea ${error ? "utrecht-textarea--invalid" : ""}`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
