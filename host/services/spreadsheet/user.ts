/** A person as the Spreadsheet service hands them out. */
import { guard } from '../unimplemented.ts';
import type { GoogleUser } from './google.ts';

export function makeUser(email: string): GoogleUser {
  return guard<GoogleUser>('User', { getEmail: () => email });
}
