/** Text work on petitions and replies: no network, no clock; every answer is a suggestion with its reason. */
export type { CatalogueField } from './catalogue.ts';
export {
  checkReply,
  type ReplyCheck,
  type ReplyContext,
  type ReplyFlaw,
  type ReplyReason,
} from './check-reply.ts';
export { type Decision, type Learned, learn } from './learn.ts';
export { findLookAlikes, type IdentifiedText, type LookAlike } from './look-alikes.ts';
export { type Finding, type Masked, maskPrivate, type PrivateKind } from './mask-private.ts';
export type { PlacedText } from './profile.ts';
export { type Comparison, comparePetitions, LOOK_ALIKE_THRESHOLD, similarity } from './similarity.ts';
export { type Content, splitSpeech } from './split-speech.ts';
export { type CompetenceLevel, type CompetenceSuggestion, suggestCompetence } from './suggest-competence.ts';
export { type FieldSuggestion, suggestFields } from './suggest-fields.ts';
export { foldText } from './tokens.ts';
