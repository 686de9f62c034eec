import { expect, test, type Browser } from "@playwright/test";
import { CAMERA_FILE } from "../playwright.config.ts";
import { audit } from "./audit.ts";
import { film, filmNothing } from "./camera.ts";
import { askSubgraph } from "./graphql.ts";
import { openCounter, openDesk, openPhone, signIn, workAs, type Device } from "./people.ts";
import { photoOfWork } from "./photo.ts";

const TITLE = "Verf de bank bij het station";
const SHOP = "Voorbeeldbakkerij Centrum";

/** The loop the town exists for, from the council's decision to the auditor's last look, on one phone and one desk. */
test("the whole loop: fund, publish, claim, hand in, approve, pay, audit", async ({ browser }) => {
  const { phone, counter, desk } = await openDevices(browser);

  await test.step("a resident makes a wallet with a passkey and shows the code", () => makeWallet(phone));
  await test.step("the desk scans the code and enrols the resident", () => enrol(desk, phone));
  await test.step("one owner proposes to fund a budget, another approves, the Safe executes", () => fund(desk));
  await test.step("a task manager publishes a task in Heerlen", () => publish(desk));
  await test.step("the resident sees what may still be earned, and claims it with a signature", () => claim(phone));
  await test.step("the resident hands in a photo of the work", () => handIn(phone));
  await test.step("an inspector looks at the photo and sends the work back", () => reject(desk));
  await test.step("the resident reads why, and hands in again", () => handInAgain(phone));
  await test.step("an inspector looks again and approves", () => approve(desk));
  await test.step("the reward arrives", () => seeReward(phone));
  const words = await test.step("the resident pays in a shop by QR", () => pay(phone, counter));
  await test.step("the same code scanned again is refused in words", () => payAgain(phone));
  await test.step("the shop sees the sale and gives a part back", () => refund(counter));
  await test.step("the shop hands coins in, one pays the batch and another confirms it", () => payOut(counter, desk));
  await test.step("everybody sees it, without signing in", () => lookAround(desk));
  await test.step("an auditor with nothing but GraphQL finds all of it", () => readLedger(words));
  await test.step("the audit finds no difference", () => audit());
  for (const device of [phone, counter, desk]) device.expectOwnMachine();
});

async function openDevices(browser: Browser) {
  filmNothing(CAMERA_FILE);
  const [phone, counter, desk] = [await openPhone(browser), await openCounter(browser), await openDesk(browser)];
  return { phone, counter, desk };
}

async function makeWallet({ page, look }: Device): Promise<void> {
  await page.goto("/");
  await look("start");
  await page.getByRole("link", { name: "Ik woon in Heerlen" }).click();
  await expect(page.getByText(/^\d+ klussen$/)).toBeVisible();
  await look("tasks");
  await page.getByRole("link", { name: "Portemonnee" }).click();
  await look("no wallet yet");
  await page.getByRole("link", { name: "Portemonnee maken of openen" }).click();
  await look("making a wallet");
  await page.getByRole("button", { name: "Maak mijn portemonnee" }).click();
  await expect(page.getByText("Nog niet ingeschreven")).toBeVisible();
  await look("enrolment code");
}

async function enrol(desk: Device, phone: Device): Promise<void> {
  await workAs(desk, "/gemeente/inschrijven", "Balie");
  await desk.look("enrolment desk");
  await film(CAMERA_FILE, phone.page.getByRole("img", { name: "Inschrijfcode voor de balie" }));
  await desk.page.getByRole("button", { name: "Scan de code" }).click();
  await expect(desk.page.getByText("Deze portemonnee is nog niet ingeschreven")).toBeVisible();
  await desk.page.getByLabel("Persoonskenmerk").fill(`heerlen ${Date.now()}`);
  await desk.page.getByRole("button", { name: "Schrijf in" }).click();
  await expect(desk.page.getByText("Deze portemonnee is ingeschreven")).toBeVisible();
  await desk.look("enrolled at the desk");
  await expect(phone.page.getByText("Je bent ingeschreven")).toBeVisible();
  await phone.look("enrolled");
}

async function fund(desk: Device): Promise<void> {
  await workAs(desk, "/gemeente/budgetten", "Raadslid 1");
  await desk.look("budgets");
  await desk.page.getByLabel("Budget", { exact: true }).selectOption({ label: "Openbare ruimte" });
  await desk.page.getByLabel("Bedrag", { exact: true }).fill("1.000,00");
  await desk.page.getByRole("button", { name: "Bekijk het voorstel" }).click();
  await desk.page.getByRole("button", { name: "Zet op de agenda" }).click();
  await expect(desk.page.getByText("Het voorstel staat op de agenda en je hebt het goedgekeurd")).toBeVisible();
  await workAs(desk, "/gemeente/agenda", "Raadslid 2");
  await desk.look("agenda");
  await expect(desk.page.getByText(/^Voorgesteld door/).first()).toBeVisible();
  // The seed leaves a proposal that comes before the new one.
  while (await desk.page.getByText(/^Voorgesteld door/).count()) await decide(desk);
  await expect(desk.page.getByText("Er staat niets open")).toBeVisible();
  await desk.look("agenda, all decided");
}

/** Approves the proposal whose turn it is and executes it. */
async function decide({ page }: Device): Promise<void> {
  const proposed = await page
    .getByText(/^Voorgesteld door/)
    .first()
    .innerText();
  const approve = page.getByRole("button", { name: "Keur goed" }).first();
  const execute = page.getByRole("button", { name: "Voer uit" }).first();
  await expect(approve.or(execute).first()).toBeVisible();
  if (!(await execute.isVisible())) await approve.click();
  await execute.click();
  await expect(page.getByText(proposed)).toBeHidden();
}

async function publish(desk: Device): Promise<void> {
  const { page } = desk;
  await workAs(desk, "/gemeente/klussen/nieuw", "Klussenbeheer Openbare ruimte");
  await desk.look("empty task form");
  await page.getByLabel("Vergoeding per plek").fill("5,00");
  await page.getByLabel("Tijd voor het werk, in minuten").fill("60");
  await page.getByLabel("Aantal plekken").fill("2");
  await page.getByLabel("Titel").fill(TITLE);
  await page.getByLabel("Wat moet je doen?").fill("Schuur de bank en verf hem groen.");
  for (const language of ["English", "Deutsch"]) {
    await page.getByRole("tab", { name: language }).click();
    await page.getByRole("button", { name: "Neem de Nederlandse tekst over" }).click();
  }
  await page.getByLabel("Soort werk").selectOption({ label: "Schilderen" });
  await page.getByLabel("Coördinaten").fill("50.8906, 5.9752");
  await expect(page.getByText("Binnen de stadsgrens")).toBeVisible();
  await page.getByLabel(/Dit is extra werk/).check();
  await desk.look("filled task form");
  await page.getByRole("button", { name: "Plaats de klus" }).click();
  await expect(page.getByText("De klus staat op de lijst.")).toBeVisible();
  await desk.look("task published");
}

async function claim({ page, look }: Device): Promise<void> {
  await page.getByRole("link", { name: "Klussen", exact: true }).click();
  await page.getByRole("link", { name: TITLE }).click();
  await expect(page.getByText(/deze maand nog €\s210,00 verdienen, en dit jaar nog €\s2\.100,00/)).toBeVisible();
  await look("task");
  await page.getByRole("button", { name: "Kies deze klus" }).click();
  await expect(page.getByRole("link", { name: "Werk inleveren" })).toBeVisible();
  await look("claimed task");
  await page.getByRole("link", { name: "Mijn klussen" }).click();
  await expect(page.getByRole("link", { name: TITLE })).toBeVisible();
  await look("my tasks");
}

async function handIn({ page, look }: Device): Promise<void> {
  await page.getByRole("link", { name: TITLE }).click();
  await page.getByRole("link", { name: "Werk inleveren" }).click();
  await look("hand in, no photo yet");
  await page.getByLabel("Kies foto’s").setInputFiles(await photoOfWork(page));
  await expect(page.getByText("1 van 5 foto’s")).toBeVisible();
  await look("hand in with a photo");
  await page.getByRole("button", { name: "Lever in" }).click();
  await expect(page.getByText("Je werk is ingeleverd", { exact: false }).first()).toBeVisible();
  await look("handed in");
}

async function openWork(desk: Device): Promise<void> {
  const { page } = desk;
  await workAs(desk, "/gemeente/nakijken", "Nakijker 1");
  await desk.look("inspection queue");
  await page.getByRole("link", { name: TITLE }).click();
  await page.getByRole("button", { name: "Onderteken en bekijk de foto’s" }).click();
  await expect(page.getByRole("img", { name: "Foto 1 van het werk" })).toBeVisible();
}

async function reject(desk: Device): Promise<void> {
  await openWork(desk);
  await desk.look("work to inspect");
  await desk.page.getByLabel("Reden").selectOption({ label: "Het werk is nog niet af." });
  await desk.page.getByRole("button", { name: "Keur af" }).click();
  await expect(desk.page.getByText(`Afgekeurd: ${TITLE}.`)).toBeVisible();
}

async function handInAgain({ page, look }: Device): Promise<void> {
  await expect(page.getByText("Je werk is nog niet goedgekeurd")).toBeVisible();
  await expect(page.getByText("Het werk is nog niet af.")).toBeVisible();
  await look("work that was sent back");
  await page.getByRole("link", { name: "Opnieuw inleveren" }).click();
  await page.getByLabel("Kies foto’s").setInputFiles(await photoOfWork(page));
  await page.getByRole("button", { name: "Lever in" }).click();
  await expect(page.getByText("Je hebt opnieuw ingeleverd", { exact: false })).toBeVisible();
}

/** What was handed in again needs one inspector, whether the lot had fallen on it or not. */
async function approve(desk: Device): Promise<void> {
  await openWork(desk);
  await desk.look("work that was handed in again");
  await desk.page.getByRole("button", { name: "Keur goed" }).click();
  await expect(desk.page.getByText(/goedgekeurd en betaald/i).first()).toBeVisible();
}

async function seeReward({ page, look }: Device): Promise<void> {
  await page.getByRole("link", { name: "Mijn klussen" }).click();
  await expect(page.getByText("Beloond").first()).toBeVisible();
  await page.getByRole("link", { name: "Portemonnee" }).click();
  await expect(page.getByText("€ 5,00").first()).toBeVisible();
  await look("wallet with a reward");
}

async function pay(phone: Device, counter: Device): Promise<string[]> {
  await signIn(counter, "/winkel", SHOP);
  await counter.look("till");
  for (const digit of ["3", "5", "0"]) await counter.page.getByRole("button", { name: digit, exact: true }).click();
  await counter.page.getByRole("button", { name: "Toon de code" }).click();
  const code = counter.page.getByRole("img", { name: /^Betaalcode/ });
  await expect(code).toBeVisible();
  await counter.look("payment code");
  await film(CAMERA_FILE, code);
  await phone.page.getByRole("link", { name: "Betalen" }).click();
  await expect(phone.page.getByText(SHOP)).toBeVisible();
  await phone.look("confirm payment");
  await phone.page.getByRole("button", { name: /^Betaal € 3,50/ }).click();
  await expect(counter.page.getByRole("heading", { name: "Betaald" })).toBeVisible();
  await expect(phone.page.getByRole("heading", { name: "Betaald" })).toBeVisible();
  await phone.look("paid, on the phone");
  await counter.look("paid, on the till");
  const words = await checkWords(phone);
  expect(await checkWords(counter)).toEqual(words);
  await phone.page.getByRole("button", { name: "Klaar" }).click();
  return words;
}

/** The camera still sees the code that was paid. */
async function payAgain({ page, look }: Device): Promise<void> {
  await page.getByRole("link", { name: "Betalen" }).click();
  await expect(page.getByText("Deze betaling is al eerder gedaan", { exact: false })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Betaal/ })).toBeHidden();
  await look("paid before");
}

/** The two words that payer and shop both see when a payment is final. */
function checkWords({ page }: Device): Promise<string[]> {
  return page.getByRole("definition").locator("strong").allInnerTexts();
}

async function refund(counter: Device): Promise<void> {
  const { page } = counter;
  await page.getByRole("button", { name: "Volgende betaling" }).click();
  await page.getByRole("link", { name: "Verkopen" }).click();
  await counter.look("sales");
  const sale = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: /€\s3,50/ });
  await sale.first().getByRole("link").click();
  await counter.look("sale");
  await page.getByRole("radio", { name: "Een deel" }).check();
  await page.getByLabel("Bedrag dat je terugbetaalt").fill("1,00");
  await page.getByRole("button", { name: "Terugbetalen…" }).click();
  await page.getByRole("button", { name: "Ja, betaal terug" }).click();
  await expect(page.getByText(/€\s1,00 is terugbetaald/)).toBeVisible();
  await counter.look("sale with a refund");
}

async function payOut(counter: Device, desk: Device): Promise<void> {
  const before = await supply();
  await counter.page.getByRole("link", { name: "Winkel", exact: true }).click();
  await counter.page.getByRole("link", { name: "Naar uitbetaling" }).click();
  await counter.page.getByLabel("Bedrag dat je inlevert").fill("2,50");
  await counter.page.getByRole("button", { name: "Verder" }).click();
  await counter.page.getByRole("button", { name: /^Lever €\s2,50 in/ }).click();
  await expect(counter.page.getByText(/€\s2,50 is ingeleverd/)).toBeVisible();
  await counter.look("coins handed in");
  const { batch } = await lastRedemption();
  const card = desk.page.locator(".wesh-card").filter({ hasText: `Bundel ${batch.number}` });
  await workAs(desk, "/gemeente/uitbetalen", "Uitbetaling");
  await card.getByRole("button", { name: "Sluit deze bundel" }).click();
  await expect(card.getByText("Gesloten door Uitbetaling", { exact: false })).toBeVisible();
  await desk.look("batch closed by the clerk");
  await workAs(desk, "/gemeente/uitbetalen", "Penningmeester");
  const statement = { name: "camt053.xml", mimeType: "text/xml", buffer: Buffer.from("<Document/>") };
  await card.getByLabel("Kies het bankafschrift").setInputFiles(statement);
  await desk.look("bank statement chosen");
  await card.getByRole("button", { name: /^Bevestig dat/ }).click();
  await expect(desk.page.getByRole("region", { name: "Bundels die de bank betaalde" })).toContainText("Penningmeester");
  await expect(card).toBeHidden();
  await expect(counter.page.getByText("Het geld is naar je rekening overgemaakt.").first()).toBeVisible();
  expect(await supply(), "what was paid out is burned").toBe(before - BigInt(batch.amount));
}

async function supply(): Promise<bigint> {
  const { currentLedger } = await askSubgraph(`{ currentLedger(id: "town") { supply } }`);
  return BigInt((currentLedger as { supply: string }).supply);
}

/** What was handed in last, with its batch as it is now. */
async function lastRedemption(): Promise<{ batch: { number: string; amount: string } }> {
  const { redemptions } = await askSubgraph(`{
    redemptions(first: 1, orderBy: number, orderDirection: desc) { batch { number amount } }
  }`);
  const [last] = redemptions as { batch: { number: string; amount: string } }[];
  if (last === undefined) throw new Error("nothing was handed in");
  return last;
}

async function lookAround(desk: Device): Promise<void> {
  for (const path of [
    "/openbaar",
    "/openbaar/kaart",
    "/openbaar/budgetten",
    "/openbaar/regels",
    "/openbaar/controleren",
  ]) {
    await desk.page.goto(path);
    await expect(desk.page.getByText(/Gegevens van/)).toBeVisible();
    await desk.look(path);
  }
}

async function readLedger(words: string[]): Promise<void> {
  expect(words).toHaveLength(2);
  const { payments, reviews, currentLedger } = await askSubgraph(`{
    payments(first: 1, orderBy: block, orderDirection: desc) { amount refunded merchant { tradingName } }
    reviews(first: 1, orderBy: block, orderDirection: desc) { kind task { title } }
    currentLedger(id: "town") {
      supply treasury budgets bounties unassigned residents leavers associations merchants suspendedMerchants desk
      outsiders
    }
  }`);
  expect(payments).toEqual([{ amount: "350", refunded: "100", merchant: { tradingName: SHOP } }]);
  expect(reviews).toEqual([{ kind: "Approved", task: { title: TITLE } }]);
  const { supply, ...homes } = currentLedger as Record<string, string>;
  const sum = Object.values(homes).reduce((total, cents) => total + BigInt(cents), 0n);
  expect(sum).toBe(BigInt(supply ?? 0));
}
