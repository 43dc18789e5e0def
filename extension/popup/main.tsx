/** Starts the popup. */
import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/parts.css';
import './popup.css';
import { t } from '../ui/text.ts';
import { App } from './app.tsx';

document.title = t('popup_title');
render(<App />, document.body);
