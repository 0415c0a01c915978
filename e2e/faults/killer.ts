import { between, pick, type Random } from '../../bench/text/random.ts';
import type { Product, Victim } from './product.ts';

/** Acts between a recovery and the next kill. */
const [LEAST, MOST] = [20, 160];
const VICTIMS: Victim[] = ['server', 'database', 'both'];

/** Kills parts of the product while others work, at moments counted in their acts, so many times. */
export class Killer {
  readonly killed: Record<Victim, number> = { server: 0, database: 0, both: 0 };
  readonly #product: Product;
  readonly #random: Random;
  readonly #times: number;
  /** The act at which it kills next; infinite while the product recovers. */
  #next: number;
  #latest = 0;
  #failure: unknown;

  constructor(product: Product, random: Random, times: number) {
    this.#product = product;
    this.#random = random;
    this.#times = times;
    this.#next = between(random, LEAST, MOST);
  }

  /** Told of every act; kills when it is time. */
  noted(acts: number): void {
    this.#latest = acts;
    if (acts < this.#next || this.#isDone()) return;
    this.#next = Number.POSITIVE_INFINITY;
    const victim = pick(this.#random, VICTIMS);
    this.killed[victim] += 1;
    this.#product.kill(victim).then(
      () => (this.#next = this.#latest + between(this.#random, LEAST, MOST)),
      (error) => (this.#failure = error),
    );
  }

  /** All is killed and people have worked on for a while; or the product did not come back. */
  isEnough(acts: number): boolean {
    return this.#failure !== undefined || (this.#isDone() && acts >= this.#next);
  }

  /** Throws if the product did not come back. */
  refuseFailure(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  #isDone(): boolean {
    const { server, database, both } = this.killed;
    return server + database + both >= this.#times;
  }
}
