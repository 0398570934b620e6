// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OutsideTls.h"

#include "api/NetworkWords.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace botdeck::services {

using core::Phrase;
using domain::OutsideStage;
using domain::OutsideStep;
using domain::Verdict;

namespace {

constexpr qint64 msOfDay = qint64(24) * 60 * 60 * 1000;
/// Authorities renew theirs weeks before the end; one that has less left was forgotten.
constexpr qint64 daysLeftAtLeast = 14;
constexpr qsizetype longestName = 100;
constexpr qsizetype mostNames = 5;

bool isAboutName(const QSslError &error)
{
    return error.error() == QSslError::HostNameMismatch;
}

/// Not when it is about an authority's certificate above the server's own.
bool says(const ShownCertificate &shown, QSslError::SslError what)
{
    return std::ranges::any_of(shown.errors, [&shown, what](const QSslError &error) {
        return error.error() == what && error.certificate() == shown.certificate;
    });
}

bool isAboutDates(const ShownCertificate &shown, const QSslError &error)
{
    return (error.error() == QSslError::CertificateExpired ||
            error.error() == QSslError::CertificateNotYetValid) &&
           error.certificate() == shown.certificate;
}

/// Whoever made the certificate wrote these texts.
QString shortened(const QString &text)
{
    return text.size() > longestName ? text.first(longestName) + QStringLiteral("…") : text;
}

QString issuerOf(const QSslCertificate &certificate)
{
    for (const auto what : {QSslCertificate::Organization, QSslCertificate::CommonName}) {
        const QStringList names = certificate.issuerInfo(what);
        if (!names.isEmpty() && !names.first().isEmpty())
            return shortened(names.first());
    }
    return QStringLiteral("?");
}

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names;
    for (const QString &name : certificate.subjectAlternativeNames())
        names.append(shortened(name));
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    const bool tooMany = names.size() > mostNames;
    names = names.first(std::min(names.size(), mostNames));
    return names.join(QStringLiteral(", ")) + (tooMany ? QStringLiteral(", …") : QString());
}

OutsideStep judgeChain(const ShownCertificate &shown)
{
    const auto fault = std::ranges::find_if(shown.errors, [&shown](const QSslError &error) {
        return !isAboutName(error) && !isAboutDates(shown, error);
    });
    const bool isUploaded = !shown.uploaded.isNull() && shown.certificate == shown.uploaded;
    if (fault == shown.errors.end() && isUploaded) {
        return {
            OutsideStage::Chain, Verdict::Passed,
            QT_TRANSLATE_NOOP(
                "Phrase", "It is the one that was uploaded: the platform trusts it for this webhook.")};
    }
    if (fault == shown.errors.end()) {
        return {
            OutsideStage::Chain,
            Verdict::Passed,
            {QT_TRANSLATE_NOOP("Phrase", "Signed by %1."), {issuerOf(shown.certificate)}}};
    }
    if (!shown.uploaded.isNull()) {
        return {
            OutsideStage::Chain, Verdict::Failed,
            QT_TRANSLATE_NOOP(
                "Phrase", "The server shows another certificate than the one that was uploaded.")};
    }
    return {
        OutsideStage::Chain,
        Verdict::Failed,
        {QT_TRANSLATE_NOOP(
             "Phrase", "Not accepted: %1. A certificate that is signed by itself must be uploaded with the "
                       "webhook; else the server must show the whole chain."),
         {api::certificateFault(fault->error())}}};
}

OutsideStep judgeName(const ShownCertificate &shown)
{
    if (std::ranges::none_of(shown.errors, isAboutName)) {
        return {
            OutsideStage::Name,
            Verdict::Passed,
            {QT_TRANSLATE_NOOP("Phrase", "Made for %1."), {namesOf(shown.certificate)}}};
    }
    return {
        OutsideStage::Name,
        Verdict::Failed,
        {QT_TRANSLATE_NOOP("Phrase", "Made for %1, not for %2."), {namesOf(shown.certificate), shown.host}}};
}

OutsideStep judgeDates(const ShownCertificate &shown, qint64 nowMs)
{
    const QSslCertificate &certificate = shown.certificate;
    const QString begin = certificate.effectiveDate().toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const QString end = certificate.expiryDate().toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    const qint64 left = certificate.expiryDate().toMSecsSinceEpoch() - nowMs;
    OutsideStep step{OutsideStage::Dates, Verdict::Failed};
    if (left < 0 || says(shown, QSslError::CertificateExpired)) {
        step.detail = {QT_TRANSLATE_NOOP("Phrase", "Expired at %1 UTC."), {end}};
    } else if (
        certificate.effectiveDate().toMSecsSinceEpoch() > nowMs ||
        says(shown, QSslError::CertificateNotYetValid)) {
        step.detail = {
            QT_TRANSLATE_NOOP("Phrase", "Not valid before %1 UTC. Is this computer's clock right?"), {begin}};
    } else if (left < daysLeftAtLeast * msOfDay) {
        step.verdict = Verdict::Warning;
        step.detail = {
            QT_TRANSLATE_NOOP("Phrase", "Only valid until %1 UTC: %2 more days."), {end, left / msOfDay}};
    } else {
        step.verdict = Verdict::Passed;
        step.detail = {
            QT_TRANSLATE_NOOP("Phrase", "Valid until %1 UTC: %2 more days."), {end, left / msOfDay}};
    }
    return step;
}

} // namespace

QList<OutsideStep> judgeCertificate(const ShownCertificate &shown, qint64 nowMs)
{
    return {judgeChain(shown), judgeName(shown), judgeDates(shown, nowMs)};
}

} // namespace botdeck::services
