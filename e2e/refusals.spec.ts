import { expect, test } from "@playwright/test";
import { CAMERA_FILE } from "../playwright.config.ts";
import { filmNothing, filmQr } from "./camera.ts";
import { firstTask, openPhone, type Device } from "./people.ts";

/** What goes wrong every day: each time a plain sentence says so, and nothing is lost. */
test.describe("refusals", () => {
  let phone: Device;

  test.beforeEach(async ({ browser }) => {
    filmNothing(CAMERA_FILE);
    phone = await openPhone(browser);
  });

  test.afterEach(async () => {
    phone.expectOwnMachine();
    await phone.context.close();
  });

  async function makeWallet(): Promise<void> {
    await phone.page.goto("/bewoner/portemonnee/beginnen");
    await phone.page.getByRole("button", { name: "Maak mijn portemonnee" }).click();
    await expect(phone.page.getByText("Nog niet ingeschreven")).toBeVisible();
  }

  test("a code of another chain is refused before anything is signed", async () => {
    await makeWallet();
    const token = "0x2279B7A0a67DB372996a5FaB50D91eAA73d2eBe6";
    filmQr(CAMERA_FILE, `ethereum:${token}@1/pay?address=${token}&uint256=100`);
    await phone.page.getByRole("link", { name: "Betalen" }).click();
    await expect(phone.page.getByText("Deze code hoort bij een ander netwerk", { exact: false })).toBeVisible();
    await phone.look("a code of another chain");
  });

  test("a code that is no payment is refused, scanned or typed", async () => {
    await makeWallet();
    await phone.page.getByRole("link", { name: "Betalen" }).click();
    await phone.page.getByRole("textbox", { name: "Code van de winkel" }).fill("https://example.org/aanbieding");
    await phone.page.getByRole("button", { name: "Gebruik deze code" }).click();
    await expect(phone.page.getByText("Dit is geen betaalcode", { exact: false })).toBeVisible();
  });

  test("who is not enrolled is told before signing, and where to go", async () => {
    await makeWallet();
    await phone.page.getByRole("link", { name: "Klussen", exact: true }).click();
    await firstTask(phone).click();
    await expect(phone.page.getByText("nog niet ingeschreven", { exact: false }).first()).toBeVisible();
    await expect(phone.page.getByRole("button", { name: "Kies deze klus" })).toBeHidden();
    await phone.look("task, not enrolled");
  });

  test("a phone that goes offline says so and keeps what it showed", async () => {
    await phone.page.goto("/bewoner/klussen");
    await expect(phone.page.getByText(/^\d+ klussen$/)).toBeVisible();
    await phone.context.setOffline(true);
    await expect(phone.page.getByText("Je bent niet verbonden", { exact: false })).toBeVisible();
    await expect(firstTask(phone)).toBeVisible();
    await phone.look("tasks, offline");
  });

  test("an indexer that is away is told, with what still works", async () => {
    await phone.page.route("**/graphql", (route) => route.abort());
    await phone.page.goto("/openbaar");
    await expect(phone.page.getByText("Het overzicht is nu niet bereikbaar", { exact: false }).first()).toBeVisible();
    await phone.look("public figures, indexer away");
  });

  test("a chain that is away is told", async () => {
    await makeWallet();
    await phone.page.route("**/rpc", (route) => route.abort());
    await phone.page.goto("/bewoner/portemonnee");
    await expect(phone.page.getByText("antwoordt niet", { exact: false }).first()).toBeVisible();
    await phone.look("wallet, chain away");
  });

  test("an address that leads nowhere has a way back", async () => {
    await phone.page.goto("/nergens");
    await expect(phone.page.getByRole("heading", { name: "Deze bladzijde bestaat niet" })).toBeVisible();
    await phone.look("not found");
    await phone.page.getByRole("link", { name: "Start", exact: true }).click();
    await expect(phone.page.getByRole("link", { name: "Ik woon in Heerlen" })).toBeVisible();
  });
});
