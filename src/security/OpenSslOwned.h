// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <openssl/err.h>

#include <algorithm>
#include <memory>

namespace botdeck::security {

template <auto Free>
struct FreedBy
{
    void operator()(auto *object) const { Free(object); }
};

/// A value of OpenSSL's that its own function frees: `Owned<EVP_PKEY, EVP_PKEY_free>`.
template <typename T, auto Free>
using Owned = std::unique_ptr<T, FreedBy<Free>>;

/// OpenSSL keeps what went wrong for each thread; whoever uses it next there (TLS does) would take it for
/// his.
class ClearedErrors
{
public:
    ClearedErrors() = default;
    ~ClearedErrors() { ERR_clear_error(); }
    ClearedErrors(const ClearedErrors &) = delete;
    ClearedErrors &operator=(const ClearedErrors &) = delete;
};

/// What OpenSSL asks for a passphrase when it opens a PEM: `given` points to a QByteArrayView of it. -1 where
/// there is no room for all of it.
inline int givePassphrase(char *buffer, int room, int, void *given)
{
    const QByteArrayView text = *static_cast<const QByteArrayView *>(given);
    if (text.size() > room)
        return -1;
    std::copy(text.begin(), text.end(), buffer);
    return int(text.size());
}

} // namespace botdeck::security
