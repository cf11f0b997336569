import type english from '../../data/words/en.json';

/**
 * Every key of the English file, so that a sentence the page asks for and the file lacks stops the build.
 * The import is of a type only: no text comes into the program this way.
 */
export type InterfaceKey = keyof (typeof english)['interface'];

/** The part before `.other`; each such key has at least that form. */
export type PluralKey = InterfaceKey extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

export type NoticeWord = InterfaceKey extends infer Key ? (Key extends `notice.${infer Rest}` ? Rest : never) : never;
