import { createHash } from "node:crypto";
import { cutAddress } from "@glassjar/audience";
import type { Store } from "../store/index.ts";
import type { Failures } from "../store/throttle.ts";
import { hostOf } from "./host-of.ts";

/** Slows down guessing. What it knows is in the store, so a restart does not forget it. */
export interface Throttle {
  /**
   * Counts one try of an account from an address, to be taken back by `succeeded`.
   *
   * @returns milliseconds to wait first; 0 when the try may be made now.
   */
  attempt(account: string, address: string): Promise<number>;
  /** The try just counted was right. */
  succeeded(account: string, address: string): Promise<void>;
}

/** Tries without delay: of one account from one address, in usual times and under attack. */
const FREE_TRIES = 3;
const FREE_UNDER_ATTACK = 1;

/** Failures of one account from anywhere that mean it is under attack. */
const ATTACK = 30;

/** Failures of any accounts from one network before that network is slowed down. */
const FREE_OF_NETWORK = 30;

const FIRST_DELAY_MS = 1000;
const LONGEST_DELAY_MS = 5 * 60_000;
const FORGET_MS = 60 * 60_000;
const TRUST_MS = 90 * 24 * 60 * 60_000;

const delayAfter = ({ count }: Failures, free: number) =>
  count < free ? 0 : Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (count - free));

const hashOf = (...words: string[]) => createHash("sha256").update(words.join("\n")).digest("hex");

/** What failures are counted under: the account from this address, the account, the network. */
function keysOf(account: string, address: string): [string, string, string] {
  const name = account.toLowerCase();
  const network = cutAddress(address) || address;
  return [
    hashOf("pair", name, hostOf(address)),
    hashOf("account", name),
    hashOf("network", network),
  ];
}

/**
 * A {@link Throttle} with three counters (docs/accounts.md):
 *
 * - one account from one address: three tries are free, then 1, 2, 4… seconds up to five minutes;
 * - one account from anywhere: from 30 failures on, each address has one free try instead of three.
 *   There is always that one, so no stranger can lock the owner out;
 * - one network (IPv4 /24, IPv6 /48) with any accounts: 30 tries are free, then the same delays; but
 *   not for who signed in from there in the last 90 days.
 *
 * All is forgotten an hour after the last failure.
 *
 * @param now the clock in epoch milliseconds.
 */
export function createThrottle({ throttle }: Store, now: () => number = Date.now): Throttle {
  return {
    async attempt(account, address) {
      const keys = keysOf(account, address);
      const trusted = await throttle.isTrusted(keys[0], now() - TRUST_MS);
      return throttle.attempt(keys, now() - FORGET_MS, ([pair, all, network]) => {
        if (!pair || !all || !network) return 0;
        const free = all.count >= ATTACK && !trusted ? FREE_UNDER_ATTACK : FREE_TRIES;
        const own = pair.lastAt + delayAfter(pair, free) - now();
        const shared = network.lastAt + delayAfter(network, FREE_OF_NETWORK) - now();
        return Math.max(0, own, trusted ? 0 : shared);
      });
    },
    async succeeded(account, address) {
      const [pair, all, network] = keysOf(account, address);
      await throttle.clear(pair);
      await throttle.undo([all, network]);
      await throttle.trust(pair, now() - TRUST_MS);
    },
  };
}
