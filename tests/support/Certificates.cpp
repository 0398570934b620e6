// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Certificates.h"

#include <QDateTime>
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

/// What `openssl ca` wants to know; of all openssl commands it alone takes dates in every version.
constexpr auto authorityRules = "[ca]\ndefault_ca=own\n[own]\ndatabase=%1/index.txt\nnew_certs_dir=%1\n"
                                "rand_serial=yes\nunique_subject=no\ndefault_md=sha256\npolicy=any\n"
                                "copy_extensions=copy\n[any]\ncommonName=supplied\n";

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        throw std::runtime_error("cannot write " + path.toStdString());
}

/// As certificates write it: 20261122093000Z.
QString certificateTime(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
}

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
    write(path(QStringLiteral("ca.conf")), QString::fromLatin1(authorityRules).arg(m_folder.path()));
    write(path(QStringLiteral("index.txt")), {});
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
    const QDateTime end = QDateTime::currentDateTimeUtc().addDays(wish.expired ? -1 : 2);
    QStringList sign{
        QStringLiteral("ca"),
        QStringLiteral("-batch"),
        QStringLiteral("-notext"),
        QStringLiteral("-config"),
        path(QStringLiteral("ca.conf")),
        QStringLiteral("-in"),
        request,
        QStringLiteral("-out"),
        certificate,
        QStringLiteral("-startdate"),
        certificateTime(end.addDays(-3)),
        QStringLiteral("-enddate"),
        certificateTime(end)};
    sign += wish.selfSigned ? QStringList{QStringLiteral("-selfsign"), QStringLiteral("-keyfile"), key}
                            : QStringList{
                                  QStringLiteral("-cert"), path(QStringLiteral("ca.pem")),
                                  QStringLiteral("-keyfile"), path(QStringLiteral("ca.key"))};
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
