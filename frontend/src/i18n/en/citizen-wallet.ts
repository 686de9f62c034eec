import type { Catalogue } from "../catalogue.ts";

export const citizenWallet: Catalogue["citizen"]["wallet"] = {
  title: "Wallet",
  back: "Wallet",
  missing: {
    none: {
      title: "No wallet on this device yet",
      text: "With a wallet you can choose tasks, earn and pay. You can always look at tasks.",
    },
    broken: {
      title: "Your wallet cannot be read on this device",
      text: "Your money is safe: it is not on this device. Open your wallet again with your passkey.",
    },
    foreign: {
      title: "This wallet does not belong to this town",
      text: "On this device is a wallet of another town or an older version. Open your wallet again with your passkey.",
    },
    action: "Make or open a wallet",
  },
  start: {
    title: "Your wallet",
    lead: "Make a wallet on this device. It costs nothing and takes half a minute.",
    steps: [
      "Your device makes a passkey. You confirm with your finger, your face or your PIN.",
      "You show your enrolment code at the city’s desk.",
      "Then you can choose tasks, earn and pay.",
    ],
    make: "Make my wallet",
    find: "I already have a wallet",
    findHint:
      "Choose the passkey you made before. Sometimes your device asks twice: that is how we find your wallet without a password.",
    findFailed: "Is your passkey not among them? Then come to the desk; your money stays yours.",
    passkeyName: (date: string) => `Heerlen Euro (${date})`,
    making: "Confirm on your device…",
    what: "What is a passkey?",
    explanation: [
      "A passkey is a key that your device keeps for you. You need not remember a password: you use it the way you unlock your phone.",
      "Only you can use it. The city and the shops do not have it. With this key you sign a task or a payment.",
      "Does your phone keep keys in your account, of Google or Apple for instance? Then you have it on a new phone too. Otherwise it is on this device only.",
      "Lost it? Come to the desk with your identity card.",
    ],
    there: "There is a wallet on this device already",
    thereText: "Do you want another? Then take this one off the device first.",
    toWallet: "To my wallet",
    unsupported: "This device cannot make a wallet",
  },
  enrolment: {
    title: "Enrolment",
    lead: "Show this code at the desk. The clerk scans it and enrols you.",
    codeLabel: "Enrolment code for the desk",
    readable: "Scanning does not work? Then the clerk types this code:",
    waiting: "Not enrolled yet",
    waitingText: "This page changes by itself as soon as you are enrolled.",
    enrolled: "You are enrolled",
    enrolledText: "You can now choose tasks and pay.",
    toTasks: "Find a task",
    show: "Show my enrolment code",
    leaver: "You are no longer enrolled",
    leaverText: "You can still spend what is in your wallet. You cannot choose new tasks.",
    held: "Your wallet is on hold",
  },
  balance: "You have",
  details: {
    title: "About this wallet",
    address: "Address",
    enrolmentCode: "Enrolment code",
    forget: "Take off this device",
    forgetTitle: "Take the wallet off this device?",
    forgetText: "Your money and your tasks stay yours. You open the wallet again with your passkey, so keep that one.",
  },
};
