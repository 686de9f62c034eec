import { useEffect, useRef } from "react";
import { Icon } from "./Icon.tsx";
import "./photo-grid.css";

/** A photo on this device and what it is called here. */
export interface GridPhoto {
  key: string;
  blob: Blob;
  label: string;
}

interface PhotoGridProps {
  label: string;
  photos: readonly GridPhoto[];
  /** Names the button that takes one photo away. */
  removeLabel?: (label: string) => string;
  onRemove?(key: string): void;
  /** Each as large and whole as there is room: for who has to judge what is on them. */
  large?: boolean;
}

/** Photos beside each other, each with a button to take it away. */
export function PhotoGrid({ label, photos, removeLabel, onRemove, large }: PhotoGridProps) {
  return (
    <ul className={`wesh-photos ${large ? "wesh-photos--large" : ""}`} aria-label={label}>
      {photos.map((photo) => (
        <li key={photo.key}>
          <BlobImage blob={photo.blob} label={photo.label} />
          {onRemove && (
            <button type="button" onClick={() => onRemove(photo.key)} aria-label={removeLabel?.(photo.label)}>
              <Icon name="cross" size={20} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function BlobImage({ blob, label }: { blob: Blob; label: string }) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(blob);
    if (image.current !== null) image.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [blob]);
  return <img ref={image} alt={label} />;
}
