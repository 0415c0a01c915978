import { describe, expect, it } from 'vitest';
import { imported } from '../imported.ts';
import { expectSound, shown } from '../testing/sound.ts';
import { TRICKY } from '../testing/texts.ts';
import { readText } from './read-text.ts';

describe('readText', () => {
  it('makes a paragraph of each line, whatever the line end', () => {
    const result = imported(readText('One.\r\nTwo.\rThree.\u2029Four.\u000bFive.\n\n\n  Six.\t \n'));
    if ('refused' in result) throw new Error(result.message);
    expect(shown(result.document)).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.']);
    expect(result.metadata).toEqual({});
  });

  it('proposes a headline and a byline', () => {
    const { metadata } = readText(
      'Convoys roll north\nBy Ines Okafor and Jan de Vries\n\nJust after midnight the gates opened, and a column turned north.',
    );
    expect(metadata).toEqual({ title: 'Convoys roll north', byline: 'Ines Okafor and Jan de Vries' });
  });

  it.each([
    ['a sentence', 'The gates opened.\nJust after midnight a column of vehicles turned north.'],
    ['the longest line', 'A long line without a stop that is longer than all the rest\nShort'],
    ['nothing below', 'A headline'],
  ])('takes no title from %s', (_, text) => expect(readText(text).metadata.title).toBeUndefined());

  it('takes no byline from a sentence', () => {
    expect(
      readText('Head\nBy noon the trucks had gone away to the north of the country').metadata.byline,
    ).toBeUndefined();
  });

  it('says what it repaired', () => {
    const result = imported(readText(TRICKY.join('\n')));
    if ('refused' in result) throw new Error(result.message);
    expectSound(result.document);
    expect(result.repaired).toEqual([
      { what: 'invisible characters removed', count: 3 },
      { what: 'control characters removed', count: 2 },
      { what: 'broken characters replaced', count: 2 },
      { what: 'text-direction override removed', count: 1 },
    ]);
  });
});
