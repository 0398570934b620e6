// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QList>

#include <atomic>

namespace botdeck::test {

/// A Secret Service that gives the answers gnome-keyring cannot be made to give. It holds one entry, whatever
/// is asked for, and never its secret.
class FakeSecretService final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Mood {
        Empty,   ///< it has nothing
        Denying, ///< no caller may have the secret, or put one
        Silent,  ///< searches are held until release()
        Broken,  ///< an error of its own
    };

    explicit FakeSecretService(const QString &busAddress);
    ~FakeSecretService() override;

    void setMood(Mood mood) { m_mood = mood; }
    /// Answers what was held back: it has nothing.
    void release();
    [[nodiscard]] qsizetype held() const { return m_held.size(); }
    /// Entries that somebody tried to make.
    [[nodiscard]] int created() const { return m_created; }

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusMessage replyTo(const QDBusMessage &message);
    QDBusMessage searchReply(const QDBusMessage &message) const;

    QDBusConnection m_bus;
    Mood m_mood = Mood::Empty;
    QList<QDBusMessage> m_held;
    int m_created = 0;
};

} // namespace botdeck::test
