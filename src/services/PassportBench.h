// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "domain/passport/PassportFields.h"
#include "domain/passport/PassportStages.h"
#include "security/RsaKey.h"
#include "services/PassportDecoder.h"

#include <QString>

namespace botdeck::services {

/// How the bytes of a hash are written into an address; what people's servers and libraries make of it.
enum class HashForm { Base64Url, Base64UrlUnpadded, Base64Encoded, Base64Blanks };

/// A callback to make. Nobody's: its values are invented.
struct PassportSample
{
    security::RsaPadding padding = security::RsaPadding::Pkcs1v15;
    HashForm form = HashForm::Base64Url;
    /// At least so many; a long address of a picture fills them.
    int blocks = 1;
    /// When the permission was given.
    qint64 nowMs = 0;
};

/// What a sample for this key says.
QList<domain::PassportField> sampleFields(const security::RsaPublicKey &key, const PassportSample &sample);
/// The address that the platform would send such a user back to.
core::Result<QString> sampleCallback(const security::RsaPublicKey &key, const PassportSample &sample);

/// The same, broken so that this stage is the first that is not passed (of Age: a warning, with a limit of
/// an hour).
core::Result<QString>
brokenCallback(const security::RsaPublicKey &key, const PassportSample &sample, domain::PassportStage stage);
/// What is done to it, as a sentence.
core::Phrase howBroken(domain::PassportStage stage);

/// One sample of the self-test that was decrypted, or broken on purpose.
struct SelfTestStep
{
    /// "pkcs1v15 base64url 1", "broken length"
    QString name;
    PassportReading reading;
    /// It came out as it must.
    bool isRight = false;
};
/// Every padding, form and one to three blocks, then every stage broken, with a new key. The first is an
/// ordinary sample. Blocks for about a second.
core::Result<QList<SelfTestStep>> passportSelfTest(qint64 nowMs);

} // namespace botdeck::services
