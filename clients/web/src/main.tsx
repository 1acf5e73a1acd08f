import { render } from 'preact';
import './styles/index.css';
import { App } from './app';
import { language } from './messages';
import { keepFocus } from './wire/keep-focus';

document.documentElement.lang = language();
keepFocus();
render(<App />, document.getElementById('app')!);
