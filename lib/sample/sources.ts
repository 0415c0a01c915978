import type * as z from 'zod';
import type { createSource } from '../sources/input.ts';

export type SourceKey =
  | 'cropTrust'
  | 'ministry'
  | 'encyclopaedia'
  | 'guardian'
  | 'prize'
  | 'portal'
  | 'driver';
type SourceGiven = Omit<z.input<typeof createSource>, 'teamId'>;

export const sources: Record<SourceKey, SourceGiven> = {
  cropTrust: {
    kind: 'webPage',
    title: 'Svalbard Global Seed Vault',
    publisher: 'Crop Trust',
    address: 'https://www.croptrust.org/work/svalbard-global-seed-vault/',
    primary: true,
    reliability: 'A',
    accessedOn: '2026-11-21',
  },
  ministry: {
    kind: 'webPage',
    title: 'Svalbard Global Seed Vault',
    publisher: 'Government of Norway',
    address:
      'https://www.regjeringen.no/en/topics/food-fisheries-and-agriculture/svalbard-global-seed-vault/id462220/',
    primary: true,
    reliability: 'A',
    accessedOn: '2026-11-21',
  },
  encyclopaedia: {
    kind: 'webPage',
    title: 'Svalbard Global Seed Vault',
    publisher: 'Wikipedia',
    address: 'https://en.wikipedia.org/wiki/Svalbard_Global_Seed_Vault',
    primary: false,
    reliability: 'C',
    accessedOn: '2026-11-21',
    note: 'A way to the sources it names, never the only one on a claim of high risk.',
  },
  guardian: {
    kind: 'webPage',
    title: 'Arctic stronghold of world’s seeds flooded after permafrost melts',
    author: 'Damian Carrington',
    publisher: 'The Guardian',
    publishedOn: '2017-05-19',
    address:
      'https://www.theguardian.com/environment/2017/may/19/arctic-stronghold-of-worlds-seeds-flooded-after-permafrost-melts',
    primary: false,
    reliability: 'B',
    accessedOn: '2026-11-21',
  },
  prize: {
    kind: 'webPage',
    title: 'Laureates of the World Food Prize',
    publisher: 'World Food Prize Foundation',
    address: 'https://www.worldfoodprize.org/',
    primary: true,
    reliability: 'A',
    accessedOn: '2026-11-22',
  },
  portal: {
    kind: 'data',
    title: 'Seed portal of the Svalbard Global Seed Vault',
    publisher: 'NordGen',
    address: 'https://seedvault.nordgen.org/',
    primary: true,
    reliability: 'A',
    accessedOn: '2026-11-22',
  },
  driver: {
    kind: 'person',
    title: 'Ingrid Solheim, by telephone',
    primary: true,
    reliability: 'B',
    confidentiality: 'confidential',
    accessedOn: '2026-11-22',
    note: 'Invented for the sample. Does not want her number passed on.',
  },
};
