// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PassportReader.h"

#include "core/AtomicFile.h"
#include "domain/passport/PassportJson.h"
#include "models/SafeText.h"
#include "services/PassportBench.h"
#include "services/PassportKeys.h"
#include "ui/secrets/SecretClipboard.h"
#include "ui/shell/PassportFiles.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace botdeck::ui::shell {

using passport::DecryptWidget;
using security::RsaKey;
using services::PassportReading;

namespace {

constexpr std::chrono::seconds brokenAgeLimit = std::chrono::hours(1);

} // namespace

PassportReader::PassportReader(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    DecryptWidget *widget = &parts.widget;
    connect(widget, &DecryptWidget::changed, this, [this] {
        m_parts.widget.say({});
        readNow();
    });
    connect(widget, &DecryptWidget::fitAsked, this, &PassportReader::findFitting);
    // Another one may have the name now.
    connect(&parts.desk.passportKeys, &services::PassportKeys::changed, this, [this] { m_key.reset(); });
    connectBench();
    connectCopies();
}

void PassportReader::connectBench()
{
    DecryptWidget *widget = &m_parts.widget;
    connect(widget, &DecryptWidget::selfTestAsked, this, &PassportReader::selfTest);
    connect(widget, &DecryptWidget::sampleAsked, this, [this] { makeSample(std::nullopt); });
    connect(widget, &DecryptWidget::breakAsked, this, &PassportReader::makeSample);
}

void PassportReader::connectCopies()
{
    DecryptWidget *widget = &m_parts.widget;
    connect(widget, &DecryptWidget::codeAsked, this, &PassportReader::copyCode);
    connect(widget, &DecryptWidget::exportAsked, this, &PassportReader::exportFields);
    connect(widget, &DecryptWidget::valueCopyAsked, this, [this](const core::Secret &value, bool isPersonal) {
        if (!isPersonal) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(value.reveal()));
            Q_EMIT done(tr("The value is on the clipboard."));
            return;
        }
        m_parts.desk.clipboard.copy(value);
        Q_EMIT done(tr("The value is on the clipboard for 10 seconds."));
    });
}

void PassportReader::readNow()
{
    m_isStale = m_isBusy;
    if (m_isBusy)
        return;
    const QString key = m_parts.widget.key();
    if (key.isEmpty() || m_parts.widget.address().isEmpty()) {
        show({});
        return;
    }
    m_isBusy = true;
    withKey(
        key, [this](const RsaKey &loaded) { decode(loaded); },
        [this](const core::Error &error) {
            m_isBusy = false;
            m_parts.widget.say(passportFailure(error), look::Tone::Error);
        });
}

void PassportReader::withKey(const QString &name, const Use &use, const Failed &failed)
{
    if (m_key && name == m_keyName) {
        use(*m_key);
        return;
    }
    services::PassportKeyJob *job = m_parts.desk.passportKeys.load(name, this);
    connect(job, &services::PassportKeyJob::failed, this, failed);
    connect(
        job, &services::PassportKeyJob::succeeded, this,
        [this, name, use](const services::PassportKeyAnswer &answer) {
            m_key = answer.key;
            m_keyName = name;
            use(*m_key);
        });
}

void PassportReader::decode(const RsaKey &key)
{
    const QString address = m_parts.widget.address();
    const services::PassportDecoding options{m_parts.desk.clock.wallMs(), m_parts.widget.ageLimit()};
    m_work.run(
        this, [address, key, options] { return services::decodePassport(address, key, options); },
        [this, address](const PassportReading &reading) {
            m_isBusy = false;
            if (m_isStale) {
                readNow();
                return;
            }
            show(reading);
            Q_EMIT read(address, reading);
        });
}

void PassportReader::show(const PassportReading &reading)
{
    m_last = reading;
    m_parts.widget.setStages(reading.stages);
    m_parts.widget.setFields(reading.fields, m_isPhoneAsked);
}

void PassportReader::findFitting()
{
    QStringList names;
    for (const services::PassportKey &key : m_parts.desk.passportKeys.keys())
        names += key.name;
    collect(names, {});
}

void PassportReader::collect(QStringList waiting, const Found &found)
{
    if (waiting.isEmpty()) {
        tryAll(found);
        return;
    }
    const QString name = waiting.takeFirst();
    withKey(
        name,
        [this, waiting, found, name](const RsaKey &key) {
            collect(waiting, found + Found{{name, key}});
        },
        // The others may fit all the same.
        [this, waiting, found](const core::Error &) { collect(waiting, found); });
}

void PassportReader::tryAll(const Found &found)
{
    QList<RsaKey> keys;
    for (const auto &[name, key] : found)
        keys += key;
    m_work.run(
        this, [address = m_parts.widget.address(), keys] { return services::whichKeyFits(address, keys); },
        [this, found](std::optional<qsizetype> fits) {
            if (!fits) {
                const bool areAll = found.size() == m_parts.desk.passportKeys.keys().size();
                m_parts.widget.say(
                    areAll ? tr("None of your keys decrypts it.")
                           : tr("None of the keys that can be read decrypts it."),
                    look::Tone::Warning);
                return;
            }
            const QString &name = found.at(*fits).first;
            m_parts.widget.setKey(name);
            //: %1 is a key's name
            m_parts.widget.say(tr("The key \"%1\" fits.").arg(models::oneLine(name, 60)), look::Tone::Ok);
        });
}

void PassportReader::makeSample(std::optional<domain::PassportStage> broken)
{
    const auto key = m_parts.desk.passportKeys.key(m_parts.widget.key());
    if (!key) {
        m_parts.widget.say(tr("Choose a key first."), look::Tone::Warning);
        return;
    }
    const auto make = [pem = key->publicPem, broken,
                       now = m_parts.desk.clock.wallMs()]() -> core::Result<QString> {
        const core::Result<security::RsaPublicKey> half = security::RsaPublicKey::fromPem(pem);
        if (!half)
            return half.error();
        services::PassportSample sample;
        sample.nowMs = now;
        return broken ? services::brokenCallback(*half, sample, *broken)
                      : services::sampleCallback(*half, sample);
    };
    m_work.run(this, make, [this, broken](const core::Result<QString> &address) {
        if (!address) {
            m_parts.widget.say(passportFailure(address.error()), look::Tone::Error);
            return;
        }
        if (broken == domain::PassportStage::Age)
            m_parts.widget.setAgeLimit(brokenAgeLimit);
        m_parts.widget.setAddress(*address);
        if (broken)
            m_parts.widget.say(widgets::translated(services::howBroken(*broken)));
    });
}

void PassportReader::selfTest()
{
    m_parts.widget.say(tr("The self-test runs…"));
    m_work.run(
        this, [now = m_parts.desk.clock.wallMs()] { return services::passportSelfTest(now); },
        [this](const core::Result<QList<services::SelfTestStep>> &steps) {
            if (!steps) {
                m_parts.widget.say(passportFailure(steps.error()), look::Tone::Error);
                return;
            }
            const auto right = std::ranges::count_if(*steps, &services::SelfTestStep::isRight);
            if (!steps->isEmpty())
                show(steps->constFirst().reading);
            m_parts.widget.say(
                //: samples that were decrypted, or refused as they must be
                tr("Self-test: %1 of %2 samples came out as they must.").arg(right).arg(steps->size()),
                right == steps->size() ? look::Tone::Ok : look::Tone::Error);
        });
}

void PassportReader::copyCode(domain::PassportLanguage language)
{
    const auto padding = m_last.padding == security::RsaPadding::OaepSha1 ? domain::CodePadding::OaepSha1
                                                                          : domain::CodePadding::Pkcs1v15;
    QGuiApplication::clipboard()->setText(domain::passportCode(language, padding));
    Q_EMIT done(tr("The program is on the clipboard."));
}

void PassportReader::exportFields()
{
    widgets::askFirst(
        {"exportFieldsQuestion", tr("Export decoded fields"), tr("Write what this user shared into a file?"),
         tr("It is not encrypted there. Keep it only as long as you need it."), tr("&Export…")},
        m_parts.window, [this] {
            const auto write = [bytes = domain::passportFieldsJson(m_last.fields)](const QString &path) {
                return core::writeWhole(path, bytes);
            };
            savePassportFile(
                {m_parts.window, m_parts.desk.background, tr("Export decoded fields"),
                 QStringLiteral("passport.json"), write},
                this, [this](const QString &words, bool isSaved) {
                    m_parts.widget.say(words, isSaved ? look::Tone::Ok : look::Tone::Error);
                });
        });
}

} // namespace botdeck::ui::shell

#include "moc_PassportReader.cpp"
