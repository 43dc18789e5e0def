/** @jsxImportSource react */
/** A picture chosen for a post: the file field and the preview that the sites show. */
import { useState } from 'react';

interface Props {
  accept: string;
  inputTestId?: string;
  previewTestId?: string;
  /** Alt text as the site writes it, or as the person set it. */
  alt: string;
}

/** Shows what was chosen as a blob, as the sites do before the upload. */
export function MediaPreview({ accept, inputTestId, previewTestId, alt }: Props) {
  const [chosen, setChosen] = useState<{ url: string; video: boolean } | null>(null);
  const choose = (file: File | undefined) => {
    if (file) setChosen({ url: URL.createObjectURL(file), video: file.type.startsWith('video/') });
  };
  return (
    <div className="media">
      <input
        type="file"
        accept={accept}
        data-testid={inputTestId}
        aria-label="Photo or video"
        onChange={(event) => choose(event.target.files?.[0])}
      />
      {chosen && (
        <div data-testid={previewTestId}>
          {chosen.video ? (
            <video src={chosen.url} aria-label={alt} width={160} height={120} />
          ) : (
            <img src={chosen.url} alt={alt} width={160} height={120} />
          )}
        </div>
      )}
    </div>
  );
}
