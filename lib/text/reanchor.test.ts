import { describe, expect, it } from 'vitest';
import { type Reanchored, reanchor } from './reanchor.ts';

const PIER =
  'The harbour board closed the north pier on Tuesday after divers found cracks in four of its pillars.';
const MARSH =
  'Board chair Ellen Marsh said the closure would last “at least eight weeks”. A spokesperson declined to comment.';
const FERRY =
  'Ferry traffic fell by 12 percent in May, according to the port authority. Fares did not change.';
const COST = 'In 2019 the same pier was repaired at a cost of £2.4m. A spokesperson declined to comment.';
const STORY = [PIER, MARSH, FERRY, COST].join('\n');
const MILL =
  'The mill in Brennik burned twice in 1911, and the owner, a brewer, rebuilt it each time with his own money.';

const one = (newText: string, words: string, from = 0, oldText = STORY): Reanchored => {
  const start = oldText.indexOf(words, from);
  const [result] = reanchor(oldText, newText, [{ id: 'a', start, end: start + words.length }]);
  if (!result) throw new Error('no result');
  return result;
};

describe('reanchor', () => {
  it.each<[string, string, string, Reanchored['class'], string | null, boolean]>([
    [
      'text put in before',
      `Updated at noon.\n${STORY}`,
      'fell by 12 percent',
      'unchanged',
      'fell by 12 percent',
      false,
    ],
    [
      'paragraphs swapped',
      [COST, PIER, MARSH, FERRY].join('\n'),
      'repaired at a cost of £2.4m',
      'moved',
      'repaired at a cost of £2.4m',
      false,
    ],
    [
      'a word changed inside',
      STORY.replace('12 percent', '14 percent'),
      'fell by 12 percent in May',
      'changed',
      'fell by 14 percent in May',
      false,
    ],
    [
      'the first word changed',
      STORY.replace('Ferry traffic', 'Boat traffic'),
      'Ferry traffic fell',
      'changed',
      'Boat traffic fell',
      false,
    ],
    [
      'a word put in',
      STORY.replace('closed the', 'quickly closed the old'),
      'board closed the north pier',
      'changed',
      'board quickly closed the old north pier',
      false,
    ],
    [
      'straight quotation marks',
      STORY.replace(/[“”]/g, '"'),
      'said the closure would last “at least eight weeks”',
      'changed',
      'said the closure would last "at least eight weeks"',
      false,
    ],
    [
      'a paragraph split',
      STORY.replace('. Fares', '.\nFares'),
      'port authority. Fares did not change.',
      'changed',
      'port authority.\nFares did not change.',
      false,
    ],
    [
      'the sentence deleted',
      STORY.replace(' Fares did not change.', ''),
      'Fares did not change.',
      'deleted',
      null,
      false,
    ],
    [
      'one of two copies deleted',
      STORY.replace('weeks”. A spokesperson declined to comment.', 'weeks”.'),
      'A spokesperson declined to comment.',
      'deleted',
      null,
      false,
    ],
    [
      'half of the span deleted',
      STORY.replace(' Fares did not change.', ''),
      'according to the port authority. Fares did not change.',
      'changed',
      'according to the port authority.',
      true,
    ],
    [
      'a sentence put in that begins alike',
      STORY.replace('Ferry traffic fell', 'Ferry traffic was light in April. Ferry traffic fell'),
      'Ferry traffic fell by 12',
      'unchanged',
      'Ferry traffic fell by 12',
      false,
    ],
    ['everything deleted', '', 'Fares did not change.', 'deleted', null, false],
    [
      'another text',
      'Nothing of this is left, not one sentence of it.',
      'divers found cracks in four of its pillars',
      'deleted',
      null,
      false,
    ],
  ])('%s', (_, newText, words, expected, now, partial) => {
    const result = one(newText, words);
    expect(result.class).toBe(expected);
    expect(result.start === undefined ? null : newText.slice(result.start, result.end)).toBe(now);
    expect(result.partial).toBe(partial);
  });

  it('gives the edited head of a moved paragraph its own words, not those left where it stood', () => {
    const oldText = [PIER, MILL, MARSH, FERRY, COST].join('\n');
    const edited = MILL.replace('burned twice in', 'was burned down in');
    const newText = [PIER, 'The minister burned for it.', MARSH, FERRY, edited, COST].join('\n');
    const result = one(newText, 'The mill in Brennik burned twice', 0, oldText);
    expect(newText.slice(result.start, result.end)).toBe('The mill in Brennik was burned down');
  });

  it('moves a paragraph that was edited in several places', () => {
    const oldText = [PIER, MARSH, FERRY, MILL].join('\n');
    const edited = MILL.replace('1911', '1912').replace('each time', 'both times');
    const result = one([edited, PIER, MARSH, FERRY].join('\n'), 'the owner, a brewer', 0, oldText);
    expect(result.class).toBe('moved');
  });

  it('finds nothing of a deleted sentence in an unlike one that took its place', () => {
    const newText = STORY.replace(
      'Ferry traffic fell by 12 percent in May, according to the port authority.',
      'Rain fell on the hills by night, and according to nobody the sheep minded it.',
    );
    expect(one(newText, 'traffic fell by 12 percent in May, according to').class).toBe('deleted');
  });

  it('keeps small words only with others: a third of the letters must survive', () => {
    const newText = STORY.replace('closure would last', 'shutdown might take');
    expect(one(newText, 'the closure would last').class).toBe('deleted');
  });

  it('shows the same words in another neighbourhood as a candidate: they may be of another sentence', () => {
    const words = 'after divers found cracks in four of its pillars';
    const elsewhere = `Far away the dam of Brennik was emptied ${words}, engineers say.`;
    const newText = [MARSH, FERRY, COST, elsewhere].join('\n');
    const result = one(newText, words);
    expect([result.class, result.start]).toEqual(['ambiguous', undefined]);
    expect(result.candidates[0]?.start).toBe(newText.indexOf(words));
  });

  it('takes none of two copies that were put in, each beside the same words', () => {
    const sentence =
      'The annual report of the harbour board of the town on the ferry line to Brennik says that it cost 5,100 euros';
    const words = 'the ferry line to Brennik says that it cost 5,100 euros';
    const oldText = [PIER, `${sentence} in a year.`, MARSH, FERRY, COST].join('\n');
    const copies = [`${sentence} when there was snow on the hills.`, `${sentence} and was never used again.`];
    const newText = [PIER, MARSH, copies[0], FERRY, COST, copies[1]].join('\n');
    const result = one(newText, words, 0, oldText);
    expect([result.class, result.start]).toEqual(['ambiguous', undefined]);
    expect(result.candidates.map(({ start }) => start)).toEqual([
      newText.indexOf(words),
      newText.lastIndexOf(words),
    ]);
  });

  it('takes one long word for a remnant of many short ones', () => {
    const oldText = `${PIER} At dawn he put it in to the Verkehrsgesellschaft as we had heard from a baker. ${MARSH}`;
    const newText = oldText.replace('put it in to the', 'saw no').replace('as we had', 'although everyone');
    const result = one(newText, 'put it in to the Verkehrsgesellschaft as we', 0, oldText);
    expect([result.class, result.start]).toEqual(['deleted', undefined]);
  });

  it('takes of many words that replaced one at its edge no more than stand for it', () => {
    const newText = STORY.replace('would last', 'was to be for as long as anyone could think of and last');
    const result = one(newText, 'would last “at least eight weeks”');
    expect(newText.slice(result.start, result.end)).toBe('and last “at least eight weeks”');
  });

  it('offers as what took the place of words only about as many', () => {
    const newText = STORY.replace(
      '12 percent',
      'so much that nobody at the port could say how many ships it was',
    );
    expect(one(newText, '12 percent').candidates).toEqual([]);
  });

  it('offers nothing of a few letters, and nothing that runs across what stood before', () => {
    const short = STORY.replace('did not change', 'did change').replace('closed the', 'closed not the');
    expect(one(short, 'not').candidates).toEqual([]);
    const parted = [
      `The traffic fell by 12 ${PIER}`,
      `The percent in May ${MARSH}`,
      'Nothing of it is left, and no ship.',
      COST,
    ].join('\n');
    expect(one(parted, 'traffic fell by 12 percent in May').candidates).toEqual([]);
  });

  it('names a short mark deleted, though its words were put in elsewhere', () => {
    const newText = [PIER, MARSH, COST, 'Nobody in Brennik could say what the Ferry traffic was like.'].join(
      '\n',
    );
    expect(one(newText, 'Ferry traffic').class).toBe('deleted');
  });

  it('keeps a mark of one letter', () => {
    const oldText = STORY.replace('12 percent', '9 percent');
    const result = one(`Update.\n${oldText}`, '9', oldText.indexOf('9 percent'), oldText);
    expect(result.start).toBe(oldText.indexOf('9 percent') + 8);
  });

  it('offers nothing for a mark on a blank', () => {
    expect(one(`Two ships are for sale.\n${FERRY.replace('Ferry', 'Boat')}`, ' ', 0, FERRY)).toMatchObject({
      class: 'deleted',
      candidates: [],
    });
  });

  it('follows the second copy, not the first', () => {
    const result = one(
      `New.\n${STORY}`,
      'A spokesperson declined to comment.',
      STORY.lastIndexOf('A spokesperson'),
    );
    expect(result.start).toBe(STORY.lastIndexOf('A spokesperson') + 5);
  });

  it('shows the remains of a deleted claim as a candidate', () => {
    const result = one(
      STORY.replace('last “at least eight weeks”. A spokesperson declined to', 'bring no'),
      'would last “at least eight weeks”. A spokesperson',
    );
    expect(result.class).toBe('deleted');
    expect(result.candidates).toHaveLength(1);
  });

  describe('of a mark torn apart', () => {
    const LONG = `It rained${' and rained'.repeat(30)}.`;

    it.each([
      ['a paragraph', `\n${MILL}\n`, STORY],
      ['a paragraph of two words', '\nNo comment.\n', STORY],
      ['a very long sentence', ` ${LONG} `, STORY],
      ['a sentence from elsewhere', ` ${PIER} `, [MARSH, FERRY, COST].join('\n')],
    ])('offers both halves when %s came between them', (_, between, story) => {
      const newText = story.replace('authority. Fares', `authority.${between}Fares`);
      const { class: what, start, candidates } = one(newText, 'to the port authority. Fares did not change.');
      expect([what, start]).toEqual(['ambiguous', undefined]);
      expect(candidates.map((place) => newText.slice(place.start, place.end))).toEqual([
        'to the port authority.',
        'Fares did not change.',
      ]);
    });

    it('leaves a comma behind that stands far from the rest', () => {
      const newText = STORY.replace(
        'May, according',
        'May, as it had in June and July and again when it snowed according',
      );
      const result = one(newText, ', according to the port');
      expect(newText.slice(result.start, result.end)).toBe('according to the port');
    });

    it.each([
      ['a paragraph', `\n${MILL}\nFares`],
      ['a paragraph, the word beyond replaced', `\n${MILL}\nTariffs`],
      ['a very long sentence, the word beyond replaced', ` ${LONG} Tariffs`],
      ['a sentence, the word beyond taken out', ' Two ships are for sale. Did'],
      [
        'a sentence, the word beyond replaced by many',
        ' Two ships are for sale. Passengers and sailors and what else there was at sea',
      ],
    ])('keeps the half that carries it, where there came between %s', (_, between) => {
      const newText = STORY.replace('authority. Fares', `authority.${between}`).replace('Did did', 'Did');
      const result = one(newText, 'in May, according to the port authority. Fares');
      expect([newText.slice(result.start, result.end), result.partial]).toEqual([
        'in May, according to the port authority.',
        true,
      ]);
    });

    it('is partial where more was lost than the replaced word at its edge', () => {
      const newText = STORY.replace('authority. Fares did not change.', 'office.');
      const result = one(newText, 'according to the port authority. Fares did not change.');
      expect([newText.slice(result.start, result.end), result.partial]).toEqual([
        'according to the port office.',
        true,
      ]);
    });

    it('finds the replaced word among others that were replaced, across a sentence that was put in', () => {
      const oldText = `${PIER} The money was meant for the pier in San Telmo. Leila Haddad, who led the board, left.`;
      const newText = oldText.replace('San Telmo.', 'far Dunmore. Two ships are for sale.');
      const result = one(newText, 'Telmo. Leila Haddad', 0, oldText);
      expect(newText.slice(result.start, result.end)).toBe('Dunmore. Two ships are for sale. Leila Haddad');
    });
  });

  describe('of sentences and lines made alike', () => {
    const LINES = ['Brennik 4,120 31', 'Dunmore 2,870 22', 'Valdoro 1,905 17', 'Kirchfeld 988 9'];
    const TABLE = [PIER, ...LINES, MARSH].join('\n');

    it('moves a line of a table that stands once in each text, however short', () => {
      const [first, second, ...rest] = LINES;
      const newText = [PIER, second, ...rest, MARSH, FERRY, first].join('\n');
      const result = one(newText, 'Brennik 4,120', 0, TABLE);
      expect([result.class, newText.slice(result.start, result.end)]).toEqual(['moved', 'Brennik 4,120']);
    });

    it('does not move a stock phrase that was taken out here and put in there', () => {
      const oldText = [PIER, 'Declined to comment', MARSH, FERRY, MILL, COST].join('\n');
      const newText = [PIER, MARSH, FERRY, MILL, 'Declined to comment', COST].join('\n');
      expect(one(newText, 'Declined to comment', 0, oldText).start).toBeUndefined();
    });

    it('moves a short paragraph of which a word was edited', () => {
      const NOTE = 'The tide gauge at Dunmore stopped at dawn.';
      const oldText = [NOTE, PIER, MARSH, FERRY, MILL].join('\n');
      const newText = [PIER, MARSH, FERRY, MILL, NOTE.replace('dawn', 'noon')].join('\n');
      const result = one(newText, 'tide gauge at Dunmore', 0, oldText);
      expect([result.class, newText.slice(result.start, result.end)]).toEqual([
        'moved',
        'tide gauge at Dunmore',
      ]);
    });

    it('leaves the first words of a sentence to where the rest of it went', () => {
      const alike = (name: string, sum: string, what: string) =>
        `Prosecutors say ${name} took ${sum} euros meant for the ${what}, which the town had saved up for over ten years.`;
      const [taken, given] = [
        alike('Ann Roe', '5,100', 'ferry line'),
        alike('Jon Poe', '993', 'power station'),
      ];
      const oldText = [PIER, taken, MARSH, FERRY, COST, MILL].join('\n');
      const newText = [PIER, given, MARSH, FERRY, COST, taken, MILL].join('\n');
      const result = one(newText, 'Prosecutors say Ann', 0, oldText);
      expect(result.start).toBe(newText.indexOf(taken));
    });

    it('follows both edges of a mark across a sentence that was put in, though one word was replaced', () => {
      const newText = STORY.replace('authority. Fares did', 'authority. Two ships are for sale. Tariffs did');
      const result = one(newText, 'the port authority. Fares');
      expect(newText.slice(result.start, result.end)).toBe(
        'the port authority. Two ships are for sale. Tariffs',
      );
    });

    it('leaves a shared first word to the sentence it begins, after a name as short as a title', () => {
      const oldText = 'The ice reached the Bay. The contract cost 1,340 euros, and it was never signed.';
      const newText = oldText.replace('The contract', 'The council met for an hour on Friday. The contract');
      const result = one(newText, 'The contract cost', 0, oldText);
      expect(newText.slice(result.start, result.end)).toBe('The contract cost');
    });

    it('leaves a shared last word to the sentence it ends', () => {
      const oldText = `It was forgotten after the vote, Rosa Cardoso said. ${PIER} ${MARSH}`;
      const newText = oldText.replace(
        'vote, Rosa Cardoso said.',
        'Rosa Cardoso said. The fisheries office praised the night bus, Piotr Zalewski said.',
      );
      const result = one(newText, 'vote, Rosa Cardoso said.', 0, oldText);
      expect(newText.slice(result.start, result.end)).toBe('Rosa Cardoso said.');
    });

    it('takes what was edited in its place for that, not for a copy elsewhere', () => {
      const head =
        'The bridge near Dunmore is older than the polling station by the harbour, and the fisheries';
      const sentence = `${head} office wants it repaired before the winter comes.`;
      const edited = sentence.replace('is older than', 'is newer than');
      const oldText = [PIER, sentence, MARSH, FERRY, MILL, COST].join('\n');
      const newText = [PIER, edited, MARSH, FERRY, MILL, `${head} office sold it last week.`, COST].join(
        '\n',
      );
      const result = one(newText, 'Dunmore is older than the polling', 0, oldText);
      expect(newText.slice(result.start, result.end)).toBe('Dunmore is newer than the polling');
    });

    it('follows a figure beside one that was brought up to date', () => {
      const oldText = [PIER, 'Brennik 4,120 31.5 %', 'Dunmore 2,870 22.1 %', MARSH].join('\n');
      const newText = oldText.replace('4,120', '4,233');
      const result = one(newText, '4,120 31.5 %', 0, oldText);
      expect(newText.slice(result.start, result.end)).toBe('4,233 31.5 %');
    });

    it.each([
      ['a sentence hardly like theirs', 'stadium', 'mast', PIER, MARSH],
      [
        'a sentence rather like theirs, whose neighbours are gone',
        'canteen',
        'canteen',
        'It rained.',
        'It snowed.',
      ],
    ])('shows stock words as doubtful in %s', (_, what, other, before, after) => {
      const alike = (who: string, what: string, place: string, said: string) =>
        `${who} approved a ${what} for ${place}, but Jon Poe called it “a ${said}”.`;
      const others = ['Dunmore', 'Valdoro', 'Kirchfeld', 'Brennik', 'Lindqvist', 'Harlow'].map((place) =>
        alike('Residents', 'canteen', place, 'levee without a tunnel'),
      );
      const taken = alike('Two clubs', what, 'Vestergard', 'levee without a tunnel');
      const given = alike('Ministers', other, 'Ostrava', 'tunnel without a levee');
      const oldText = [...others, PIER, taken, MARSH].join('\n');
      const newText = [...others, before, given, after].join('\n');
      const result = one(newText, 'Jon Poe called it', oldText.indexOf(taken), oldText);
      expect([result.class, result.start]).toEqual(['ambiguous', undefined]);
      expect(result.candidates.map(({ start }) => start)).toEqual([newText.lastIndexOf('Jon Poe')]);
    });

    it('shows them as doubtful at the beginning of the text too, where what stood before was deleted', () => {
      const alike = (who: string, what: string) => `The ${who} called it a good ${what}.`;
      const rest = Array.from({ length: 6 }, () =>
        [
          alike('council', 'plan for the town and the harbour'),
          alike('mayor', 'day for the school and the market'),
        ].join(' '),
      ).join('\n');
      const oldText = `Rain fell all night. The board called it a good deal for the island and its people.\n${rest}`;
      const newText = `The market river it a good bus for the island and its people. Snow lay on every roof by dawn.\n${rest}`;
      const result = one(newText, 'called it a good', 0, oldText);
      expect([result.class, result.start]).toEqual(['ambiguous', undefined]);
    });

    it('does not move two stock phrases that meet', () => {
      const common =
        'The company did not say a word. We have a request for comment to respond to, never seen before.';
      const phrases = (what: string) =>
        `The company did not respond to a request for comment. We have never seen a ${what}.`;
      const stock = Array.from({ length: 20 }, () => common);
      const oldText = [PIER, phrases('rent cap'), ...stock, MARSH, FERRY].join('\n');
      const newText = [PIER, ...stock, MARSH, phrases('vaccine order'), FERRY].join('\n');
      const result = one(newText, 'respond to a request for comment. We have', 0, oldText);
      expect([result.class, result.start]).toEqual(['ambiguous', undefined]);
    });

    it('does not take a sentence made alike for the one that was deleted, though what stands before is the same', () => {
      const head = 'According to the annual report of the harbour board, the new ferry line to';
      const oldText = [PIER, `${head} Brennik cost 5,100 euros, up from 4,800.`, MARSH, FERRY, COST].join(
        '\n',
      );
      const elsewhere = `${head} Dunmore cost 5,200 euros when the mayor of the town was still a boy in school.`;
      const newText = [PIER, MARSH, FERRY, COST, elsewhere].join('\n');
      const result = one(newText, 'the new ferry line to Brennik cost 5,100 euros', 0, oldText);
      expect([result.class, result.start]).toEqual(['ambiguous', undefined]);
    });

    it('does not follow single words that no kept word stands beside', () => {
      const oldText = `${PIER} It is older than the orchard, and the teachers union want it repaired.`;
      const newText = oldText.replace(
        'the orchard, and the teachers',
        'the contract, orchard the fish market',
      );
      expect(one(newText, 'the orchard, and the teachers', 0, oldText).start).toBeUndefined();
    });

    it('does not follow one sign of a Chinese word', () => {
      const oldText = '主教练说我们还有机会。安理会没有发表声明。球迷退票的退票。';
      const newText = oldText.replace('安理', '主人就要负责');
      expect(one(newText, '安理会', 0, oldText).start).toBeUndefined();
    });
  });
});
