// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RegistryFixture.h"
#include "services/ApiDesk.h"
#include "services/ApiForm.h"

namespace botdeck::test {

/// Forms for the sandbox's bots: what they hold, and a desk that sends it.
class ApiFixture : public RegistryFixture
{
protected:
    ApiFixture();
    ~ApiFixture() override;

    /// Somebody speaks to the platform's bot; what it got: ids of chat, user and message by the names that
    /// parameters have.
    void meet(domain::PlatformId platform);
    /// What such a parameter, or such a picker, gets from now on instead.
    void know(const QString &name, const QString &value) { m_ids.insert(name, value); }
    void offer(services::ApiPicker picker, const QString &value) { m_offered.insert(picker, value); }
    /// Ids of the chat, its user and the message of an update, as meet() has them.
    void learn(const QJsonValue &update);
    [[nodiscard]] QString known(const char *name) const { return m_ids.value(QLatin1StringView(name)); }
    [[nodiscard]] const platform::Platform &platform(domain::PlatformId id) const
    {
        return m_descriptions.at(id);
    }
    [[nodiscard]] const platform::Method &method(domain::PlatformId id, QStringView key) const;

    /// A value that the field takes by its kind, choices and limits.
    [[nodiscard]] platform::Argument example(const services::ApiField &field) const;
    /// One for each field; of those that exclude each other for the first.
    [[nodiscard]] QList<platform::Argument> filled(const platform::Method &method) const;

    services::ApiCheck check(const services::ApiRequest &request);
    /// What came, also a refusal; where nothing was sent or came, the error alone.
    services::ApiAnswer send(const services::ApiRequest &request);

    std::unique_ptr<services::ApiDesk> m_desk;
    domain::BotKey m_bot;

private:
    [[nodiscard]] QString wellKnown(const services::ApiField &field) const;

    QHash<QString, QString> m_ids;
    QHash<services::ApiPicker, QString> m_offered;
    QString m_file;
};

/// An id as JSON has it, a number or a text.
QString idIn(const QJsonValue &value);

/// With another value for one field, or with it as a new one.
QList<platform::Argument> with(QList<platform::Argument> arguments, const platform::Argument &other);
QList<platform::Argument> without(QList<platform::Argument> arguments, const QString &name);
platform::Argument text(const QString &name, const QByteArray &value);

} // namespace botdeck::test
