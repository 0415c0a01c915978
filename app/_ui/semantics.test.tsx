import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Avatar, Avatars } from './avatar.tsx';
import { Button } from './button.tsx';
import { SelectField, TextField } from './field.tsx';
import { Icon } from './icon.tsx';
import { ICON_SHAPES } from './icon-shapes.ts';
import { LOOK_WORDS, LOOKS, STAGE_WORDS } from './looks.ts';
import { Saved } from './saved.tsx';
import { SentenceBar } from './sentence-bar.tsx';
import { Sprite } from './sprite.tsx';
import { StageIcon, StageLabel } from './stage.tsx';
import { EmptyState, ErrorState } from './states.tsx';
import { VerdictIcon, VerdictLabel } from './verdict.tsx';
import { VerdictBar, VerdictTally } from './verdict-bar.tsx';

const html = (element: ReactElement) => renderToStaticMarkup(element);
/** What is left when the tags are gone: what the eye reads. */
const text = (element: ReactElement) => html(element).replaceAll(/<[^>]*>/g, '');

describe('verdicts and stages', () => {
  it.each(LOOKS)('%s always has its word', (look) => {
    expect(html(<VerdictIcon look={look} />)).toContain(`aria-label="${LOOK_WORDS[look]}"`);
    expect(text(<VerdictLabel look={look} />)).toBe(LOOK_WORDS[look]);
  });

  it('shows the word of the team’s own scale', () => {
    expect(text(<VerdictLabel look="refuted" word="Pants on fire" />)).toBe('Pants on fire');
  });

  it('says a stage where only its ring is seen', () => {
    expect(html(<StageIcon stage="inReview" />)).toContain('aria-label="In review"');
    expect(text(<StageLabel stage="signedOff" />)).toBe('Signed off');
  });
});

describe('the sprite', () => {
  const sprite = html(<Sprite />);
  it('holds each symbol once', () => {
    const ids = [...sprite.matchAll(/id="([^"]+)"/g)].map((match) => match[1]);
    const wanted = [
      ...LOOKS.map((look) => `g-${look}`),
      ...Object.keys(STAGE_WORDS).map((stage) => `s-${stage}`),
      ...Object.keys(ICON_SHAPES).map((name) => `i-${name}`),
    ];
    expect(ids.toSorted()).toEqual(wanted.toSorted());
  });
});

describe('icons', () => {
  it('are silent beside a word and named without one', () => {
    expect(html(<Icon name="check" />)).toContain('aria-hidden="true"');
    expect(html(<Icon name="check" label="yes" />)).toContain('role="img" aria-label="yes"');
  });

  it('mirror along the line of reading, but ticks do not', () => {
    expect(html(<Icon name="arrow-right" />)).toContain('turns');
    expect(html(<Icon name="check" />)).not.toContain('turns');
  });
});

describe('buttons', () => {
  it('do not send forms by accident', () => {
    expect(html(<Button>Sign off</Button>)).toContain('type="button"');
  });

  it('keep the key out of the name', () => {
    expect(html(<Button keys="T">Take the next claim</Button>)).toContain(
      '<span aria-hidden="true"><kbd>T</kbd></span>',
    );
  });
});

describe('fields', () => {
  it('tie label, hint and error to the control', () => {
    const field = html(
      <TextField
        label="E-mail"
        name="email"
        hint="As in name@paper.example"
        error="Write an e-mail address."
      />,
    );
    const id = field.match(/<input[^>]* id="([^"]+)"/)?.[1];
    expect(field).toContain(`for="${id}"`);
    expect(field).toContain(`aria-describedby="${id}-error ${id}-hint"`);
    expect(field).toContain('aria-invalid="true"');
    expect(field).toContain(`<p class="err" id="${id}-error" role="alert">`);
  });

  it('say nothing of errors when there are none', () => {
    expect(html(<TextField label="Title" name="title" />)).not.toMatch(/aria-invalid|aria-describedby/);
  });

  it('let what people write take its own direction', () => {
    expect(html(<TextField label="Title" name="title" />)).toContain('dir="auto"');
    expect(html(<TextField label="Address" name="address" dir="ltr" />)).toContain('dir="ltr"');
  });

  it('leave a wiring of the caller’s own alone when they have nothing to say', () => {
    const field = html(
      <TextField label="Password" name="password" aria-invalid aria-describedby="form-error" />,
    );
    expect(field).toContain('aria-invalid="true" aria-describedby="form-error"');
  });

  it('draw the browser’s own select', () => {
    expect(html(<SelectField label="Role" name="role" />)).toMatch(/<select name="role" id=/);
  });
});

describe('people', () => {
  it('are read by name, and nobody is said', () => {
    expect(html(<Avatar person={{ id: '1', name: 'Mara Ivens' }} />)).toContain('aria-label="Mara Ivens"');
    expect(html(<Avatar person={null} />)).toContain('aria-label="Unassigned"');
  });

  it('are counted when they are many', () => {
    const people = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ id: name, name }));
    expect(text(<Avatars people={people} label="Here now" most={4} />)).toBe('and 2 more');
  });
});

describe('saved', () => {
  it.each([
    [{ kind: 'saved' } as const, 'Saved'],
    [{ kind: 'saving' } as const, 'Saving'],
    [{ kind: 'offline', waiting: 3 } as const, 'Offline, 3 waiting'],
    [{ kind: 'offline', waiting: 0 } as const, 'Offline'],
  ])('%o reads %s', (state, words) => {
    expect(html(<Saved state={state} />)).toContain('role="status"');
    expect(text(<Saved state={state} />)).toBe(words);
  });
});

describe('bars', () => {
  const counts = { confirmed: 6, correction: 2, open: 2 };
  it('are read out as counts', () => {
    expect(html(<VerdictBar counts={counts} />)).toContain(
      'aria-label="6 confirmed, 2 needs correction, 2 open"',
    );
    expect(text(<VerdictTally counts={counts} />)).toBe('8 of 10 judged2 Needs correction');
    expect(text(<VerdictTally counts={{}} />)).toBe('No claims yet');
  });

  it('need no style attribute, which a strict policy forbids', () => {
    expect(
      html(<VerdictBar counts={counts} />) + html(<SentenceBar sentences={['claimed']} />),
    ).not.toContain('style=');
  });

  it('say how many sentences nobody looked at', () => {
    const bar = html(<SentenceBar sentences={['claimed', 'untouched', 'untouched']} />);
    expect(bar).toContain('aria-label="2 of 3 sentences untouched"');
  });
});

describe('states', () => {
  it('say what to do next', () => {
    const empty = html(
      <EmptyState title="No claims yet" keys={[['C', 'claim']]}>
        Move through the text.
      </EmptyState>,
    );
    expect(empty).toContain('<h2>No claims yet</h2>');
    expect(empty).toContain('<kbd>C</kbd> claim');
  });

  it('have the page’s heading when they are the page, and a reference only when there is one', () => {
    const failed = (reference?: string) => (
      <ErrorState page title="Failed" reference={reference}>
        Saved work is safe.
      </ErrorState>
    );
    expect(html(failed('cap-7f21'))).toContain('<h1>Failed</h1>');
    expect(text(failed('cap-7f21'))).toContain('Reference cap-7f21');
    expect(text(failed())).not.toContain('Reference');
  });
});
