// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/RsaNumbers.h"

#include "security/OpenSslOwned.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>

namespace botdeck::security {

namespace {

using Number = Owned<BIGNUM, BN_clear_free>;
using Scratch = Owned<BN_CTX, BN_CTX_free>;

Number numberOf(const EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    return Number(number);
}

/// Whether a b = 1 modulo m.
bool isInverse(const Number &a, const Number &b, const Number &m, const Scratch &scratch)
{
    const Number product(BN_new());
    return BN_mod_mul(product.get(), a.get(), b.get(), m.get(), scratch.get()) == 1 &&
           BN_is_one(product.get()) == 1;
}

/// Whether rest = full modulo m.
bool isRest(const Number &rest, const Number &full, const Number &m, const Scratch &scratch)
{
    const Number found(BN_new());
    return BN_mod(found.get(), full.get(), m.get(), scratch.get()) == 1 &&
           BN_cmp(found.get(), rest.get()) == 0;
}

/// What p or q says about the others.
bool fits(
    const Number &prime, const Number &e, const Number &d, const Number &exponent, const Scratch &scratch)
{
    const Number order(BN_dup(prime.get()));
    return order && BN_sub_word(order.get(), 1) == 1 && isInverse(e, d, order, scratch) &&
           isRest(exponent, d, order, scratch);
}

} // namespace

bool rsaNumbersFit(const EVP_PKEY *key)
{
    const Number n = numberOf(key, OSSL_PKEY_PARAM_RSA_N);
    const Number e = numberOf(key, OSSL_PKEY_PARAM_RSA_E);
    const Number d = numberOf(key, OSSL_PKEY_PARAM_RSA_D);
    const Number p = numberOf(key, OSSL_PKEY_PARAM_RSA_FACTOR1);
    const Number q = numberOf(key, OSSL_PKEY_PARAM_RSA_FACTOR2);
    const Number dp = numberOf(key, OSSL_PKEY_PARAM_RSA_EXPONENT1);
    const Number dq = numberOf(key, OSSL_PKEY_PARAM_RSA_EXPONENT2);
    const Number inverse = numberOf(key, OSSL_PKEY_PARAM_RSA_COEFFICIENT1);
    const Scratch scratch(BN_CTX_new());
    const Number product(BN_new());
    if (!n || !e || !d || !p || !q || !dp || !dq || !inverse || !scratch || !product)
        return false;
    return BN_is_odd(e.get()) == 1 && BN_is_one(e.get()) == 0 &&
           BN_mul(product.get(), p.get(), q.get(), scratch.get()) == 1 &&
           BN_cmp(product.get(), n.get()) == 0 && fits(p, e, d, dp, scratch) && fits(q, e, d, dq, scratch) &&
           isInverse(inverse, q, p, scratch);
}

} // namespace botdeck::security
