/** @jsxImportSource react */
/** The page that `npm start` opens: three real editors, and sentences to try in them. */
import { type ReactNode, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../extension/ui/tokens.css';
import { type DemoDraft, demoDrafts } from '../../scripts/demo-drafts.ts';
import './demo.css';
import { DraftBox, type DraftHandle } from './parts/draft-box.tsx';
import { LexicalBox, type LexicalHandle } from './parts/lexical-box.tsx';
import { TextAreaBox, type TextAreaHandle } from './parts/text-area-box.tsx';

interface BoxProps {
  title: string;
  onPost: () => void;
  children: ReactNode;
}

function Box({ title, onPost, children }: BoxProps) {
  const [posted, setPosted] = useState(false);
  return (
    <section className="box" aria-label={title}>
      <h2>{title}</h2>
      {children}
      <footer>
        <span className="soft" role="status">
          {posted ? 'Posted nowhere: this page sends nothing.' : ''}
        </span>
        <button
          type="button"
          onClick={() => {
            onPost();
            setPosted(true);
          }}
        >
          Post
        </button>
      </footer>
    </section>
  );
}

function Draft({ text, why }: DemoDraft) {
  const [copied, setCopied] = useState(false);
  return (
    <li>
      <div>
        <span>{text}</span>
        <span className="soft">{why}</span>
      </div>
      <button
        type="button"
        aria-label={`Copy: ${text}`}
        onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {copied ? 'Copied' : 'Copy'}
      </button>
    </li>
  );
}

function Demo() {
  const plain = useRef<TextAreaHandle>(null);
  const lexical = useRef<LexicalHandle>(null);
  const draft = useRef<DraftHandle>(null);
  return (
    <main>
      <h1>Try Chalkline</h1>
      <p>
        Click into a box and write, or copy one of these sentences into it. Stop for a moment, and
        Chalkline says what it notices.
      </p>
      <ul className="try">
        {demoDrafts.map((one) => (
          <Draft key={one.text} {...one} />
        ))}
      </ul>
      <p className="soft">
        Choose your school’s policy in Chalkline’s settings, and the clause stands beside the words.
      </p>
      <Box title="A plain text box" onPost={() => plain.current?.send()}>
        <TextAreaBox
          name="textarea"
          aria-label="Write a post in a plain text box"
          placeholder="What would you like to share?"
          rows={3}
          handle={plain}
        />
      </Box>
      <Box title="Lexical, as on Facebook and Instagram" onPost={() => lexical.current?.send()}>
        <LexicalBox
          name="lexical"
          label="Write a post in Lexical"
          placeholder="What’s on your mind?"
          handle={lexical}
        />
      </Box>
      <Box title="Draft.js, as on X" onPost={() => draft.current?.send()}>
        <DraftBox
          name="draft"
          testId="demo-draft"
          label="Write a post in Draft.js"
          placeholder="What’s happening?"
          handle={draft}
        />
      </Box>
    </main>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Demo />);
