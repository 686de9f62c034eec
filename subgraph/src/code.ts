import { Bytes } from "@graphprotocol/graph-ts";

/** The short code in a 32-byte word, such as `public-space`. Anything but printable ASCII stays hexadecimal. */
export function codeOf(word: Bytes): string {
  let code = "";
  for (let i = 0; i < word.length && word[i] != 0; i++) {
    if (word[i] < 0x20 || word[i] > 0x7e) return word.toHexString();
    code += String.fromCharCode(word[i]);
  }
  return code;
}
