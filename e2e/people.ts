import { expect, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { expectAccessible } from "./accessibility.ts";
import { watchRequests } from "./own-machine.ts";
import { givePasskey } from "./passkey.ts";

/** A device somebody holds in a story, with a browser of its own. */
export interface Device {
  context: BrowserContext;
  page: Page;
  /** Checks the screen as it stands: axe finds nothing, and the page does not scroll sideways. */
  look(screen: string): Promise<void>;
  /** Fails when anything on this device asked for an address outside this machine. */
  expectOwnMachine(): void;
}

const PHONE = { width: 375, height: 812 };
const DESK = { width: 1280, height: 900 };

async function openDevice(browser: Browser, viewport: typeof PHONE): Promise<Device> {
  const context = await browser.newContext({ viewport, permissions: ["camera"] });
  const { expectNone } = watchRequests(context);
  const page = await context.newPage();
  const look = async (screen: string) => {
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await expectAccessible(page, screen);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${screen} scrolls sideways`).toBeLessThanOrEqual(0);
  };
  return { context, page, look, expectOwnMachine: expectNone };
}

/** A resident's phone, with a built-in authenticator that recognises its owner. */
export async function openPhone(browser: Browser): Promise<Device> {
  const device = await openDevice(browser, PHONE);
  await givePasskey(device.context, device.page);
  return device;
}

/** A shop's phone behind the counter. */
export function openCounter(browser: Browser): Promise<Device> {
  return openDevice(browser, PHONE);
}

/** A desk at the city hall. */
export function openDesk(browser: Browser): Promise<Device> {
  return openDevice(browser, DESK);
}

/** The first task of the list a resident looks at. */
export function firstTask({ page }: Device) {
  return page.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first();
}

/** Signs in at a page as one of the town's ready-made accounts. */
export async function signIn({ page }: Device, path: string, name: string): Promise<void> {
  await page.goto(path);
  const choice = page.getByRole("button", { name, exact: true });
  await choice.click();
  await expect(choice).toBeHidden();
}

/** Goes on at the city's desk as somebody else: who worked there signs out first. */
export async function workAs(desk: Device, path: string, name: string): Promise<void> {
  await desk.page.goto("/gemeente");
  const signOut = desk.page.getByRole("button", { name: "Uitloggen" });
  await expect(signOut.or(desk.page.getByRole("heading", { name: "Inloggen" }))).toBeVisible();
  if (await signOut.isVisible()) await signOut.click();
  await signIn(desk, path, name);
}
