import { useMutation } from "@tanstack/react-query";
import { useText } from "../../i18n/LanguageProvider.tsx";
import { useRefusalText } from "../../i18n/useRefusalText.ts";
import { Refused } from "../../lib/refused.ts";
import { Alert } from "../../ui/Alert.tsx";
import { Row, Stack } from "../../ui/Card.tsx";
import { FileButton } from "../../ui/FileButton.tsx";
import { PhotoGrid } from "../../ui/PhotoGrid.tsx";
import { Spinner } from "../../ui/Progress.tsx";
import { cleanPhotos, type Problem } from "./clean-photo.ts";
import { MOST_PHOTOS, roomFor } from "./photo-limits.ts";

interface PhotosProps {
  photos: readonly Blob[];
  isBusy: boolean;
  onChange(photos: Blob[]): void;
}

/** Chooses up to five photos, by camera or from the device, and takes them away again. */
export function Photos({ photos, isBusy, onChange }: PhotosProps) {
  const words = useText().citizen.handIn;
  const adding = useMutation({
    mutationFn: async (files: readonly File[]) => {
      const room = roomFor(photos.length, files.length);
      const { photos: added, problems } = await cleanPhotos(files.slice(0, room));
      if (added.length > 0) onChange([...photos, ...added]);
      const tooMany = files.slice(room).map((file) => ({ file: file.name, refused: new Refused("App_TooManyPhotos") }));
      return [...problems, ...tooMany.slice(0, 1)];
    },
  });
  const isFull = photos.length >= MOST_PHOTOS;
  const disabled = isBusy || adding.isPending || isFull;
  const add = (files: File[]) => {
    if (files.length > 0) adding.mutate(files);
  };
  return (
    <Stack>
      <p aria-live="polite">{words.count(photos.length, MOST_PHOTOS)}</p>
      {photos.length > 0 && (
        <PhotoGrid
          label={words.photos}
          photos={photos.map((blob, index) => ({ key: String(index), blob, label: words.photo(index + 1) }))}
          removeLabel={words.remove}
          onRemove={isBusy ? undefined : (key) => onChange(photos.filter((_photo, index) => String(index) !== key))}
        />
      )}
      {adding.isPending && <Spinner label={words.preparing} />}
      <Problems problems={adding.data ?? []} />
      <Row>
        <FileButton label={words.take} icon="camera" accept="image/*" camera disabled={disabled} onFiles={add} />
        <FileButton label={words.choose} icon="photo" accept="image/*" multiple disabled={disabled} onFiles={add} />
      </Row>
    </Stack>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  const textOf = useRefusalText();
  return problems.map(({ file, refused }, index) => (
    <Alert key={index} kind="error" title={file}>
      {textOf(refused)}
    </Alert>
  ));
}
