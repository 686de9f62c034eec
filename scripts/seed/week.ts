import type { RejectionReason } from "../../protocol/rejection-reasons.ts";
import type { Moment } from "./clock.ts";

/** One thing somebody did in the example week. People are numbered from 1; tasks have the keys of the city's files. */
export type Deed =
  | { act: "claim" | "hand-in" | "withdraw" | "lapse"; resident: number; task: string }
  | { act: "approve"; inspector: number; resident: number; task: string }
  | { act: "reject"; inspector: number; resident: number; task: string; reason: RejectionReason }
  | { act: "pay"; resident: number; shop: number; cents: bigint; receipt: string }
  | { act: "refund"; receipt: string; cents: bigint };

const claim = (resident: number, task: string): Deed => ({ act: "claim", resident, task });
const handIn = (resident: number, task: string): Deed => ({ act: "hand-in", resident, task });
const withdraw = (resident: number, task: string): Deed => ({ act: "withdraw", resident, task });
const lapse = (resident: number, task: string): Deed => ({ act: "lapse", resident, task });
const approve = (inspector: number, resident: number, task: string): Deed => ({
  act: "approve",
  inspector,
  resident,
  task,
});
const reject = (inspector: number, resident: number, task: string, reason: RejectionReason): Deed => ({
  act: "reject",
  inspector,
  resident,
  task,
  reason,
});
const pay = (resident: number, shop: number, cents: bigint, receipt: string): Deed => ({
  act: "pay",
  resident,
  shop,
  cents,
  receipt,
});
const refund = (receipt: string, cents: bigint): Deed => ({ act: "refund", receipt, cents });

/**
 * The week before today. Residents 1, 2, 3, 4 and 6 spend what they earn; resident 5 saves, so that one wallet has coins
 * and no code. It ends with work that waits for an inspector and with claims that run.
 */
export const WEEK: { moment: Moment; deeds: Deed[] }[] = [
  {
    moment: { daysAgo: 7, hour: 8 },
    deeds: [
      claim(1, "litter-station"),
      claim(2, "bench-bongerd"),
      claim(3, "coffee-bekkerveld"),
      claim(4, "sport-mariarade"),
    ],
  },
  { moment: { daysAgo: 7, hour: 14 }, deeds: [handIn(1, "litter-station"), approve(1, 1, "litter-station")] },
  {
    moment: { daysAgo: 6, hour: 8 },
    deeds: [claim(5, "garden-beersdal"), claim(6, "dog-heksenberg"), pay(1, 1, 350n, "brood")],
  },
  {
    moment: { daysAgo: 6, hour: 15 },
    deeds: [handIn(2, "bench-bongerd"), handIn(3, "coffee-bekkerveld"), approve(2, 3, "coffee-bekkerveld")],
  },
  {
    moment: { daysAgo: 5, hour: 7 },
    deeds: [
      claim(1, "school-hoensbroek"),
      claim(3, "lamps-vrieheide"),
      handIn(4, "sport-mariarade"),
      approve(1, 2, "bench-bongerd"),
    ],
  },
  {
    moment: { daysAgo: 5, hour: 15 },
    deeds: [
      handIn(1, "school-hoensbroek"),
      handIn(3, "lamps-vrieheide"),
      handIn(5, "garden-beersdal"),
      pay(2, 2, 695n, "boek"),
      pay(3, 3, 475n, "koffie"),
      approve(1, 4, "sport-mariarade"),
    ],
  },
  {
    moment: { daysAgo: 4, hour: 9 },
    deeds: [
      lapse(6, "dog-heksenberg"),
      approve(2, 1, "school-hoensbroek"),
      approve(2, 3, "lamps-vrieheide"),
      reject(1, 5, "garden-beersdal", "not-finished"),
      claim(6, "repaircafe-molenberg"),
      claim(5, "evening-msp"),
      claim(2, "signs-welten"),
    ],
  },
  {
    moment: { daysAgo: 4, hour: 16 },
    deeds: [handIn(2, "signs-welten"), pay(4, 4, 850n, "film"), pay(1, 6, 240n, "appels"), pay(3, 7, 310n, "vlaai")],
  },
  {
    moment: { daysAgo: 3, hour: 9 },
    deeds: [
      approve(1, 2, "signs-welten"),
      handIn(5, "evening-msp"),
      handIn(6, "repaircafe-molenberg"),
      claim(2, "smartphone"),
      claim(4, "walk-centrum"),
      claim(1, "bikes-station"),
      refund("film", 425n),
    ],
  },
  {
    moment: { daysAgo: 3, hour: 15 },
    deeds: [
      withdraw(4, "walk-centrum"),
      handIn(1, "bikes-station"),
      approve(2, 5, "evening-msp"),
      approve(2, 6, "repaircafe-molenberg"),
      pay(6, 5, 1150n, "planten"),
    ],
  },
  {
    moment: { daysAgo: 2, hour: 8 },
    deeds: [
      approve(1, 1, "bikes-station"),
      handIn(2, "smartphone"),
      claim(3, "pond-hoensbroek"),
      claim(4, "planters-hoensbroek"),
      claim(1, "groceries-heerlerheide"),
      pay(2, 3, 380n, "lunch"),
    ],
  },
  {
    moment: { daysAgo: 2, hour: 16 },
    deeds: [
      handIn(1, "groceries-heerlerheide"),
      handIn(4, "planters-hoensbroek"),
      approve(2, 2, "smartphone"),
      approve(2, 4, "planters-hoensbroek"),
      pay(4, 9, 595n, "puzzel"),
      pay(1, 12, 350n, "zwemmen"),
    ],
  },
  {
    moment: { daysAgo: 1, hour: 8 },
    deeds: [
      approve(1, 1, "groceries-heerlerheide"),
      handIn(3, "pond-hoensbroek"),
      claim(4, "trees-heerlerbaan"),
      claim(6, "bollards-saroleastraat"),
      claim(5, "meal-vrieheide"),
      refund("vlaai", 310n),
      pay(3, 11, 525n, "worst"),
    ],
  },
  {
    moment: { daysAgo: 1, hour: 15 },
    deeds: [
      approve(1, 3, "pond-hoensbroek"),
      handIn(4, "trees-heerlerbaan"),
      handIn(5, "meal-vrieheide"),
      claim(2, "fence-meezenbroek"),
      pay(2, 8, 450n, "band"),
      pay(1, 1, 275n, "broodjes"),
    ],
  },
  {
    moment: { minutesAgo: 200 },
    deeds: [
      handIn(6, "bollards-saroleastraat"),
      claim(1, "leaves-aambos"),
      claim(2, "weeds-heerlerheide"),
      pay(3, 10, 620n, "kapper"),
    ],
  },
  {
    moment: { minutesAgo: 45 },
    deeds: [claim(3, "games-caumerveld"), handIn(1, "leaves-aambos"), pay(6, 1, 195n, "taart")],
  },
];
