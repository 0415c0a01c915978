import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addressFor, claimNumberFrom, filtersFrom } from './address.ts';
import { type ClaimFilters, noFilters, scopes, sortings } from './filters.ts';

const arbitraryFilters: fc.Arbitrary<ClaimFilters> = fc.record({
  scope: fc.constantFrom(...scopes),
  looks: fc.subarray(['confirmed', 'correction', 'stale'] as const),
  kinds: fc.subarray(['fact', 'quote', 'image'] as const),
  risks: fc.subarray(['low', 'high'] as const),
  stages: fc.subarray(['open', 'inReview', 'reopened'] as const),
  assignee: fc.option(fc.uuid()),
  noSource: fc.boolean(),
  text: fc.string(),
  sort: fc.constantFrom(...sortings),
});

it('leads back to the same filters and the same claim', () => {
  fc.assert(
    fc.property(arbitraryFilters, fc.option(fc.integer({ min: 1 })), (filters, number) => {
      const address = new URLSearchParams(addressFor(new URLSearchParams(), filters, number).toString());
      expect(filtersFrom(address)).toEqual(filters);
      expect(claimNumberFrom(address)).toBe(number);
    }),
  );
});

it('writes nothing for the plain view, and leaves what is not its own', () => {
  const address = addressFor(new URLSearchParams('claim=3&find=x&from=mail'), noFilters, null);
  expect(address.toString()).toBe('from=mail');
});

it('leaves out what it does not know', () => {
  const filters = filtersFrom(new URLSearchParams('look=confirmed,purple&sort=mood&show=theirs'));
  expect(filters).toEqual({ ...noFilters, looks: ['confirmed'] });
  expect(claimNumberFrom(new URLSearchParams('claim=-1'))).toBeNull();
});
