import { expect, test } from "@playwright/test";
import { firstTask, openPhone } from "./people.ts";

const PAGES = ["/", "/bewoner/klussen", "/bewoner/portemonnee/beginnen", "/winkel", "/gemeente", "/openbaar"];

for (const { code, name, start } of [
  { code: "en", name: "EN: English", start: "I live in Heerlen" },
  { code: "de", name: "DE: Deutsch", start: "Ich wohne in Heerlen" },
]) {
  test(`speaks ${name} on every door, and remembers it`, async ({ browser }) => {
    const phone = await openPhone(browser);
    await phone.page.goto("/");
    await phone.page.getByRole("button", { name }).click();
    await expect(phone.page.getByRole("link", { name: start })).toBeVisible();
    for (const path of PAGES) {
      await phone.page.goto(path);
      await expect(phone.page.locator("html")).toHaveAttribute("lang", code);
      await expect(phone.page.getByRole("heading", { level: 1 })).toBeVisible();
      await phone.look(`${path} in ${code}`);
    }
    phone.expectOwnMachine();
  });
}

test("the way to a task can be walked with the keyboard alone", async ({ browser }) => {
  const phone = await openPhone(browser);
  const { page } = phone;
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Ik woon in Heerlen" })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Ik woon in Heerlen" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Klussen in Heerlen" })).toBeFocused();
  const task = firstTask(phone);
  await expect(task).toBeVisible();
  for (let presses = 0; presses < 30 && !(await task.evaluate((link) => link === document.activeElement)); presses++) {
    await page.keyboard.press("Tab");
  }
  await expect(task).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Dit ga je doen" })).toBeVisible();
});
