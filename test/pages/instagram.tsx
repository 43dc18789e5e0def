/** @jsxImportSource react */
/** Instagram's compose boxes: caption, comment, direct message, bio. */
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { LexicalBox, type LexicalHandle } from './parts/lexical-box.tsx';
import { MediaPreview } from './parts/media-preview.tsx';
import { SiteButton } from './parts/site-button.tsx';
import { TextAreaBox, type TextAreaHandle } from './parts/text-area-box.tsx';

const path = location.pathname;

function CreateDialog({ onClose }: { onClose: () => void }) {
  const box = useRef<LexicalHandle>(null);
  const [alt, setAlt] = useState('');
  const [open, setOpen] = useState(false);
  return (
    <div className="shade">
      <div role="dialog" aria-label="Create new post">
        <div className="row">
          <h1>Create new post</h1>
          <SiteButton
            onPress={() => {
              box.current?.send();
              onClose();
            }}
          >
            Share
          </SiteButton>
        </div>
        <MediaPreview
          accept="image/avif,image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime"
          alt={alt}
        />
        <div className="row">
          <img alt="sam.okafor's profile picture" width={28} height={28} />
          <span>sam.okafor</span>
        </div>
        <LexicalBox
          name="caption"
          label="Write a caption..."
          placeholder="Write a caption…"
          handle={box}
        />
        <SiteButton onPress={() => setOpen(!open)}>Accessibility</SiteButton>
        {open && (
          <input
            type="text"
            placeholder="Write alt text…"
            value={alt}
            onChange={(event) => setAlt(event.target.value)}
          />
        )}
      </div>
    </div>
  );
}

function CommentForm() {
  const box = useRef<TextAreaHandle>(null);
  const [text, setText] = useState('');
  return (
    <form method="POST" className="row" onSubmit={(event) => event.preventDefault()}>
      <TextAreaBox
        name="comment"
        aria-label="Add a comment…"
        placeholder="Add a comment…"
        autoComplete="off"
        autoCorrect="off"
        rows={1}
        enterSends
        replacedOnFocus
        handle={box}
        onText={setText}
      />
      {text !== '' && <SiteButton onPress={() => box.current?.send()}>Post</SiteButton>}
    </form>
  );
}

function Feed() {
  const [creating, setCreating] = useState(false);
  return (
    <>
      <main>
        <SiteButton label="New post" onPress={() => setCreating(true)}>
          Create
        </SiteButton>
        <article>
          <header>
            <a href="/willow.bank.runners/">willow.bank.runners</a>
          </header>
          <p>Sunday 10k, who is in?</p>
          <CommentForm />
        </article>
      </main>
      {creating && <CreateDialog onClose={() => setCreating(false)} />}
    </>
  );
}

function Thread() {
  const box = useRef<LexicalHandle>(null);
  const [text, setText] = useState('');
  return (
    <main className="card small">
      <a href="/kayden_s09/">
        <span>kayden_s09</span>
      </a>
      <div role="log" aria-label="Messages in conversation with kayden_s09">
        <div role="row">did you mark our mocks yet</div>
      </div>
      <LexicalBox
        name="message"
        label="Message"
        placeholder="Message…"
        spellCheck={false}
        enterSends
        handle={box}
        onText={setText}
      />
      {text.trim() !== '' && <SiteButton onPress={() => box.current?.send()}>Send</SiteButton>}
    </main>
  );
}

function EditProfile() {
  const box = useRef<TextAreaHandle>(null);
  return (
    <main className="card">
      <form onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="pepBio">Bio</label>
        <TextAreaBox name="bio" id="pepBio" rows={3} maxLength={150} handle={box} />
        <SiteButton onPress={() => box.current?.send()}>Submit</SiteButton>
      </form>
    </main>
  );
}

function Instagram() {
  return (
    <>
      <div role="banner">
        <a href="/">Instagram</a>
        <input type="text" aria-label="Search input" placeholder="Search" />
        <a href="/sam.okafor/">
          <img alt="sam.okafor's profile picture" width={24} height={24} />
        </a>
      </div>
      {path.startsWith('/direct/') ? (
        <Thread />
      ) : path.startsWith('/accounts/edit') ? (
        <EditProfile />
      ) : (
        <Feed />
      )}
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Instagram />);
