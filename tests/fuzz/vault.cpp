// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/Cryptography.h"
#include "security/SealedBox.h"
#include "security/SecretMap.h"

#include <cstdint>
#include <cstdlib>

using namespace botdeck;

namespace {

void require(bool promise)
{
    if (!promise)
        std::abort();
}

/// What a vault that was opened holds can be written and read again.
void checkContents(const core::Secret &plain)
{
    const auto secrets = security::decodeSecrets(plain);
    if (secrets)
        require(security::decodeSecrets(security::encodeSecrets(*secrets)).value() == *secrets);
    else
        require(!secrets.error().detail.isEmpty());
}

} // namespace

/// The same bytes as a whole file and as the contents of one. The cost is kept small, so that a file whose
/// checksums fit is worked on to the end in no time.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const security::Cryptography cryptography;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const core::Secret passphrase(QByteArrayView("corpus"));
    const auto plain = security::open(bytes, passphrase, {2, 64});
    if (plain)
        checkContents(*plain);
    else
        require(plain.error().detail.english().endsWith(u'.'));
    checkContents(core::Secret(bytes));
    return 0;
}
