/** The sidebar's page. */
import { render } from 'preact';
import { makeClient } from '../../rpc/client.ts';
import { transport } from '../parts/transport.ts';
import { App } from './app.tsx';

const root = document.getElementById('app');
/** The script may name the screen to begin with. */
const first = document.body.dataset['screen'] || 'home';
if (root !== null) render(<App api={makeClient(transport)} first={first} />, root);
