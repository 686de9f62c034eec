import "@utrecht/form-field-css/dist/index.min.css";
import "@utrecht/form-field-description-css/dist/index.min.css";
import "@utrecht/form-field-error-message-css/dist/index.min.css";
import "@utrecht/form-label-css/dist/index.min.css";
import { useId, type ReactNode } from "react";
import "./field.css";

/** What a form field says about itself. */
export interface FieldProps {
  label: string;
  hint?: string;
  /** Why the value cannot be used. Shown and read out with the field. */
  error?: string;
}

/** The attributes that tie an input to its label, hint and error. */
export interface FieldIds {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/** A labelled form field around any input. */
export function Field({ label, hint, error, children }: FieldProps & { children: (ids: FieldIds) => ReactNode }) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].join(" ").trim();
  return (
    <div className={`utrecht-form-field wesh-field ${error ? "utrecht-form-field--invalid" : ""}`}>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="utrecht-form-field-description">
          {hint}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} className="utrecht-form-field-error-message" role="alert">
          {error}
        </div>
      )}
      {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
    </div>
  );
}
