// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

#include <stdexcept>

namespace botdeck::test {

namespace {

const QStringList newKey{
    QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
    QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

} // namespace

Certificates::Certificates()
{
    openssl(
        QStringList{QStringLiteral("req"), QStringLiteral("-x509")} + newKey +
        QStringList{
            QStringLiteral("-keyout"), path(QStringLiteral("ca.key")), QStringLiteral("-out"),
            path(QStringLiteral("ca.pem")), QStringLiteral("-days"), QStringLiteral("2"),
            QStringLiteral("-subj"), QStringLiteral("/CN=Botdeck test authority")});
}

QSslCertificate Certificates::authority() const
{
    return QSslCertificate(contentOf(path(QStringLiteral("ca.pem"))));
}

QSslConfiguration Certificates::issue(const Wish &wish)
{
    const QString stem = path(QStringLiteral("leaf%1").arg(++m_issued));
    const QString key = stem + QStringLiteral(".key");
    const QString request = stem + QStringLiteral(".csr");
    const QString certificate = stem + QStringLiteral(".pem");
    openssl(
        QStringList{QStringLiteral("req")} + newKey +
        QStringList{
            QStringLiteral("-keyout"), key, QStringLiteral("-out"), request, QStringLiteral("-subj"),
            QStringLiteral("/CN=Botdeck test server"), QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=") + wish.name});
    // openssl 3.0 cannot set dates in `x509`, but a negative number of days ends a certificate before it
    // began.
    QStringList sign{
        QStringLiteral("x509"),
        QStringLiteral("-req"),
        QStringLiteral("-in"),
        request,
        QStringLiteral("-out"),
        certificate,
        QStringLiteral("-copy_extensions"),
        QStringLiteral("copy"),
        QStringLiteral("-days"),
        wish.expired ? QStringLiteral("-1") : QStringLiteral("2")};
    sign += wish.selfSigned
                ? QStringList{QStringLiteral("-signkey"), key}
                : QStringList{
                      QStringLiteral("-CA"), path(QStringLiteral("ca.pem")), QStringLiteral("-CAkey"),
                      path(QStringLiteral("ca.key")), QStringLiteral("-CAcreateserial")};
    openssl(sign);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contentOf(certificate)));
    configuration.setPrivateKey(QSslKey(contentOf(key), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

void Certificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw std::runtime_error("openssl: " + process.readAllStandardError().toStdString());
}

} // namespace botdeck::test
