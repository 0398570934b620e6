// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace botdeck::test {

/// Certificates made by the openssl program in a folder that goes away with this object. Each call that fails
/// throws, with what openssl said.
class Certificates
{
public:
    Certificates();

    /// The authority that signs what issue() makes.
    [[nodiscard]] QSslCertificate authority() const;

    struct Wish
    {
        /// "DNS:localhost", "IP:127.0.0.1"
        QString name = QStringLiteral("IP:127.0.0.1");
        bool expired = false;
        /// Signed by its own key instead of by the authority.
        bool selfSigned = false;
    };
    /// A server's configuration with such a certificate.
    [[nodiscard]] QSslConfiguration issue(const Wish &wish);

private:
    void openssl(const QStringList &arguments) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    int m_issued = 0;
};

} // namespace botdeck::test
