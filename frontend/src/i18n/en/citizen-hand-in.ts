import type { Catalogue } from "../catalogue.ts";

export const citizenHandIn: Catalogue["citizen"]["handIn"] = {
  title: "Hand in work",
  lead: "Take one to five photos that show your work well. Keep people out of the photo.",
  back: "Back to the task",
  take: "Take a photo",
  choose: "Choose photos",
  photos: "Chosen photos",
  photo: (number: number) => `Photo ${number}`,
  remove: (photo: string) => `Remove ${photo}`,
  count: (count: number, most: number) => `${count} of ${most} photos`,
  preparing: "Preparing photos…",
  needsPhoto: "Add a photo first.",
  privacy:
    "The place and the name of your device are taken out of your photos. Only the inspectors see them; they are erased after a fixed time.",
  begun: "You had signed already. Your photos are still here; go on with sending.",
  action: "Hand in",
  goOn: "Go on with handing in",
  again: "This is the only time you can hand in again.",
  already: "This work is handed in.",
  notYours: "This task is not yours now. Choose it first.",
  toTask: "To the task",
};
