import { useId } from "react";
import "./file-button.css";
import { Icon, type IconName } from "./Icon.tsx";

interface FileButtonProps {
  label: string;
  icon: IconName;
  /** Media types to offer, such as `image/*`; any file unless said. */
  accept?: string;
  multiple?: boolean;
  /** Opens the camera at the back at once where there is one. */
  camera?: boolean;
  disabled?: boolean;
  onFiles(files: File[]): void;
}

/** A button that lets the person choose files, or take a photo. */
export function FileButton({ label, icon, accept, multiple, camera, disabled, onFiles }: FileButtonProps) {
  const id = useId();
  return (
    <span className="wesh-file">
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        capture={camera ? "environment" : undefined}
        disabled={disabled}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file can be chosen again after it was removed.
          event.target.value = "";
        }}
      />
      <label htmlFor={id} className="nl-button nl-button--secondary wesh-file__label">
        <Icon name={icon} />
        {label}
      </label>
    </span>
  );
}
