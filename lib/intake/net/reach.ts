import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './public-address.ts';

export type ResolvedAddress = { address: string; family: number };

/**
 * What an import by address may reach: how names are resolved, which addresses and ports are allowed. There is one
 * that the product uses, `publicInternet`, and nothing outside the code can change it: no setting, no variable, no
 * input. Tests pass their own; a test holds that only tests do.
 */
export type Reach = {
  resolve(hostname: string): Promise<ResolvedAddress[]>;
  allowsAddress(address: string): boolean;
  allowsPort(port: number): boolean;
};

export const publicInternet: Reach = {
  resolve: (hostname) => lookup(hostname, { all: true, verbatim: true }),
  allowsAddress: isPublicAddress,
  allowsPort: (port) => port === 80 || port === 443,
};
