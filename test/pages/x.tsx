/** @jsxImportSource react */
/** X's compose boxes: post inline and in the dialog with a thread, reply, old and new direct messages, bio. */
import { type ReactNode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { DraftBox, type DraftHandle } from './parts/draft-box.tsx';
import { SiteButton } from './parts/site-button.tsx';
import { TextAreaBox, type TextAreaHandle } from './parts/text-area-box.tsx';
import { Compose, HiddenDouble } from './parts/x-compose.tsx';

const path = location.pathname;

function Tweet() {
  return (
    <article data-testid="tweet">
      <a href="/priya_shah">
        <span>Priya Shah</span> <span>@priya_shah</span>
      </a>
      <div data-testid="tweetText">Anyone know when half term starts?</div>
    </article>
  );
}

function Home() {
  return (
    <>
      <div className="card">
        <Compose placeholder="What’s happening?" submitTestId="tweetButtonInline" submit="Post" />
      </div>
      <Tweet />
      <HiddenDouble />
    </>
  );
}

function ComposeDialog() {
  return (
    <>
      <Tweet />
      <HiddenDouble />
      <div className="shade">
        <div role="dialog" aria-modal="true" aria-labelledby="modal-header">
          <Compose
            placeholder="What’s happening?"
            submitTestId="tweetButton"
            submit="Post"
            thread
          />
        </div>
      </div>
    </>
  );
}

function Status() {
  return (
    <>
      <Tweet />
      <div className="card">
        <Compose
          placeholder="Post your reply"
          submitTestId="tweetButtonInline"
          submit="Reply"
          above={
            <div>
              Replying to <a href="/priya_shah">@priya_shah</a>
            </div>
          }
        />
      </div>
    </>
  );
}

function OldMessages() {
  const box = useRef<DraftHandle>(null);
  const [text, setText] = useState('');
  return (
    <div data-testid="DmActivityContainer" className="card small">
      <h2>
        <a href="/kayden_s09">Kayden Smith</a>
      </h2>
      <DraftBox
        name="message"
        testId="dmComposerTextInput"
        label="Start a new message"
        placeholder="Start a new message"
        enterSends
        handle={box}
        onText={setText}
      />
      <SiteButton
        testId="dmComposerSendButton"
        label="Send"
        disabled={text.trim() === ''}
        onPress={() => box.current?.send()}
      >
        ➤
      </SiteButton>
    </div>
  );
}

function NewChat() {
  const box = useRef<TextAreaHandle>(null);
  return (
    <div data-testid="dm-conversation-panel" className="card">
      <div data-testid="dm-conversation-header">
        <a href="/kayden_s09">Kayden Smith</a>
      </div>
      <div className="row">
        <button type="button" data-testid="dm-composer-attachment-button" aria-label="Add">
          +
        </button>
        <TextAreaBox
          name="chat"
          data-testid="dm-composer-textarea"
          placeholder="Message"
          rows={1}
          enterSends
          handle={box}
        />
        <button
          type="button"
          data-testid="dm-composer-send-button"
          aria-label="Send"
          onClick={() => box.current?.send()}
        >
          ➤
        </button>
      </div>
    </div>
  );
}

function EditProfile() {
  const box = useRef<TextAreaHandle>(null);
  return (
    <div role="dialog" aria-label="Edit profile">
      <label>
        Name <input name="displayName" defaultValue="Sam Okafor" />
      </label>
      <label htmlFor="bio">Bio</label>
      <TextAreaBox name="bio" id="bio" fieldName="description" maxLength={160} handle={box} />
      <SiteButton testId="Profile_Save_Button" onPress={() => box.current?.send()}>
        Save
      </SiteButton>
    </div>
  );
}

function pageFor(): ReactNode {
  if (path.startsWith('/compose/post')) return <ComposeDialog />;
  if (path.includes('/status/')) return <Status />;
  if (path.startsWith('/messages')) return <OldMessages />;
  if (path.startsWith('/i/chat')) return <NewChat />;
  if (path.startsWith('/settings/profile')) return <EditProfile />;
  return <Home />;
}

function X() {
  return (
    <>
      <div role="banner">
        <a href="/sam_okafor" data-testid="AppTabBar_Profile_Link" aria-label="Profile">
          Profile
        </a>
        <SiteButton label="Account menu" testId="SideNav_AccountSwitcher_Button">
          Sam Okafor @sam_okafor
        </SiteButton>
        <input
          type="text"
          role="combobox"
          aria-expanded="false"
          placeholder="Search"
          data-testid="SearchBox_Search_Input"
        />
      </div>
      <main>{pageFor()}</main>
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<X />);
