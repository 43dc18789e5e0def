/** @jsxImportSource react */
/** A page whose compose boxes stand in a native modal dialog: everything outside it is inert. */
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { LexicalBox, type LexicalHandle } from './parts/lexical-box.tsx';
import { PlainBox, sendPlain } from './parts/plain-box.tsx';
import { SiteButton } from './parts/site-button.tsx';
import { TextAreaBox, type TextAreaHandle } from './parts/text-area-box.tsx';

function Modal() {
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useRef<LexicalHandle>(null);
  const title = useRef<TextAreaHandle>(null);
  const [titleText, setTitleText] = useState('');
  const [details, setDetails] = useState('');
  const [text, setText] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <main>
      <p>A page behind a dialog.</p>
      <SiteButton onPress={() => dialog.current?.showModal()}>Start a post</SiteButton>
      <dialog ref={dialog} aria-label="Create post">
        <TextAreaBox
          name="title"
          aria-label="Title of your post"
          rows={2}
          handle={title}
          onText={setTitleText}
        />
        <PlainBox name="details" label="Details of your post" onText={setDetails} />
        <LexicalBox
          name="post"
          label="What do you want to talk about?"
          placeholder="What do you want to talk about?"
          handle={box}
          onText={setText}
        />
        <div className="row">
          <SiteButton label="Close" onPress={() => dialog.current?.close()}>
            ×
          </SiteButton>
          <SiteButton
            label="Post"
            disabled={(titleText + details + text).trim() === ''}
            onPress={() => {
              title.current?.send();
              sendPlain('details');
              box.current?.send();
              dialog.current?.close();
            }}
          >
            Post
          </SiteButton>
        </div>
      </dialog>
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Modal />);
