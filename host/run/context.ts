/** What a service needs to know of the run it is called in: who, when, and the meter each call passes. */
import type { Known } from '../formulas/known.ts';
import type { BookData } from '../store/model.ts';

export type CallKind = 'read' | 'write' | 'flush' | 'lock' | 'mail' | 'other';
export type CallCounts = Record<CallKind, number>;

/** Constructors of the realm the bundle runs in: what the bundle receives must be made with these. */
export interface Realm {
  date(milliseconds: number): Date;
  error(message: string): Error;
  /** An array of the realm; nested arrays are converted too. */
  array<T>(items: readonly T[]): T[];
}

/**
 * Every public member of a service calls exactly one of these, first thing, with its own name
 * (`Range.setValues`). That is where calls are counted, faults are thrown and other people act in between.
 * Argument errors are thrown by the caller right after, before `apply` is queued.
 */
export interface Meter {
  /** Cells, formulas, formats, extents. Pending writes are carried out first. */
  read<T>(name: string, get: () => T): T;
  /** Queued in order, carried out at the next read, flush or end of the run. */
  write(name: string, apply: () => void): void;
  /** A change whose result is needed at once (insertSheet, copyTo, sort); pending writes go first. */
  writeNow<T>(name: string, apply: () => T): T;
  flush(name: string): void;
  lock<T>(name: string, act: () => T): T;
  mail<T>(name: string, act: () => T): T;
  /** Whatever touches no cell: getSheetByName, builders, menus, properties … */
  other<T>(name: string, act: () => T): T;
}

export interface Clock {
  /** Milliseconds since 1970 on the host's clock. */
  now(): number;
}

/** A formula's value; `book.version` tells whether an earlier answer still holds. */
export interface Calculator {
  /** The value of the formula in that cell; only called for cells that hold one. */
  value(sheetName: string, row: number, column: number): import('../store/model.ts').Computed;
  /** What all formulas come to now, for others to start from; absent where nothing is calculated. */
  known?(): Known;
}

export interface RunContext {
  readonly book: BookData;
  readonly meter: Meter;
  readonly realm: Realm;
  readonly clock: Clock;
  readonly calculator: Calculator;
  /** E-mail of whoever runs. */
  readonly user: string;
  /** True in a simple trigger: services that need authority refuse. */
  readonly simpleTrigger: boolean;
}
