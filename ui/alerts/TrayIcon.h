// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;

namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::alerts {

/// The program's icon with how many updates are unread: up to 99, beyond that "99+".
QIcon unreadIcon(const QIcon &program, qint64 unread, const look::Theme &theme);

/// "Botdeck: 48 unread updates, quiet until 08:00".
QString trayWords(qint64 unread, const QString &quietUntil);

/// The program in the desktop's tray.
class TrayIcon final : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(const look::Theme &theme, QObject *parent = nullptr);
    ~TrayIcon() override;

    void setUnread(qint64 unread);
    /// Until when nothing is told, as the operator reads it; empty: things are told.
    void setQuietUntil(const QString &words);
    /// There is something to be locked, and it is not.
    void setLockable(bool lockable);
    [[nodiscard]] QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void showAsked();
    void lockAsked();
    void quietForAnHourAsked();
    void quietUntilTomorrowAsked();
    void tellAgainAsked();
    void quitAsked();

private:
    void retranslate();
    void refresh();

    const look::Theme &m_theme;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_show;
    QAction *m_lock;
    QAction *m_hour;
    QAction *m_tomorrow;
    QAction *m_again;
    QAction *m_quit;
    QSystemTrayIcon *m_icon;
    qint64 m_unread = 0;
    QString m_quietUntil;
};

} // namespace botdeck::ui::alerts
