/** Starts the page. */
import { render } from 'preact';
import { App, GRID } from './app.tsx';
import { Player } from './player.ts';
import { Screen } from './screen.ts';

const screen = new Screen();
const start = () => new Player(screen, GRID);
const root = document.getElementById('page');
if (root !== null) render(<App screen={screen} start={start} />, root);
