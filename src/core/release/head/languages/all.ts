import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { HeadWords } from './model.ts';

/** Every language that brings words of its own: a new one is added here. */
export const languages: readonly HeadWords[] = [en, fr, de];
