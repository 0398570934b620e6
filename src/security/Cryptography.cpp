// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security/Cryptography.h"

#include <QCoreApplication>
#include <QStringList>
#include <QtCrypto>

namespace botdeck::security {

namespace {

constexpr const char *neededFeatures = "rsa,pkey,aes256-gcm,sha256,random";

} // namespace

struct Cryptography::Initializer
{
    QCA::Initializer qca;
};

Cryptography::Cryptography()
{
    // The provider lies under QCA_PLUGIN_FOLDER/crypto; set by CMake to where QCA itself was found. Empty: it
    // is the program's own, in a folder that it has added.
    QCoreApplication::addLibraryPath(QStringLiteral(QCA_PLUGIN_FOLDER));
    m_initializer = std::make_unique<Initializer>();
}

Cryptography::~Cryptography() = default;

core::Result<void> Cryptography::check() const
{
    QStringList missing;
    for (const QString &feature : QString::fromLatin1(neededFeatures).split(u',')) {
        if (!QCA::isSupported(QStringList{feature}))
            missing += feature;
    }
    if (missing.isEmpty())
        return {};
    return core::Error{
        core::ErrorKind::NotFound,
        {QT_TRANSLATE_NOOP(
             "Phrase",
             "The cryptography library QCA has no provider for %1. Install its OpenSSL plugin (%2)."),
         {missing.join(QStringLiteral(", ")), QStringLiteral("libqca-qt6-plugins")}}};
}

QString Cryptography::description() const
{
    QStringList names;
    for (const QCA::Provider *provider : QCA::providers())
        names += provider->name();
    return QStringLiteral("QCA %1 with %2")
        .arg(QString::fromLatin1(qcaVersionStr()), names.join(QStringLiteral(", ")));
}

} // namespace botdeck::security
