/** @jsxImportSource react */
/** What X puts around its post editor, inline and in the dialog. */
import { type ReactNode, type Ref, useRef, useState } from 'react';
import { DraftBox, type DraftHandle } from './draft-box.tsx';
import { MediaPreview } from './media-preview.tsx';
import { SiteButton } from './site-button.tsx';

interface PostBoxProps {
  index?: number;
  placeholder: string;
  handle?: Ref<DraftHandle>;
  onText?: (text: string) => void;
}

function PostBox({ index = 0, placeholder, handle, onText }: PostBoxProps) {
  return (
    <div data-testid={`tweetTextarea_${index}_label`}>
      <div data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
        <DraftBox
          name={index === 0 ? 'post' : `post-${index}`}
          testId={`tweetTextarea_${index}`}
          label="Post text"
          placeholder={placeholder}
          handle={handle}
          onText={onText}
        />
      </div>
    </div>
  );
}

/** X keeps a hidden double of its text area. */
export function HiddenDouble() {
  return (
    <div className="twin" aria-hidden="true">
      <DraftBox name="double" testId="tweetTextarea_0" label="Post text" placeholder="" />
    </div>
  );
}

interface ComposeProps {
  placeholder: string;
  submitTestId: string;
  submit: string;
  thread?: boolean;
  above?: ReactNode;
}

/** Avatar, one text area a post of the thread, tool bar. */
export function Compose({ placeholder, submitTestId, submit, thread, above }: ComposeProps) {
  const first = useRef<DraftHandle>(null);
  const [text, setText] = useState('');
  const [count, setCount] = useState(1);
  return (
    <div>
      {above}
      <div data-testid="UserAvatar-Container-sam_okafor">S</div>
      {Array.from({ length: count }, (_, index) => (
        <PostBox
          // biome-ignore lint/suspicious/noArrayIndexKey: a thread's posts are known by their number.
          key={index}
          index={index}
          placeholder={placeholder}
          handle={index === 0 ? first : undefined}
          onText={index === 0 ? setText : undefined}
        />
      ))}
      <div data-testid="toolBar" className="row">
        <MediaPreview
          accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
          inputTestId="fileInput"
          previewTestId="attachments"
          alt="Image"
        />
        <SiteButton label="Everyone can reply">Everyone can reply</SiteButton>
        {thread && (
          <SiteButton label="Add post" testId="addButton" onPress={() => setCount(count + 1)}>
            +
          </SiteButton>
        )}
        <SiteButton
          testId={submitTestId}
          disabled={text.trim() === ''}
          onPress={() => first.current?.send()}
        >
          {submit}
        </SiteButton>
      </div>
    </div>
  );
}
