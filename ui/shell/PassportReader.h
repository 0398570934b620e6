// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/BackgroundWork.h"
#include "services/PassportDecoder.h"
#include "ui/passport/DecryptWidget.h"
#include "ui/shell/Desk.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace botdeck::ui::shell {

/// Decrypts what stands in a DecryptWidget, off the user interface's thread, and shows there what came of it.
class PassportReader final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        passport::DecryptWidget &widget;
        QWidget &window;
    };

    explicit PassportReader(const Parts &parts, QObject *parent = nullptr);

    /// Whether the link asked for the telephone number.
    void setPhoneAsked(bool isAsked) { m_isPhoneAsked = isAsked; }
    void selfTest();

Q_SIGNALS:
    /// What stands in the widget was read.
    void read(const QString &address, const botdeck::services::PassportReading &reading);
    void done(const QString &words);

private:
    using Use = std::function<void(const security::RsaKey &key)>;
    using Failed = std::function<void(const core::Error &error)>;
    /// Names and keys.
    using Found = QList<std::pair<QString, security::RsaKey>>;

    void connectBench();
    void connectCopies();
    void readNow();
    void decode(const security::RsaKey &key);
    void show(const services::PassportReading &reading);
    void withKey(const QString &name, const Use &use, const Failed &failed);
    void findFitting();
    /// Every key that can be read, one after the other; then they are tried.
    void collect(QStringList waiting, const Found &found);
    void tryAll(const Found &found);
    void makeSample(std::optional<domain::PassportStage> broken);
    void copyCode(domain::PassportLanguage language);
    void exportFields();

    const Parts m_parts;
    services::BackgroundWork m_work;
    std::optional<security::RsaKey> m_key;
    QString m_keyName;
    services::PassportReading m_last;
    bool m_isPhoneAsked = false;
    bool m_isBusy = false;
    /// Something else is to be read as soon as this is.
    bool m_isStale = false;
};

} // namespace botdeck::ui::shell
