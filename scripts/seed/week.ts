import type { Moment } from "./clock.ts";
import {
  appeal,
  approve,
  claim,
  claimTogether,
  extend,
  handIn,
  lapse,
  pay,
  redeem,
  refund,
  reject,
  second,
  withdraw,
  type Deed,
} from "./deed.ts";

/**
 * The week before today. Residents 1, 2, 3, 4 and 6 spend what they earn; resident 5 saves, so that one wallet has coins
 * and no code. It ends with work that waits for an inspector, for a second one, for a senior and for another one after an
 * appeal, with claims that run, and with shops that wait for their money.
 */
export const WEEK: { moment: Moment; deeds: Deed[] }[] = [
  {
    moment: { daysAgo: 7, hour: 8 },
    deeds: [
      claim(1, "litter-station"),
      claim(2, "bench-bongerd"),
      claim(3, "coffee-bekkerveld"),
      claim(4, "sport-mariarade"),
      claim(5, "garden-hoensbroek", "association"),
    ],
  },
  { moment: { daysAgo: 7, hour: 14 }, deeds: [handIn(1, "litter-station"), approve(1, 1, "litter-station")] },
  {
    moment: { daysAgo: 6, hour: 8 },
    deeds: [
      claim(5, "garden-beersdal"),
      claim(6, "dog-heksenberg"),
      claim(1, "bin-vrieheide", "nobody"),
      pay(1, 1, 350n, "brood"),
    ],
  },
  {
    moment: { daysAgo: 6, hour: 15 },
    deeds: [
      handIn(2, "bench-bongerd"),
      handIn(3, "coffee-bekkerveld"),
      handIn(5, "garden-hoensbroek"),
      handIn(1, "bin-vrieheide"),
      approve(2, 3, "coffee-bekkerveld"),
    ],
  },
  {
    moment: { daysAgo: 5, hour: 7 },
    deeds: [
      claim(1, "school-hoensbroek"),
      claim(3, "lamps-vrieheide"),
      handIn(4, "sport-mariarade"),
      approve(1, 2, "bench-bongerd"),
      approve(2, 5, "garden-hoensbroek"),
      approve(2, 1, "bin-vrieheide"),
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
      claimTogether("fence-meezenbroek", [3, 4_000n], [4, 3_000n], [6, 3_000n]),
    ],
  },
  {
    moment: { daysAgo: 4, hour: 16 },
    deeds: [
      handIn(2, "signs-welten"),
      pay(4, 4, 850n, "film"),
      pay(1, 6, 240n, "appels"),
      pay(3, 7, 310n, "vlaai"),
      redeem(1, 350n, "bakker"),
      redeem(2, 695n, "boekwinkel"),
      redeem(3, 475n, "koffiehuis"),
      { act: "close-batch" },
    ],
  },
  {
    moment: { daysAgo: 3, hour: 9 },
    deeds: [
      approve(1, 2, "signs-welten"),
      handIn(5, "evening-msp"),
      handIn(5, "garden-beersdal"),
      handIn(6, "repaircafe-molenberg"),
      handIn(3, "fence-meezenbroek"),
      claim(2, "smartphone"),
      claim(4, "walk-centrum"),
      claim(1, "bikes-station"),
      claim(3, "stage-centrum"),
      refund("film", 425n),
      { act: "return-item", redemption: "koffiehuis", reason: "account-closed" },
      { act: "confirm-batch", batch: 1n },
    ],
  },
  {
    moment: { daysAgo: 3, hour: 15 },
    deeds: [
      withdraw(4, "walk-centrum"),
      claim(3, "walk-centrum"),
      claim(2, "call-round"),
      claim(6, "bikes-station"),
      handIn(1, "bikes-station"),
      approve(2, 5, "evening-msp"),
      approve(2, 5, "garden-beersdal"),
      approve(2, 6, "repaircafe-molenberg"),
      approve(1, 3, "fence-meezenbroek"),
      pay(6, 5, 1150n, "planten"),
    ],
  },
  {
    moment: { daysAgo: 2, hour: 8 },
    deeds: [
      approve(1, 1, "bikes-station"),
      handIn(2, "smartphone"),
      handIn(2, "call-round"),
      handIn(3, "walk-centrum"),
      handIn(6, "bikes-station"),
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
      approve(2, 3, "walk-centrum"),
      approve(2, 4, "planters-hoensbroek"),
      pay(4, 9, 595n, "puzzel"),
      pay(1, 12, 350n, "zwemmen"),
      redeem(4, 425n, "bioscoop"),
      redeem(6, 240n, "groenteboer"),
      // Found again before the end of the night: the hold has lapsed when its resident claims the next morning.
      { act: "hold", resident: 5, reason: "stolen-phone", until: { daysAgo: 1, hour: 7 } },
    ],
  },
  {
    moment: { daysAgo: 1, hour: 8 },
    deeds: [
      approve(1, 1, "groceries-heerlerheide"),
      reject(1, 6, "bikes-station", "photos-unclear"),
      { act: "close-batch" },
      handIn(3, "pond-hoensbroek"),
      handIn(3, "stage-centrum"),
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
      second(1, 3, "stage-centrum"),
      appeal(6, "bikes-station"),
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
      claim(3, "walk-centrum"), // again: the next week of the series has opened
      pay(3, 10, 620n, "kapper"),
      redeem(5, 1000n, "tuincentrum"),
    ],
  },
  {
    moment: { minutesAgo: 45 },
    deeds: [
      claim(3, "games-caumerveld"),
      handIn(1, "leaves-aambos"),
      extend(2, "weeds-heerlerheide"),
      pay(6, 1, 195n, "taart"),
    ],
  },
];
