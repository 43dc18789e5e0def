/** @jsxImportSource react */
/** Facebook's compose boxes: post and comment in the feed or a group, Messenger, a docked chat. */
import { type ReactNode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { LexicalBox, type LexicalHandle } from './parts/lexical-box.tsx';
import { MediaPreview } from './parts/media-preview.tsx';
import { SiteButton } from './parts/site-button.tsx';

const path = location.pathname;
const inGroup = path.startsWith('/groups/');
const mediaTypes = 'image/*,image/heif,image/heic,video/*,video/mp4';

function Composer({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  const box = useRef<LexicalHandle>(null);
  return (
    <div className="shade">
      <div role="dialog" aria-label="Create post" aria-modal="true">
        <div className="row">
          <h2>Create post</h2>
          <SiteButton label="Close composer dialog" onPress={onClose}>
            ×
          </SiteButton>
        </div>
        <div className="row">
          <img alt="" width={40} height={40} />
          <a href="/sam.okafor">
            <span>Sam Okafor</span>
          </a>
          <SiteButton
            label={`Edit privacy. Sharing with ${inGroup ? 'Year 4 parents chat' : 'Friends'}. `}
          >
            {inGroup ? 'Group' : 'Friends'}
          </SiteButton>
        </div>
        <LexicalBox
          name="post"
          label={inGroup ? 'Create a public post…' : "What's on your mind, Sam?"}
          placeholder={inGroup ? 'Create a public post…' : "What's on your mind, Sam?"}
          handle={box}
          onText={setText}
        />
        <div className="twin" aria-hidden="true">
          <LexicalBox name="poll" label="Add a poll option" placeholder="Option 1" />
        </div>
        <MediaPreview accept={mediaTypes} alt="May be an image of children in a classroom" />
        <SiteButton label="Emoji" onPress={() => box.current?.insertEmoji('😀')}>
          ☺
        </SiteButton>
        <SiteButton
          label="Post"
          disabled={text.trim() === ''}
          onPress={() => {
            box.current?.send();
            onClose();
          }}
        >
          Post
        </SiteButton>
      </div>
    </div>
  );
}

function CommentForm() {
  const [text, setText] = useState('');
  const box = useRef<LexicalHandle>(null);
  return (
    <form role="presentation" className="small">
      <LexicalBox
        name="comment"
        label={inGroup ? 'Comment as Sam Okafor' : 'Write a comment…'}
        placeholder={inGroup ? 'Comment as Sam Okafor' : 'Write a comment…'}
        enterSends
        handle={box}
        onText={setText}
      />
      <div id="focused-state-composer-submit">
        <SiteButton
          label="Comment"
          disabled={text.trim() === ''}
          onPress={() => box.current?.send()}
        >
          ➤
        </SiteButton>
      </div>
    </form>
  );
}

function Story() {
  return (
    <div role="article" aria-posinset={1} data-virtualized="false">
      <h3 data-ad-rendering-role="profile_name">
        <a href="/priya.shah">Priya Shah</a>
      </h3>
      <div data-ad-rendering-role="story_message">
        <div dir="auto">Anyone know when half term starts?</div>
      </div>
      <div role="article" aria-label="Comment by Dan Reed 2 hours ago">
        <a href="/dan.reed">Dan Reed</a>
        <div dir="auto">Friday I think</div>
      </div>
      <CommentForm />
    </div>
  );
}

function Chat({ name, enter }: { name: string; enter: ReactNode }) {
  const [text, setText] = useState('');
  const box = useRef<LexicalHandle>(null);
  return (
    <div className="small">
      <div role="log" aria-label="Messages in conversation with Kayden Smith">
        <div role="row">hi miss are you on here</div>
      </div>
      {enter}
      <LexicalBox
        name={name}
        label="Message"
        placeholder="Aa"
        enterSends
        handle={box}
        onText={setText}
      />
      {text.trim() === '' ? (
        <SiteButton label="Send a like">👍</SiteButton>
      ) : (
        <SiteButton label="Press Enter to send" onPress={() => box.current?.send()}>
          ➤
        </SiteButton>
      )}
    </div>
  );
}

function Messages() {
  return (
    <div role="main" aria-label="Conversation titled Kayden Smith" className="card">
      <h2>
        <a href="/kayden.smith">Kayden Smith</a>
      </h2>
      <Chat name="message" enter={null} />
    </div>
  );
}

function Feed() {
  const [composing, setComposing] = useState(false);
  const [chatting, setChatting] = useState(false);
  return (
    <>
      <div role="main" aria-hidden={composing || undefined}>
        {inGroup && <h1>Year 4 parents chat</h1>}
        <div className="card">
          <SiteButton onPress={() => setComposing(true)}>
            {inGroup ? 'Write something…' : "What's on your mind, Sam?"}
          </SiteButton>
          <SiteButton label="Kayden Smith" onPress={() => setChatting(true)}>
            Open chat
          </SiteButton>
        </div>
        <Story />
      </div>
      {composing && <Composer onClose={() => setComposing(false)} />}
      {chatting && (
        <div className="docked">
          <Chat name="chat" enter={<a href="/kayden.smith">Kayden Smith</a>} />
        </div>
      )}
    </>
  );
}

function Facebook() {
  return (
    <>
      <div role="banner">
        <a href="/" aria-label="Facebook">
          f
        </a>
        <input type="search" role="combobox" aria-expanded="false" placeholder="Search Facebook" />
        <SiteButton label="Your profile">Sam</SiteButton>
      </div>
      {path.startsWith('/messages') ? <Messages /> : <Feed />}
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Facebook />);
