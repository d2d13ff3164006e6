import type { Problem } from '../../form-logic/rules.js';
import type { ConnectionMessages, UnreachedMessages } from '../../widget/errors/messages.js';

/** A name and the sentence that explains it. */
export interface Explained {
  readonly label: string;
  readonly hint: string;
}

/** What the form says at first: its first part, what is wrong, and what is wrong with the endpoint. */
export interface FormMessages {
  readonly heading: string;
  readonly intro: string;
  readonly optional: string;
  /** The first step's question. */
  readonly what: string;
  /** What is folded away: help with writing and photos. */
  readonly tips: string;
  /** Behind "⋯": the language, and how to be rid of the draft. */
  readonly more: string;
  readonly classification: string;
  /** By classification id, in the order they are offered. */
  readonly classifications: readonly (Explained & { readonly id: string })[];
  readonly title: Explained;
  readonly content: Explained;
  readonly count: (length: number, max: number) => string;
  readonly nearlyFull: string;
  readonly overfull: string;
  readonly summary: (count: number) => string;
  readonly errorPrefix: string;
  readonly problem: (problem: Problem) => string;
  readonly setup: {
    readonly loading: string;
    readonly offline: string;
    readonly kept: string;
    readonly retry: string;
    readonly fallback: string;
    readonly web: string;
    readonly sms: (number: string) => string;
    /** Of an endpoint that says nothing of itself. */
    readonly simple: { readonly heading: string; readonly why: string };
  };
  readonly fault: ConnectionMessages;
}

type SaidLater = 'classification' | 'classifications' | 'title';

/** What the first screen says. The rest is known by name, so that what a page says in its place is not taken for a mistake. */
export type WhatMessages = Omit<FormMessages, SaidLater | 'setup' | 'fault'> & {
  readonly [Key in SaidLater]: unknown;
} & {
  readonly setup: Omit<FormMessages['setup'], 'simple'> & {
    readonly simple: FormMessages['setup']['simple'] | undefined;
  };
  readonly fault: UnreachedMessages;
};
