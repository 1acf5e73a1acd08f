import { render } from 'preact';
import './styles/index.css';
import { App } from './app';
import { language } from './messages';

document.documentElement.lang = language();
render(<App />, document.getElementById('app')!);
