import type * as z from 'zod';
import type { addCitation, createClaim, setVerdict } from '../claims/input.ts';
import type { Person } from './people.ts';
import type { SourceKey } from './sources.ts';

type Judgement = Pick<z.input<typeof setVerdict>, 'rating' | 'confidence' | 'rationale'> & { by: Person };
type Cited = Omit<z.input<typeof addCitation>, 'claimId' | 'sourceId'> & { source: SourceKey };
type Checked = {
  words: string;
  by: Person;
  fields?: Partial<
    Pick<z.input<typeof createClaim>, 'kind' | 'speaker' | 'wording' | 'correction' | 'risk' | 'dueOn'>
  >;
  assignee?: Person;
  cited?: Cited[];
  verdict?: Judgement;
  stage?: 'inProgress';
  signedOffBy?: Person;
  /** A range given afterwards: the verdict, given before, goes stale. */
  widenedTo?: string;
};

const good = (by: Person, rationale: string): Judgement => ({
  by,
  rating: 'confirmed',
  confidence: 'high',
  rationale,
});

/** In the order in which the claims were made. */
export const claims: Checked[] = [
  {
    words: 'opened on 26 February 2008',
    by: 'tomas',
    assignee: 'tomas',
    cited: [
      { source: 'ministry', stance: 'supports', locator: 'history of the vault' },
      { source: 'encyclopaedia', stance: 'supports', locator: 'lead section' },
    ],
    verdict: good('tomas', 'The ministry and the encyclopaedia give the same day for the official opening.'),
    signedOffBy: 'mara',
  },
  {
    words: 'about 1,300 kilometres from the North Pole',
    by: 'tomas',
    assignee: 'tomas',
    cited: [{ source: 'encyclopaedia', stance: 'supports', locator: 'lead section' }],
    verdict: good('tomas', 'The distance given is rounded, and “about” says so.'),
  },
  {
    words: '130 metres above the sea',
    by: 'joon',
    assignee: 'joon',
    cited: [{ source: 'cropTrust', stance: 'supports', locator: 'about the vault' }],
    verdict: good('joon', 'The operator gives the height of the entrance; the number is that of the draft.'),
    signedOffBy: 'mara',
  },
  {
    words: 'A tunnel leads more than 300 metres into the rock',
    by: 'joon',
    assignee: 'joon',
    fields: { kind: 'number', risk: 'high' },
    cited: [
      { source: 'ministry', stance: 'refutes', locator: 'the building' },
      { source: 'encyclopaedia', stance: 'refutes', locator: 'Construction' },
    ],
    verdict: {
      by: 'joon',
      rating: 'refuted',
      confidence: 'high',
      rationale:
        'No description of the building has a tunnel of half that length. The writer may have taken feet for metres.',
    },
  },
  {
    words: 'cooled to minus 18 degrees',
    by: 'tomas',
    assignee: 'tomas',
    cited: [{ source: 'cropTrust', stance: 'supports', locator: 'about the vault', credibility: 1 }],
    verdict: good('tomas', 'The operator names the temperature; it is the usual one for seed banks.'),
    signedOffBy: 'mara',
  },
  {
    words: '“It is an insurance, and you hope never to claim on it,”',
    by: 'mara',
    assignee: 'mara',
    fields: { kind: 'quote', speaker: 'Ingrid Solheim', risk: 'low' },
    cited: [{ source: 'driver', stance: 'supports', locator: 'call, 22 November', credibility: 2 }],
    verdict: {
      by: 'mara',
      rating: 'opinion',
      confidence: 'high',
      rationale: 'She said it, and it is a judgement. Nothing in it can be checked.',
    },
  },
  {
    words: 'In 2012 the research centre ICARDA asked for its boxes back',
    by: 'tomas',
    assignee: 'tomas',
    fields: {
      kind: 'date',
      risk: 'high',
      correction: 'In 2015 the research centre ICARDA asked for its boxes back',
    },
    cited: [
      { source: 'cropTrust', stance: 'refutes', locator: 'withdrawals' },
      { source: 'encyclopaedia', stance: 'refutes', locator: 'History' },
    ],
    verdict: {
      by: 'tomas',
      rating: 'needsCorrection',
      confidence: 'high',
      rationale:
        'The first withdrawal was in 2015. In 2012 the centre was still sending copies to the vault.',
    },
  },
  {
    words: 'its own collection near Aleppo',
    by: 'tomas',
    assignee: 'tomas',
    fields: { kind: 'place' },
    cited: [{ source: 'encyclopaedia', stance: 'supports', locator: 'History' }],
    verdict: good('tomas', 'The centre’s collection stood south of the city, at Tel Hadya.'),
  },
  {
    words: 'It was the only withdrawal in the history of the vault',
    by: 'joon',
    assignee: 'joon',
    fields: { kind: 'fact', risk: 'medium' },
    cited: [{ source: 'cropTrust', stance: 'refutes', locator: 'withdrawals' }],
    verdict: {
      by: 'joon',
      rating: 'misleading',
      confidence: 'medium',
      rationale:
        'It was the first. The same centre came back for more, so “only” tells the reader something untrue about a true event.',
    },
  },
  {
    words: 'In October 2016 water ran into the entrance of the tunnel',
    by: 'joon',
    assignee: 'joon',
    cited: [
      { source: 'guardian', stance: 'context', note: 'Published in May 2017; calls it a flood.' },
      { source: 'ministry', stance: 'supports', locator: 'statement on the water' },
    ],
    verdict: good(
      'joon',
      'The owner dates the water to October 2016; the newspapers wrote about it seven months later.',
    ),
    signedOffBy: 'mara',
  },
  {
    words: 'It froze before it reached the seeds',
    by: 'joon',
    assignee: 'joon',
    fields: { kind: 'fact', risk: 'high' },
    cited: [
      { source: 'guardian', stance: 'supports', note: 'Quotes the operator; nobody independent saw it.' },
    ],
    verdict: {
      by: 'joon',
      rating: 'unproven',
      confidence: 'medium',
      rationale: 'Everyone who says so has it from the operator. We need a second person who was there.',
    },
  },
  {
    words: 'A photograph that went round the world shows the steel door ringed with ice',
    by: 'mara',
    assignee: 'joon',
    fields: { kind: 'image', risk: 'medium', dueOn: '2026-11-27' },
    stage: 'inProgress',
  },
  {
    words: 'The state has rebuilt the entrance since',
    by: 'tomas',
    assignee: 'tomas',
    fields: { kind: 'number', risk: 'medium' },
    cited: [{ source: 'ministry', stance: 'supports', locator: 'the new entrance' }],
    verdict: good('tomas', 'The ministry announced the works and their end.'),
    widenedTo: 'The state has rebuilt the entrance since, for about 100 million kroner',
  },
  {
    words: 'More than 1.3 million samples are stored today',
    by: 'mara',
    assignee: 'tomas',
    cited: [
      {
        source: 'portal',
        stance: 'context',
        note: 'The portal counts them; read the figure on the day of publication.',
      },
    ],
    stage: 'inProgress',
    fields: { dueOn: '2026-11-26' },
  },
  {
    words: 'Cary Fowler, who led the work and shared the World Food Prize in 2024',
    by: 'joon',
    assignee: 'joon',
    fields: { kind: 'name', risk: 'medium' },
    cited: [{ source: 'prize', stance: 'supports', locator: 'laureates, 2024' }],
    verdict: good('joon', 'The foundation names him with Geoffrey Hawtin for 2024.'),
  },
  {
    words: 'is said to keep a photograph of the door on his desk',
    by: 'mara',
    fields: {
      kind: 'attribution',
      risk: 'low',
      wording: 'Cary Fowler keeps a photograph of the vault’s door on his desk.',
    },
  },
];

/** Sentences that somebody looked at and found to hold nothing checkable. */
export const cleared: string[] = [
  'It carries boxes of seeds.',
  'The idea, people here say, is older than the money.',
  'Yet a claim has been made.',
  'The van, meanwhile, needs new tyres.',
];
