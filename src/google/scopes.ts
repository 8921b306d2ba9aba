/** Rights that only some commands need: whoever never sends a mail is not asked for them (Google's consent by scope). */

const SCOPES = {
  mail: 'https://www.googleapis.com/auth/script.send_mail',
  triggers: 'https://www.googleapis.com/auth/script.scriptapp',
} as const;

/** Goes on when the caller has granted the right; else Google ends the run and asks for it. */
export function needScope(scope: keyof typeof SCOPES): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SCOPES[scope]]);
}
