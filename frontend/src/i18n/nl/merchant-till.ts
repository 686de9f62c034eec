export const till = {
  title: "Kassa",
  amount: "Bedrag",
  keys: { label: "Cijfers", erase: "Laatste cijfer wissen" },
  show: "Toon de code",
  checking: "Even controleren…",
  nothing: "Tik eerst een bedrag in.",
  full: (most: string) => `Meer dan ${most} past niet in één betaling.`,
  keyboard: "Typen met een toetsenbord kan ook: cijfers, en Enter om de code te tonen.",
  sound: "Geluid bij een betaling",
  waiting: {
    title: "Laat de klant scannen",
    code: (amount: string, shop: string) => `Betaalcode: ${amount} aan ${shop}`,
    status: "Wacht op de betaling…",
    asText: "Lukt scannen niet? Geef de code als tekst",
    cancel: "Annuleren",
    cancelled: "Wie de code al gescand heeft, kan nog betalen. Dat zie je dan hier.",
  },
  trouble: {
    App_ChainDown:
      "De kassa bereikt het netwerk nu niet. Geef nog niets mee. Een betaling gaat niet verloren: je ziet haar hier zodra er weer verbinding is.",
    App_Offline:
      "Je hebt nu geen internet. Geef nog niets mee. Een betaling gaat niet verloren: je ziet haar hier zodra je weer verbinding hebt.",
  },
  closed: {
    none: "Deze winkel doet nog niet mee. Meld de winkel eerst aan.",
    applied: "Deze winkel is aangemeld. Betalingen ontvangen kan zodra de gemeente de winkel heeft goedgekeurd.",
    suspended: "Deze winkel is geschorst en kan nu geen betalingen ontvangen. Terugbetalen kan wel. Bel de gemeente.",
    ended: "Deze winkel doet niet meer mee en kan geen betalingen ontvangen. Bij Winkel staat wat je kunt doen.",
    held: "Het account van deze winkel staat vast en kan nu niets ontvangen. Bel de gemeente.",
    paused: "Betalen met Heerlen Euro’s staat even stil, voor iedereen.",
  },
  closedTitle: "Er komt nu geen code",
  pausedUntil: (moment: string) => `Dat duurt uiterlijk tot ${moment}.`,
  otherAmount: {
    title: "Er is een ander bedrag betaald",
    facts: { asked: "Gevraagd", paid: "Betaald", rest: "Nog te betalen", tooMuch: "Te veel betaald" },
    less: "Vraag de rest met een nieuwe code, of betaal terug bij Verkopen.",
    more: "Betaal het teveel terug bij Verkopen.",
    askRest: (rest: string) => `Vraag de rest: ${rest}`,
    done: "Zo is het goed",
  },
  arrival: {
    title: (amount: string, time: string) => `Er kwam een betaling binnen: ${amount} om ${time}`,
    late: "Deze klant betaalde een code die je had geannuleerd.",
    again: "Nog iemand betaalde dezelfde code. Eén van de twee klanten krijgt geld terug.",
    other: "Betaald met de poster, een andere kassa of een eerder gescande code.",
    words: (first: string, second: string) => `Controlewoorden: ${first}, ${second}.`,
    sale: "Bekijk deze verkoop",
    seen: "Gezien",
  },
  notAShop: { title: "Deze kassa bestaat niet", text: "Het adres klopt niet. Vraag de winkel om een nieuwe link." },
  unnamed: (address: string) => `Winkel ${address}`,
};

export const paid = {
  title: "Betaald",
  justNow: "zojuist",
  ago: (duration: string) => `${duration} geleden`,
  seconds: (count: number) => `${count} seconden`,
  words: "Controlewoorden",
  wordsHint: "Op het scherm van de klant staan dezelfde twee woorden.",
  next: "Volgende betaling",
};

export const take = {
  title: "Code van de klant scannen",
  lead: "Heeft je klant geen internet? Dan ondertekent de klant op de eigen telefoon en scan jij de code.",
  camera: "Camera om de code van de klant te scannen",
  paste: "Of plak de code",
  pasteHint: "De code begint met wesh:payment:",
  read: "Lees de code",
  reading: "We controleren de betaling…",
  facts: { amount: "Bedrag", payer: "Klant", until: "Geldig tot" },
  collect: (amount: string) => `Neem ${amount} aan`,
  collecting: "De betaling wordt geïnd…",
  another: "Scan een andere code",
  notYet: "Geef nog niets mee.",
  refusals: {
    ERC20InsufficientBalance:
      "Deze klant heeft niet genoeg Heerlen Euro’s. Vraag een lager bedrag of een andere manier.",
    HeerlenEuro_ReferenceUsed: "Deze betaling is al eerder geïnd. Laat de klant een nieuwe code maken.",
    HeerlenEuro_MoveNotAllowed:
      "Deze klant mag hier nu niet betalen: de klant of je winkel is niet (meer) aangesloten.",
    HeerlenEuro_Paused: "Betalen met Heerlen Euro’s staat even stil, voor iedereen. Vraag een andere manier.",
    HeerlenEuro_AuthorizationExpired: "Deze code is te oud. Laat de klant een nieuwe code maken.",
    HeerlenEuro_BadSignature: "De handtekening klopt niet. Neem deze betaling niet aan.",
  },
};
