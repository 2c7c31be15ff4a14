/**
 * Text from a document or a lexicon as Markdown that shows just these characters: all ASCII punctuation is escaped
 * (CommonMark allows it for every one of them), so that no link, image, heading, code or HTML can come from it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A link to a web page, or only its label where the address is not one. */
export function webLink(label: string, address: string | undefined): string {
  if (!address || !/^https?:\/\/[^\s<>()"\\]+$/i.test(address)) return escapeMarkdown(label);
  return `[${escapeMarkdown(label)}](${address})`;
}
