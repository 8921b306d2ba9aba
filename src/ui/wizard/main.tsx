/** The dialog of the first run, and of the settings afterwards. */
import { render } from 'preact';
import { makeClient } from '../../rpc/client.ts';
import { transport } from '../parts/transport.ts';
import { App } from './app.tsx';

const root = document.getElementById('app');
/** The script may name the step to begin with. */
const first = document.body.dataset['screen'] || 'plan';
if (root !== null) render(<App api={makeClient(transport)} first={first} />, root);
