/** Words as a part of a regular expression that matches them and nothing else. (`RegExp.escape` needs a newer host.) */
export const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
