// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/GuildChooser.h"

#include "core/Clock.h"
#include "models/SafeText.h"
#include "ui/guild/ChevronPainter.h"
#include "ui/guild/LineTip.h"
#include "ui/look/Icons.h"
#include "ui/look/Theme.h"

#include <QDateTime>
#include <QEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using look::Face;
using look::Token;

constexpr int chooserHeight = 46;
constexpr int chooserPadding = 8;
constexpr int chooserAvatar = 30;
constexpr int chooserChevron = 9;
constexpr int chooserLeast = 120;
constexpr qreal chooserRadius = 4;
constexpr qsizetype guildNameShown = 80;
constexpr int chooserText = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;

/// Today's "12:46", else "2026-11-20 12:46".
QString readTime(qint64 wallMs, qint64 nowMs)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(wallMs);
    const bool isToday = when.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date();
    return when.toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString firstLetter(const QString &name)
{
    for (const char32_t point : name.toUcs4()) {
        if (QChar::isLetterOrNumber(point))
            return QString::fromUcs4(&point, 1).toUpper();
    }
    return QStringLiteral("#");
}

/// An ampersand would underline the next letter.
QString menuTitle(const GuildChoice &choice)
{
    QString name = models::oneLine(choice.name, guildNameShown);
    return name.isEmpty() ? choice.id.toString() : name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

GuildChooser::GuildChooser(const look::Theme &theme, core::Clock &clock, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("guildChooser"));
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_menu->setObjectName(QStringLiteral("guildChoices"));
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    // Ages grow and readings come: it is made when it is looked at.
    connect(m_menu, &QMenu::aboutToShow, this, &GuildChooser::fillMenu);
    connect(&theme, &look::Theme::changed, this, &GuildChooser::applyTheme);
    retranslate();
}

void GuildChooser::setChoices(const QList<GuildChoice> &choices)
{
    m_choices = choices;
}

void GuildChooser::setCurrent(std::optional<core::Id> current, const QString &name)
{
    m_current = current;
    m_name = models::oneLine(name, guildNameShown);
    retranslate();
    update();
}

QString GuildChooser::readWords(const GuildChoice &choice) const
{
    if (!choice.damage.isEmpty())
        return tr("damaged");
    if (choice.readMs == 0)
        return {};
    const QString time = readTime(choice.readMs, m_clock.wallMs());
    //: %1 is a time; the guild was read only in part then
    return choice.isWhole ? tr("read %1").arg(time) : tr("read %1, not whole").arg(time);
}

void GuildChooser::fillMenu()
{
    m_menu->clear();
    m_menu->setMinimumWidth(width());
    for (const GuildChoice &choice : m_choices) {
        QAction *action =
            m_menu->addAction(menuTitle(choice) + u'\t' + readWords(choice), this, [this, id = choice.id] {
                Q_EMIT guildChosen(id);
            });
        action->setObjectName(choice.id.toString());
        action->setCheckable(true);
        action->setChecked(choice.id == m_current);
        QStringList tip{tr("id %1").arg(choice.id.toString())};
        if (!choice.damage.isEmpty())
            tip += choice.damage;
        action->setToolTip(lineTip(tip));
    }
    if (!m_choices.isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(tr("Open by id…"), this, &GuildChooser::openAsked)
        ->setObjectName(QStringLiteral("openAnother"));
}

QSize GuildChooser::sizeHint() const
{
    const int lines = QFontMetrics(m_theme.font(Face::BodyStrong)).height() +
                      QFontMetrics(m_theme.font(Face::Mono)).height();
    return {m_theme.px(2 * chooserLeast), std::max(m_theme.px(chooserHeight), lines + 8)};
}

QSize GuildChooser::minimumSizeHint() const
{
    return {m_theme.px(chooserLeast), sizeHint().height()};
}

void GuildChooser::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const int padding = m_theme.px(chooserPadding);
    const int chevron = m_theme.px(chooserChevron);
    QRect room = rect().adjusted(padding, 0, -padding, 0);
    painter.setPen(m_theme.colour(Token::Text2));
    paintChevron(
        painter, QRectF(room.right() - chevron, room.center().y() - chevron / 2.0, chevron, chevron), true);
    room.setRight(room.right() - chevron - padding);
    if (!m_current) {
        painter.setFont(m_theme.font(Face::Body));
        painter.setPen(m_theme.colour(Token::Muted));
        painter.drawText(
            room, chooserText,
            painter.fontMetrics().elidedText(tr("No guild is open"), Qt::ElideRight, room.width()));
        return;
    }
    const int side = m_theme.px(chooserAvatar);
    const QRect avatar(room.left(), room.center().y() - side / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Token::FanbookTint));
    painter.drawRoundedRect(avatar, chooserRadius, chooserRadius);
    painter.setFont(m_theme.font(Face::BodyStrong));
    painter.setPen(m_theme.colour(Token::Fanbook));
    painter.drawText(avatar, Qt::AlignCenter, firstLetter(m_name));
    paintWords(painter, room.adjusted(side + padding, 0, 0, 0));
}

void GuildChooser::paintFrame(QPainter &painter) const
{
    painter.setPen(m_theme.colour(hasFocus() ? Token::Accent : Token::ControlEdge));
    painter.setBrush(m_theme.colour(isDown() ? Token::Pressed : Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), chooserRadius, chooserRadius);
}

/// Name and id; without a name the id alone.
void GuildChooser::paintWords(QPainter &painter, const QRect &room) const
{
    const QString id = m_current->toString();
    const QFontMetrics names(m_theme.font(Face::BodyStrong));
    const QFontMetrics ids(m_theme.font(Face::Mono));
    const int nameHeight = m_name.isEmpty() ? 0 : names.height();
    const int top = room.center().y() - (nameHeight + ids.height()) / 2;
    painter.setFont(m_theme.font(Face::BodyStrong));
    painter.setPen(m_theme.colour(Token::Text));
    painter.drawText(
        QRect(room.left(), top, room.width(), nameHeight), chooserText,
        names.elidedText(m_name, Qt::ElideRight, room.width()));
    painter.setFont(m_theme.font(Face::Mono));
    painter.setPen(m_theme.colour(Token::Text2));
    painter.drawText(
        QRect(room.left(), top + nameHeight, room.width(), ids.height()), chooserText,
        ids.elidedText(id, Qt::ElideRight, room.width()));
}

void GuildChooser::applyTheme()
{
    updateGeometry();
    update();
}

void GuildChooser::retranslate()
{
    const QString guild = !m_current         ? tr("No guild is open")
                          : m_name.isEmpty() ? m_current->toString()
                                             : m_name + QStringLiteral(", ") + m_current->toString();
    //: %1 is the guild that is open, with its number
    setAccessibleName(tr("Guild: %1").arg(guild));
    setToolTip(m_current ? lineTip({guild}) : tr("Choose a guild"));
    update();
}

void GuildChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace botdeck::ui::guild

#include "moc_GuildChooser.cpp"
