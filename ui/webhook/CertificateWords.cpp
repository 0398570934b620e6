// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhook/CertificateWords.h"

#include "models/SafeText.h"
#include "ui/widgets/Sentences.h"

#include <QCoreApplication>
#include <QDateTime>

namespace botdeck::ui::webhook {

namespace {

struct CertificateTr
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

QString day(qint64 wallMs)
{
    return QDateTime::fromMSecsSinceEpoch(wallMs).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

CertificateSaying datesSaying(const ShownCertificate &certificate, qint64 nowMs)
{
    if (nowMs > certificate.untilMs)
        //: %1 is a date
        return {
            CertificateTr::tr("It ran out on %1: no server delivers to it.").arg(day(certificate.untilMs)),
            look::Tone::Error};
    if (nowMs < certificate.fromMs)
        //: %1 is a date
        return {
            CertificateTr::tr("It holds only from %1 on.").arg(day(certificate.fromMs)), look::Tone::Warning};
    //: %1 and %2 are dates
    return {CertificateTr::tr("It holds from %1 until %2.")
                .arg(day(certificate.fromMs), day(certificate.untilMs))};
}

} // namespace

CertificateSaying certificateSaying(const ShownCertificate &certificate, qint64 nowMs)
{
    const CertificateSaying dates = datesSaying(certificate, nowMs);
    if (certificate.names.isEmpty())
        return {
            widgets::joinedSentences(
                {CertificateTr::tr("It is made out to nobody: no server takes it for an address."),
                 dates.words}),
            look::Tone::Error};
    const QString names = models::oneLine(certificate.names.join(QStringLiteral(", ")));
    //: %1 are host names and IP addresses
    return {
        widgets::joinedSentences({CertificateTr::tr("Made out to %1.").arg(names), dates.words}), dates.tone};
}

QString fingerprintWords(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

} // namespace botdeck::ui::webhook
