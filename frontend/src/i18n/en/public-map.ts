import type { Catalogue } from "../catalogue.ts";

export const openbaarMap: Catalogue["openbaar"]["map"] = {
  title: "Map",
  lead: "Where tasks are and where you pay with Heerlen Euros. The boundary comes from the contract.",
  show: "Show",
  kinds: { open: "Tasks to do", done: "Tasks done", shop: "Shops" },
  label: {
    open: "Map of Heerlen with tasks you can do",
    done: "Map of Heerlen with tasks that were done",
    shop: "Map of Heerlen with shops that take part",
  },
  list: { open: "Tasks to do", done: "Tasks done", shop: "Shops taking part" },
  none: {
    open: "There are no tasks to do now",
    done: "No task has been done yet",
    shop: "No shops take part yet",
  },
  choose: "Choose a place on the map to see what it is.",
  chosen: "Chosen place",
  anywhere: "No fixed place",
};
