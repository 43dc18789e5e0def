/** Starts the settings page. */
import { render } from 'preact';
import '../ui/tokens.css';
import '../ui/parts.css';
import './options.css';
import { t } from '../ui/text.ts';
import { App } from './app.tsx';

document.title = t('options_title');
render(<App />, document.body);
