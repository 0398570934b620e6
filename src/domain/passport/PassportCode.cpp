// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passport/PassportCode.h"

#include <array>

namespace botdeck::domain {

namespace {

// Newer OpenSSL gives random bytes where PKCS#1 v1.5 does not fit, so each program looks for userid.

constexpr auto shellProgram = R"code(#!/usr/bin/env bash
# Decrypts a passport callback: bash decrypt-passport.sh KEY.pem ADDRESS, or the address on standard input.
set -euo pipefail
key=$1
address=${2-$(cat)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
query=$(printf '%s' "$address" | tr -d '\r\n\t' | sed 's/^[^?]*?//; s/#.*//' | tr '&' '\n')
if ! grep -qx 'tg_passport=success' <<<"$query"; then
    echo 'The user gave no permission.' >&2
    exit 1
fi
# Percent-decoded once, a blank was a plus, Base64url as Base64, without padding.
hash=$(sed -n 's/^hash=//p' <<<"$query")
hash=$(printf '%b' "${hash//%/\\x}" | tr ' _-' '+/+' | tr -d '=')
while [ $((${#hash} % 4)) -ne 0 ]; do hash+='='; done
printf '%s' "$hash" | base64 -d >"$work/bytes"
modulus=$(openssl rsa -in "$key" -noout -modulus)
modulus=${modulus#Modulus=}
split -b $((${#modulus} / 2)) "$work/bytes" "$work/block."
plain=$(
    for block in "$work"/block.*; do
        openssl pkeyutl -decrypt -inkey "$key" -pkeyopt rsa_padding_mode:@padding@ -in "$block" || exit 1
    done
)
case $plain in
    *userid=*) ;;
    *)
        echo 'This key does not decrypt it.' >&2
        exit 1
        ;;
esac
while IFS= read -r pair; do
    pair=${pair//\\/\\\\}
    printf '%b\n' "${pair//%/\\x}"
done < <(tr '&' '\n' <<<"$plain")
)code";

constexpr auto pythonProgram =
    R"code(# Decrypts a passport callback: python3 decrypt-passport.py KEY.pem ADDRESS, or the address on standard input.
# It needs the package cryptography.
import base64
import sys
from urllib.parse import unquote

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding


def pairs_of(text):
    return [pair.partition("=")[::2] for pair in text.split("&")]


with open(sys.argv[1], "rb") as file:
    key = serialization.load_pem_private_key(file.read(), password=None)
address = sys.argv[2] if len(sys.argv) > 2 else sys.stdin.read()
query = dict(pairs_of("".join(address.splitlines()).partition("?")[2].partition("#")[0]))
if query.get("tg_passport") != "success":
    sys.exit("The user gave no permission.")
# Percent-decoded once, a blank was a plus, Base64url as Base64, without padding.
text = unquote(query["hash"]).replace(" ", "+").replace("-", "+").replace("_", "/").rstrip("=")
data = base64.b64decode(text + "=" * (-len(text) % 4))
size = key.key_size // 8
try:
    blocks = [
        key.decrypt(data[at : at + size], @padding@)
        for at in range(0, len(data), size)
    ]
    plain = b"".join(blocks).decode()
except ValueError:
    sys.exit("This key does not decrypt it.")
if "userid=" not in plain:
    sys.exit("This key does not decrypt it.")
for name, value in pairs_of(plain):
    print(f"{unquote(name)}={unquote(value)}")
)code";

constexpr auto nodeProgram =
    R"code(// Decrypts a passport callback: node decrypt-passport.mjs KEY.pem ADDRESS, or the address on standard input.
import { constants, createPrivateKey, privateDecrypt } from "node:crypto";
import { readFileSync } from "node:fs";

const pairsOf = (text) =>
  text.split("&").map((pair) => {
    const at = pair.indexOf("=");
    return at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
  });

const key = createPrivateKey(readFileSync(process.argv[2]));
@padding@
const address = (process.argv[3] ?? readFileSync(0, "utf8")).replace(/[\r\n\t]/g, "");
const query = new Map(pairsOf(address.replace(/^[^?]*\?/, "").replace(/#.*$/, "")));
if (query.get("tg_passport") !== "success") throw new Error("The user gave no permission.");
// Percent-decoded once, a blank was a plus; Buffer takes Base64url as well.
const bytes = Buffer.from(decodeURIComponent(query.get("hash")).replaceAll(" ", "+"), "base64");
const size = key.asymmetricKeyDetails.modulusLength / 8;
const parts = [];
for (let at = 0; at < bytes.length; at += size) parts.push(decrypted(bytes.subarray(at, at + size)));
const plain = Buffer.concat(parts).toString("utf8");
if (!plain.includes("userid=")) throw new Error("This key does not decrypt it.");
for (const [name, value] of pairsOf(plain))
  console.log(`${decodeURIComponent(name)}=${decodeURIComponent(value)}`);
)code";

constexpr auto phpProgram = R"code(<?php
// Decrypts a passport callback: php decrypt-passport.php KEY.pem ADDRESS, or the address on standard input.
function pairsOf(string $text): array
{
    $pairs = [];
    foreach (explode('&', $text) as $pair) {
        $pairs[] = explode('=', $pair, 2) + [1 => ''];
    }
    return $pairs;
}

function stop(string $why): void
{
    fwrite(STDERR, "$why\n");
    exit(1);
}

$key = openssl_pkey_get_private(file_get_contents($argv[1]));
if ($key === false) {
    stop('The key cannot be read.');
}
$address = str_replace(["\r", "\n", "\t"], '', $argv[2] ?? stream_get_contents(STDIN));
$query = array_column(pairsOf(preg_replace('/^[^?]*\?|#.*$/', '', $address)), 1, 0);
if (($query['tg_passport'] ?? '') !== 'success') {
    stop('The user gave no permission.');
}
// Percent-decoded once, a blank was a plus, Base64url as Base64.
$bytes = base64_decode(strtr(rawurldecode($query['hash']), ' -_', '++/'));
$size = intdiv(openssl_pkey_get_details($key)['bits'] + 7, 8);
$plain = '';
foreach (str_split($bytes, $size) as $block) {
    if (!openssl_private_decrypt($block, $part, $key, @padding@)) {
        stop('This key does not decrypt it.');
    }
    $plain .= $part;
}
if (strpos($plain, 'userid=') === false) {
    stop('This key does not decrypt it.');
}
foreach (pairsOf($plain) as [$name, $value]) {
    echo rawurldecode($name), '=', rawurldecode($value), "\n";
}
)code";

constexpr auto pythonOaep = "padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None)";

constexpr auto nodeOaep = R"code(const decrypted = (block) =>
  privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" }, block);
)code";

constexpr auto nodePkcs1 =
    R"code(// Newer Node.js refuses RSA_PKCS1_PADDING here, so the padding is taken off by hand.
function decrypted(block) {
  const raw = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, block);
  const zero = raw.indexOf(0, 2);
  if (raw[0] !== 0 || raw[1] !== 2 || zero < 10) throw new Error("This key does not decrypt it.");
  return raw.subarray(zero + 1);
}
)code";

struct Program
{
    QLatin1StringView file;
    const char *text = nullptr;
    /// What stands for @padding@.
    const char *pkcs1 = nullptr;
    const char *oaep = nullptr;
};

/// In the order of PassportLanguage.
constexpr std::array programs{
    Program{QLatin1StringView("decrypt-passport.sh"), shellProgram, "pkcs1", "oaep"},
    Program{QLatin1StringView("decrypt-passport.py"), pythonProgram, "padding.PKCS1v15()", pythonOaep},
    Program{QLatin1StringView("decrypt-passport.mjs"), nodeProgram, nodePkcs1, nodeOaep},
    Program{
        QLatin1StringView("decrypt-passport.php"), phpProgram, "OPENSSL_PKCS1_PADDING",
        "OPENSSL_PKCS1_OAEP_PADDING"},
};

} // namespace

QString passportCode(PassportLanguage language, CodePadding padding)
{
    const Program &program = programs.at(size_t(language));
    QString text = QString::fromUtf8(program.text);
    if (language == PassportLanguage::Python && padding == CodePadding::Pkcs1v15)
        text.replace(
            QLatin1StringView("import hashes, serialization"), QLatin1StringView("import serialization"));
    const char *const choice = padding == CodePadding::OaepSha1 ? program.oaep : program.pkcs1;
    return text.replace(QLatin1StringView("@padding@"), QLatin1StringView(choice));
}

QString passportCodeFile(PassportLanguage language)
{
    return programs.at(size_t(language)).file;
}

} // namespace botdeck::domain
