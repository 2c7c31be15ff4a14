import assert from 'node:assert/strict';
import { CommuniqueService } from '../../../src/core/service.ts';
import { builtinKnowledge } from '../support/knowledge.ts';

const service = new CommuniqueService(builtinKnowledge());

/** Who says the quotations of a text of these lines, in order, by entity. */
function speakers(...lines: string[]): (string | undefined)[] {
  const text = lines.join('\n\n');
  const { reading } = service.analyse(`test:${text}`, 0, text);
  return reading.quotes.filter(({ node }) => node.mode === 'direct').map(({ speaker }) => speaker?.entity);
}

describe('reading: who says a quotation', () => {
  it('is whoever a shortened rank stands before', () => {
    assert.deepEqual(
      speakers(
        'Bridge finished',
        '“The river does not wait for anybody,” said U.S. Army Brig. Gen. Tom R. Halvorsen, deputy commander of the task force. “They built it in hours.”',
        'Sgt. 1st Class Ada Quill, a platoon sergeant, said the current was strong. “We anchored every raft twice,” Quill said.',
        'Rear Adm. Joe Brand II, commander, Strike Group 44, stopped at the camp on Nov. 12 to see the crew. He called the visit “an anchor of trust”.',
        '“It will not be the last one,” the admiral said. “Nobody should doubt it,” the general added.',
        'For Spc. Lena Ortiz, it was the first time abroad. “I had never seen so much mud,” she said.',
      ),
      [
        'person:tom-halvorsen',
        'person:tom-halvorsen',
        'person:ada-quill',
        'person:joe-brand',
        'person:joe-brand',
        'person:tom-halvorsen',
        'person:lena-ortiz',
      ],
    );
  });
});
