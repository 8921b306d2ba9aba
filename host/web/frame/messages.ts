/** What a frame and the page say to each other by `postMessage`. */

/** From the frame. */
export type FrameMessage =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number }
  | { readonly kind: 'focus' };

/** To the frame: what came of the call of that number. */
export type FrameAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };
