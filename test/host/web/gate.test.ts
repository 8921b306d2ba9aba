/** Who may speak to the server. */
import { describe, expect, it } from 'vitest';
import { refusal } from '../../../host/web/gate.ts';

const PORT = 4800;
const GET = { method: 'GET', headers: { host: '127.0.0.1:4800' } };
const POST = { method: 'POST', headers: { host: 'localhost:4800', 'content-type': 'application/json' } };

describe('a request', () => {
  it.each([
    ['from the address bar', { ...GET, headers: { ...GET.headers, 'sec-fetch-site': 'none' } }],
    ['from the page', { ...POST, headers: { ...POST.headers, origin: 'http://localhost:4800' } }],
    ['from a program', POST],
    [
      'of JSON in UTF-8',
      { ...POST, headers: { ...POST.headers, 'content-type': 'application/json; charset=utf-8' } },
    ],
  ])('%s passes', (_, knock) => {
    expect(refusal(knock, PORT)).toBeNull();
  });

  it.each([
    ['for another name', { ...GET, headers: { host: 'rebound.example.vn:4800' } }],
    ['for another port', { ...GET, headers: { host: '127.0.0.1:80' } }],
    ['for no name', { ...GET, headers: {} }],
    ['from another page', { ...POST, headers: { ...POST.headers, origin: 'https://example.vn' } }],
    [
      'from this page under its other name',
      { ...POST, headers: { ...POST.headers, origin: 'http://127.0.0.1:4800' } },
    ],
    ['from a sandboxed frame', { ...POST, headers: { ...POST.headers, origin: 'null' } }],
    ['from another site', { ...GET, headers: { ...GET.headers, 'sec-fetch-site': 'cross-site' } }],
    [
      'from another port of this machine',
      { ...GET, headers: { ...GET.headers, 'sec-fetch-site': 'same-site' } },
    ],
    ['of a form', { ...POST, headers: { ...POST.headers, 'content-type': 'text/plain' } }],
    ['by another method', { ...POST, method: 'PUT' }],
  ])('%s is refused', (_, knock) => {
    expect(refusal(knock, PORT)).toEqual(expect.any(String));
  });
});
