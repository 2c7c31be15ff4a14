import assert from 'node:assert/strict';
import { escapeMarkdown, webLink } from '../../../src/host/escape.ts';

describe('Markdown of foreign text', () => {
  it('has every ASCII punctuation mark escaped', () => {
    for (const hostile of [
      '[click](command:workbench.action.quit)',
      '![x](https://example.org/x.png)',
      '<img src=x onerror=alert(1)>',
      '<command:workbench.action.quit>',
      'https://example.org/track',
      '`code` **bold** ~~gone~~ | a | b |',
      '$(trash) &lt; \\[x\\](y)',
      '# heading',
    ]) {
      const escaped = escapeMarkdown(hostile);
      assert.doesNotMatch(escaped.replace(/\\[!-/:-@[-`{-~]/g, ''), /[!-/:-@[-`{-~]/, hostile);
    }
  });

  it('stays on one line', () => {
    assert.equal(escapeMarkdown('  a\n\n# b\r\n\tc '), 'a \\# b c');
  });

  it('keeps words as they are', () => {
    assert.equal(escapeMarkdown('l’Alliance « européenne »'), 'l’Alliance « européenne »');
  });

  it('links only to web pages', () => {
    assert.equal(webLink('CLDR', 'https://cldr.unicode.org/'), '[CLDR](https://cldr.unicode.org/)');
    for (const address of [
      'command:x',
      'javascript:alert(1)',
      'https://a.org/)[x](command:y',
      'file:///etc',
      undefined,
    ])
      assert.equal(webLink('CLDR', address), 'CLDR');
  });
});
