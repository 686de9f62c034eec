/** 256 short, well-known Dutch words that differ in sight and sound: everyone at a counter can read them aloud. */
export const CHECK_WORDS_NL: readonly string[] = `
aardbei adelaar agent akker amandel ananas anjer anker appel arend atlas avond baard bakker balkon banaan
bank basis beek beer beker berg beuk bezem blad blauw bloem boek boer boom boot borstel
bos brief bril broek brood brug buik bus cactus cello cirkel citroen clown dadel dak das
dauw deken deur dijk distel dorp draad draak druif duif duim duin eend eik eiland ekster
eland emmer engel fabriek fakkel fee fiets fluit fontein framboos gans garage geel geit gieter gitaar
glas goud gras grot haan haas hagel hamer hand hark hart haven hek helm hemel herfst
hert heuvel hoed hond honing hotel huis iglo ijs inkt jager jas kaars kabel kachel kade
kameel kano kapper kasteel kat kegel kelder kers kikker kind kip klok knoop koe koffer koffie
komeet kompas koning kraan krant kroon kruid kubus kus laars ladder lam lamp leeuw lente lepel
lift linde lis maan magneet mand mango masker meer melk mier molen mosterd motor mug muis
muts muur naald nacht nest neus noot oceaan oester olifant olijf oog orgel otter oven paard
pad palm pan papier parel pauw peer pen piano pijl plank plein poes pols post raam
radijs regen riem ring rivier robot roer rood roos rots sap schaap schip schoen sjaal slak
slang sleutel sneeuw snoep sok spiegel spin stad steen stoel storm straat strand tafel tak tand
tas tent tijger toren touw tram trein trui tuin tulp uil vaas veer venster vijver vlag
vlinder vogel vuur wagen wiel winkel wolk wortel zadel zalm zebra zegel zilver zomer zon zwaan
`
  .trim()
  .split(/\s+/);
