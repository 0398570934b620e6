// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/TrayIcon.h"

#include "ui/look/Theme.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <array>

namespace botdeck::ui::alerts {

namespace {

constexpr std::array traySides{16, 22, 24, 32, 48, 64};
constexpr qint64 mostCountedOne = 99;
/// Of the icon's side: the badge's height, and the letters' within it.
constexpr double badgeShare = 0.62;
constexpr double letterShare = 0.82;

QString badgeText(qint64 unread)
{
    return unread > mostCountedOne ? QStringLiteral("99+") : QString::number(unread);
}

/// The number in the lower half, as wide as it needs; the rest of the icon still says which program it is.
void paintBadge(QPainter &painter, int side, qint64 unread, const look::Theme &theme)
{
    const QString text = badgeText(unread);
    const double height = side * badgeShare;
    QFont font = theme.font(look::Face::CaptionStrong);
    font.setPixelSize(std::max(8, qRound(height * letterShare)));
    const QFontMetricsF metrics(font);
    const double wanted = metrics.horizontalAdvance(text) + height * 0.4;
    const double width = std::clamp(wanted, height, double(side));
    const QRectF badge(side - width, side - height, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(look::Token::Fill));
    painter.drawRoundedRect(badge, height / 2, height / 2);
    if (wanted > side)
        font.setStretch(int(100 * side / wanted));
    painter.setFont(font);
    painter.setPen(theme.colour(look::Token::OnFill));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

QIcon unreadIcon(const QIcon &program, qint64 unread, const look::Theme &theme)
{
    if (unread <= 0)
        return program;
    QIcon icon;
    for (const int side : traySides) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        program.paint(&painter, pixmap.rect());
        paintBadge(painter, side, unread, theme);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QString trayWords(qint64 unread, const QString &quietUntil)
{
    const QString count =
        unread > 0
            ? QCoreApplication::translate("TrayIcon", "Botdeck: %n unread update(s)", nullptr, int(unread))
            : QCoreApplication::translate("TrayIcon", "Botdeck: nothing unread");
    if (quietUntil.isEmpty())
        return count;
    //: %1 is how many are unread, %2 a time of the day
    return QCoreApplication::translate("TrayIcon", "%1, quiet until %2").arg(count, quietUntil);
}

TrayIcon::TrayIcon(const look::Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_menu(std::make_unique<QMenu>())
    , m_show(m_menu->addAction(QString(), this, &TrayIcon::showAsked))
    , m_lock(m_menu->addAction(QString(), this, &TrayIcon::lockAsked))
    , m_hour(m_menu->addAction(QString(), this, &TrayIcon::quietForAnHourAsked))
    , m_tomorrow(m_menu->addAction(QString(), this, &TrayIcon::quietUntilTomorrowAsked))
    , m_again(m_menu->addAction(QString(), this, &TrayIcon::tellAgainAsked))
    , m_quit(m_menu->addAction(QString(), this, &TrayIcon::quitAsked))
    , m_icon(new QSystemTrayIcon(this))
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_menu->insertSeparator(m_hour);
    m_menu->insertSeparator(m_quit);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT showAsked();
    });
    connect(&theme, &look::Theme::changed, this, &TrayIcon::refresh);
    // The language of the moment.
    connect(m_menu.get(), &QMenu::aboutToShow, this, &TrayIcon::retranslate);
    retranslate();
    refresh();
    m_icon->show();
}

TrayIcon::~TrayIcon()
{
    m_icon->setContextMenu(nullptr);
}

void TrayIcon::setUnread(qint64 unread)
{
    if (unread == m_unread)
        return;
    m_unread = unread;
    refresh();
}

void TrayIcon::setQuietUntil(const QString &words)
{
    m_quietUntil = words;
    m_again->setVisible(!words.isEmpty());
    refresh();
}

void TrayIcon::setLockable(bool lockable)
{
    m_lock->setEnabled(lockable);
}

void TrayIcon::refresh()
{
    m_icon->setIcon(unreadIcon(QApplication::windowIcon(), m_unread, m_theme));
    m_icon->setToolTip(trayWords(m_unread, m_quietUntil));
    m_again->setVisible(!m_quietUntil.isEmpty());
}

void TrayIcon::retranslate()
{
    m_show->setText(tr("&Show Botdeck"));
    m_lock->setText(tr("&Lock now"));
    m_hour->setText(tr("Quiet for an &hour"));
    m_tomorrow->setText(tr("Quiet until &tomorrow, 08:00"));
    m_again->setText(tr("&Notify again"));
    m_quit->setText(tr("&Quit"));
}

} // namespace botdeck::ui::alerts

#include "moc_TrayIcon.cpp"
